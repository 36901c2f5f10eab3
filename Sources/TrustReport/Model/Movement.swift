/// Which way a figure has moved, judged by polarity.
public enum DirectionOfTravel: String, Sendable {
  /// The figure moved the better way.
  case improving
  /// The figure is the same.
  case steady
  /// The figure moved the worse way.
  case worsening

  /// The direction from one figure to a later one; `nil` if the indicator has no better way.
  ///
  /// For a range, nearer is improving, and inside it both times is steady.
  init?(from earlier: ExactDecimal, to later: ExactDecimal, polarity: Polarity?, target: Target?) {
    switch polarity {
    case .higher: self.init(gain: later, over: earlier)
    case .lower: self.init(gain: earlier, over: later)
    case .range:
      guard let target, target.isRange else { return nil }
      let before = Distance(of: earlier, to: target).gap.magnitude
      self.init(gain: before, over: Distance(of: later, to: target).gap.magnitude)
    case .none?, nil: return nil
    }
  }

  private init(gain: ExactDecimal, over loss: ExactDecimal) {
    self = gain == loss ? .steady : gain > loss ? .improving : .worsening
  }
}

/// What a figure moved from, and which way.
public struct Movement: Sendable {
  /// The earlier figure.
  public let earlier: QuarterlyFigure
  /// The direction, judged by the later row's polarity.
  public let direction: DirectionOfTravel
}

/// How far a figure is from its target (the contract's section 3.1, Distance).
public struct Distance: Sendable {
  /// Figure minus target, signed; for a range to the nearer end, 0 inside.
  public let gap: ExactDecimal
  /// The gap in per cent of the target's absolute value, one decimal; `nil` at a target of 0.
  public let percentage: ExactDecimal?
  /// The number that the gap is to: the target, or the nearer end of a range.
  let edge: ExactDecimal

  init(of figure: ExactDecimal, to target: Target) {
    let (low, high) = (target.number.value, target.upper.value)
    edge = target.isRange && figure > high ? high : low
    let isInside = target.isRange && figure >= low && figure <= high
    gap = isInside ? .zero : figure - edge
    percentage = gap.percentage(of: edge.magnitude)
  }
}
