extension ReturnReader {
  /// Reads a wide file. All of it is held first, because what stands in its other cells belongs to the
  /// latest quarter that has any figure.
  mutating func readWide(
    _ records: consuming RecordReader, _ rows: consuming RowReader
  ) throws(Problem) -> RowTally {
    defer { log.join(rows.log) }
    rows.batch = try wholeFile(&records, &rows.log)
    let latest = rows.header.quarters.last { columns in
      columns.value.map { rows.batch.holdsFigure($0) } ?? false
    }
    let quarters = rows.header.quarters.map { columns in
      let isLatest = columns.quarter == latest?.quarter
      let layout = rows.header.layout.quarter(columns, isLatest: isLatest)
      return WideQuarter(quarter: columns.quarter, layout: layout, isLatest: isLatest)
    }
    let numbersWithParts = rows.batch.numbersWithParts(rows.header.layout)
    let lastRow = rows.batch.lastRow ?? 0
    for index in rows.batch.indices {
      rows.look(at: index)
      guard rows.isRow(isLast: index > lastRow) else { continue }
      rows.readWide(quarters, numbersWithParts: numbersWithParts, into: &returns)
    }
    rows.tally.isBrokenUTF16 = records.isBrokenUTF16
    return rows.tally
  }

  /// All records of a file, without those that cannot be read, which are reported.
  private func wholeFile(
    _ records: inout RecordReader, _ log: inout FindingLog
  ) throws(Problem) -> RecordBatch {
    var file = RecordBatch()
    var batch = RecordBatch()
    while try records.next(&batch) {
      for index in batch.indices {
        if let fault = batch[index].fault {
          _ = batch.withBytes { log.add(fault, of: batch[index], in: $0) }
        } else {
          batch.withBytes { file.append(batch[index], in: $0) }
        }
      }
    }
    return file
  }
}

extension RecordBatch {
  /// Whether any record has a figure in a field.
  fileprivate func holdsFigure(_ field: Int) -> Bool {
    for index in indices where field < self[index].fields.count {
      if withText(of: field, in: index, Figure.isReported) { return true }
    }
    return false
  }

  /// The numbers of the indicators that have parts.
  fileprivate func numbersWithParts(_ layout: Layout) -> Set<String> {
    guard let part = layout[.part], let number = layout[.number] else { return [] }
    var numbers: Set<String> = []
    for index in indices where !text(of: part, in: index).isEmpty {
      numbers.insert(text(of: number, in: index))
    }
    return numbers
  }

  private func withText<Result>(
    of field: Int, in index: Int, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    withBytes { TextDecoding.withText($0, self[index].fields[field], body) }
  }

  private func text(of field: Int, in index: Int) -> String {
    guard field < self[index].fields.count else { return "" }
    return withText(of: field, in: index) { $0.string }
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
    _ quarters: [WideQuarter], numbersWithParts: Set<String>, into returns: inout Returns
  ) {
    // Beside its parts a row without any figure holds what belongs to the whole, if only the title.
    let isWhole = isEmpty(.part) && numbersWithParts.contains(with(.number) { $0.string })
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
      read()
      addRows(to: &returns)
    }
    use(own, quarter: nil)
    if !hasRow { report(.noReturn, .indicator) }
  }
}
