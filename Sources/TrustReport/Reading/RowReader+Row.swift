extension RowReader {
  /// Reads the row that a record's cells make, and rates it.
  mutating func read() {
    guard let identity = identity() else { return }
    let quarter = quarter()
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
    let unit = string(.unit)
    checkUnits(figure, target, unit: unit)
    let rating = Rating(
      of: figure, thresholds: thresholds(target, own, polarity),
      polarity: target?.polarity ?? polarity, given: given, isOverridden: isOverridden)
    let frequency = read(.frequency) { cell throws(CellFault) in try Frequency(reading: cell) }
    let targetDate = read(.targetDate) { cell throws(CellFault) in try TargetDate.read(cell) }
    let part = isEmpty(.part) ? nil : string(.part)
    rows.append(
      ParsedRow(
        record: current, identity: identity, part: part, priority: string(.priority),
        formerly: string(.formerly), hasQuarter: quarter != nil || isEmpty(.quarter),
        quarter: quarter, figure: figure, symbols: symbols, unit: unit, target: target,
        ownThresholds: own, givenPolarity: polarity, targetDate: targetDate,
        frequency: frequency ?? .quarterly, rating: rating, isOverridden: isOverridden,
        isReported: figure.value != nil || given?.rating != nil || with(.value, Figure.isReported),
        title: string(.indicator), prose: prose(rating, part: part),
        line: batch.records[current].line, digest: digest))
  }

  /// What the indicator is known by; `nil` if that is not known.
  private mutating func identity() -> Identity? {
    if isEmpty(.indicator), isEmpty(.number) || isEmpty(.part) {
      report(RowFault.missingTitle, .indicator)
      return nil
    }
    guard !isEmpty(.number) else { return Identity(title: string(.indicator)) }
    let number = string(.number)
    if number.isLikeDate { report(RowFault.numberLikeDate, .number) }
    return Identity(number: number)
  }

  private mutating func givenRating() -> GivenRating? {
    let given = read(.published) { cell throws(CellFault) in try GivenRating(reading: cell) }
    if isEmpty(.published), !isEmpty(.overrideReason) {
      report(RowFault.overrideWithoutPublished, .overrideReason)
    }
    return given
  }

  /// The row's text, as far as a report may print it.
  private func prose(_ rating: Rating, part: String?) -> Prose? {
    switch options.keptProse {
    case .none: return nil
    case .exceptGreen where part == nil && rating.computed == .green && !rating.differs: return nil
    case .all, .exceptGreen: break
    }
    return Prose(
      commentary: string(.commentary), note: string(.note), targetBasis: string(.targetBasis),
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

extension String {
  /// Whether a number looks like what a spreadsheet makes of `3-5`: `03-May`, `May-03`.
  fileprivate var isLikeDate: Bool {
    guard 5...6 ~= utf8.count, utf8.contains(UInt8(ascii: "-")) else { return false }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let parts = lowercased().split(separator: "-")
    guard parts.count == 2 else { return false }
    let names = parts.filter { months.contains(String($0)) }
    return names.count == 1 && parts.contains { $0.allSatisfy(\.isNumber) }
  }
}
