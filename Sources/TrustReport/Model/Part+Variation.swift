/// Whether a figure is within the ordinary variation of its series.
public enum Variation: Sendable {
  /// The series has too few figures to tell: how many there are.
  case tooFew(Int)
  /// The limits of ordinary variation, and what the figure shows.
  case limits(ProcessLimits)
}

extension Part {
  /// Whether the latest figure is within the ordinary variation of its series; `nil` without a figure that
  /// was measured (a forecast was not), or without a quarter.
  public var variation: Variation? {
    guard row.quarter != nil, row.measuredValue != nil else { return nil }
    let series = comparableSeries
    if let limits = ProcessLimits(of: series) { return .limits(limits) }
    return .tooFew(series.count { $0 != nil })
  }

  /// Whether the series has a figure a year: annual figures, and those that add up over the year, are compared
  /// with the same quarter of other years (section 3.2).
  var variesByYear: Bool { row.frequency != .quarterly }

  /// The figures that the latest one may be compared with (section 3.2), the earliest first: `nil` for a quarter, or
  /// year, without one. The series begins with the latest break, or with the latest change of unit, polarity
  /// or frequency.
  private var comparableSeries: [ExactDecimal?] {
    guard let own = row.quarter, let earliest = returns.earliestQuarter else { return [] }
    var series = [row.measuredValue]
    var isBroken = row.symbols.contains(.breakInSeries)
    var quarter = own.previous
    while quarter >= earliest, !isBroken {
      let isInSeries = !variesByYear || quarter.number == own.number
      let earlier = earlier(in: quarter)
      if isInSeries {
        if let earlier, !isComparable(to: earlier) { break }
        series.append(earlier?.row.measuredValue)
      }
      isBroken = earlier?.row.symbols.contains(.breakInSeries) ?? false
      quarter = quarter.previous
    }
    return series.reversed()
  }

  private func isComparable(to earlier: Part) -> Bool {
    guard earlier.row.frequency == row.frequency else { return false }
    if let polarity = row.givenPolarity, let other = earlier.row.givenPolarity, polarity != other {
      return false
    }
    return earlier.row.figure.value == nil || figure.hasComparableUnit(to: earlier.figure)
  }
}

extension Row {
  /// The figure, if it was measured: a forecast was not.
  fileprivate var measuredValue: ExactDecimal? {
    symbols.contains(.forecast) ? nil : figure.value
  }
}
