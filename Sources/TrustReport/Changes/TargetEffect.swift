/// What a moved target did to a rating: whether the rating is better or worse by its figure, or only
/// because the figure was compared with something else.
struct TargetEffect {
  let oldCriteria: Criteria
  let newCriteria: Criteria
  private let old: Part
  private let new: Part

  init(from old: Part, to new: Part) {
    (self.old, self.new) = (old, new)
    (oldCriteria, newCriteria) = (old.criteria, new.criteria)
  }

  /// `nil` unless the ratings of two indicators are both computed, of the same part if any: only then can
  /// their targets have moved them.
  init?(onRatingsOf old: Indicator, _ new: Indicator) {
    guard old.rating.basis == .computed, new.rating.basis == .computed,
      Matching.isSame(old.decisive.name ?? "", new.decisive.name ?? "")
    else { return nil }
    self.init(from: old.decisive, to: new.decisive)
  }

  /// Whether both figures are compared with the same: the same target, and the same thresholds; another
  /// polarity is a change of its own.
  var hasSameCriteria: Bool {
    oldCriteria.hasSameTarget(as: newCriteria)
      && (!hasSamePolarity || hasSameThresholds)
  }

  /// Whether the lines between the ratings are the same, of criteria with the same target and polarity.
  private var hasSameThresholds: Bool {
    if oldCriteria.own == nil, newCriteria.own == nil,
      oldCriteria.tolerance == newCriteria.tolerance
    {
      return true
    }
    return oldCriteria.thresholds == newCriteria.thresholds
  }

  var hasSamePolarity: Bool { oldCriteria.polarity == newCriteria.polarity }

  /// Whether both ratings are computed, from figures in one unit, by different targets: only then can
  /// the target be what moved a rating.
  private var isComparable: Bool {
    old.rating.basis == .computed && new.rating.basis == .computed
      && old.figure.hasSameUnit(as: new.figure) && hasSamePolarity && !hasSameCriteria
  }

  /// What the new figure would be rated by the old target; `nil` if the two cannot be compared.
  var ratingByOldTarget: RAGRating? {
    guard isComparable, let figure = new.row.figure.value else { return nil }
    return oldCriteria.thresholds?.rating(of: figure)
  }

  /// The new rating, as it was computed.
  var ratingNow: RAGRating? { new.rating.computed }

  /// Whether the rating moved only because the target did.
  var isOnlyCause: Bool {
    guard let otherwise = ratingByOldTarget, let ratingNow else { return false }
    return otherwise != ratingNow && otherwise == old.rating.standing
  }
}

extension QuarterlyFigure {
  /// The name of the unit, or without one the figure's own mark.
  var unitName: String { unit.isEmpty ? mark.rawValue : unit }

  /// Whether two figures are in one unit.
  func hasSameUnit(as other: QuarterlyFigure) -> Bool { unitName == other.unitName }
}
