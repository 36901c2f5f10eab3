/// Where reports are written: a buffer of UTF-8 that is passed on whenever it is full.
///
/// The first error is kept, what follows is discarded, and ``finish()`` throws it: code that writes a
/// report need not handle errors at each word.
public struct OutputBuffer: ~Copyable {
  private var bytes: [UInt8] = []
  private let capacity: Int
  /// Whether what would be a command in the log of a workflow is disarmed.
  private let isForWorkflowLog: Bool
  private let write: (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  private var firstError: (any Error)?

  /// Creates a buffer that passes its bytes to `write` in blocks of about `capacity`; they are valid only
  /// until it returns.
  ///
  /// - Parameters:
  ///   - capacity: about how many bytes a block has.
  ///   - isForWorkflowLog: whether the text goes to the log of a GitHub workflow, whose runner obeys lines that
  ///     begin with `::` and whatever is in `##[…]`; then a dot is put before them.
  ///   - write: passes on a block.
  public init(
    capacity: Int = 128 << 10, isForWorkflowLog: Bool = false,
    write: @escaping (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  ) {
    self.capacity = capacity
    self.isForWorkflowLog = isForWorkflowLog
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
    flush(isLast: true)
    if let firstError { throw firstError }
  }

  private mutating func flushIfFull() {
    if bytes.count >= capacity { flush() }
  }

  private mutating func flush(isLast: Bool = false) {
    var rest: ArraySlice<UInt8> = []
    if isForWorkflowLog {
      // A command is a line: the last may not be whole yet.
      let end = isLast ? bytes.endIndex : bytes.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
      rest = bytes[end...]
      bytes = WorkflowCommands.disarmed(Array(bytes[..<end]))
    }
    if firstError == nil, !bytes.isEmpty {
      do {
        try bytes.withUnsafeBufferPointer(write)
      } catch {
        firstError = error
      }
    }
    bytes.removeAll(keepingCapacity: true)
    bytes += rest
  }
}
