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
    let rows = rowPairs(before, after)
    return ratingChange(before, after) + identityChanges(before, after)
      + rows.flatMap { rowChanges($0, before, after) } + commentaryChange(rows, before, after)
  }

  /// Two rows of the same indicator, or of the same part of it.
  private typealias Rows = (before: Int32, after: Int32)

  /// The name that a change goes under: the indicator's now, or its last.
  private var name: (number: String, title: String) {
    if let after = pair.new { return (new.number(of: after), new.title(of: after)) }
    return pair.old.map { (old.number(of: $0), old.title(of: $0)) } ?? ("", "")
  }

  private func change(
    _ kind: Change.Kind, remark: String? = nil, before: String? = nil, after: String? = nil
  ) -> Change {
    let rows = [(old, pair.old?.leading), (new, pair.new?.leading)]
    let symbols = rows.compactMap { performance, row in
      row.map { performance.returns.rows[Int($0)].figure.symbols }
    }
    return Change(
      kind: kind, number: name.number, title: name.title, remark: remark, before: before,
      after: after, symbols: symbols.reduce([]) { $0.union($1) },
      old: pair.old.map { Change.Side(old, row: $0.leading, rating: $0.rating.standing) },
      new: pair.new.map { Change.Side(new, row: $0.leading, rating: $0.rating.standing) })
  }

  /// An indicator's rating, figure and target: `Red: 803, target 750 or below`.
  private func side(_ performance: Performance, _ indicator: Assessment) -> String {
    let words = IndicatorText(performance: performance, indicator: indicator)
    let target = words.target == "not given" ? "" : ", target \(words.target)"
    let figure = words.actual == "not given" ? ", no figure" : ": \(words.actual)"
    return words.ratingInTable + figure + target
  }

  private func isSame(_ left: String, _ right: String) -> Bool {
    left == right || Name.folded(left) == Name.folded(right)
  }

  private func hasMoved(_ before: Assessment, _ after: Assessment) -> Bool {
    before.rating.standing != after.rating.standing
  }

  private func ratingChange(_ before: Assessment, _ after: Assessment) -> [Change] {
    if let kind = Change.Kind(from: before.rating.standing, to: after.rating.standing) {
      var change = change(kind, before: side(old, before), after: side(new, after))
      if isSamePart(before.leading, after.leading) {
        let effect = TargetEffect(old: old, new: new, before: before.leading, after: after.leading)
        let isOwn = before.rating.basis == .computed && after.rating.basis == .computed
        if isOwn { (change.remark, change.isByTarget) = (effect.remarkOnRating, effect.isWhole) }
      }
      return [change]
    }
    guard after.rating.standing == nil else { return [] }
    let reasons = (
      IndicatorText(performance: old, indicator: before).reasonForNoRating,
      IndicatorText(performance: new, indicator: after).reasonForNoRating
    )
    guard !isSame(reasons.0, reasons.1) else { return [] }
    return [change(.reason, before: reasons.0, after: reasons.1)]
  }

  /// What changed in what the indicator is: its number, title, priority and parts.
  private func identityChanges(_ before: Assessment, _ after: Assessment) -> [Change] {
    var changes: [Change] = []
    let (number, earlier) = (new.number(of: after), old.number(of: before))
    if number != earlier { changes.append(change(.renumbered, before: earlier, after: number)) }
    if !isAlike(old.returns.title(of: before), new.returns.title(of: after)) {
      changes.append(
        change(.retitled, before: old.title(of: before), after: new.title(of: after)))
    }
    let priorities = (old.priorityName(of: before), new.priorityName(of: after))
    if !isSame(priorities.0, priorities.1) {
      changes.append(change(.priority, before: priorities.0, after: priorities.1))
    }
    if before.parts.isEmpty, after.parts.isEmpty { return changes }
    let parts = (parts(old, before), parts(new, after))
    if !isSame(parts.0, parts.1) {
      changes.append(change(.part, before: parts.0, after: parts.1))
    }
    return changes
  }

  /// Whether a text of the old return and one of the new are the same, white space and capitals folded.
  private func isAlike(_ before: Text, _ after: Text) -> Bool {
    old.returns.texts.withBytes(of: before) { before in
      new.returns.texts.withBytes(of: after) { after in Name.isAlike(before, after) }
    }
  }

  private func parts(_ performance: Performance, _ indicator: Assessment) -> String {
    let names = indicator.parts.compactMap { performance.part(of: $0) }
    return names.isEmpty ? "no parts" : English.list(names.sorted())
  }

  private func isSamePart(_ before: Int32, _ after: Int32) -> Bool {
    isSame(old.part(of: before) ?? "", new.part(of: after) ?? "")
  }

  /// The rows that correspond: the indicator's own, or those of its parts by name.
  private func rowPairs(_ before: Assessment, _ after: Assessment) -> [Rows] {
    if before.parts.isEmpty, after.parts.isEmpty { return [(before.whole, after.whole)] }
    return after.parts.compactMap { row in
      before.parts.first { isSamePart($0, row) }.map { ($0, row) }
    }
  }

  /// What changed between two rows; what the indicator's rating tells already is not told again.
  private func rowChanges(_ rows: Rows, _ before: Assessment, _ after: Assessment) -> [Change] {
    let isTold =
      hasMoved(before, after) && rows.before == before.leading && rows.after == after.leading
    let comparison = RowComparison(
      old: old, new: new, before: rows.before, after: rows.after, isRatingTold: isTold,
      isPart: !after.parts.isEmpty)
    return comparison.changes.map { change in
      var change = change
      (change.number, change.title) = name
      return change
    }
  }

  /// Commentary word for word that of the return before, although a figure moved.
  private func commentaryChange(
    _ rows: [Rows], _ before: Assessment, _ after: Assessment
  ) -> [Change] {
    let moved = rows.filter { rows in
      old.returns.rows[Int(rows.before)].figure.value
        != new.returns.rows[Int(rows.after)].figure.value
    }
    // The figures of the part that gives the rating, or else of the first that moved.
    guard let told = moved.first(where: { $0.after == after.leading }) ?? moved.first,
      old.quarter == nil || old.quarter != new.quarter
    else { return [] }
    guard hasSameCommentary(before, after) else { return [] }
    let period = old.quarter.map { "that of \($0.title)" } ?? "the earlier one"
    return [
      change(
        .commentary, remark: "word for word \(period)",
        before: FigureText(performance: old).figure(told.before),
        after: FigureText(performance: new).figure(told.after))
    ]
  }

  /// Whether there is commentary, the same in both returns.
  private func hasSameCommentary(_ before: Assessment, _ after: Assessment) -> Bool {
    let texts = (
      IndicatorText(performance: old, indicator: before).remarks.map(\.text),
      IndicatorText(performance: new, indicator: after).remarks.map(\.text)
    )
    return texts.0.count == texts.1.count
      && zip(texts.0, texts.1).allSatisfy { isAlike($0, $1) } && texts.1.contains { says($0) }
  }

  /// Whether a text of the new return holds anything but white space.
  private func says(_ text: Text) -> Bool {
    new.returns.texts.withBytes(of: text) { text in
      for index in text.indices where 0x21...0x7E ~= text[index] { return true }
      return !Name.folded(text.string).isEmpty
    }
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
