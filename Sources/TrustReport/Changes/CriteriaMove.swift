/// What moved of the criteria that a figure was rated by and is rated by.
struct CriteriaMove {
  let old: Criteria
  let new: Criteria
  /// Whether lines of both can be compared: they are in one unit, and the same way is better.
  private let isComparable: Bool

  init(old: Criteria, new: Criteria, isComparable: Bool = true) {
    (self.old, self.new, self.isComparable) = (old, new, isComparable)
  }

  init(from old: Part, to new: Part) {
    self.init(
      old: old.criteria, new: new.criteria,
      isComparable: old.hasSameUnit(as: new) && old.hasSamePolarity(as: new))
  }

  /// What criteria are made of.
  enum Criterion: CaseIterable {
    case target, tolerance, thresholds
  }

  /// Which way a criterion moved, if all the lines between the ratings that moved by it went that way.
  enum Way {
    /// A rating is easier to reach.
    case easier
    /// A rating is harder to reach.
    case harder
    /// Some lines went one way and some the other, none moved at all, or they cannot be compared.
    case mixed
  }

  /// The criteria that moved.
  var moved: [Criterion] { Criterion.allCases.filter(hasMoved) }

  /// Whether any of them moved.
  var hasMoved: Bool {
    // Most rows have nothing but a target.
    if old.own == nil, new.own == nil, old.standardTolerance == new.standardTolerance {
      return !old.hasSameTarget(as: new)
    }
    return Criterion.allCases.contains(where: hasMoved)
  }

  private func hasMoved(_ criterion: Criterion) -> Bool {
    switch criterion {
    case .target: !old.hasSameTarget(as: new)
    // A tolerance beside a red threshold does nothing, and thresholds may be written where they are anyway.
    case .thresholds, .tolerance: new.thresholds != restoring(criterion).thresholds
    }
  }

  /// The new criteria with one of them as it was.
  func restoring(_ criterion: Criterion) -> Criteria {
    let isRed = criterion == .thresholds
    let own = OwnThresholds(
      amber: isRed ? old.amberThreshold : new.amberThreshold,
      red: isRed ? old.redThreshold : new.redThreshold,
      tolerance: criterion == .tolerance ? old.tolerance : new.tolerance)
    return Criteria(
      target: criterion == .target ? old.target : new.target, own: own,
      standardTolerance: new.standardTolerance, givenPolarity: new.givenPolarity,
      polarity: new.polarity, targetDate: new.targetDate, targetBasis: new.targetBasis)
  }

  /// Which way a criterion moved.
  func way(_ criterion: Criterion) -> Way {
    guard isComparable, let before = restoring(criterion).thresholds, let after = new.thresholds,
      (before.upper == nil) == (after.upper == nil)
    else { return .mixed }
    var moves = [after.ease(from: before.amber, to: after.amber)]
    moves.append(after.ease(from: before.red, to: after.red))
    if let lower = before.upper, let upper = after.upper {
      moves += [upper.amber.compared(to: lower.amber), upper.red.compared(to: lower.red)]
    }
    if before.isStrict != after.isStrict, moves[0] == 0 { moves[0] = before.isStrict ? 1 : -1 }
    guard let least = moves.min(), let most = moves.max(), least != 0 || most != 0 else {
      return .mixed
    }
    return least >= 0 ? .easier : most <= 0 ? .harder : .mixed
  }

  /// Whether the target is a range.
  var isOfRange: Bool { new.target?.isRange == true }
}

extension Thresholds {
  /// 1 if a line that moved is easier to reach, -1 if it is harder, 0 if it did not move.
  fileprivate func ease(from old: ExactDecimal, to new: ExactDecimal) -> Int {
    polarity == .lower ? new.compared(to: old) : old.compared(to: new)
  }
}

extension ExactDecimal {
  /// 1 if it is greater than another number, -1 if it is less, 0 if they are equal.
  fileprivate func compared(to other: ExactDecimal) -> Int {
    self == other ? 0 : self > other ? 1 : -1
  }
}
