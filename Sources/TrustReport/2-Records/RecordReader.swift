/// Reads an input record by record: the window is moved on and filled as the records are taken.
struct RecordReader: ~Copyable {
  /// The most bytes that a cell may hold (the contract's section 2).
  static let cellLimit = 1 << 20
  /// The most bytes of one record that are held: beyond it the reading ends.
  static let recordLimit = 64 << 20

  private var window: ByteWindow
  private var scanner = RecordScanner(delimiter: UInt8(ascii: ","))
  private var position = 0
  private var line = 1
  private var row = 0
  /// How many lines have been passed.
  var linesRead: Int { line - 1 }
  var isBrokenUTF16: Bool { window.isBrokenUTF16 }

  init(_ input: Input, onBytesRead: (@Sendable (Int) -> Void)? = nil) throws(Problem) {
    window = try ByteWindow(input, onBytesRead: onBytesRead)
  }

  /// Lets `body` look at the bytes that the latest record's ranges are into.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result { window.withBytes(body) }

  /// Fills the window with at least `count` bytes, or with all there are, and copies its beginning.
  mutating func peek(_ count: Int) throws(Problem) -> (bytes: [UInt8], isWhole: Bool) {
    while window.count < count, !window.isAtEnd { try window.fill() }
    return (window.copy(0..<window.count), window.isAtEnd)
  }

  /// Chooses the delimiter, before the first record is read.
  mutating func use(delimiter: UInt8) { scanner = RecordScanner(delimiter: delimiter) }

  /// Reads the next record; false at the end.
  mutating func next(_ record: inout Record) throws(Problem) -> Bool {
    while true {
      let (start, atEnd) = (position, window.isAtEnd)
      let outcome = window.withBytes { bytes in
        scanner.scan(bytes, from: start, atEnd: atEnd, into: &record)
      }
      switch outcome {
      case .end: return false
      case .complete(let next, let lines):
        take(&record, next: next, lines: lines)
        return true
      case .incomplete(let openCell):
        if window.count - position > Self.recordLimit {
          giveUp(&record, openCell: openCell)
          return true
        }
        window.discard(position)
        position = 0
        try window.fill()
      }
    }
  }

  private mutating func take(_ record: inout Record, next: Int, lines: Int) {
    row += 1
    record.row = row
    record.line = line
    position = next
    line += lines
    if case .unclosedQuote(let field, _) = record.fault {
      // A line end that closes the file begins no line of its own.
      let endsInLineEnd = window.endsInLineEnd
      record.fault = .unclosedQuote(field: field, lastLine: line - (endsInLineEnd ? 1 : 0))
    }
    if record.fault == nil,
      let long = record.fields.firstIndex(where: { $0.content.count > Self.cellLimit })
    {
      record.fault = .tooLong(field: long, endsReading: false)
    }
  }

  /// Ends the reading at a record so long that only a quote never closed, or a file that is no table,
  /// can be the cause: it must not fill the memory.
  private mutating func giveUp(_ record: inout Record, openCell: Int) {
    row += 1
    record.row = row
    record.line = line
    record.fields.append(Field(cell: openCell, content: openCell..<window.count))
    record.bytes = position..<window.count
    record.fault = .tooLong(field: record.fields.count - 1, endsReading: true)
  }
}
