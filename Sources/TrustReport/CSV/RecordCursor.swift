/// Goes through the records of an input in a window of its bytes, and counts its lines and rows.
struct RecordCursor {
  /// The most bytes that a cell may have.
  static let cellLimit = 1 << 20
  /// The most bytes of an unfinished record that are held: beyond it the reading ends.
  static let recordLimit = 64 << 20

  /// What came next.
  enum Step {
    case record, end, needsMoreBytes
  }

  /// Where the next record begins: in the window, and in the file.
  var position = 0
  private(set) var line = 1
  /// The number of records before it.
  private(set) var row = 0
  /// Whether the reading has ended with a record that is too long.
  private var hasGivenUp = false

  /// Scans the next record.
  mutating func next(
    _ record: inout Record, in window: borrowing ByteWindow, _ scanner: RecordScanner
  ) -> Step {
    if hasGivenUp { return .end }
    let outcome = scanner.scan(
      window.bytes.span, from: position, line: line, atEnd: window.isAtEnd, into: &record)
    switch outcome {
    case .end: return .end
    case .complete(let next, let line):
      (position, self.line) = (next, line)
      checkCells(of: &record)
    case .incomplete(let openCell):
      guard window.bytes.count - position > Self.recordLimit else { return .needsMoreBytes }
      giveUp(&record, openCell: openCell, end: window.bytes.count)
    }
    row += 1
    record.row = row
    return .record
  }

  /// Goes back to a record of the same window.
  mutating func goBack(to record: Record) {
    (position, line, row) = (record.bytes.lowerBound, record.line, record.row - 1)
  }

  private func checkCells(of record: inout Record) {
    guard record.fault == nil, record.bytes.count > Self.cellLimit else { return }
    let long = record.fields.firstIndex { $0.content.count > Self.cellLimit }
    guard let long else { return }
    record.fault = Record.Fault(field: long, kind: .cellTooLong)
  }

  /// Ends the reading at a record so long that only a quote never closed, or a file that is no table,
  /// can be the cause: it must not fill the memory.
  private mutating func giveUp(_ record: inout Record, openCell: Int, end: Int) {
    record.fields.append(Field(cell: openCell, content: openCell..<end))
    (record.bytes, record.line) = (position..<end, line)
    record.fault = Record.Fault(
      field: record.fields.count - 1, kind: .recordTooLong)
    (position, hasGivenUp) = (end, true)
  }
}
