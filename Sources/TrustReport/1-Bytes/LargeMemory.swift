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
    let pointer = Self.allocate(Self.size(of: count))
    memory = UnsafeMutableBufferPointer(
      start: pointer.bindMemory(to: Element.self, capacity: count), count: count)
  }

  deinit {
    let size = Self.size(of: memory.count)
    if Self.isMapped(size) { munmap(memory.baseAddress, size) } else { free(memory.baseAddress) }
  }

  private static func size(of count: Int) -> Int { max(count * MemoryLayout<Element>.stride, 1) }

  /// What is large comes straight from the system, and goes back there as soon as it is dropped.
  private static func isMapped(_ size: Int) -> Bool { size >= 1 << 20 }

  private static func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    if isMapped(size) {
      let flags = MAP_PRIVATE | MAP_ANON
      let pointer = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0)
      if let pointer, pointer != MAP_FAILED { return pointer }
    } else {
      var pointer: UnsafeMutableRawPointer?
      if posix_memalign(&pointer, 64, size) == 0, let pointer { return pointer }
    }
    fatalError("out of memory")
  }

  var count: Int { memory.count }

  subscript(index: Int) -> Element {
    get { memory[index] }
    nonmutating set { memory[index] = newValue }
  }

  /// Lets `body` look at a part of it.
  @inline(__always)
  func withSpan<Result>(of range: Range<Int>, _ body: (Span<Element>) -> Result) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= memory.count)
    return body(memory.span.extracting(range))
  }

  /// Copies elements to a place.
  @inline(__always)
  func copy(_ elements: Span<Element>, to start: Int) {
    precondition(elements.count <= memory.count - start)
    elements.withUnsafeBufferPointer { elements in
      guard let from = elements.baseAddress, let to = memory.baseAddress else { return }
      (to + start).update(from: from, count: elements.count)
    }
  }
}
