import Testing

@testable import TrustReport

/// What holds of any two returns: of the fixtures, each with each, and of random ones.
@Suite("Any two returns")
struct ChangesPropertyTests {
  static let fixturePairs = Fixtures.names.flatMap { old in Fixtures.names.map { (old, $0) } }

  @Test("there are fixtures: without any, most of these tests would not run")
  func fixtures() {
    #expect(Fixtures.names.count > 4)
  }

  @Test("nothing has changed between a return and itself", arguments: Fixtures.names)
  func fixtureAndItself(_ name: String) throws {
    try requireNoChange(Fixtures.scorecard(name))
  }

  @Test("nothing has changed between a random return and itself")
  func randomAndItself() throws {
    let count = try ReturnPair.each(ReturnPair.allCases) {
      try requireNoChange($0)
      try requireNoChange($1)
    }
    #expect(count > 48, "few random returns have errors")
  }

  private func requireNoChange(_ scorecard: Scorecard) throws {
    let changes = Changes(from: scorecard, to: scorecard)
    try #require(told(changes) == [])
    try #require(changes.isEmpty)
    let json = try ChangesJSON(changes)
    try #require(json.steps.isEmpty)
    try #require(json.before == json.after)
    let output = changesMarkdown(changes)
    try #require(output.hasPrefix("Nothing has changed") && output.hasSuffix(".\n"))
  }

  @Test("backwards it mirrors itself", arguments: fixturePairs)
  func fixturesMirrored(_ old: String, _ new: String) throws {
    try requireMirrored(Fixtures.scorecard(old), Fixtures.scorecard(new))
  }

  @Test("random returns compared backwards mirror themselves")
  func randomMirrored() throws {
    let dated = try ReturnPair.each([.quarters, .apart, .withHistory]) {
      try requireMirrored($0, $1)
    }
    let others = try ReturnPair.each([.sameQuarter, .undated], .inNeither) {
      try requireMirrored($0, $1)
    }
    #expect(dated + others > 48)
  }

  @Test("renumbered in one of two returns of one quarter, or undated, they mirror themselves")
  func renumberedInOneMirrored() throws {
    let count = try ReturnPair.each([.sameQuarter, .undated], .inNew) {
      try requireMirrored($0, $1)
    }
    #expect(count > 16)
  }

  @Test("renumbered in both of two returns of one quarter, or undated, they mirror themselves")
  func renumberedInBothMirrored() {
    withKnownIssue("if both say so, nothing says which of the two is the later") {
      _ = try ReturnPair.each([.sameQuarter, .undated]) { try requireMirrored($0, $1) }
    }
  }

  /// Ends the test with the first pair that fails.
  private func requireMirrored(_ a: Scorecard, _ b: Scorecard) throws {
    let forwards = try MirroredChanges(Changes(from: a, to: b))
    let backwards = try MirroredChanges(Changes(from: b, to: a))
    try #require(forwards.lines(mirrored: true) == backwards.lines(mirrored: false))
    try #require(forwards.steps(mirrored: true) == backwards.steps(mirrored: false))
  }

  @Test("what the changes do to the counts before gives those after", arguments: fixturePairs)
  func fixtureCounts(_ old: String, _ new: String) throws {
    try requireAddingUp(Fixtures.scorecard(old), Fixtures.scorecard(new))
  }

  @Test("the counts of random returns add up, and each indicator is accounted for once")
  func randomCounts() throws {
    let count = try ReturnPair.each(ReturnPair.allCases) { a, b in
      try requireAddingUp(a, b)
      try requireAccounting(a, b)
    }
    #expect(count > 48)
  }

  @Test("each indicator of either return is accounted for once", arguments: fixturePairs)
  func fixtureAccounting(_ old: String, _ new: String) throws {
    try requireAccounting(Fixtures.scorecard(old), Fixtures.scorecard(new))
  }

  private func requireAddingUp(_ a: Scorecard, _ b: Scorecard) throws {
    let json = try ChangesJSON(Changes(from: a, to: b))
    try #require(json.before == a.counts.byName)
    try #require(json.after == b.counts.byName)
    try #require(json.stepped == json.after)
    try #require(json.applied == json.after)
  }

  private func requireAccounting(_ a: Scorecard, _ b: Scorecard) throws {
    let pairs = IndicatorPairs(a, b)
    try #require(pairs.compactMap(\.old?.id).sorted() == a.indicators.map(\.id).sorted())
    try #require(pairs.compactMap(\.new?.id).sorted() == b.indicators.map(\.id).sorted())
    try #require(pairs.allSatisfy { $0.old != nil || $0.new != nil })
  }
}
