/// Following indicators back through the numbers that they had (the contract's section 3.3).
extension Returns {
  /// The indicator that was this one in a quarter: itself, or the one that it was `formerly`.
  ///
  /// Before the first quarter that says "formerly", the history is that of the old number alone; a
  /// number that was taken over from another indicator does not bring that one's history with it.
  func indicator(_ indicator: IndicatorID, asOf quarter: Quarter) -> IndicatorID? {
    if renumberings.isEmpty { return indicator }
    return self.indicator(identity(of: indicator, asOf: quarter))
  }

  /// What an indicator was known by in a quarter; in an undated file, before any renumbering.
  func identity(of indicator: IndicatorID, asOf quarter: Quarter?) -> Identity {
    var current: IndicatorID? = indicator
    var identity = identity(of: indicator)
    var bound: Quarter?
    while let known = current, let renumbering = firstRenumbering(of: known, before: bound) {
      if let quarter, let since = renumbering.since, quarter >= since { break }
      identity = Identity(number: renumbering.old)
      // Without dates there is only one step back.
      guard let since = renumbering.since else { break }
      (current, bound) = (self.indicator(identity), since)
    }
    return identity
  }

  /// The identities that an indicator is said to have had before.
  func formerIdentities(of indicator: IndicatorID) -> [Identity] {
    renumberings[indicator, default: []].map { Identity(number: $0.old) }
  }

  /// The first renumbering of an indicator before a quarter.
  ///
  /// As the bound only ever moves back, two indicators that swapped numbers cannot lead round in a circle.
  private func firstRenumbering(
    of indicator: IndicatorID, before bound: Quarter?
  ) -> Renumbering? {
    guard let known = renumberings[indicator] else { return nil }
    guard let bound else {
      return known.min { left, right in
        guard let later = right.since else { return false }
        return left.since.map { $0 < later } ?? true
      }
    }
    return known.filter { $0.since.map { $0 < bound } ?? false }
      .min { ($0.since ?? bound) < ($1.since ?? bound) }
  }

  /// The row that a series had in an earlier quarter, under whatever number.
  func earlierRow(of series: SeriesID, in quarter: Quarter) -> RowID? {
    guard let indicator = indicator(series.indicator, asOf: quarter) else { return nil }
    if indicator == series.indicator { return row(of: series, in: quarter) }
    var earlier: PartID?
    if let part = series.part {
      earlier = self.part(name(of: part), of: indicator)
      if earlier == nil { return nil }
    }
    return row(of: SeriesID(indicator: indicator, part: earlier), in: quarter)
  }
}
