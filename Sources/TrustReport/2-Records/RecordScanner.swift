/// Splits bytes into records and cells: RFC 4180, with any of the three line ends and spaces before a
/// quote. It knows nothing of what the cells mean, and does no reading.
struct RecordScanner {
  /// How the scan of a record ended.
  enum Outcome {
    /// The record is whole; the next begins at `next`, `lines` lines further on.
    case complete(next: Int, lines: Int)
    /// The bytes ended first: more are needed. `openCell` is where the unfinished cell begins.
    case incomplete(openCell: Int)
    /// There are no more records.
    case end
  }

  /// The byte between cells.
  let delimiter: UInt8
  private let plain: ByteSearch
  private let quoted = ByteSearch(.quote, lineEnds: true)

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    plain = ByteSearch(delimiter, lineEnds: true)
  }

  /// Scans the record that begins at `start`, filling in its cells, bytes and fault.
  func scan(
    _ bytes: Span<UInt8>, from start: Int, atEnd: Bool, into record: inout Record
  ) -> Outcome {
    guard start < bytes.count else { return atEnd ? .end : .incomplete(openCell: start) }
    record.fields.removeAll(keepingCapacity: true)
    record.fault = nil
    var state = Scan(position: start, lines: 0)
    while true {
      let cell = state.position
      var field = Field(cell: cell, content: cell..<cell)
      guard scanField(bytes, &field, &state, atEnd: atEnd, record: &record) else {
        return .incomplete(openCell: cell)
      }
      record.fields.append(field)
      let position = state.position
      if position < bytes.count, bytes[position] == delimiter {
        state.position += 1
        continue
      }
      guard let next = endOfLine(bytes, at: position, atEnd: atEnd) else {
        return .incomplete(openCell: cell)
      }
      record.bytes = start..<position
      return .complete(next: next, lines: state.lines + (next > position ? 1 : 0))
    }
  }

  /// How far the scan of one record has come.
  private struct Scan {
    var position: Int
    var lines: Int
  }

  /// Scans one cell up to its delimiter or line end; false where the bytes end first.
  private func scanField(
    _ bytes: Span<UInt8>, _ field: inout Field, _ state: inout Scan, atEnd: Bool,
    record: inout Record
  ) -> Bool {
    var start = state.position
    // Many cells hold nothing.
    if start < bytes.count, bytes[start] == delimiter { return true }
    while start < bytes.count, bytes[start] == .space { start += 1 }
    if start < bytes.count, bytes[start] == .quote {
      return scanQuoted(bytes, from: start + 1, &field, &state, atEnd: atEnd, record: &record)
    }
    let end = plain.next(in: bytes, from: state.position)
    field.content = state.position..<end
    state.position = end
    return end < bytes.count || atEnd
  }

  /// Scans a quoted cell, from behind its opening quote.
  private func scanQuoted(
    _ bytes: Span<UInt8>, from start: Int, _ field: inout Field, _ state: inout Scan, atEnd: Bool,
    record: inout Record
  ) -> Bool {
    var position = start
    while true {
      position = quoted.next(in: bytes, from: position)
      guard position < bytes.count else {
        guard atEnd else { return false }
        field.content = start..<position
        state.position = position
        record.fault = .unclosedQuote(field: record.fields.count, lastLine: 0)
        return true
      }
      if bytes[position] != .quote {
        guard let next = endOfLine(bytes, at: position, atEnd: atEnd) else { return false }
        state.lines += 1
        position = next
      } else if position + 1 < bytes.count, bytes[position + 1] == .quote {
        field.hasDoubledQuotes = true
        position += 2
      } else {
        field.content = start..<position
        return scanAfterQuote(bytes, from: position + 1, &state, atEnd: atEnd, record: &record)
      }
    }
  }

  /// Passes over spaces after a closing quote; anything else there is a fault.
  private func scanAfterQuote(
    _ bytes: Span<UInt8>, from start: Int, _ state: inout Scan, atEnd: Bool, record: inout Record
  ) -> Bool {
    let end = plain.next(in: bytes, from: start)
    for index in start..<end where bytes[index] != .space {
      if record.fault == nil { record.fault = .strayQuote(field: record.fields.count) }
      break
    }
    state.position = end
    return end < bytes.count || atEnd
  }

  /// Where the line after a line end begins; `nil` where that cannot be told yet.
  private func endOfLine(_ bytes: Span<UInt8>, at position: Int, atEnd: Bool) -> Int? {
    guard position < bytes.count else { return atEnd ? position : nil }
    guard bytes[position] == .carriageReturn else { return position + 1 }
    guard position + 1 < bytes.count else { return atEnd ? position + 1 : nil }
    return bytes[position + 1] == .lineFeed ? position + 2 : position + 1
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
}
