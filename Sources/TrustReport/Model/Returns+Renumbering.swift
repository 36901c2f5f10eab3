/// Following indicators back through the numbers that they had (the contract's section 3.3).
extension Returns {
  /// What an indicator of a quarter was known by in an earlier one; `nil` if it has no history there.
  func identity(
    of indicator: IndicatorID, in quarter: Quarter, asOf earlier: Quarter
  ) -> Identity? {
    renumberings.identity(of: identity(of: indicator), in: quarter, asOf: earlier)
  }

  /// The indicator that was this one in an earlier quarter; `nil` if there is none.
  func indicator(
    _ indicator: IndicatorID, in quarter: Quarter, asOf earlier: Quarter
  ) -> IndicatorID? {
    if renumberings.isEmpty { return indicator }
    return identity(of: indicator, in: quarter, asOf: earlier).flatMap { self.indicator($0) }
  }

  /// The identities that an indicator is said to have had before, by statements up to a quarter, or by all.
  func formerIdentities(of indicator: IndicatorID, upTo quarter: Quarter? = nil) -> [Identity] {
    if renumberings.isEmpty { return [] }
    return renumberings.formerIdentities(of: identity(of: indicator), upTo: quarter)
  }

  /// Whether an indicator has a row in a quarter, of the whole or of a part.
  func hasRow(_ indicator: IndicatorID, in quarter: Quarter) -> Bool {
    if row(of: SeriesID(indicator: indicator, part: nil), in: quarter) != nil { return true }
    return !parts.isEmpty
      && parts[indicator, default: []].contains {
        row(of: SeriesID(indicator: indicator, part: $0), in: quarter) != nil
      }
  }

  /// The row that a series of a quarter had in an earlier one, under whatever number.
  func earlierRow(of series: SeriesID, in quarter: Quarter, asOf earlier: Quarter) -> RowID? {
    guard let indicator = indicator(series.indicator, in: quarter, asOf: earlier) else {
      return nil
    }
    if indicator == series.indicator { return row(of: series, in: earlier) }
    var former: PartID?
    if let part = series.part {
      former = self.part(name(of: part), of: indicator)
      if former == nil { return nil }
    }
    return row(of: SeriesID(indicator: indicator, part: former), in: earlier)
  }
}
