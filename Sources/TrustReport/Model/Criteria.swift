/// What a figure is rated by: target, thresholds, tolerance and polarity.
public struct Criteria: Sendable {
  /// The target; `nil` without one.
  public let target: Target?
  /// The row's own thresholds and tolerance; `nil` for a row without any.
  let own: OwnThresholds?
  /// The tolerance of rows without one of their own.
  let standardTolerance: Tolerance
  /// What the polarity column says; an operator or a range in the target gives the polarity too.
  let givenPolarity: Polarity?
  /// Which way is better; `nil` only for an indicator without a target or thresholds.
  public let polarity: Polarity?
  /// When the target falls due; `nil` if the file does not say.
  public let targetDate: TargetDate?
  /// Words about the target: "average of statistical neighbours"; empty without any.
  public let targetBasis: String

  /// The worst figure that is still Green, from the column `amber threshold`; `nil` without one.
  public var amberThreshold: ExactDecimal? { own?.amber }
  /// The worst figure that is still Amber, from the column `red threshold`; `nil` without one.
  public var redThreshold: ExactDecimal? { own?.red }
  /// The tolerance that counts: the row's own, or the standard one.
  public var tolerance: Tolerance { own?.tolerance ?? standardTolerance }
  /// Whether the row has a tolerance of its own.
  public var hasOwnTolerance: Bool { own?.tolerance != nil }

  /// Whether there is nothing to compare a figure with. Without a target, a threshold is one of two.
  var isEmpty: Bool { target == nil && own?.red == nil }

  /// The lines between Green, Amber and Red; `nil` for an indicator that is not rated by any.
  public var thresholds: Thresholds? {
    // Reading reports whatever contradicts itself, so that a scorecard has none of it.
    try? Thresholds(
      target: target, own: own, standardTolerance: standardTolerance, polarity: polarity)
  }

  /// Whether a figure meets the target, thresholds aside; false without a target.
  func isTargetMet(by figure: ExactDecimal) -> Bool {
    guard let target, let polarity else { return false }
    let lines = try? Thresholds(
      target: target, own: nil, standardTolerance: standardTolerance, polarity: polarity)
    return lines?.rating(of: figure) == .green
  }

  /// Whether both have the same target, if any.
  func hasSameTarget(as other: Criteria) -> Bool {
    guard let target, let otherTarget = other.target else {
      return target == nil && other.target == nil
    }
    return target.isSame(as: otherTarget)
  }
}

/// The thresholds and the tolerance that a row has of its own. Few rows have any, so they are kept apart.
final class OwnThresholds: Sendable {
  let amber: ExactDecimal?
  let red: ExactDecimal?
  let tolerance: Tolerance?
  /// Whether the tolerance is a bare number, which counts as points.
  let isToleranceBare: Bool

  init?(
    amber: ExactDecimal?, red: ExactDecimal?, tolerance: Tolerance?, isToleranceBare: Bool = false
  ) {
    if amber == nil, red == nil, tolerance == nil { return nil }
    (self.amber, self.red, self.tolerance) = (amber, red, tolerance)
    self.isToleranceBare = isToleranceBare
  }
}
