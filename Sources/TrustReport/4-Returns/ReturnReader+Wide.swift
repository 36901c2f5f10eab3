extension ReturnReader {
  /// Reads a wide file. All of it is held first, because what stands in its other cells belongs to the
  /// latest quarter that has any figure.
  mutating func readWide(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(Problem) {
    var held = HeldRecords()
    var record = Record()
    var goesOn = true
    while goesOn, try reader.next(&record) {
      goesOn = reader.withBytes { bytes in
        if let fault = record.fault { return log.add(fault, of: record, in: bytes) }
        held.hold(record, in: bytes)
        return true
      }
    }
    let bytes = held.bytes
    let latest = rows.header.quarters.last { columns in
      held.records.contains { record in
        columns.value.map { record.holdsFigure($0, in: bytes.span) } ?? false
      }
    }
    let lastRow =
      held.records.lastIndex { $0.filledFields(in: bytes.span, limit: 2).count > 1 } ?? 0
    for (index, record) in held.records.enumerated() {
      rows.take(record, in: bytes.span)
      guard rows.isRow(record, in: bytes.span, isLast: index > lastRow, log: &log) else { continue }
      rows.readWide(
        record, latest: latest?.quarter, in: bytes.span, into: &returns, log: &log)
    }
  }
}

extension RowReader {
  /// Reads the rows that a wide record holds: one for each quarter with a figure, and one for the
  /// latest if anything else is said of it.
  fileprivate mutating func readWide(
    _ record: Record, latest: Quarter?, in bytes: Span<UInt8>, into returns: inout Returns,
    log: inout FindingLog
  ) {
    var hasRow = false
    for columns in header.quarters {
      let isLatest = columns.quarter == latest
      var layout = header.layout.quarter(columns, isLatest: isLatest)
      if isEmpty(columns.target) { layout[.target] = header.layout[.target] }
      let line = Line(record: record, layout: layout, wideQuarter: columns.quarter)
      let says = isLatest && Column.allCases.contains { $0.isOfOneQuarter && !isEmpty($0, line) }
      guard says || !isEmpty(.value, line) else { continue }
      hasRow = true
      read(line, in: bytes, into: &returns, log: &log)
    }
    if !hasRow {
      let line = Line(record: record, layout: header.layout)
      report(.noReturn, .indicator, line, bytes, &log)
    }
  }
}

extension Record {
  fileprivate func holdsFigure(_ field: Int, in bytes: Span<UInt8>) -> Bool {
    field < fields.count && TextDecoding.withText(bytes, fields[field], Figure.isReported)
  }
}
