/// What changed of one indicator between two returns.
struct PairComparison {
  let old: Performance
  let new: Performance
  let pair: IndicatorMatch.Pair

  var changes: [Change] {
    guard let before = pair.old else {
      return pair.new.map { [change(.new, after: side(new, $0))] } ?? []
    }
    guard let after = pair.new else { return [change(.gone, before: side(old, before))] }
    let rating = ratingChange(before, after)
    return rating + identityChanges(before, after)
      + rowPairs(before, after).flatMap { rows in
        RowComparison(
          old: old, new: new, before: rows.before, after: rows.after,
          hasRatingChanged: !rating.isEmpty, isPart: rows.isPart
        ).changes.map(named)
      }
  }

  /// The name that a change goes under: the indicator's now, or its last.
  private var name: (number: String, title: String) {
    if let after = pair.new { return (new.number(of: after), new.title(of: after)) }
    return pair.old.map { (old.number(of: $0), old.title(of: $0)) } ?? ("", "")
  }

  private func change(
    _ kind: Change.Kind, remark: String? = nil, before: String? = nil, after: String? = nil
  ) -> Change {
    Change(
      kind: kind, number: name.number, title: name.title, remark: remark, before: before,
      after: after,
      old: pair.old.map { Change.Side(old, row: $0.leading, rating: $0.rating.standing) },
      new: pair.new.map { Change.Side(new, row: $0.leading, rating: $0.rating.standing) })
  }

  private func named(_ change: Change) -> Change {
    var change = change
    (change.number, change.title) = name
    return change
  }

  /// An indicator's rating, figure and target: `Red: 803, target 750 or below`.
  private func side(_ performance: Performance, _ indicator: Assessment) -> String {
    let words = IndicatorText(performance: performance, indicator: indicator)
    let target = words.target == "not given" ? "" : ", target \(words.target)"
    let rating = words.rating.prefix(1).uppercased() + words.rating.dropFirst()
    return "\(rating): \(words.actual)\(target)"
  }

  private func ratingChange(_ before: Assessment, _ after: Assessment) -> [Change] {
    let sides = (side(old, before), side(new, after))
    if let kind = Change.Kind(from: before.rating.standing, to: after.rating.standing) {
      let remark = TargetEffect(old: old, new: new, before: before, after: after).remark
      return [change(kind, remark: remark, before: sides.0, after: sides.1)]
    }
    guard after.rating.standing == nil, before.rating.reason != after.rating.reason else {
      return []
    }
    let reasons = (
      IndicatorText(performance: old, indicator: before).why,
      IndicatorText(performance: new, indicator: after).why
    )
    return [change(.reason, before: reasons.0, after: reasons.1)]
  }

  /// What changed in what the indicator is: its number, title, priority and parts.
  private func identityChanges(_ before: Assessment, _ after: Assessment) -> [Change] {
    func difference(
      _ kind: Change.Kind, _ left: String, _ right: String, isSame: (String, String) -> Bool
    ) -> [Change] {
      isSame(left, right) ? [] : [change(kind, before: left, after: right)]
    }
    func folded(_ left: String, _ right: String) -> Bool { Name.folded(left) == Name.folded(right) }
    return difference(.renumbered, old.number(of: before), new.number(of: after), isSame: ==)
      + difference(.retitled, old.title(of: before), new.title(of: after), isSame: folded)
      + difference(
        .priority, old.priorityName(of: before), new.priorityName(of: after), isSame: folded)
      + difference(.part, parts(old, before), parts(new, after), isSame: folded)
  }

  private func parts(_ performance: Performance, _ indicator: Assessment) -> String {
    let names = indicator.parts.compactMap { performance.part(of: $0) }
    return names.isEmpty ? "no parts" : English.list(names.sorted())
  }

  /// The rows that correspond: the indicator's own, or those of its parts by name.
  private func rowPairs(
    _ before: Assessment, _ after: Assessment
  ) -> [(before: Int32, after: Int32, isPart: Bool)] {
    if before.parts.isEmpty, after.parts.isEmpty { return [(before.whole, after.whole, false)] }
    var pairs = after.parts.compactMap { row -> (before: Int32, after: Int32, isPart: Bool)? in
      let match = before.parts.first { old.part(of: $0) == new.part(of: row) }
      return match.map { ($0, row, true) }
    }
    if before.whole >= 0, after.whole >= 0, !before.parts.isEmpty, !after.parts.isEmpty {
      pairs.insert((before.whole, after.whole, false), at: 0)
    }
    return pairs
  }
}

extension Performance {
  /// The name of an indicator's priority.
  func priorityName(of indicator: Assessment) -> String {
    let priority = priority(of: indicator)
    return priority < 0
      ? "No priority given" : returns.texts.string(returns.priorityNames[Int(priority)])
  }
}
