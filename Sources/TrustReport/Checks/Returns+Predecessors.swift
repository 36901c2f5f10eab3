extension Returns {
  /// What an indicator of a quarter was in an earlier one: one, none if it is new, or those that it was split
  /// from or merged of.
  func predecessors(
    of key: IndicatorID, in quarter: Quarter, asOf earlier: Quarter
  ) -> [IndicatorID] {
    if renumberings.isEmpty { return [key] }
    let own = identity(of: key, in: quarter, asOf: earlier)
    let origin = renumberings.origin(of: identity(of: key), in: quarter, after: earlier)
    let olds = (origin?.olds ?? []).map { old in
      origin.flatMap {
        renumberings.identity(of: old, in: $0.since.previous, asOf: earlier)
      }
    }
    return ([own] + olds).compactMap { $0.flatMap(indicator) }
  }
}
