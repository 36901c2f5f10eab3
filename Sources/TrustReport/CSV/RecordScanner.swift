/// Splits bytes into records and cells: RFC 4180, with any of the three line ends and spaces before a
/// quote. It knows nothing of what the cells mean, and reads no input.
struct RecordScanner {
  /// How the scan of a record ended.
  enum Outcome {
    /// The record is complete; the next begins at `next`, on the line `line`.
    case complete(next: Int, line: Int)
    /// The bytes ended first: more are needed. `openCell` is where the unfinished cell begins.
    case incomplete(openCell: Int)
    /// There are no more records.
    case end
  }

  /// The most cells of a record, which are as many as a spreadsheet has columns.
  static let cellLimit = 16_384

  private let delimiter: UInt8
  private let plain: ByteSearch
  private let quoted = ByteSearch(.quote, lineEnds: true)

  /// A scanner for records whose cells are separated by a byte.
  init(delimiter: UInt8) {
    self.delimiter = delimiter
    plain = ByteSearch(delimiter, lineEnds: true)
  }

  /// Scans the record that begins at `start`, on a line of the file: fills in its cells, bytes, line and
  /// fault.
  ///
  /// - Parameter atEnd: whether the input ends with the bytes.
  func scan(
    _ bytes: Span<UInt8>, from start: Int, line: Int, atEnd: Bool, into record: inout Record
  ) -> Outcome {
    record.fields.removeAll(keepingCapacity: true)
    guard start < bytes.count else { return atEnd ? .end : .incomplete(openCell: start) }
    var scan = Scan(start: start, line: line)
    var last: Outcome?
    while true {
      record.fields.append(addingCapacity: 16) { fields in
        last = scanFields(bytes, &fields, &scan, atEnd: atEnd)
      }
      if record.fields.count > Self.cellLimit { dropCells(of: &record, &scan) }
      guard let last else { continue }
      if case .complete = last {
        (record.bytes, record.line, record.fault) = (start..<scan.position, line, scan.fault)
      }
      return last
    }
  }

  /// Forgets the cells beyond the limit: they must not fill the memory.
  private func dropCells(of record: inout Record, _ scan: inout Scan) {
    record.fields.removeSubrange(Self.cellLimit...)
    if scan.fault == nil {
      scan.fault = Record.Fault(field: Self.cellLimit - 1, kind: .tooManyCells)
    }
  }

  /// Scans cells as long as there is capacity for their fields; `nil` if more cells follow.
  private func scanFields(
    _ bytes: Span<UInt8>, _ fields: inout OutputSpan<Field>, _ scan: inout Scan, atEnd: Bool
  ) -> Outcome? {
    while !fields.isFull {
      let cell = scan.position
      var field = Field(cell: cell, content: cell..<cell)
      guard scanField(bytes, &field, &scan, atEnd: atEnd) else {
        return .incomplete(openCell: cell)
      }
      let end = scan.position
      if end < bytes.count, bytes[end] == delimiter {
        fields.append(field)
        scan.field &+= 1
        scan.position &+= 1
        continue
      }
      guard let next = endOfLine(bytes, at: end, atEnd: atEnd) else {
        return .incomplete(openCell: cell)
      }
      fields.append(field)
      return .complete(next: next, line: next > end ? scan.line + 1 : scan.line)
    }
    return nil
  }

  /// How far the scan of one record has come.
  private struct Scan {
    var position: Int
    var line: Int
    let firstLine: Int
    /// The index of the field.
    var field = 0
    var fault: Record.Fault?

    init(start: Int, line: Int) { (position, self.line, firstLine) = (start, line, line) }
  }

  /// Scans one cell up to its delimiter or line end; false if the bytes end first.
  @inline(__always)
  private func scanField(
    _ bytes: Span<UInt8>, _ field: inout Field, _ scan: inout Scan, atEnd: Bool
  ) -> Bool {
    var start = scan.position
    // Many cells are empty.
    if start < bytes.count, bytes[start] == delimiter { return true }
    while start < bytes.count, bytes[start] == .space { start &+= 1 }
    if start < bytes.count, bytes[start] == .quote {
      return scanQuoted(bytes, from: start + 1, &field, &scan, atEnd: atEnd)
    }
    let end = plain.next(in: bytes, from: scan.position)
    field.content = scan.position..<end
    scan.position = end
    return end < bytes.count || atEnd
  }

  /// Scans a quoted cell, from behind its opening quote.
  private func scanQuoted(
    _ bytes: Span<UInt8>, from start: Int, _ field: inout Field, _ scan: inout Scan, atEnd: Bool
  ) -> Bool {
    var position = start
    let firstLine = scan.line
    while true {
      position = quoted.next(in: bytes, from: position)
      guard position < bytes.count else {
        guard atEnd else { return false }
        field.content = start..<position
        scan.position = position
        scan.fault = unclosedQuote(bytes, in: scan)
        return true
      }
      if bytes[position] != .quote {
        guard let next = endOfLine(bytes, at: position, atEnd: atEnd) else { return false }
        if bytes[position] == .carriageReturn { field.needsDecoding = true }
        scan.line += 1
        position = next
      } else if position + 1 < bytes.count, bytes[position + 1] == .quote {
        field.needsDecoding = true
        position += 2
      } else {
        field.content = start..<position
        return scanAfterQuote(
          bytes, from: position + 1, lines: scan.line - firstLine + 1, &scan, atEnd: atEnd)
      }
    }
  }

  private func unclosedQuote(_ bytes: Span<UInt8>, in scan: Scan) -> Record.Fault {
    let last = bytes[bytes.count - 1]
    // A line end that closes the file begins no line of its own.
    let lastLine = last == .lineFeed || last == .carriageReturn ? scan.line - 1 : scan.line
    return Record.Fault(
      field: scan.field,
      kind: .unclosedQuote(from: scan.firstLine, to: max(scan.firstLine, lastLine)))
  }

  /// Skips spaces after a closing quote; anything else there is a fault.
  private func scanAfterQuote(
    _ bytes: Span<UInt8>, from start: Int, lines: Int, _ scan: inout Scan, atEnd: Bool
  ) -> Bool {
    scan.position = start
    // Nearly always the delimiter follows at once.
    if start < bytes.count, bytes[start] == delimiter { return true }
    let end = plain.next(in: bytes, from: start)
    for index in start..<end where bytes[index] != .space {
      if scan.fault == nil {
        scan.fault = Record.Fault(field: scan.field, kind: .strayQuote(lines: lines))
      }
      break
    }
    scan.position = end
    return end < bytes.count || atEnd
  }

  /// The position where the line after a line end begins; `nil` if more bytes are needed to tell.
  private func endOfLine(_ bytes: Span<UInt8>, at position: Int, atEnd: Bool) -> Int? {
    guard position < bytes.count else { return atEnd ? position : nil }
    guard bytes[position] == .carriageReturn else { return position + 1 }
    guard position + 1 < bytes.count else { return atEnd ? position + 1 : nil }
    return bytes[position + 1] == .lineFeed ? position + 2 : position + 1
  }
}
