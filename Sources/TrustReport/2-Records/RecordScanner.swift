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
    var state = Scan(position: start)
    while true {
      // A record is likely to have as many cells as the one whose memory it takes over.
      guard let outcome = scanFields(bytes, &record.fields, &state, atEnd: atEnd) else {
        record.fields += [Field](repeating: Field(), count: max(16, record.fields.count))
        continue
      }
      let unused = record.fields.count - state.fields
      if unused > 0 { record.fields.removeLast(unused) }
      record.fault = state.fault
      if case .complete = outcome { record.bytes = start..<state.position }
      return outcome
    }
  }

  /// How far the scan of one record has come.
  private struct Scan {
    var position: Int
    /// How many cells were scanned.
    var fields = 0
    var lines = 0
    var fault: Record.Fault?
  }

  /// Scans cells up to the end of the record; `nil` where there is no more room for them.
  private func scanFields(
    _ bytes: Span<UInt8>, _ fields: inout [Field], _ state: inout Scan, atEnd: Bool
  ) -> Outcome? {
    // As a span, the cells are not asked with each whether anybody else holds them.
    var fields = fields.mutableSpan
    while state.fields < fields.count {
      let cell = state.position
      var field = Field(cell: cell, content: cell..<cell)
      guard scanField(bytes, &field, &state, atEnd: atEnd) else {
        return .incomplete(openCell: cell)
      }
      fields[state.fields] = field
      state.fields &+= 1
      let position = state.position
      if position < bytes.count, bytes[position] == delimiter {
        state.position &+= 1
        continue
      }
      guard let next = endOfLine(bytes, at: position, atEnd: atEnd) else {
        return .incomplete(openCell: cell)
      }
      return .complete(next: next, lines: state.lines + (next > position ? 1 : 0))
    }
    return nil
  }

  /// Scans one cell up to its delimiter or line end; false where the bytes end first.
  @inline(__always)
  private func scanField(
    _ bytes: Span<UInt8>, _ field: inout Field, _ state: inout Scan, atEnd: Bool
  ) -> Bool {
    var start = state.position
    // Many cells hold nothing.
    if start < bytes.count, bytes[start] == delimiter { return true }
    while start < bytes.count, bytes[start] == .space { start &+= 1 }
    if start < bytes.count, bytes[start] == .quote {
      return scanQuoted(bytes, from: start + 1, &field, &state, atEnd: atEnd)
    }
    let end = plain.next(in: bytes, from: state.position)
    field.content = state.position..<end
    state.position = end
    return end < bytes.count || atEnd
  }

  /// Scans a quoted cell, from behind its opening quote.
  private func scanQuoted(
    _ bytes: Span<UInt8>, from start: Int, _ field: inout Field, _ state: inout Scan, atEnd: Bool
  ) -> Bool {
    var position = start
    while true {
      position = quoted.next(in: bytes, from: position)
      guard position < bytes.count else {
        guard atEnd else { return false }
        field.content = start..<position
        state.position = position
        state.fault = .unclosedQuote(field: state.fields, lastLine: 0)
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
        return scanAfterQuote(bytes, from: position + 1, &state, atEnd: atEnd)
      }
    }
  }

  /// Passes over spaces after a closing quote; anything else there is a fault.
  private func scanAfterQuote(
    _ bytes: Span<UInt8>, from start: Int, _ state: inout Scan, atEnd: Bool
  ) -> Bool {
    state.position = start
    // Nearly always the delimiter follows at once.
    if start < bytes.count, bytes[start] == delimiter { return true }
    let end = plain.next(in: bytes, from: start)
    for index in start..<end where bytes[index] != .space {
      if state.fault == nil { state.fault = .strayQuote(field: state.fields) }
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
