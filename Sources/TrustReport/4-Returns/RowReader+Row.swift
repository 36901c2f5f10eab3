extension RowReader {
  /// Reads the row that a record's cells make, rates it, and adds it to the returns.
  mutating func read(
    _ line: Line, in bytes: Span<UInt8>, into returns: inout Returns, log: inout FindingLog
  ) {
    guard let indicator = indicator(line, bytes, &returns, &log) else { return }
    let quarter = quarter(line, bytes, &log)
    // A quarter that cannot be read was reported: which row this is cannot be known.
    let hasQuarter = quarter != nil || isEmpty(.quarter, line)
    let part = name(.part, line, bytes, in: &returns.parts, &returns.texts)
    let figure = figure(line, bytes, &log)
    let goal = goal(line, bytes, &log)
    let published = read(.published, line, bytes, &log) { cell throws(CellFault) in
      try PublishedRating(reading: cell)
    }
    if published == nil, !isEmpty(.overrideReason, line), isEmpty(.published, line) {
      report(.overrideWithoutPublished, .overrideReason, line, bytes, &log)
    }
    let lines = lines(goal.yardstick, figure.figure, line, bytes, &log)
    let rating = rule.rating(
      of: figure.figure, lines: lines, polarity: goal.yardstick.polarity, published: published,
      isOverridden: !isEmpty(.overrideReason, line))
    let frequency =
      read(.frequency, line, bytes, &log) { cell throws(CellFault) in
        try Frequency(reading: cell)
      } ?? .quarterly
    _ = read(.targetDate, line, bytes, &log, TargetDate.read)
    guard hasQuarter else { return }
    let row = Row(
      series: returns.series(of: indicator, part: part), quarter: quarter,
      figure: figure.figure,
      figureText: with(.value, line, bytes) { returns.texts.add($0.extracting(figure.text)) },
      unit: name(.unit, line, bytes, in: &returns.units, &returns.texts),
      priority: priority(line, bytes, &returns), rating: rating,
      givenPolarity: goal.yardstick.givenPolarity,
      marks: marks(goal, published, frequency, line, bytes), line: line.record.line,
      fingerprint: fingerprint(line, bytes))
    add(row, isWhole: part < 0, line, bytes, &returns, &log)
  }

  /// What is yes or no of the row.
  private func marks(
    _ goal: Goal, _ published: PublishedRating?, _ frequency: Frequency, _ line: Line,
    _ bytes: Span<UInt8>
  ) -> Row.Marks {
    var marks: Row.Marks = []
    if published?.rating != nil || with(.value, line, bytes, Figure.isReported) {
      marks.insert(.reported)
    }
    if !isEmpty(.overrideReason, line) { marks.insert(.overridden) }
    if goal.yardstick.target != nil { marks.insert(.hasTarget) }
    if !isEmpty(.indicator, line) { marks.insert(.hasTitle) }
    if frequency == .quarterly { marks.insert(.quarterly) }
    return marks
  }

  /// The indicator that the row is about; `nil` where it cannot be known.
  private func indicator(
    _ line: Line, _ bytes: Span<UInt8>, _ returns: inout Returns, _ log: inout FindingLog
  ) -> Int32? {
    if isEmpty(.indicator, line), isEmpty(.number, line) || isEmpty(.part, line) {
      report(.missingTitle, .indicator, line, bytes, &log)
      return nil
    }
    if with(.number, line, bytes, { $0.isLikeDate }) {
      report(.numberLikeDate, .number, line, bytes, &log)
    }
    return with(.number, line, bytes) { number in
      with(.indicator, line, bytes) { title in returns.indicator(number: number, title: title) }
    }
  }

  /// The number of a name that many rows share, or -1 for none.
  private func name(
    _ column: Column, _ line: Line, _ bytes: Span<UInt8>, in table: inout NameTable,
    _ texts: inout TextStore
  ) -> Int32 {
    if isEmpty(column, line) { return -1 }
    return with(column, line, bytes) { table.number(of: $0, in: &texts) }
  }

  private func figure(
    _ line: Line, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) -> (figure: Figure, text: Range<Int>) {
    let read = read(.value, line, bytes, &log) { cell throws(CellFault) in
      try Figure.read(cell)
    }
    guard let read else { return (Figure(missing: .notAvailable), 0..<0) }
    return (read.figure, read.number)
  }

  /// The priority, capitals and spacing aside, as it was first written.
  private func priority(_ line: Line, _ bytes: Span<UInt8>, _ returns: inout Returns) -> Int32 {
    if isEmpty(.priority, line) { return -1 }
    return with(.priority, line, bytes) { name in returns.priority(named: name) }
  }

  /// Sums up the row's known cells.
  private func fingerprint(_ line: Line, _ bytes: Span<UInt8>) -> Fingerprint {
    var fingerprint = Fingerprint()
    for column in Column.allCases where !isEmpty(column, line) {
      with(column, line, bytes) { fingerprint.add($0, salt: column.rawValue) }
    }
    return fingerprint
  }

  private func add(
    _ row: Row, isWhole: Bool, _ line: Line, _ bytes: Span<UInt8>, _ returns: inout Returns,
    _ log: inout FindingLog
  ) {
    let new = Int32(returns.rows.count)
    if let first = returns.add(row) {
      let known = returns.rows[Int(first)]
      let place = "\(log.files[returns.input(of: first)]):\(known.line)"
      let same = known.fingerprint == row.fingerprint
      let column: Column = isEmpty(.number, line) ? .indicator : .number
      report(
        same ? .repeatedRow(first: place) : .duplicateRow(first: place), column, line, bytes, &log)
      return
    }
    let isOnTarget = isWhole && row.rating.computed == .green && !row.rating.differs
    let kept = isOnTarget && leavesOutGreenText ? KeptCells.facts : KeptCells.all
    keep(kept, ofRow: new, line, bytes, &returns)
    with(.formerly, line, bytes) { old in
      guard !old.isEmpty else { return }
      returns.renumber(
        returns.series[Int(row.series)].indicator, from: old.array, since: row.quarter)
    }
    if isWhole, header.layout[.part] != nil {
      returns.latePlaces[new] = latePlaces(row, line, bytes)
    } else if row.rating.differs, row.rating.basis == .computed {
      report(Problem.publishedDiffers(row.rating), .published, line, bytes, &log)
    }
  }

  /// Keeps those of the row's cells that a report may print.
  private func keep(
    _ columns: [Column], ofRow row: Int32, _ line: Line, _ bytes: Span<UInt8>,
    _ returns: inout Returns
  ) {
    var size = 0
    for column in columns {
      size += with(column, line, bytes) { $0.isEmpty ? 0 : KeptCells.size(of: $0.count) }
    }
    returns.keep(size, ofRow: row) { kept in
      for column in columns {
        with(column, line, bytes) { cell in
          if !cell.isEmpty { KeptCells.append(cell, column, to: &kept) }
        }
      }
    }
  }

  /// Where the cells stand that may turn out to be wrong once the indicator has parts.
  private func latePlaces(
    _ row: Row, _ line: Line, _ bytes: Span<UInt8>
  ) -> Returns.LatePlaces {
    func place(_ column: Column) -> Place? {
      isEmpty(column, line) ? nil : self.place(of: column, line, bytes)
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
