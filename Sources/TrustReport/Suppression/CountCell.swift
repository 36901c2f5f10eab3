/// The figure of one row as a count of people, or as a percentage of people, with what a reader knows of it.
struct CountCell: Sendable {
  /// Which figure it is, in whatever file.
  struct Key: Hashable, Sendable {
    let identity: Identity
    /// The part's name in lower case; empty for the whole.
    let part: String
    let quarter: Quarter?
  }

  /// What the figure says.
  enum Kind: Sendable {
    case count
    /// A percentage: the count is its numerator.
    case percentage(Percentage)
  }

  let key: Key
  let kind: Kind
  /// The count, or the numerator; `nil` if the file does not say.
  let value: Int?
  /// What the printed figure says of the count: itself, or the numerators that print as the percentage; `nil`
  /// if the figure arrived as `[c]`.
  let printed: IntegerSet?
  /// The counts that are possible while the figure is withheld and its rating is not.
  let rated: IntegerSet
  /// Whether the rating may not be printed without the figure: the author gave another than was computed.
  let hasDoubtfulRating: Bool
  /// The figure of the quarter before to which this one adds; `nil` if it adds to none.
  let previous: Key?

  /// Whether its part is called by a name for the whole.
  var isWhole: Bool { Self.wholes.contains(key.part) }
  /// The base of a percentage.
  var base: Int? { if case .percentage(let percentage) = kind { percentage.base } else { nil } }

  private static let wholes: Set<String> = ["all", "total", "both", "everyone"]
}

// MARK: From rows

extension Returns {
  /// The figure that a row is of.
  func countKey(of row: Int) -> CountCell.Key {
    let series = places[row].series
    return CountCell.Key(
      identity: identity(of: series.indicator),
      part: series.part.map { Matching.folded(name(of: $0)) } ?? "", quarter: rows[row].quarter)
  }

  /// The figures that count people, or are percentages of people with a known base, in file order.
  var countCells: [CountCell] {
    let own = rows.indices.compactMap { countCell(of: $0) }
    if lastQuarterFigures.isEmpty { return own }
    // Behind them, so that a row of that quarter counts.
    return own
      + lastQuarterFigures.sorted { $0.key < $1.key }.compactMap { id, given in
        countCell(of: Int(id.index), givingForLastQuarter: given)
      }
  }

  /// The figure of the quarter before that a row gives beside its own.
  private func countCell(of index: Int, givingForLastQuarter given: QuarterlyFigure) -> CountCell? {
    var row = rows[index]
    row.figure = given.figure
    let isDisclosive = basis(of: index)?.isDisclosive
    let basis = CountBasis(numerator: nil, denominator: nil, isDisclosive: isDisclosive)
    guard let key = lastQuarterKey(of: index), let (kind, value, printed) = row.people(basis) else {
      return nil
    }
    return CountCell(
      key: key, kind: kind, value: value, printed: printed, rated: .all, hasDoubtfulRating: false,
      previous: nil)
  }

  /// The figure that a row gives for the quarter before; `nil` if it gives none, or had none.
  func lastQuarterKey(of index: Int) -> CountCell.Key? {
    guard let quarter = lastQuarterFigures[RowID(index)]?.quarter, let own = rows[index].quarter
    else { return nil }
    let former = identity(of: places[index].series.indicator, in: own, asOf: quarter)
    let part = countKey(of: index).part
    return former.map { CountCell.Key(identity: $0, part: part, quarter: quarter) }
  }

  private func countCell(of index: Int) -> CountCell? {
    let row = rows[index]
    guard let (kind, value, printed) = row.people(basis(of: index)) else { return nil }
    let lines = Part(RowID(index), of: self).criteria.thresholds
    let rating = row.rating.computed ?? row.rating.given?.rating
    var rated = IntegerSet.all
    if let lines, let rating {
      switch kind {
      case .count: rated = IntegerSet(rated: rating, by: lines)
      case .percentage(let percentage):
        rated = IntegerSet(rated: rating, by: lines, percentage: percentage)
      }
    }
    return CountCell(
      key: countKey(of: index), kind: kind, value: value, printed: printed, rated: rated,
      hasDoubtfulRating: row.rating.differs, previous: previousKey(of: index))
  }

  /// What a row says of the people behind its figure; `nil` if it says nothing.
  func basis(of index: Int) -> CountBasis? {
    collected.countBases.isEmpty ? nil : collected.countBases[RowID(index)]
  }

  /// The figure of the quarter before in the same financial year, under whatever number, of a figure that is
  /// added up over the year.
  private func previousKey(of index: Int) -> CountCell.Key? {
    guard rows[index].frequency == .cumulative, let quarter = rows[index].quarter,
      quarter.number > 1
    else { return nil }
    let key = countKey(of: index)
    let former = identity(
      of: places[index].series.indicator, in: quarter, asOf: quarter.previous)
    return former.map { CountCell.Key(identity: $0, part: key.part, quarter: quarter.previous) }
  }
}

extension Row {
  /// What the figure says of people; `nil` if it is neither a count nor a percentage with a known base.
  ///
  /// - Parameter basis: what the row says of the people behind it.
  fileprivate func people(
    _ basis: CountBasis?
  ) -> (kind: CountCell.Kind, value: Int?, printed: IntegerSet?)? {
    if basis?.isDisclosive == false { return nil }
    let isPercentage = isPercentage
    switch figure {
    case .missing(.suppressed):
      let isCount = basis?.isDisclosive ?? (!isPercentage && CountUnit.isOfCounts(unit))
      return isCount ? (.count, nil, nil) : nil
    case .missing: return nil
    case .number(let number):
      if isPercentage, let percentage = Percentage(number, of: basis) {
        let printed = percentage.numerators(printedAs: number.value)
        if printed.isEmpty { return nil }
        // A numerator that does not print as the percentage says nothing of it.
        let own = basis?.numerator?.wholeNumber.flatMap { printed.contains($0) ? $0 : nil }
        let value = own ?? (printed.isSingle ? printed.first : nil)
        return (.percentage(percentage), value, printed)
      }
      let isCount = basis?.isDisclosive ?? isCountUnit(of: number)
      guard isCount, let whole = number.value.wholeNumber, whole >= 0 else { return nil }
      return (.count, whole, IntegerSet(whole...whole))
    }
  }

  /// Whether the figure is in per cent, as its own mark, its unit or its target says.
  private var isPercentage: Bool {
    if case .number(let number) = figure, number.mark == .percent { return true }
    return Number.Mark(unit: unit) == .percent || unit.isEmpty && target?.mark == .percent
  }

  private func isCountUnit(of number: Number) -> Bool {
    let marks = [number.mark, target?.mark ?? Number.Mark.none]
    return marks.allSatisfy { $0 == Number.Mark.none } && CountUnit.isOfCounts(unit)
  }

  /// Whether it is a percentage of a base that nobody knows, so that small counts may be behind it.
  ///
  /// - Parameter basis: what the row says of the people behind it.
  func hasUnknownBase(_ basis: CountBasis?) -> Bool {
    isPercentage && figure.value != nil && basis?.isDisclosive == nil && people(basis) == nil
  }
}

extension Percentage {
  /// A figure that is a percentage; `nil` if its base is not known.
  fileprivate init?(_ number: Number, of basis: CountBasis?) {
    let decimals = max(number.value.scale, 0)
    guard let base = basis?.denominator?.wholeNumber, 1...1 << 30 ~= base, decimals <= 6 else {
      return nil
    }
    self.init(base: base, decimals: decimals)
  }
}
