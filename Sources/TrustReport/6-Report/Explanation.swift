/// How one rating came about: the rule, the lines, the distance, the arithmetic; and for an indicator
/// that is not rated, why.
public struct Explanation: Sendable {
  /// One line of it: what is meant, and what it is.
  struct Entry {
    var name: String
    var text: String
  }

  /// A group of lines: the indicator, or one of its parts.
  struct Group {
    var heading: String
    var entries: [Entry]
  }

  let performance: Performance
  let indicator: Assessment

  /// Explains the rating of an indicator.
  ///
  /// - Parameters:
  ///   - performance: the performance of the quarter.
  ///   - name: the indicator's number or its title, capitals and spacing aside.
  /// - Returns: `nil` where the quarter reported has no such indicator.
  public init?(of performance: Performance, indicator name: String) {
    let name = Name.folded(name)
    let indicators = performance.indicators.sorted()
    let found =
      indicators.first { Name.folded(performance.number(of: $0)) == name }
      ?? indicators.first { Name.folded(performance.title(of: $0)) == name }
      ?? indicators.first { Name.folded(performance.name(of: $0)) == name }
    guard let found else { return nil }
    self.performance = performance
    indicator = found
  }

  var groups: [Group] {
    let heading = "\(performance.name(of: indicator)): \(IndicatorText.rating(indicator.rating))"
    let quarter = performance.quarter.map { " (\($0))" } ?? ""
    guard !indicator.parts.isEmpty else {
      let entries = RatingExplanation(performance: performance, row: indicator.whole)
        .entries(rating: indicator.rating)
      return [Group(heading: heading + quarter, entries: entries + run)]
    }
    let parts = indicator.parts.map { row in
      let rating = performance.returns.rows[Int(row)].rating
      return Group(
        heading: "\(performance.part(of: row) ?? ""): \(IndicatorText.rating(rating))",
        entries: RatingExplanation(performance: performance, row: row).entries(rating: rating))
    }
    return [Group(heading: heading + quarter, entries: whole + run)] + parts
  }

  /// What an indicator with parts takes from them.
  private var whole: [Entry] {
    let names = indicator.parts.compactMap { performance.part(of: $0) }
    var entries = [Entry(name: "Parts", text: English.list(names))]
    if let computed = indicator.rating.computed, let part = performance.part(of: indicator.leading)
    {
      entries.append(
        Entry(name: "Rule", text: "the worst rated part counts: \(part), \(computed.name)"))
    } else {
      entries.append(Entry(name: "Rule", text: "the worst rated part counts, and none is rated"))
    }
    guard indicator.whole >= 0 else { return entries }
    return entries
      + RatingExplanation(performance: performance, row: indicator.whole)
      .published(indicator.rating)
  }

  private var run: [Entry] {
    let run = performance.history.quartersAtRating(indicator)
    guard let standing = indicator.rating.standing, run > 1 else { return [] }
    return [Entry(name: "Run", text: "\(standing.name) in each of the last \(run) quarters")]
  }
}

extension Performance {
  /// The numbers and titles nearest to what was typed, the nearest first: for "Did you mean".
  public func indicators(near text: String) -> [String] {
    let typed = Name.folded(text)
    var found: [(slips: Int, name: String)] = []
    for indicator in indicators.sorted() {
      for name in [number(of: indicator), title(of: indicator)] where !name.isEmpty {
        let folded = Name.folded(name)
        let limit = max(1, typed.count / 3)
        let contains = typed.count > 2 && folded.contains(typed)
        let slips = contains ? 0 : Name.slips(folded, typed)
        if slips <= limit { found.append((slips, name)) }
      }
    }
    return found.sorted { $0.slips < $1.slips }.prefix(3).map(\.name)
  }
}
