/// The cells of the record that is being read, and where they are.
///
/// What every row asks of many cells is inlined: a call would copy the reader, which is large.
extension RowReader {
  /// Whether a column's cell is empty, or the file does not have it.
  @inline(__always)
  func isEmpty(_ column: Column) -> Bool { cells.isEmpty(layout[column]) }

  /// Calls `body` with the text of a column's cell, which is empty if the file does not have it.
  @inline(__always)
  func with<Value, Failure: Error>(
    _ column: Column, _ body: (Span<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try cells.with(layout[column], in: batch.bytes.span, body)
  }

  /// Calls `body` with the text of a cell, of a column that is read or of any other.
  @inline(__always)
  func with<Value>(field: Int, _ body: (Span<UInt8>) -> Value) -> Value {
    let isRead = field < isKnown.count && isKnown[field]
    if isRead || field >= batch.records[current].fields.count {
      return cells.with(field, in: batch.bytes.span, body)
    }
    // The cells of other columns are not decoded.
    return CellText.with(batch.records[current].fields[field], in: batch.bytes.span, body)
  }

  /// The text of a column's cell; empty if the file does not have it.
  mutating func string(_ column: Column) -> String {
    isEmpty(column) ? "" : with(column) { $0.string }
  }

  /// Whether an optional column's cell is empty or holds a word for a missing figure.
  @inline(__always)
  func isNone(_ column: Column) -> Bool { isEmpty(column) || with(column, MissingReason.isNone) }

  /// The text of an optional column's cell; empty if there is none.
  mutating func words(_ column: Column) -> String { isNone(column) ? "" : string(column) }

  /// Reads a column's cell; if it cannot be read, that is reported, and the result is `nil`.
  mutating func read<Value>(
    _ column: Column, _ body: (Span<UInt8>) throws(CellFault) -> Value?
  ) -> Value? {
    if isEmpty(column) { return nil }
    do {
      return try with(column, body)
    } catch {
      report(RowFault.unreadable(column: column, fault: error), column)
      return nil
    }
  }

  /// Reports a fault at a column's cell or, without such a cell, at the indicator's.
  mutating func report(_ fault: some Fault, _ column: Column) {
    report(fault, column, inRecord: current)
  }

  /// Reports a fault at a cell of the record.
  mutating func report(_ fault: some Fault, field: Int) { report(fault, valueOf: field, at: field) }

  /// Reports a fault at a cell of the record, and what another cell holds.
  mutating func report(_ fault: some Fault, valueOf shown: Int?, at field: Int) {
    report(fault, valueOf: shown, at: field, inRecord: current)
  }

  /// Reports a fault at a column's cell of a record of the batch or, without such a cell, at the
  /// indicator's.
  mutating func report(
    _ fault: some Fault, _ column: Column, inRecord index: Int, of quarter: Quarter? = nil,
    _ layout: Layout? = nil
  ) {
    let layout = layout ?? self.layout
    let fields = [layout[column], layout[.indicator], 0].compactMap(\.self)
    let count = batch.records[index].fields.count
    report(
      fault, valueOf: layout[column], at: fields.first { $0 < count } ?? 0, inRecord: index,
      of: quarter, layout)
  }

  private mutating func report(
    _ fault: some Fault, valueOf shown: Int?, at field: Int, inRecord index: Int,
    of quarter: Quarter? = nil, _ layout: Layout? = nil
  ) {
    // A wide file's row is read once for each quarter: what is wrong with a cell is said once.
    let key = Reported(code: fault.code, record: index, field: field)
    if wideQuarter != nil, !reported.insert(key).inserted { return }
    // Text and location are made only of a finding that is kept.
    guard findings.keeps(fault) else { return findings.add(fault) }
    let (record, bytes) = (batch.records[index], batch.bytes)
    let value = shown.map { shown in
      guard shown < record.fields.count else { return "" }
      return CellText.with(record.fields[shown], in: bytes.span) { text in
        let read = replacements?.with(text, field: shown) { $0.string } ?? text.string
        return TerminalText.excerpt(read)
      }
    }
    findings.add(
      fault, value: value, at: InputLocation(record, field: field, in: bytes.span),
      of: quarter ?? rowQuarter, columns: header.names(of: layout ?? self.layout))
  }

  /// The location of a column's cell or, without such a cell, of the indicator's.
  func location(of column: Column) -> InputLocation {
    let fields = [layout[column], layout[.indicator], 0].compactMap(\.self)
    // A cell that is defined elsewhere is not in the record.
    let count = batch.records[current].fields.count
    return location(of: fields.first { $0 < count } ?? 0)
  }

  /// The location of a cell of the record.
  func location(of field: Int) -> InputLocation {
    InputLocation(batch.records[current], field: field, in: batch.bytes.span)
  }
}
