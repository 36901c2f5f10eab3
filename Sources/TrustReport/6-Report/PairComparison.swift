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
    if before.parts.isEmpty, after.parts.isEmpty {
      let rows = (before.whole, after.whole)
      append(rows, before, after, to: &changes)
      if hasMoved(rows) { appendCommentary(rows, before, after, to: &changes) }
    } else {
      appendParts(before, after, to: &changes)
    }
  }

  /// What changed of an indicator that has parts: of each of them, by its name.
  private func appendParts(
    _ before: Assessment, _ after: Assessment, to changes: inout [Change.Found]
  ) {
    let rows = after.parts.compactMap { row in
      before.parts.first { old.isSamePart($0, as: row, of: new) }.map { ($0, row) }
    }
    for rows in rows { append(rows, before, after, to: &changes) }
    // The figures of the part that gives the rating, or else of the first that moved.
    let moved = rows.filter { hasMoved($0) }
    if let told = moved.first(where: { $0.1 == after.leading }) ?? moved.first {
      appendCommentary(told, before, after, to: &changes)
    }
  }

  private func append(
    _ rows: Rows, _ before: Assessment, _ after: Assessment, to changes: inout [Change.Found]
  ) {
    let hasMoved = before.rating.standing != after.rating.standing
    RowComparison(
      old: old, new: new, before: rows.before, after: rows.after,
      isRatingTold: hasMoved && rows.before == before.leading && rows.after == after.leading,
      isPart: !after.parts.isEmpty, pair: place
    ).append(to: &changes)
  }

  /// Whether the figure of two rows moved.
  private func hasMoved(_ rows: Rows) -> Bool {
    old.returns.rows[Int(rows.before)].figure.value
      != new.returns.rows[Int(rows.after)].figure.value
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

  /// Commentary word for word that of the return before, although a figure moved.
  ///
  /// - Parameter told: the rows whose figures are told.
  private func appendCommentary(
    _ told: Rows, _ before: Assessment, _ after: Assessment, to changes: inout [Change.Found]
  ) {
    guard old.quarter == nil || old.quarter != new.quarter, hasSameCommentary(before, after)
    else { return }
    var change = change(.commentary)
    (change.toldBefore, change.toldAfter) = told
    changes.append(change)
  }

  /// Whether there is commentary, the same in both returns.
  private func hasSameCommentary(_ before: Assessment, _ after: Assessment) -> Bool {
    if before.parts.isEmpty, after.parts.isEmpty {
      let left = old.returns.commentary(ofRow: before.whole)
      let right = new.returns.commentary(ofRow: after.whole)
      return !left.isEmpty && !right.isEmpty && isAlike(left, right) && says(right)
    }
    let left = before.rows.map { old.returns.commentary(ofRow: $0) }.filter { !$0.isEmpty }
    let right = after.rows.map { new.returns.commentary(ofRow: $0) }.filter { !$0.isEmpty }
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
  /// A row's commentary; empty where there is none.
  fileprivate func commentary(ofRow row: Int32) -> Text {
    let cells = rows[Int(row)].cells
    let range = texts.withBytes(of: cells) { KeptCells.first(in: $0, .commentary) }
    return range.map { cells[$0] } ?? .empty
  }
}
