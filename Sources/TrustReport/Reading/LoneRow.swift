/// A row with nothing beside its title and number.
struct LoneRow {
  let indicator: IndicatorID
  let input: Int
  let title: String
  let location: InputLocation
}

extension ReturnCollector {
  /// The most rows that are kept: some may turn out to be of indicators with parts.
  private static let loneLimit = 10 * FindingCollector.limitPerCode

  /// Notes a row with nothing beside its title. Whether the indicator has parts, of which that is the whole, is
  /// known only once all is read.
  mutating func addLone(
    _ indicator: IndicatorID, _ subject: borrowing RowSubject, input: Int,
    _ reader: borrowing RowReader
  ) {
    guard loneRows.count < Self.loneLimit else {
      loneCount += 1
      return
    }
    let record = reader.batch.records[subject.record]
    let field = reader.header.layout[.indicator] ?? 0
    let bytes = reader.batch.bytes
    loneRows.append(
      LoneRow(
        indicator: indicator, input: input,
        title: TerminalText.excerpt(CellText.string(record.fields[field], in: bytes.span)),
        location: InputLocation(record, field: field, in: bytes.span)))
  }

  /// Warns of the rows with nothing beside their title.
  func reportLoneRows(to findings: inout FindingCollector) {
    for row in loneRows where collected.parts[row.indicator] == nil {
      findings.add(RowFault.loneTitle, file: row.input, value: row.title, at: row.location)
    }
    for _ in 0..<loneCount { findings.add(RowFault.loneTitle) }
  }
}
