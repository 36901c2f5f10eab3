extension RowReader {
  /// Reads the row that a record's cells make, rates it, and adds it to the returns.
  mutating func read(
    in bytes: Span<UInt8>, into returns: inout Returns, log: inout FindingLog
  ) {
    guard let indicator = indicator(bytes, &returns, &log) else { return }
    let quarter = quarter(bytes, &log)
    // A quarter that cannot be read was reported: which row this is cannot be known.
    let hasQuarter = quarter != nil || isEmpty(.quarter)
    let part = name(.part, bytes, in: &returns.parts, &returns.texts)
    let figure = figure(bytes, &log)
    let goal = goal(bytes, &log)
    let published = read(.published, bytes, &log) { cell throws(CellFault) in
      try PublishedRating(reading: cell)
    }
    if published == nil, !isEmpty(.overrideReason), isEmpty(.published) {
      report(.overrideWithoutPublished, .overrideReason, bytes, &log)
    }
    let lines = lines(goal.yardstick, figure.figure, bytes, &log)
    let rating = rule.rating(
      of: figure.figure, lines: lines, polarity: goal.yardstick.polarity, published: published,
      isOverridden: !isEmpty(.overrideReason))
    let frequency =
      read(.frequency, bytes, &log) { cell throws(CellFault) in
        try Frequency(reading: cell)
      } ?? .quarterly
    let targetDate = recall(.targetDate, bytes, &log) { memory, cell in
      memory.targetDates.meaning(of: cell, TargetDate.read)
    }
    let series = returns.series(of: indicator, part: part)
    guard hasQuarter else { return }
    let row = Row(
      series: series, quarter: quarter,
      figure: figure.figure,
      figureText: with(.value, bytes) { returns.texts.add($0.extracting(figure.text)) },
      unit: name(.unit, bytes, in: &returns.units, &returns.texts),
      priority: priority(bytes, &returns), rating: rating,
      givenPolarity: goal.yardstick.givenPolarity,
      marks: marks(goal, published, frequency, bytes), line: record.line,
      fingerprint: fingerprint(bytes))
    add(row, targetDate, isWhole: part < 0, bytes, &returns, &log)
  }

  /// What is yes or no of the row.
  private mutating func marks(
    _ goal: Goal, _ published: PublishedRating?, _ frequency: Frequency, _ bytes: Span<UInt8>
  ) -> Row.Marks {
    var marks: Row.Marks = []
    if published?.rating != nil || with(.value, bytes, Figure.isReported) {
      marks.insert(.reported)
    }
    if !isEmpty(.overrideReason) { marks.insert(.overridden) }
    if goal.yardstick.target != nil { marks.insert(.hasTarget) }
    if !isEmpty(.indicator) { marks.insert(.hasTitle) }
    if frequency == .quarterly { marks.insert(.quarterly) }
    return marks
  }

  /// The indicator that the row is about; `nil` where it cannot be known.
  private mutating func indicator(
    _ bytes: Span<UInt8>, _ returns: inout Returns, _ log: inout FindingLog
  ) -> Int32? {
    if isEmpty(.indicator), isEmpty(.number) || isEmpty(.part) {
      report(.missingTitle, .indicator, bytes, &log)
      return nil
    }
    if with(.number, bytes, { $0.isLikeDate }) {
      report(.numberLikeDate, .number, bytes, &log)
    }
    return with(.number, bytes) { number in
      with(.indicator, bytes) { title in returns.indicator(number: number, title: title) }
    }
  }

  /// The number of a name that many rows share, or -1 for none.
  private mutating func name(
    _ column: Column, _ bytes: Span<UInt8>, in table: inout NameTable,
    _ texts: inout TextStore
  ) -> Int32 {
    if isEmpty(column) { return -1 }
    return with(column, bytes) { table.number(of: $0, in: &texts) }
  }

  private mutating func figure(
    _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) -> (figure: Figure, text: Range<Int>) {
    let read = read(.value, bytes, &log) { cell throws(CellFault) in
      try Figure.read(cell)
    }
    guard let read else { return (Figure(missing: .notAvailable), 0..<0) }
    return (read.figure, read.number)
  }

  /// The priority, capitals and spacing aside, as it was first written.
  private mutating func priority(_ bytes: Span<UInt8>, _ returns: inout Returns) -> Int32 {
    if isEmpty(.priority) { return -1 }
    return with(.priority, bytes) { name in returns.priority(named: name) }
  }

  /// Sums up the row's known cells.
  private mutating func fingerprint(_ bytes: Span<UInt8>) -> Fingerprint {
    var fingerprint = Fingerprint()
    for (column, _) in layout.entries where !isEmpty(column) {
      with(column, bytes) { fingerprint.add($0, salt: column.rawValue) }
    }
    return fingerprint
  }

  private mutating func add(
    _ row: Row, _ targetDate: TargetDate?, isWhole: Bool, _ bytes: Span<UInt8>,
    _ returns: inout Returns, _ log: inout FindingLog
  ) {
    let new = Int32(returns.rows.count)
    if let first = returns.add(row) {
      let known = returns.rows[Int(first)]
      let place = "\(log.files[returns.input(of: first)]):\(known.line)"
      let same = known.fingerprint == row.fingerprint
      let column: Column = isEmpty(.number) ? .indicator : .number
      report(
        same ? .repeatedRow(first: place) : .duplicateRow(first: place), column, bytes, &log)
      return
    }
    let isOnTarget = isWhole && row.rating.computed == .green && !row.rating.differs
    let kept = isOnTarget && leavesOutGreenText ? KeptCells.facts : KeptCells.all
    keep(kept, targetDate, ofRow: new, bytes, &returns)
    with(.formerly, bytes) { old in
      guard !old.isEmpty else { return }
      returns.renumber(
        returns.series[Int(row.series)].indicator, from: old.array, since: row.quarter)
    }
    if isWhole, header.layout[.part] != nil {
      returns.latePlaces[new] = latePlaces(row, bytes)
    } else if row.rating.differs, row.rating.basis == .computed {
      report(Problem.publishedDiffers(row.rating), .published, bytes, &log)
    }
  }

  /// Keeps those of the row's cells that a report may print.
  private mutating func keep(
    _ columns: [Column], _ targetDate: TargetDate?, ofRow row: Int32, _ bytes: Span<UInt8>,
    _ returns: inout Returns
  ) {
    var size = KeptCells.size(of: TargetDate.size)
    for column in columns where !isEmpty(column) {
      size += with(column, bytes) { KeptCells.size(of: $0.count) }
    }
    returns.keep(size, ofRow: row) { kept in
      for column in columns where !isEmpty(column) {
        with(column, bytes) { KeptCells.append($0, column, to: kept) }
      }
      if let targetDate { KeptCells.append(targetDate.bytes.span, .targetDate, to: kept) }
    }
  }

  /// Where the cells stand that may turn out to be wrong once the indicator has parts.
  private mutating func latePlaces(
    _ row: Row, _ bytes: Span<UInt8>
  ) -> Returns.LatePlaces {
    func place(_ column: Column) -> Place? {
      isEmpty(column) ? nil : self.place(of: column, bytes)
    }
    return Returns.LatePlaces(
      value: row.figure.value == nil ? nil : place(.value),
      target: row.marks.contains(.hasTarget) ? place(.target) : nil,
      published: row.rating.published == nil ? nil : place(.published))
  }
}

extension Problem {
  static func publishedDiffers(_ rating: Rating) -> Problem {
    .publishedDiffers(
      published: rating.published?.name ?? "", computed: rating.computed?.name ?? "")
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
