/// Where reports are written: a buffer of UTF-8 that is passed on whenever it is full.
///
/// The first error is kept, what follows is discarded, and ``finish()`` throws it: code that writes a
/// report need not handle errors at each word.
public struct OutputBuffer: ~Copyable {
  private var bytes: [UInt8] = []
  private let capacity: Int
  private let write: (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  private var firstError: (any Error)?

  /// Creates a buffer that passes its bytes to `write` in blocks of about `capacity`; they are valid only
  /// until it returns.
  public init(
    capacity: Int = 128 << 10, write: @escaping (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  ) {
    self.capacity = capacity
    self.write = write
  }

  /// Whether writing has failed, so that whatever follows is discarded.
  var hasFailed: Bool { firstError != nil }

  /// Appends text.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    flushIfFull()
  }

  /// Appends bytes: text as UTF-8, or a file's.
  public mutating func append(_ text: [UInt8]) {
    append(text[...])
  }

  /// Appends text as UTF-8.
  mutating func append(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    flushIfFull()
  }

  /// Passes on what is left, and throws the first error that occurred.
  public mutating func finish() throws {
    flush()
    if let firstError { throw firstError }
  }

  private mutating func flushIfFull() {
    if bytes.count >= capacity { flush() }
  }

  private mutating func flush() {
    if firstError == nil, !bytes.isEmpty {
      do {
        try bytes.withUnsafeBufferPointer(write)
      } catch {
        firstError = error
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
