extension FileReader {
  /// Reads a wide file. All of it is held first, because what is in its other cells belongs to the
  /// latest quarter that has any figure.
  mutating func readWide(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(InputFault) -> FileTally {
    try rows.takeWholeFile(&reader)
    let latest = rows.header.quarters.last { columns in
      columns.value.map { rows.batch.holdsFigure($0) } ?? false
    }
    let quarters = rows.header.quarters.map { columns in
      let isLatest = columns.quarter == latest?.quarter
      let layout = rows.header.layout.quarter(columns, isLatest: isLatest)
      return WideQuarter(quarter: columns.quarter, layout: layout, isLatest: isLatest)
    }
    let numbersWithParts = rows.batch.numbersWithParts(rows.header.layout)
    let lastRow = rows.batch.lastRow
    for index in rows.batch.records.indices {
      rows.take(index)
      guard rows.isRow(isLast: lastRow.map { index > $0 } ?? true) else { continue }
      rows.readWide(quarters, numbersWithParts: numbersWithParts) { collector.add(&$0) }
    }
    findings.join(rows.findings)
    rows.tally.isBrokenUTF16 = reader.isBrokenUTF16
    return rows.tally
  }
}

/// One quarter of a wide file, and its cells.
private struct WideQuarter {
  let quarter: Quarter
  let layout: Layout
  let isLatest: Bool
}

extension RowReader {
  /// Takes all records of a file, except those that cannot be read, which are reported.
  fileprivate mutating func takeWholeFile(_ reader: inout RecordReader) throws(InputFault) {
    var next = RecordBatch()
    while try reader.next(&next) {
      for record in next.records where !findings.addFault(of: record, in: next.bytes.span) {
        batch.append(record, in: next.bytes.span)
      }
    }
  }

  /// Reads the rows that a wide record holds: one for each quarter with a figure, and one for the
  /// latest if anything else is said of it.
  fileprivate mutating func readWide(
    _ quarters: [WideQuarter], numbersWithParts: Set<String>, add: (inout RowReader) -> Void
  ) {
    // Beside its parts a row without any figure holds what belongs to the whole, if only the title.
    let isWhole = isEmpty(.part) && numbersWithParts.contains(string(.number))
    let own = layout
    var hasRow = false
    for wide in quarters {
      var layout = wide.layout
      // A quarter without a target of its own has the one that holds for all.
      if cells.isEmpty(layout[.target]) { layout[.target] = own[.target] }
      use(layout, quarter: wide.quarter)
      let says = wide.isLatest && Column.allCases.contains { $0.isOfOneQuarter && !isEmpty($0) }
      guard says || wide.isLatest && isWhole || !isEmpty(.value) else { continue }
      hasRow = true
      read()
      add(&self)
    }
    use(own, quarter: nil)
    if !hasRow { report(RowFault.noReturn, .indicator) }
  }
}

extension RecordBatch {
  /// Whether any record has a figure in a field.
  fileprivate func holdsFigure(_ field: Int) -> Bool {
    records.contains { record in
      field < record.fields.count
        && CellText.with(record.fields[field], in: bytes.span, Figure.isReported)
    }
  }

  /// The numbers of the indicators that have parts.
  fileprivate func numbersWithParts(_ layout: Layout) -> Set<String> {
    guard let part = layout[.part], let number = layout[.number] else { return [] }
    return Set(
      records.filter { !text(of: part, $0).isEmpty }.map { text(of: number, $0) })
  }

  private func text(of field: Int, _ record: Record) -> String {
    field < record.fields.count ? CellText.string(record.fields[field], in: bytes.span) : ""
  }
}
