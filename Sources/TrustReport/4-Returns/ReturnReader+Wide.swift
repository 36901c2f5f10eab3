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
    let quarters = rows.header.quarters.map { columns in
      let isLatest = columns.quarter == latest?.quarter
      let layout = rows.header.layout.quarter(columns, isLatest: isLatest)
      return WideQuarter(quarter: columns.quarter, layout: layout, isLatest: isLatest)
    }
    let numbersWithParts = Self.numbersWithParts(held, rows.header.layout)
    let lastRow =
      held.records.lastIndex { $0.filledFields(in: bytes.span, limit: 2).count > 1 } ?? 0
    for (index, record) in held.records.enumerated() {
      var record = record
      rows.take(&record, in: bytes.span)
      guard rows.isRow(in: bytes.span, isLast: index > lastRow, log: &log) else { continue }
      rows.readWide(
        quarters, numbersWithParts: numbersWithParts, in: bytes.span, into: &returns, log: &log)
    }
  }

  /// The numbers of the indicators that have parts.
  private static func numbersWithParts(_ held: HeldRecords, _ layout: Layout) -> Set<String> {
    guard let part = layout[.part], let number = layout[.number] else { return [] }
    return Set(
      held.records.compactMap { record in
        func text(_ field: Int) -> String {
          guard field < record.fields.count else { return "" }
          return TextDecoding.withText(held.bytes.span, record.fields[field]) { $0.string }
        }
        return text(part).isEmpty ? nil : text(number)
      })
  }
}

/// One quarter of a wide file, and where its cells stand.
private struct WideQuarter {
  let quarter: Quarter
  let layout: Layout
  let isLatest: Bool
}

extension RowReader {
  /// Reads the rows that a wide record holds: one for each quarter with a figure, and one for the
  /// latest if anything else is said of it.
  fileprivate mutating func readWide(
    _ quarters: [WideQuarter], numbersWithParts: Set<String>, in bytes: Span<UInt8>,
    into returns: inout Returns, log: inout FindingLog
  ) {
    // Beside its parts a row without any figure holds what belongs to the whole, if only the title.
    let isWhole = isEmpty(.part) && numbersWithParts.contains(with(.number, bytes) { $0.string })
    let own = layout
    var hasRow = false
    for wide in quarters {
      var layout = wide.layout
      // A quarter without a target of its own has the one that holds for all.
      if isEmpty(layout[.target]) { layout[.target] = own[.target] }
      use(layout, quarter: wide.quarter)
      let says = wide.isLatest && Column.allCases.contains { $0.isOfOneQuarter && !isEmpty($0) }
      guard says || wide.isLatest && isWhole || !isEmpty(.value) else { continue }
      hasRow = true
      read(in: bytes, into: &returns, log: &log)
    }
    use(own, quarter: nil)
    if !hasRow { report(.noReturn, .indicator, bytes, &log) }
  }
}

extension Record {
  fileprivate func holdsFigure(_ field: Int, in bytes: Span<UInt8>) -> Bool {
    field < fields.count && TextDecoding.withText(bytes, fields[field], Figure.isReported)
  }
}
