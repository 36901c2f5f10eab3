/// Finds what changed between two rows of one indicator, or of one part of it.
struct PartComparison {
  let old: Part
  let new: Part
  /// The pair's place among the pairs.
  let pair: Int
  /// Whether the rows are of a part, and not of the indicator as a whole.
  let isPart: Bool
  /// Whether the change of the indicator's rating tells of these two rows already.
  let isRatingTold: Bool

  /// Adds what changed.
  func add(to changes: inout ChangeCollector) {
    let effect = TargetEffect(from: old, to: new)
    var isTold = isRatingTold
    if isPart, !isTold { isTold = addRating(effect, to: &changes) }
    if !isTold, old.row.figure.value != new.row.figure.value { changes.add(change(.figure)) }
    if hasOtherTarget(effect, isTold: isTold) { changes.add(change(.target)) }
    addRevisions(to: &changes)
    // A row without a figure need not say its unit.
    if old.row.figure.value != nil, new.row.figure.value != nil,
      !old.figure.hasSameUnit(as: new.figure)
    {
      changes.add(change(.unit))
    }
    if !effect.hasSamePolarity { changes.add(change(.polarity)) }
  }

  private func change(_ kind: Change.Kind) -> ChangeRecord {
    ChangeRecord(
      pair: pair, part: isPart ? ChangeRecord.Rows(old: old.id, new: new.id) : nil, kind: kind)
  }

  /// A part's own rating, or reason for none, if the indicator's does not tell it.
  ///
  /// - Returns: whether the rating moved.
  private func addRating(_ effect: TargetEffect, to changes: inout ChangeCollector) -> Bool {
    if let kind = Change.Kind(from: old.rating.standing, to: new.rating.standing) {
      var moved = change(kind)
      moved.isByTarget = effect.isOnlyCause
      changes.add(moved)
      return true
    }
    if new.rating.standing == nil, old.rating.reason != new.rating.reason {
      changes.add(change(.reason))
    }
    return false
  }

  /// Whether a target, its date or a threshold moved; one that came or went with the rating is told
  /// with that.
  private func hasOtherTarget(_ effect: TargetEffect, isTold: Bool) -> Bool {
    let (before, after) = (effect.oldCriteria, effect.newCriteria)
    if effect.hasSameCriteria, before.targetDate == after.targetDate { return false }
    return !isTold || !before.isEmpty && !after.isEmpty
  }

  /// Figures of earlier quarters that both scorecards hold, and that differ.
  private func addRevisions(to changes: inout ChangeCollector) {
    let (oldQuarter, newQuarter) = (old.row.quarter, new.row.quarter)
    guard let earliest = old.returns.earliestQuarter, let other = new.returns.earliestQuarter,
      let limit = oldQuarter.map({ max($0, newQuarter ?? $0) }) ?? newQuarter
    else { return }
    var quarter = max(earliest, other)
    while quarter < limit {
      let rows = (old.earlier(in: quarter), new.earlier(in: quarter))
      quarter = quarter.next
      guard let before = rows.0, let after = rows.1,
        before.row.figure.value != after.row.figure.value
      else { continue }
      var revised = change(.revised)
      revised.told = ChangeRecord.Rows(old: before.id, new: after.id)
      changes.add(revised)
    }
  }
}
