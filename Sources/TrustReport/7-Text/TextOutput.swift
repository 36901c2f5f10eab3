/// Where a renderer writes: a buffer of bytes that is handed on whenever it is full.
///
/// The first failure of whoever takes the bytes is kept, what follows is discarded, and
/// ``finish()`` throws it: a renderer need not handle errors at each word.
public struct TextOutput: ~Copyable {
  private var buffer: TextBuffer
  /// The block that is handed on.
  private var block: [UInt8] = []
  private let capacity: Int
  private let take: (_ bytes: [UInt8]) throws -> Void
  private var failure: (any Error)?

  /// Makes an output that hands its bytes, UTF-8, to `take` in blocks of about `capacity`.
  public init(capacity: Int = 128 << 10, take: @escaping (_ bytes: [UInt8]) throws -> Void) {
    self.capacity = capacity
    self.take = take
    buffer = TextBuffer(capacity: capacity + 4096)
  }

  /// Whether whoever takes the bytes has failed: what is still written is discarded.
  var hasFailed: Bool { failure != nil }

  /// Writes text.
  public mutating func write(_ text: String) {
    buffer.append(text)
    if buffer.count >= capacity { flush() }
  }

  /// Writes text that was put together elsewhere.
  mutating func write(_ text: borrowing TextBuffer) {
    text.withBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(start + capacity, bytes.count)
        append { $0.append(bytes.extracting(start..<end)) }
        start = end
      }
    }
  }

  /// Hands on what is left, and throws the first failure there was.
  public mutating func finish() throws {
    flush()
    if let failure { throw failure }
  }

  private mutating func flush() {
    if failure == nil, !buffer.isEmpty {
      block.removeAll(keepingCapacity: true)
      buffer.withBytes { bytes in bytes.withUnsafeBufferPointer { block.append(contentsOf: $0) } }
      do { try take(block) } catch { failure = error }
    }
    buffer.removeAll()
  }

  /// Lets `body` append bytes straight to the buffer.
  mutating func append(_ body: (inout TextBuffer) -> Void) {
    body(&buffer)
    if buffer.count >= capacity { flush() }
  }
}
