import Testing
import TrustReport

/// The headline, the table and the counts say the same; and no cause is named that the ratings, computed
/// again from the public model, do not bear out.
@Suite("What the changes say, held against the data")
struct HeadlinePropertyTests {
  /// The number before some words in a text: 0 if it says "no" or nothing of them.
  private func number(_ text: String, _ words: String...) -> Int {
    for phrase in words {
      guard let place = text.firstRange(of: phrase) else { continue }
      let before = text[..<place.lowerBound].split(separator: " ").last ?? ""
      return Int(before) ?? 0
    }
    return 0
  }

  @Test("the headline counts what the table and the counts have")
  func headline() throws {
    let count = try ReturnPair.each(ReturnPair.allCases) { old, new in
      let changes = Changes(from: old, to: new)
      if changes.isEmpty { return }
      let json = try ChangesJSON(changes)
      func told(_ kind: String) -> Int {
        json.changes.count { $0["kind"] == kind && $0["part"] == nil }
      }
      let text = summary(of: changes)
      try #require(
        number(text, " rating has worsened", " ratings have worsened") == told("worsened"))
      let improved =
        text.contains("none has improved") ? 0 : number(text, " has improved", " have improved")
      try #require(improved == told("improved"), "\(text)")
      try #require(number(text, " is now rated.", " are now rated.") == told("rated"), "\(text)")
      try #require(number(text, " is no longer rated.", " are no longer rated.") == told("unrated"))
      try #require(number(text, " indicator is new.", " indicators are new.") == told("new"))
      try #require(
        number(text, " indicator is no longer reported.", " indicators are no longer reported.")
          == told("gone"))
      // The same in the table: a line for each rating that moved.
      let lines = changesMarkdown(changes).split(separator: "\n")
      for (kind, word) in [("worsened", "Worsened"), ("improved", "Improved")] {
        let inTable = lines.count {
          $0.contains(" | \(word)") && $0.hasPrefix("| ") && $0.split(separator: "|").count > 4
        }
        let parts = json.changes.count { $0["kind"] == kind && $0["part"] != nil }
        try #require(inTable == told(kind) + parts, "\(kind)")
      }
    }
    #expect(count > 48)
  }

  /// What the rules of the contract's section 5 say of an indicator without parts.
  private func cause(_ old: Indicator, _ new: Indicator) -> String? {
    guard old.parts.isEmpty, new.parts.isEmpty, let f0 = old.figure.value,
      let f1 = new.figure.value,
      let c0 = old.criteria.thresholds, let c1 = new.criteria.thresholds,
      let a = old.rating.standing, let b = new.rating.standing
    else { return nil }
    let (c, d) = (c0.rating(of: f1), c1.rating(of: f0))
    if a == b { return c == a ? nil : "stays" }
    if c == b { return "moved too" }
    if c == a || (c < a) == (a < b) { return d == b ? "only because" : "not without" }
    return "against the old"
  }

  /// A return of one indicator with a random figure, target and tolerance.
  private func csv(
    _ quarter: String, _ polarity: String, _ generator: inout SeededGenerator
  ) -> String {
    let (value, target, tolerance) = (
      Int.random(in: 80...100, using: &generator), Int.random(in: 88...92, using: &generator),
      Int.random(in: 2...6, using: &generator)
    )
    return """
      indicator,quarter,value,target,tolerance,polarity
      A,\(quarter),\(value),\(target),\(tolerance),\(polarity)

      """
  }

  @Test("a cause that is named is the one that the ratings give")
  func causes() throws {
    let words = ["stays", "moved too", "only because", "not without", "against the old"]
    var named: [String: Int] = [:]
    for seed in 0..<UInt64(600) {
      var generator = SeededGenerator(seed: seed)
      let polarity = seed.isMultiple(of: 2) ? "higher" : "lower"
      let old = try read(csv("2024/25 Q1", polarity, &generator)).scorecard
      let new = try read(csv("2024/25 Q2", polarity, &generator)).scorecard
      let before = try #require(old.indicators.first)
      let after = try #require(new.indicators.first)
      let said = try ChangesJSON(Changes(from: old, to: new)).changes.compactMap { $0["remark"] }
      // The first that fits: "stays Green only because" has two of the words.
      let told = words.first { word in said.contains { $0.contains(word) } }
      let hasMoved = before.criteria.thresholds != after.criteria.thresholds
      try #require(told == (hasMoved ? cause(before, after) : nil), "\(said)")
      if let word = told { named[word, default: 0] += 1 }
    }
    #expect(Set(named.keys) == Set(words))
  }
}
