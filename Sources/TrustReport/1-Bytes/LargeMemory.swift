#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory for what may be hundreds of megabytes, and is found again in another order than it was made:
/// it begins where the processor's cache lines do, and never moves.
struct LargeMemory<Element: BitwiseCopyable>: ~Copyable {
  private let memory: UnsafeMutableBufferPointer<Element>

  /// Memory for so many elements, not yet set to anything.
  init(count: Int) {
    var pointer: UnsafeMutableRawPointer?
    let status = posix_memalign(&pointer, 64, max(count * MemoryLayout<Element>.stride, 1))
    guard status == 0, let pointer else { fatalError("out of memory") }
    memory = UnsafeMutableBufferPointer(
      start: pointer.bindMemory(to: Element.self, capacity: count), count: count)
  }

  deinit { free(memory.baseAddress) }

  var count: Int { memory.count }

  subscript(index: Int) -> Element {
    get { memory[index] }
    nonmutating set { memory[index] = newValue }
  }

  /// Lets `body` look at a part of it.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    of range: Range<Int>, _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= memory.count)
    return try body(memory.span.extracting(range))
  }

  /// Copies elements to a place.
  func copy(_ elements: Span<Element>, to start: Int) {
    precondition(elements.count <= memory.count - start)
    elements.withUnsafeBufferPointer { elements in
      _ = memory[start...].update(fromContentsOf: elements)
    }
  }
}
