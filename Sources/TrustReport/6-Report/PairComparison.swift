/// Finds what changed of one indicator between two returns.
struct PairComparison {
  let old: Performance
  let new: Performance
  let pair: IndicatorMatch.Pair
  /// The pair's place in the comparison.
  let place: Int32
  /// Whether the pair may be of two numbers, as some indicator was renumbered.
  let mayBeRenumbered: Bool

  /// Two rows of the same indicator, or of the same part of it.
  private typealias Rows = (before: Int32, after: Int32)

  /// Appends what changed.
  func append(to changes: inout [Change.Found]) {
    guard let before = pair.old else { return changes.append(change(.new)) }
    guard let after = pair.new else { return changes.append(change(.gone)) }
    appendRating(before, after, to: &changes)
    appendIdentity(before, after, to: &changes)
    let hasMoved = before.rating.standing != after.rating.standing
    let rows = rowPairs(before, after)
    for rows in rows {
      RowComparison(
        old: old, new: new, before: rows.before, after: rows.after,
        isRatingTold: hasMoved && rows.before == before.leading && rows.after == after.leading,
        isPart: !after.parts.isEmpty, pair: place
      ).append(to: &changes)
    }
    appendCommentary(rows, before, after, to: &changes)
  }

  private func change(_ kind: Change.Kind) -> Change.Found {
    Change.Found(
      kind, pair: place, before: pair.old?.leading ?? -1, after: pair.new?.leading ?? -1)
  }

  /// The rating, or the reason for none.
  private func appendRating(
    _ before: Assessment, _ after: Assessment, to changes: inout [Change.Found]
  ) {
    if let kind = Change.Kind(from: before.rating.standing, to: after.rating.standing) {
      var change = change(kind)
      if pair.hasOwnRatings(old, new) {
        change.isByTarget =
          TargetEffect(old: old, new: new, before: before.leading, after: after.leading).isWhole
      }
      changes.append(change)
    } else if after.rating.standing == nil, hasOtherReason(before, after) {
      changes.append(change(.reason))
    }
  }

  private func hasOtherReason(_ before: Assessment, _ after: Assessment) -> Bool {
    !Name.isSame(
      IndicatorText(performance: old, indicator: before).reasonForNoRating,
      IndicatorText(performance: new, indicator: after).reasonForNoRating)
  }

  /// What changed in what the indicator is: its number, title, priority and parts.
  private func appendIdentity(
    _ before: Assessment, _ after: Assessment, to changes: inout [Change.Found]
  ) {
    if mayBeRenumbered, new.number(of: after) != old.number(of: before) {
      changes.append(change(.renumbered))
    }
    if !isAlike(old.returns.title(of: before), new.returns.title(of: after)) {
      changes.append(change(.retitled))
    }
    if hasOtherPriority(before, after) { changes.append(change(.priority)) }
    if before.parts.isEmpty, after.parts.isEmpty { return }
    if !Name.isSame(old.partNames(of: before), new.partNames(of: after)) {
      changes.append(change(.part))
    }
  }

  private func hasOtherPriority(_ before: Assessment, _ after: Assessment) -> Bool {
    let priorities = (old.priority(of: before), new.priority(of: after))
    guard priorities.0 >= 0, priorities.1 >= 0 else {
      return !Name.isSame(old.priorityName(of: before), new.priorityName(of: after))
    }
    return !isAlike(
      old.returns.priorityNames[Int(priorities.0)], new.returns.priorityNames[Int(priorities.1)])
  }

  /// Whether a text of the old return and one of the new are the same, white space and capitals folded.
  private func isAlike(_ before: Text, _ after: Text) -> Bool {
    old.returns.texts.withBytes(of: before) { before in
      new.returns.texts.withBytes(of: after) { after in
        before.isSame(as: after) || Name.isAlike(before, after)
      }
    }
  }

  /// The rows that correspond: the indicator's own, or those of its parts by name.
  private func rowPairs(_ before: Assessment, _ after: Assessment) -> [Rows] {
    if before.parts.isEmpty, after.parts.isEmpty { return [(before.whole, after.whole)] }
    return after.parts.compactMap { row in
      before.parts.first { old.isSamePart($0, as: row, of: new) }.map { ($0, row) }
    }
  }

  /// Commentary word for word that of the return before, although a figure moved.
  private func appendCommentary(
    _ rows: [Rows], _ before: Assessment, _ after: Assessment, to changes: inout [Change.Found]
  ) {
    guard old.quarter == nil || old.quarter != new.quarter else { return }
    let moved = rows.filter { rows in
      old.returns.rows[Int(rows.before)].figure.value
        != new.returns.rows[Int(rows.after)].figure.value
    }
    // The figures of the part that gives the rating, or else of the first that moved.
    guard let told = moved.first(where: { $0.after == after.leading }) ?? moved.first,
      hasSameCommentary(before, after)
    else { return }
    var change = change(.commentary)
    (change.toldBefore, change.toldAfter) = told
    changes.append(change)
  }

  /// Whether there is commentary, the same in both returns.
  private func hasSameCommentary(_ before: Assessment, _ after: Assessment) -> Bool {
    let (left, right) = (old.returns.commentaries(of: before), new.returns.commentaries(of: after))
    return left.count == right.count && zip(left, right).allSatisfy { isAlike($0, $1) }
      && right.contains { says($0) }
  }

  /// Whether a text of the new return holds anything but white space.
  private func says(_ text: Text) -> Bool {
    new.returns.texts.withBytes(of: text) { text in
      for index in text.indices where 0x21...0x7E ~= text[index] { return true }
      return !Name.folded(text.string).isEmpty
    }
  }
}

extension IndicatorMatch.Pair {
  /// Whether both ratings are computed, of the same part if any, so that its target can have moved them.
  func hasOwnRatings(_ old: Performance, _ new: Performance) -> Bool {
    guard let before = self.old, let after = self.new else { return false }
    return before.rating.basis == .computed && after.rating.basis == .computed
      && old.isSamePart(before.leading, as: after.leading, of: new)
  }
}

extension Performance {
  /// Whether a row is about the same part as one of another return, or both are about the whole.
  func isSamePart(_ row: Int32, as other: Int32, of performance: Performance) -> Bool {
    Name.isSame(part(of: row) ?? "", performance.part(of: other) ?? "")
  }
}

extension Returns {
  /// The commentary of an indicator and that of its parts, where there is any.
  fileprivate func commentaries(of indicator: Assessment) -> [Text] {
    indicator.rows.compactMap { row in
      let cells = rows[Int(row)].cells
      let range = texts.withBytes(of: cells) { KeptCells.first(in: $0, .commentary) }
      return range.map { cells[$0] }
    }
  }
}
