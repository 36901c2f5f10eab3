extension RowReader {
  /// Reads the row that a record's cells make, and rates it.
  mutating func read() {
    guard let identity = identity() else { return }
    let quarter = quarter()
    rowQuarter = quarter
    let (figure, symbols) =
      read(.value) { cell throws(CellFault) in try Figure.read(cell) } ?? (
        .missing(.notAvailable), []
      )
    let polarity = read(.polarity) { cell throws(CellFault) in try Polarity(reading: cell) }
    let target = read(.target) { cell throws(CellFault) in
      try Target.read(cell, polarity: polarity)
    }
    let own = ownThresholds()
    let given = givenRating()
    let isOverridden = !isEmpty(.overrideReason)
    let unit = repeatedString(.unit)
    checkUnits(figure, target, unit: unit)
    let rating = Rating(
      of: figure, thresholds: thresholds(target, own, polarity),
      polarity: target?.polarity ?? polarity, given: given, isOverridden: isOverridden)
    if rating.reason == .dataOnly, given?.rating != nil {
      report(RowFault.ratingOfDataOnly, .published)
    }
    let rhythm =
      read(.frequency) { cell throws(CellFault) in try Rhythm(reading: cell) } ?? Rhythm()
    if rhythm.isMoreOften { tally.frequentRows += 1 }
    let targetDate = read(.targetDate) { cell throws(CellFault) in try TargetDate.read(cell) }
    let part = isEmpty(.part) ? nil : string(.part)
    let row = Row(
      figure: figure, symbols: symbols, givenPolarity: polarity,
      frequency: rhythm.frequency, isEverySecondYear: rhythm.isEverySecondYear,
      isEnded: figure.value == nil && with(.value, Figure.isEnd), isOverridden: isOverridden,
      target: target, quarter: quarter, rating: rating,
      isReported: figure.value != nil || given?.rating != nil || with(.value, Figure.isReported),
      targetDate: targetDate, input: Int32(input), ownThresholds: own, unit: unit,
      title: repeatedString(.indicator), prose: prose(rating, part: part),
      line: batch.records[current].line, digest: digest)
    let subject = RowSubject(
      record: current, identity: identity, part: part, priority: repeatedString(.priority),
      formerly: string(.formerly), layout: wideQuarter == nil ? nil : layout,
      hasQuarter: quarter != nil || isEmpty(.quarter))
    rows.append((subject, row))
  }

  /// What the indicator is known by; `nil` if that is not known.
  private mutating func identity() -> Identity? {
    if isEmpty(.indicator), isEmpty(.number) || isEmpty(.part) {
      report(RowFault.missingTitle, .indicator)
      return nil
    }
    guard !isEmpty(.number) else { return Identity(title: string(.indicator)) }
    if with(.number, { $0.isLikeDate }) { report(RowFault.numberLikeDate, .number) }
    return Identity(number: string(.number))
  }

  private mutating func givenRating() -> GivenRating? {
    let given = read(.published) { cell throws(CellFault) in try GivenRating(reading: cell) }
    if isEmpty(.published), !isEmpty(.overrideReason) {
      report(RowFault.overrideWithoutPublished, .overrideReason)
    }
    return given
  }

  /// The row's text, as far as a report may print it.
  private mutating func prose(_ rating: Rating, part: String?) -> Prose? {
    switch options.keptProse {
    case .none: return nil
    case .exceptGreen where part == nil && rating.computed == .green && !rating.differs: return nil
    case .all, .exceptGreen: break
    }
    return Prose(
      commentary: string(.commentary), note: string(.note),
      targetBasis: repeatedString(.targetBasis),
      overrideReason: string(.overrideReason))
  }

  /// A hash of the row's cells and their columns.
  private var digest: UInt64 {
    var digest = Self.seed
    let bytes = batch.bytes
    for (column, field) in layout.entries where !cells.isEmpty(field) {
      digest = cells.with(field, in: bytes.span) { cell in
        cell.hash(from: digest ^ UInt64(column.rawValue))
      }
    }
    return digest
  }

  /// The seed is another in each run, so that nobody can make two rows of the same hash.
  private static let seed = UInt64.random(in: .min ... .max)
}

extension Span<UInt8> {
  /// Whether a number looks like what a spreadsheet makes of `3-5`: `03-May`, `May-03`.
  fileprivate var isLikeDate: Bool {
    guard 5...6 ~= count, firstIndex(of: UInt8(ascii: "-")) != nil else { return false }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let parts = string.lowercased().split(separator: "-")
    guard parts.count == 2 else { return false }
    let names = parts.filter { months.contains(String($0)) }
    return names.count == 1 && parts.contains { $0.allSatisfy(\.isNumber) }
  }
}
