/// Finds what changed between two rows of one indicator, or of one part of it.
struct RowComparison {
  let old: Performance
  let new: Performance
  let before: Int32
  let after: Int32
  /// Whether the indicator's moved rating tells of these two rows already.
  let isRatingTold: Bool
  let isPart: Bool
  /// The pair's place in the comparison.
  let pair: Int32

  private var oldRow: Row { old.returns.rows[Int(before)] }
  private var newRow: Row { new.returns.rows[Int(after)] }
  private var effect: TargetEffect {
    TargetEffect(old: old, new: new, before: before, after: after)
  }

  /// Appends what changed.
  func append(to changes: inout [Change.Found]) {
    let start = changes.count
    if isPart, !isRatingTold { appendRating(to: &changes) }
    let isTold = isRatingTold || changes.count > start && changes[start].kind != .reason
    if !isTold, oldRow.figure.value != newRow.figure.value { changes.append(change(.figure)) }
    let hasSameCells = hasSameCells
    if !hasSameCells, hasOtherTarget(isTold: isTold) { changes.append(change(.target)) }
    appendRevisions(to: &changes)
    if hasOtherUnit { changes.append(change(.unit)) }
    if !hasSameCells, hasOtherPolarity { changes.append(change(.polarity)) }
  }

  private func change(_ kind: Change.Kind) -> Change.Found {
    var change = Change.Found(kind, pair: pair, before: before, after: after)
    if isPart { change.part = new.returns.series[Int(newRow.series)].part }
    return change
  }

  /// A part's own rating, or reason for none, where the indicator's does not tell it.
  private func appendRating(to changes: inout [Change.Found]) {
    if let kind = Change.Kind(from: oldRow.rating.standing, to: newRow.rating.standing) {
      var moved = change(kind)
      moved.isByTarget = effect.isWhole
      changes.append(moved)
    } else if newRow.rating.standing == nil, oldRow.rating.reason != newRow.rating.reason {
      changes.append(change(.reason))
    }
  }

  /// Whether the rows' targets, and all that else decides what their figures are held against, are
  /// written alike: then they need not be read. In most pairs they are.
  private var hasSameCells: Bool {
    guard oldRow.givenPolarity == newRow.givenPolarity,
      old.standardTolerance == new.standardTolerance
    else { return false }
    return old.returns.texts.withBytes(of: oldRow.cells) { before in
      new.returns.texts.withBytes(of: newRow.cells) { after in
        KeptCells.areSame(Self.goalColumns, before, after)
      }
    }
  }

  private static let goalColumns: Column.Set = [
    .target, .amberThreshold, .redThreshold, .tolerance, .targetDate,
  ]

  /// Whether a target, its date or a threshold moved; one that came or went with the rating is told
  /// with that.
  private func hasOtherTarget(isTold: Bool) -> Bool {
    let effect = effect
    let (oldDetail, newDetail) = (effect.oldDetail, effect.newDetail)
    guard !effect.isSameYardstick || oldDetail.targetDate != newDetail.targetDate else {
      return false
    }
    return !isTold || !oldDetail.yardstick.isEmpty && !newDetail.yardstick.isEmpty
  }

  private var hasOtherPolarity: Bool {
    effect.oldDetail.yardstick.polarity != effect.newDetail.yardstick.polarity
  }

  private var hasOtherUnit: Bool {
    // A row without a figure need not say its unit.
    oldRow.figure.value != nil && newRow.figure.value != nil
      && !old.hasSameUnit(oldRow, as: newRow, of: new)
  }

  /// Figures of earlier quarters that both returns hold, and that differ.
  private func appendRevisions(to changes: inout [Change.Found]) {
    guard let limit = max(old.quarter, new.quarter),
      var quarter = max(old.returns.earliestQuarter, new.returns.earliestQuarter)
    else { return }
    while quarter < limit {
      let rows = (earlierRow(old, before, in: quarter), earlierRow(new, after, in: quarter))
      quarter = Quarter(ordinal: quarter.ordinal + 1)
      guard rows.0 >= 0, rows.1 >= 0 else { continue }
      let (left, right) = (old.returns.rows[Int(rows.0)], new.returns.rows[Int(rows.1)])
      guard left.figure.value != right.figure.value else { continue }
      var revised = change(.revised)
      (revised.toldBefore, revised.toldAfter) = rows
      changes.append(revised)
    }
  }

  /// The later of two quarters, or the one that there is.
  private func max(_ left: Quarter?, _ right: Quarter?) -> Quarter? {
    guard let left, let right else { return left ?? right }
    return left < right ? right : left
  }

  /// The row that the indicator's part had in an earlier quarter, or -1.
  private func earlierRow(_ performance: Performance, _ row: Int32, in quarter: Quarter) -> Int32 {
    let series = performance.returns.series[Int(performance.returns.rows[Int(row)].series)]
    return performance.returns.row(of: series.indicator, part: series.part, in: quarter)
  }
}
