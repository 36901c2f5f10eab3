/// Where a renderer writes: a buffer of bytes that is handed on whenever it is full.
///
/// The first failure of whoever takes the bytes is kept, what follows is discarded, and
/// ``finish()`` throws it: a renderer need not handle errors at each word.
public struct TextOutput: ~Copyable {
  private var buffer: TextBuffer
  private let capacity: Int
  private let take: (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  private var failure: (any Error)?

  /// Makes an output that hands its bytes, UTF-8, to `take` in blocks of about `capacity`; they are there
  /// only until it returns.
  public init(
    capacity: Int = 128 << 10, take: @escaping (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  ) {
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
    if text.count < capacity / 4 {
      text.withBytes { bytes in append { $0.append(bytes) } }
    } else {
      // So much is handed on as it stands.
      flush()
      hand(on: text)
    }
  }

  /// Hands on what is left, and throws the first failure there was.
  public mutating func finish() throws {
    flush()
    if let failure { throw failure }
  }

  private mutating func flush() {
    var full = TextBuffer(capacity: 0)
    swap(&full, &buffer)
    hand(on: full)
    full.removeAll()
    swap(&full, &buffer)
  }

  private mutating func hand(on text: borrowing TextBuffer) {
    guard failure == nil, !text.isEmpty else { return }
    do {
      try text.withBytes { bytes throws in try bytes.withUnsafeBufferPointer(take) }
    } catch {
      failure = error
    }
  }

  /// Lets `body` append bytes straight to the buffer.
  mutating func append(_ body: (inout TextBuffer) -> Void) {
    body(&buffer)
    if buffer.count >= capacity { flush() }
  }
}
