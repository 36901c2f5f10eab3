extension RowReader {
  /// Reads the row that a record's cells make, and rates it.
  mutating func read() {
    guard let key = key() else { return }
    let quarter = quarter()
    let figure = figure()
    let yardstick = yardstick()
    let published = read(.published) { cell throws(CellFault) in
      try PublishedRating(reading: cell)
    }
    if published == nil, !isEmpty(.overrideReason), isEmpty(.published) {
      report(.overrideWithoutPublished, .overrideReason)
    }
    let lines = lines(yardstick, figure.figure)
    let rating = rule.rating(
      of: figure.figure, lines: lines, polarity: yardstick.polarity, published: published,
      isOverridden: !isEmpty(.overrideReason))
    let frequency =
      read(.frequency) { cell throws(CellFault) in
        try Frequency(reading: cell)
      } ?? .quarterly
    let targetDate = recall(.targetDate) { memory, cell in
      memory.targetDates.meaning(of: cell, TargetDate.read)
    }
    let marks = marks(figure.figure, yardstick, published, frequency)
    let fingerprint = batch.withBytes { cells.fingerprint(of: layout, in: $0) }
    let row = Row(
      quarter: quarter, figure: figure.figure, rating: rating,
      givenPolarity: yardstick.givenPolarity, marks: marks, line: batch[current].line,
      fingerprint: fingerprint)
    let hash = texts.withBytes { NameTable.hash($0.extracting(key)) }
    drafts.append(
      RowDraft(
        row: row, record: current, hasQuarter: quarter != nil || isEmpty(.quarter), key: key,
        part: draft(.part), figure: draft(.value)[figure.text], unit: draft(.unit),
        priority: draft(.priority), formerly: draft(.formerly), kept: draftKept(row, targetDate),
        hash: hash))
  }

  /// What the indicator is known by; `nil` where it cannot be known.
  private mutating func key() -> Range<Int>? {
    if isEmpty(.indicator), isEmpty(.number) || isEmpty(.part) {
      report(.missingTitle, .indicator)
      return nil
    }
    if with(.number, { $0.isLikeDate }) { report(.numberLikeDate, .number) }
    let start = texts.count
    if isEmpty(.number) {
      texts.append(Returns.key(title: with(.indicator) { $0.string }).span)
    } else {
      texts.append(Returns.numberMark)
      append(.number)
    }
    return start..<texts.count
  }

  private mutating func figure() -> (figure: Figure, text: Range<Int>) {
    let read = read(.value) { cell throws(CellFault) in
      try Figure.read(cell)
    }
    guard let read else { return (Figure(missing: .notAvailable), 0..<0) }
    return (read.figure, read.number)
  }

  /// What is yes or no of the row.
  private mutating func marks(
    _ figure: Figure, _ yardstick: Yardstick, _ published: PublishedRating?,
    _ frequency: Frequency
  ) -> Row.Marks {
    var marks: Row.Marks = []
    if figure.kind == .number || published?.rating != nil || with(.value, Figure.isReported) {
      marks.insert(.reported)
    }
    if !isEmpty(.overrideReason) { marks.insert(.overridden) }
    if yardstick.target != nil { marks.insert(.hasTarget) }
    if !isEmpty(.indicator) { marks.insert(.hasTitle) }
    if frequency == .quarterly { marks.insert(.quarterly) }
    return marks
  }

  /// Keeps those of the row's cells that a report may print.
  private mutating func draftKept(_ row: Row, _ targetDate: TargetDate?) -> Range<Int> {
    let start = texts.count
    let isOnTarget = isEmpty(.part) && row.rating.computed == .green && !row.rating.differs
    let kept = isOnTarget && leavesOutGreenText ? keptFacts : keptColumns
    let remade = cells.remade
    for column in filled.intersection(kept) {
      let cell = cells[layout[column]]
      batch.withBytes { bytes in
        cell.with(bytes, remade.span) { KeptCells.append($0, column, to: &texts) }
      }
    }
    if let targetDate { KeptCells.append(targetDate.bytes.span, .targetDate, to: &texts) }
    return start..<texts.count
  }
}

extension Span<UInt8> {
  /// Whether a number looks like what a spreadsheet makes of `3-5`: `03-May`, `May-03`.
  fileprivate var isLikeDate: Bool {
    guard 5...6 ~= count, self[2] == UInt8(ascii: "-") || self[3] == UInt8(ascii: "-") else {
      return false
    }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let parts = string.lowercased().split(separator: "-")
    guard parts.count == 2 else { return false }
    let names = parts.filter { months.contains(String($0)) }
    return names.count == 1 && parts.contains { $0.allSatisfy(\.isNumber) }
  }
}
