/// What a figure is held against: the cells of a row that say so.
struct Yardstick: Sendable {
  var target: Target?
  var amberThreshold: ExactDecimal?
  var redThreshold: ExactDecimal?
  /// The row's own tolerance; without one the run's holds.
  var tolerance: Tolerance?
  /// The polarity column; an operator or a range in the target gives one too.
  var givenPolarity: Polarity?

  /// Which way is better, by the target's own form or the column.
  var polarity: Polarity? { target?.polarity ?? givenPolarity }

  /// Whether there is anything to hold a figure against.
  var isEmpty: Bool { target == nil && amberThreshold == nil && redThreshold == nil }
}

/// The lines between Green, Amber and Red (the contract's section 3, rule 1).
struct RatingLines: Sendable {
  /// The worst figure that is still Green (for a range: its lower end).
  var amber: ExactDecimal
  /// The worst figure that is still Amber.
  var red: ExactDecimal
  /// The same two above a range.
  var high: (amber: ExactDecimal, red: ExactDecimal)?
  var polarity: Polarity
  /// Whether a figure exactly on the amber line is not Green (rule 3).
  var isStrict = false
}

extension Yardstick {
  /// The lines that the yardstick gives, or `nil` where there is nothing to hold a figure against, or
  /// the figure is data only.
  ///
  /// - Parameter standard: the tolerance where the row has none.
  /// - Throws: what contradicts itself in the row.
  func lines(standard: Tolerance) throws(Problem) -> RatingLines? {
    try checkPolarity()
    guard !isEmpty, let polarity, polarity != .none else { return nil }
    let tolerance = tolerance ?? standard
    if let target, target.form == .range { return try range(target, tolerance) }
    guard polarity != .range else { throw target == nil ? .rangeWithThresholds : .rangeNeedsTwo }
    guard let amber = amberThreshold ?? target?.value else {
      throw .incompleteThresholds(missing: .amberThreshold)
    }
    guard let red = redThreshold ?? target.map({ worsened($0.value, tolerance, polarity) }) else {
      throw .incompleteThresholds(missing: .redThreshold)
    }
    guard polarity == .higher ? red <= amber : red >= amber else {
      throw .crossedLines(
        red: red.trimmed.description, amber: amber.trimmed.description, polarity: polarity)
    }
    let isStrict = amberThreshold == nil && target?.isStrict == true
    return RatingLines(amber: amber, red: red, polarity: polarity, isStrict: isStrict)
  }

  /// Rule 6: an operator gives the polarity, the column may not contradict it, and it is never guessed.
  private func checkPolarity() throws(Problem) {
    if let given = givenPolarity, let own = target?.polarity, given != own {
      throw .contradictoryPolarity(target: own, given: given)
    }
    if !isEmpty, polarity == nil { throw .missingPolarity(likely: nil) }
  }

  /// Rule 4: inside is Green; outside, each edge has a tolerance of its own.
  private func range(_ target: Target, _ tolerance: Tolerance) throws(Problem) -> RatingLines {
    guard amberThreshold == nil, redThreshold == nil else { throw .rangeWithThresholds }
    let (low, high) = (target.value, target.upper.value)
    guard low <= high else { throw .reversedRange }
    return RatingLines(
      amber: low, red: worsened(low, tolerance, .higher),
      high: (high, worsened(high, tolerance, .lower)), polarity: .range)
  }

  /// The target worsened by the tolerance: by that share of its absolute value, or by that much.
  private func worsened(
    _ target: ExactDecimal, _ tolerance: Tolerance, _ polarity: Polarity
  ) -> ExactDecimal {
    let distance =
      tolerance.kind == .percent ? target.magnitude.percent(tolerance.size) : tolerance.size
    return polarity == .higher ? target - distance : target + distance
  }
}

extension RatingLines {
  /// Rates a figure: exactly, before anything is rounded (rules 2 to 5).
  func rating(of figure: ExactDecimal) -> RAGRating {
    if let high {
      if figure < amber { return figure < red ? .red : .amber }
      if figure > high.amber { return figure > high.red ? .red : .amber }
      return .green
    }
    let isOnTarget = polarity == .higher ? figure >= amber : figure <= amber
    if isOnTarget, !(isStrict && figure == amber) { return .green }
    return (polarity == .higher ? figure >= red : figure <= red) ? .amber : .red
  }
}
