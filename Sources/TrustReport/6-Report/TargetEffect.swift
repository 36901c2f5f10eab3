/// What a moved target did to a rating: whether the rating is better or worse by its figure, or only
/// because it was held against something else.
struct TargetEffect {
  let old: Performance
  let new: Performance
  let before: Assessment
  let after: Assessment

  /// What is to be said of a rating that moved; `nil` where the target had no part in it.
  var remark: String? {
    guard before.parts.isEmpty, after.parts.isEmpty,
      let otherwise = Self.rating(of: after.whole, in: new, against: before.whole, in: old),
      let computed = after.rating.computed, otherwise != computed
    else { return nil }
    return otherwise == before.rating.standing
      ? "only because the target moved: against the old one it would be \(otherwise.name)"
      : "against the old target it would be \(otherwise.name)"
  }

  /// How a row's figure would be rated by another row's target; `nil` where it cannot be, or where the
  /// targets are the same.
  static func rating(
    of row: Int32, in performance: Performance, against other: Int32, in others: Performance
  ) -> RAGRating? {
    let own = performance.returns.detail(of: row).yardstick
    let yardstick = others.returns.detail(of: other).yardstick
    guard !own.isSame(as: yardstick), let figure = performance.returns.rows[Int(row)].figure.value
    else { return nil }
    return others.lines(of: other)?.rating(of: figure)
  }
}

extension Yardstick {
  /// Whether two yardsticks hold a figure against the same.
  func isSame(as other: Yardstick) -> Bool {
    hasSameTarget(as: other) && amberThreshold == other.amberThreshold
      && redThreshold == other.redThreshold && tolerance?.size == other.tolerance?.size
      && tolerance?.kind == other.tolerance?.kind
  }

  private func hasSameTarget(as other: Yardstick) -> Bool {
    guard let target, let otherTarget = other.target else {
      return target == nil && other.target == nil
    }
    return target.value == otherTarget.value && target.upper.value == otherTarget.upper.value
      && target.isStrict == otherTarget.isStrict
      && (target.form == .range) == (otherTarget.form == .range)
  }
}
