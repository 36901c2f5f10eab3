/// Which way a figure has moved, judged by polarity.
public enum DirectionOfTravel: String, Sendable {
  /// The figure moved the better way.
  case improving
  /// The figure is the same.
  case steady
  /// The figure moved the worse way.
  case worsening
}

extension DirectionOfTravel {
  /// The direction from one figure to a later one; `nil` where a figure has no better way.
  ///
  /// For a range nearer is improving, and inside it both times is steady.
  init?(from earlier: ExactDecimal, to later: ExactDecimal, yardstick: Yardstick) {
    switch yardstick.polarity {
    case .higher: self.init(gain: later, over: earlier)
    case .lower: self.init(gain: earlier, over: later)
    case .range:
      guard let target = yardstick.target, target.form == .range else { return nil }
      let before = Distance(of: earlier, to: target).gap.magnitude
      self.init(gain: before, over: Distance(of: later, to: target).gap.magnitude)
    case .none?, nil: return nil
    }
  }

  private init(gain: ExactDecimal, over loss: ExactDecimal) {
    self = gain == loss ? .steady : gain > loss ? .improving : .worsening
  }
}

/// How far a figure is from its target.
struct Distance: Sendable {
  /// Figure minus target, signed; for a range to the nearer edge, 0 inside.
  let gap: ExactDecimal
  /// The gap in per cent of the target's absolute value, one decimal; `nil` at a target of 0.
  let percentage: ExactDecimal?
  /// Which edge of a range is meant: the number that the gap is to.
  let edge: ExactDecimal

  init(of figure: ExactDecimal, to target: Target) {
    let isAboveRange = target.form == .range && figure > target.upper.value
    edge = isAboveRange ? target.upper.value : target.value
    let isInside = target.form == .range && figure >= target.value && figure <= target.upper.value
    gap = isInside ? .zero : figure - edge
    percentage = gap.percentage(of: edge.magnitude)
  }
}
