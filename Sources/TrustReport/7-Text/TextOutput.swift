/// Where a renderer writes: a buffer of bytes that is handed on whenever it is full.
///
/// The first failure of whoever takes the bytes is kept, what follows is discarded, and
/// ``finish()`` throws it: a renderer need not handle errors at each word.
public struct TextOutput: ~Copyable {
  private var buffer: [UInt8] = []
  private let capacity: Int
  private let take: (_ bytes: [UInt8]) throws -> Void
  private var failure: (any Error)?

  /// Makes an output that hands its bytes, UTF-8, to `take` in blocks of about `capacity`.
  public init(capacity: Int = 128 << 10, take: @escaping (_ bytes: [UInt8]) throws -> Void) {
    self.capacity = capacity
    self.take = take
    buffer.reserveCapacity(capacity + 4096)
  }

  /// Writes text.
  public mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= capacity { flush() }
  }

  /// Hands on what is left, and throws the first failure there was.
  public mutating func finish() throws {
    flush()
    if let failure { throw failure }
  }

  private mutating func flush() {
    guard failure == nil, !buffer.isEmpty else {
      buffer.removeAll(keepingCapacity: true)
      return
    }
    do { try take(buffer) } catch { failure = error }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Lets `body` append bytes straight to the buffer.
  mutating func append(_ body: (inout [UInt8]) -> Void) {
    body(&buffer)
    if buffer.count >= capacity { flush() }
  }
}
