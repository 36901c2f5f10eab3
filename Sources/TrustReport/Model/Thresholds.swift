/// The lines between Green, Amber and Red (the contract's section 3.1, rule 1).
public struct Thresholds: Sendable {
  /// The worst figure that is still Green (for a range: its lower end).
  public let amber: ExactDecimal
  /// The worst figure that is still Amber.
  public let red: ExactDecimal
  /// The same two lines above a range; `nil` for any other target.
  public let upper: (amber: ExactDecimal, red: ExactDecimal)?
  /// Which side of the lines is better.
  public let polarity: Polarity
  /// Whether a figure exactly on the amber line is not Green (rule 3).
  public let isStrict: Bool
  /// Whether the tolerance leaves no Amber: then a figure exactly on a strict target is Red (rule 3).
  let leavesNoAmber: Bool

  /// Whether any figure is Amber.
  var hasAmber: Bool { red != amber || isStrict && !leavesNoAmber }

  /// Rates a figure exactly, before anything is rounded (rules 2 to 5).
  public func rating(of figure: ExactDecimal) -> RAGRating {
    if let upper {
      if figure < amber { return figure < red ? .red : .amber }
      if figure > upper.amber { return figure > upper.red ? .red : .amber }
      return .green
    }
    let isOnTarget = polarity == .higher ? figure >= amber : figure <= amber
    if isOnTarget, !(isStrict && figure == amber) { return .green }
    let isWithinRed = polarity == .higher ? figure >= red : figure <= red
    return isWithinRed && !leavesNoAmber ? .amber : .red
  }
}

/// What contradicts itself in the cells that an indicator is rated by.
enum CriteriaFault: Error, Equatable {
  /// There is a target or a threshold, and no polarity.
  case missingPolarity
  /// The polarity is range and the target a single number.
  case rangeNeedsTwo
  /// There is a threshold beside a range.
  case rangeWithThresholds
  /// The first end of a range is the larger.
  case reversedRange
  /// The red line is better than the amber line.
  case crossedLines(red: ExactDecimal, amber: ExactDecimal, polarity: Polarity)
  /// One threshold is missing, and there is no target in its place.
  case missingAmberThreshold
  /// The same of the red threshold.
  case missingRedThreshold
}

extension Thresholds {
  /// The lines that criteria give; `nil` if there is nothing to compare a figure with, or if the
  /// indicator is data only.
  ///
  /// - Throws: what contradicts itself.
  init?(
    target: Target?, own: OwnThresholds?, standardTolerance: Tolerance, polarity: Polarity?
  ) throws(CriteriaFault) {
    guard target != nil || own?.amber != nil || own?.red != nil else { return nil }
    guard let polarity else { throw .missingPolarity }
    if polarity == .none { return nil }
    let tolerance = own?.tolerance ?? standardTolerance
    if case .within(let low, let high) = target {
      guard own?.amber == nil, own?.red == nil else { throw .rangeWithThresholds }
      try self.init(range: low.value, high.value, tolerance)
      return
    }
    guard polarity != .range else { throw target == nil ? .rangeWithThresholds : .rangeNeedsTwo }
    let goal = target?.number.value
    guard let amber = own?.amber ?? goal else { throw .missingAmberThreshold }
    guard let red = own?.red ?? goal.map({ Self.worsened($0, tolerance, polarity) }) else {
      throw .missingRedThreshold
    }
    guard polarity == .higher ? red <= amber : red >= amber else {
      throw .crossedLines(red: red, amber: amber, polarity: polarity)
    }
    let isStrict = own?.amber == nil && target?.isStrict == true
    self.init(
      amber: amber, red: red, upper: nil, polarity: polarity, isStrict: isStrict,
      leavesNoAmber: own?.red == nil && red == amber)
  }

  /// Rule 4: inside a range is Green; outside, each end has a tolerance of its own.
  private init(
    range low: ExactDecimal, _ high: ExactDecimal, _ tolerance: Tolerance
  ) throws(CriteriaFault) {
    guard low <= high else { throw .reversedRange }
    self.init(
      amber: low, red: Self.worsened(low, tolerance, .higher),
      upper: (high, Self.worsened(high, tolerance, .lower)), polarity: .range, isStrict: false,
      leavesNoAmber: false)
  }

  /// The target worsened by the tolerance: by that share of its absolute value, or by that much.
  private static func worsened(
    _ target: ExactDecimal, _ tolerance: Tolerance, _ polarity: Polarity
  ) -> ExactDecimal {
    let distance =
      tolerance.kind == .percent ? target.magnitude.percent(tolerance.size) : tolerance.size
    return polarity == .higher ? target - distance : target + distance
  }
}

extension Thresholds: Equatable {
  /// Whether both rate every figure alike.
  public static func == (left: Thresholds, right: Thresholds) -> Bool {
    left.amber == right.amber && left.red == right.red && left.upper?.amber == right.upper?.amber
      && left.upper?.red == right.upper?.red && left.polarity == right.polarity
      && left.isStrict == right.isStrict && left.leavesNoAmber == right.leavesNoAmber
  }
}
