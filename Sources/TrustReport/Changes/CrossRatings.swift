/// The ratings of two figures by two sets of criteria, from which it follows what moved a rating (the
/// contract's section 5).
struct CrossRatings: Equatable {
  /// The earlier figure by the earlier criteria: the rating as it was.
  let before: RAGRating
  /// The later figure by the later criteria: the rating as it is.
  let after: RAGRating
  /// The later figure by the earlier criteria.
  let afterByOldCriteria: RAGRating
  /// The earlier figure by the later criteria.
  let beforeByNewCriteria: RAGRating

  /// What the criteria, which moved too, did to the rating.
  enum Cause: Equatable {
    /// The figure alone would have moved the rating as far.
    case movedToo
    /// Only the criteria moved the rating: by the old ones it would have stayed, or moved the other way to
    /// the rating given.
    case onlyCriteria(otherwise: RAGRating?)
    /// The criteria and the figure moved the rating together, and neither would have alone.
    case notWithoutCriteria(otherwise: RAGRating?)
    /// By the old criteria the rating would have moved to another one.
    case otherwise(RAGRating)
    /// The rating is as it was only because of the criteria: by the old ones it would be another.
    case staysByCriteria(otherwise: RAGRating)
  }

  /// What the criteria did; `nil` if the rating stayed and would have stayed without that.
  var cause: Cause? {
    let otherwise = afterByOldCriteria
    if before == after { return otherwise == after ? nil : .staysByCriteria(otherwise: otherwise) }
    if otherwise == after { return .movedToo }
    let isOtherWay = min(after, otherwise) < before && before < max(after, otherwise)
    guard otherwise == before || isOtherWay else { return .otherwise(otherwise) }
    let told = isOtherWay ? otherwise : nil
    return beforeByNewCriteria == after
      ? .onlyCriteria(otherwise: told) : .notWithoutCriteria(otherwise: told)
  }

  /// Whether the rating got better by the old criteria as well as by the new ones.
  var isImprovement: Bool { min(after, afterByOldCriteria) > before }
  /// Whether the rating got worse by the old criteria as well as by the new ones.
  var isWorsening: Bool { max(after, afterByOldCriteria) < before }
}
