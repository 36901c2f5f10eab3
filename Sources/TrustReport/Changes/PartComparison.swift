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
    var isTold = isRatingTold
    if isPart {
      if !isTold { isTold = addRating(to: &changes) }
      if old.rating.given != new.rating.given { changes.add(change(.published)) }
    }
    if old.isComparable(with: new) {
      if !isTold { addFigure(to: &changes) }
      addCriteria(to: &changes)
    }
    addRevisions(to: &changes)
    if !old.hasSameUnit(as: new) { changes.add(change(.unit)) }
    if !old.hasSamePolarity(as: new) { changes.add(change(.polarity)) }
    if old.frequency != new.frequency { changes.add(change(.frequency)) }
  }

  private func change(_ kind: Change.Kind) -> ChangeRecord {
    ChangeRecord(
      pair: pair, part: isPart ? ChangeRecord.Rows(old: old.id, new: new.id) : nil, kind: kind)
  }

  /// A part's own rating, or reason for none, if the indicator's does not tell it.
  ///
  /// - Returns: whether the rating moved.
  private func addRating(to changes: inout ChangeCollector) -> Bool {
    if let kind = Change.Kind(from: old.rating.standing, to: new.rating.standing) {
      var moved = change(kind)
      moved.isByCriteria = RatingMove(from: old, to: new).isOnlyByCriteria
      changes.add(moved)
      return true
    }
    if new.rating.standing == nil, old.rating.reason != new.rating.reason {
      changes.add(change(.reason))
    }
    return false
  }

  /// The figure, if it moved and the rating did not.
  private func addFigure(to changes: inout ChangeCollector) {
    let (before, after) = (old.row.figure.value, new.row.figure.value)
    if old.hasSameFigure(as: new) || old.figure.isWithheld || new.figure.isWithheld { return }
    var moved = change(.figure)
    if let before, let after, old.hasSameUnit(as: new), old.hasSamePolarity(as: new),
      !new.row.symbols.contains(.breakInSeries)
    {
      moved.direction = DirectionOfTravel(
        from: before, to: after, polarity: new.polarity, target: new.target)
    }
    changes.add(moved)
  }

  /// Target, thresholds or tolerance, if any of them moved.
  private func addCriteria(to changes: inout ChangeCollector) {
    guard CriteriaMove(from: old, to: new).hasMoved else { return }
    var moved = change(.target)
    if case .staysByCriteria = RatingMove(from: old, to: new).cause { moved.isByCriteria = true }
    changes.add(moved)
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
        !before.hasSameFigure(as: after),
        // Of a withheld figure no change is told.
        !before.figure.isWithheld, !after.figure.isWithheld
      else { continue }
      var revised = change(.revised)
      revised.told = ChangeRecord.Rows(old: before.id, new: after.id)
      changes.add(revised)
    }
  }
}

extension Part {
  /// Whether both have the same figure, or none: £900k is £0.9m.
  func hasSameFigure(as other: Part) -> Bool {
    guard let value = row.figure.value, let otherValue = other.row.figure.value else {
      return row.figure.value == nil && other.row.figure.value == nil
    }
    return value.scaled(by: Number.power(ofUnit: figure.unit))
      == otherValue.scaled(by: Number.power(ofUnit: other.figure.unit))
  }
}
