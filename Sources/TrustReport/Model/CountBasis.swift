/// What a row says of the people behind its figure (the contract's section 9). Few rows say anything, so it is
/// kept apart.
final class CountBasis: Sendable {
  /// How many people a percentage counts.
  let numerator: ExactDecimal?
  /// How many people it is a percentage of.
  let denominator: ExactDecimal?
  /// Whether the figure counts people; `nil` to go by its unit.
  let isDisclosive: Bool?

  /// `nil` if the row says nothing.
  init?(numerator: ExactDecimal?, denominator: ExactDecimal?, isDisclosive: Bool?) {
    if numerator == nil, denominator == nil, isDisclosive == nil { return nil }
    (self.numerator, self.denominator) = (numerator, denominator)
    self.isDisclosive = isDisclosive
  }
}

extension ExactDecimal {
  /// The number as a whole number; `nil` if it is none, or too large to be a count of people.
  var wholeNumber: Int? {
    guard let units = trimmed.units(at: 0), let whole = Int(exactly: units),
      whole.magnitude <= 1 << 40
    else { return nil }
    return whole
  }
}
