/// The sentences that open a comparison: they count every kind of change that there is (section 5).
extension Changes {
  /// What is compared: `Quarter 2 2018/19 to Quarter 4 2018/19`, or `2021/22 to 2022/23`; `nil` for undated
  /// files.
  var period: String? {
    guard let old = periods.old, let new = periods.new else {
      return periods.old?.title ?? periods.new?.title
    }
    return old == new ? new.title : "\(old.title) to \(new.title)" + between(old, new)
  }

  /// How many quarters or years lie between those compared; nothing for neighbours, or for a quarter and a
  /// year.
  private func between(_ old: Period, _ new: Period) -> String {
    guard old.isYear == new.isYear else { return "" }
    let gap = abs(new.quarter.distance(to: old.quarter)) / (new.isYear ? 4 : 1)
    if gap == 1 { return "" }
    return ", " + English.count(gap - 1, new.unit, new.unit + "s") + " between them"
  }

  /// What changed, in sentences.
  var summary: String {
    told + (hasWithheld ? " " + Self.notCompared : "")
  }

  /// What is said of figures and ratings that are withheld: a sentence about the others is none about them.
  static let notCompared = "What is withheld is not compared."

  private var told: String {
    if isEmpty, let selection {
      return "No change of \(selection.count == 1 ? "this kind" : "these kinds")."
    }
    if isEmpty {
      let period = period.map { ": \($0)" } ?? ""
      return switch untold {
      case nil: "Nothing has changed\(period)."
      case .wording: "No rating, figure or target has changed\(period)."
      case .figures: "No rating has changed\(period)."
      case .notDue: "No rating of what is due in both has changed\(period)."
      }
    }
    return ChangeCounts(self).sentences.joined(separator: " ")
  }
}

/// How many changes there are of each kind: of indicators, and of parts where these are counted apart.
private struct ChangeCounts {
  private let changes: Changes
  private var indicators = [Int](repeating: 0, count: Change.Kind.allCases.count)
  private var parts = [Int](repeating: 0, count: Change.Kind.allCases.count)
  /// The figures that are better, worse, and otherwise moved.
  private var (better, worse, moved) = (0, 0, 0)
  /// The figures that are there no more, and those that are there now.
  private var (gone, given) = (0, 0)

  init(_ changes: Changes) {
    self.changes = changes
    for place in changes.records.indices {
      let record = changes.records[place]
      if record.part != nil, record.kind.isOfRating {
        parts[record.kind.order] += 1
      } else {
        indicators[record.kind.order] += 1
      }
      if record.kind == .figure { count(place, record.direction) }
    }
  }

  private mutating func count(_ place: Int, _ direction: DirectionOfTravel?) {
    switch direction {
    case .improving: better += 1
    case .worsening: worse += 1
    case .steady, nil:
      let change = changes[place]
      if change.new?.told.row.figure.value == nil {
        gone += 1
      } else if change.old?.told.row.figure.value == nil {
        given += 1
      } else {
        moved += 1
      }
    }
  }

  /// How many indicators have a change of a kind; `nil` for none.
  private func number(of kind: Change.Kind) -> Int? {
    let count = indicators[kind.order]
    return count == 0 ? nil : count
  }

  var sentences: [String] {
    let rest = [
      count(.rated, "is now rated", "are now rated"),
      count(.unrated, "is no longer rated", "are no longer rated"),
    ]
    return ([moves] + rest + [figures, criteria, partMoves, comings, others]).compactMap(\.self)
  }

  /// How many ratings worsened and improved, and how many of those only because of their criteria.
  private var moves: String? {
    let worsened = number(of: .worsened) ?? 0
    let improved = number(of: .improved) ?? 0
    if let selection = changes.selection {
      // Of what was not asked for, nothing is said.
      switch (selection.contains(.worsened), selection.contains(.improved)) {
      case (false, false): return nil
      case (true, false): return move(.worsened, worsened, "worsened")
      case (false, true): return move(.improved, improved, "improved")
      case (true, true): break
      }
    }
    if worsened + improved == 0 {
      let asksAll = changes.selection?.isSuperset(of: [.rated, .unrated]) ?? true
      return asksAll && number(of: .rated) == nil && number(of: .unrated) == nil
        ? "No rating has changed." : "No rating has worsened or improved."
    }
    var text = "No rating has worsened"
    if worsened > 0 {
      text = English.count(worsened, "rating has", "ratings have") + " worsened"
      text += cause(.worsened, worsened, isLast: false)
    }
    if improved == 0 { return text + " and none has improved." }
    text += " and " + English.count(improved, "has", "have") + " improved"
    return text + cause(.improved, improved, isLast: true) + "."
  }

  /// How many ratings moved one way.
  private func move(_ kind: Change.Kind, _ count: Int, _ verb: String) -> String {
    if count == 0 { return "No rating has \(verb)." }
    return English.count(count, "rating has", "ratings have") + " \(verb)"
      + cause(kind, count, isLast: true) + "."
  }

  /// How many of the ratings that moved did so only because of their criteria.
  private func cause(_ kind: Change.Kind, _ all: Int, isLast: Bool) -> String {
    let deeds = deeds(kind)
    guard let deed = Self.common(deeds) else { return "" }
    let share = deeds.count == all ? "" : "\(deeds.count) of them "
    return ", \(share)only because \(deed)" + (isLast ? "" : ",")
  }

  /// What the criteria did to each rating of an indicator that moved, or stayed, only because of them.
  private func deeds(_ kind: Change.Kind) -> [String] {
    changes.records.indices.compactMap { place in
      let record = changes.records[place]
      guard record.kind == kind, record.isByCriteria, kind == .target || record.part == nil else {
        return nil
      }
      return changes[place].ratingMove?.deed
    }
  }

  /// What all of them say, or what can be said of all; `nil` of none.
  private static func common(_ deeds: [String]) -> String? {
    guard let first = deeds.first else { return nil }
    return deeds.allSatisfy { $0 == first } ? first : "the criteria were changed"
  }

  private func count(_ kind: Change.Kind, _ one: String, _ many: String) -> String? {
    number(of: kind).map { "\(English.count($0, one, many))." }
  }

  /// The figures of indicators and parts whose rating stands.
  private var figures: String? {
    guard number(of: .figure) != nil else { return nil }
    var counts: [String] = []
    if better + worse > 0 {
      let words = better == 0 ? "no figure is" : English.count(better, "figure is", "figures are")
      counts.append("\(words) better and \(worse == 0 ? "none" : "\(worse)") worse")
    }
    if moved > 0 {
      let nouns = counts.isEmpty ? ("figure has", "figures have") : ("other has", "others have")
      counts.append(English.count(moved, nouns.0, nouns.1) + " moved")
    }
    if gone > 0 {
      counts.append(English.count(gone, "figure is", "figures are") + " not given now")
    }
    if given > 0 { counts.append(English.count(given, "figure is", "figures are") + " given now") }
    return "Where the rating stands, \(counts.joined(separator: "; "))."
  }

  /// The ratings that stand only because of their criteria.
  private var criteria: String? {
    let deeds = deeds(.target)
    guard let deed = Self.common(deeds) else { return nil }
    return "\(English.count(deeds.count, "rating stands", "ratings stand")) only because \(deed)."
  }

  /// The ratings of parts that are told by themselves.
  private var partMoves: String? {
    let kinds: [(Change.Kind, String)] = [
      (.worsened, "worsened"), (.improved, "improved"), (.rated, "now rated"),
      (.unrated, "no longer rated"),
    ]
    let counts = kinds.compactMap { kind, words in
      parts[kind.order] == 0 ? nil : "\(parts[kind.order]) \(words)"
    }
    return counts.isEmpty ? nil : "Of parts: \(English.list(counts))."
  }

  private var comings: String? {
    let sentences = [
      count(.new, "indicator is new", "indicators are new"),
      count(.gone, "indicator is no longer reported", "indicators are no longer reported"),
      splits,
    ]
    let texts = sentences.compactMap(\.self)
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// How many indicators came of splits.
  private var splits: String? {
    guard number(of: .split) != nil else { return nil }
    let count = changes.count { $0.kind == .split && !($0.origin?.isOfEarlier ?? false) }
    return English.count(
      count, "indicator is split from another", "indicators are split from others")
      + "."
  }

  /// The kinds of change that move no rating.
  private var others: String? {
    let kinds: [(Change.Kind, String, String)] = [
      (.target, "with other criteria", "with other criteria"),
      (.revised, "earlier figure revised", "earlier figures revised"),
      (.renumbered, "renumbered", "renumbered"), (.retitled, "retitled", "retitled"),
      (.part, "with other parts", "with other parts"),
      (.priority, "with another priority", "with another priority"),
      (.polarity, "with another polarity", "with another polarity"),
      (.unit, "with another unit", "with another unit"),
      (.frequency, "with another frequency", "with another frequency"),
      (.published, "with another given rating", "with another given rating"),
      (.reason, "not rated for another reason", "not rated for another reason"),
      (.commentary, "with the same commentary", "with the same commentary"),
      (.wording, "with other wording", "with other wording"),
    ]
    let counts = kinds.compactMap { kind, one, many in
      number(of: kind).map { English.count($0, one, many) }
    }
    return counts.isEmpty ? nil : "Also: \(counts.joined(separator: ", "))."
  }
}
