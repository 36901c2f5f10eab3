/// The figures of the last eight quarters, of an annual row of years, as a line of blocks: the lowest figure is the lowest
/// block. A quarter without a figure is a gap; of what is before a break in the series nothing is shown.
enum Sparkline {
  static let limit = 8
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// As many characters as there are quarters at most; empty if there are fewer than two figures to compare.
  static func text(of part: Part) -> String {
    let periods = part.lastPeriods(limit).map(\.part)
    let start = periods.lastIndex { $0?.row.symbols.contains(.breakInSeries) ?? false } ?? 0
    let values = periods.enumerated().map { index, part in
      index < start ? nil : part?.row.figure.value
    }
    let known = values.compactMap(\.self)
    guard known.count > 1, let least = known.min(), let greatest = known.max() else { return "" }
    let gaps = String(repeating: " ", count: limit - values.count)
    return gaps + String(values.map { $0.map { block($0, least, greatest) } ?? " " })
  }

  /// Figures that are all equal are in the middle.
  private static func block(
    _ value: ExactDecimal, _ least: ExactDecimal, _ greatest: ExactDecimal
  ) -> Character {
    let (part, whole) = ((value - least).trimmed, (greatest - least).trimmed)
    let scale = max(part.scale, whole.scale, 0)
    guard let part = part.units(at: scale), let whole = whole.units(at: scale), whole > 0 else {
      return blocks[3]
    }
    return blocks[Int((part * 14 + whole) / (whole * 2))]
  }
}

extension Part {
  /// The part in each of the last periods, its own the last; `nil` where it has no row. They end where figures
  /// are in another unit.
  ///
  /// - Parameter limit: the most periods that are wanted, at least one.
  func lastPeriods(_ limit: Int) -> [(period: Period, part: Part?)] {
    guard let own = row.quarter else { return [] }
    let isAnnual = frequency == .annual
    var places: [(period: Period, part: Part?)] = []
    var quarter = own
    var latest: QuarterlyFigure?
    while places.count < limit, places.isEmpty || returns.reaches(quarter) {
      let part = quarter == own ? self : earlier(in: quarter)
      if let figure = part?.figure, figure.value != nil {
        if let latest, !latest.hasComparableUnit(to: figure) { break }
        latest = figure
      }
      let period = Period(quarter: quarter, isYear: isAnnual && quarter.number == 4)
      places.append((period, part))
      quarter = frequency.previous(to: quarter)
    }
    return places.reversed()
  }
}
