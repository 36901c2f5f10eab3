import Testing
import TrustReport

/// A small change in the data is a small change in the report.
@Suite("A small change")
struct SmallChangeTests {
  @Test("the tables that the tests write say what the fixtures say", arguments: Fixtures.names)
  func roundTrip(_ name: String) throws {
    let fixture = try ChangedFixture(name)
    let fromFile = try Report(of: Fixtures.scorecard(name)).markdown()
    #expect(try markdown(read(fixture.table.text)) == fromFile)
    #expect(CSVTable(fixture.table.text).rows == fixture.table.rows)
  }

  /// The fixtures that have a column for the quarter, so that quarters can be added.
  static let long = Fixtures.names.filter { !$0.hasSuffix("-wide") }

  /// The histories with which a small change is to be a small one, too.
  static let histories = ChangedFixture.History.allCases.filter { $0 != .none }

  @Test(
    "one changed figure changes at most eight lines of the report when its rating stays",
    arguments: Fixtures.names)
  func figure(_ name: String) throws {
    let fixture = try ChangedFixture(name)
    try requireFewLines(for: fixture, fixture.figureEdits())
  }

  @Test("the same with quarters before", arguments: long, histories)
  func figureWithHistory(_ name: String, _ history: ChangedFixture.History) throws {
    let fixture = try ChangedFixture(name, history)
    try requireFewLines(for: fixture, fixture.figureEdits(isSample: true))
  }

  private func requireFewLines(
    for fixture: ChangedFixture, _ edits: [ChangedFixture.Edit]
  ) throws {
    let (old, oldRatings) = try report(fixture.table)
    var count = 0
    for edit in edits {
      let (new, newRatings) = try report(edit.table)
      guard newRatings == oldRatings else { continue }
      count += 1
      let difference = LineDifference(old, new)
      try #require(difference.count <= 8, "\(edit.what)\n\(difference.text)")
    }
    try #require(count > 0)
  }

  @Test(
    "one changed word of commentary changes one line of the report", arguments: Fixtures.names)
  func word(_ name: String) throws {
    try requireOneLine(for: ChangedFixture(name), every: 6)
  }

  @Test("one changed word, with quarters before", arguments: long, histories)
  func wordWithHistory(_ name: String, _ history: ChangedFixture.History) throws {
    try requireOneLine(for: ChangedFixture(name, history), every: 100)
  }

  private func requireOneLine(for fixture: ChangedFixture, every step: Int) throws {
    let (old, _) = try report(fixture.table)
    let edits = fixture.wordEdits(every: step)
    try #require(!edits.isEmpty)
    for edit in edits {
      let difference = LineDifference(old, try report(edit.table).text)
      // Commentary that was unchanged and is no more is counted in the headline, and has no row of its own.
      let limit = old.contains("ommentary unchanged") ? 3 : 1
      try #require(difference.count <= limit, "\(edit.what)\n\(difference.text)")
    }
  }

  /// The report of a table, and the ratings in the quarter reported and in those before it.
  private func report(_ table: CSVTable) throws -> (text: String, ratings: [RAGRating?]) {
    let outcome = read(table.text)
    var ratings: [RAGRating?] = []
    var scorecard: Scorecard? = try outcome.scorecard
    while let quarter = scorecard {
      for indicator in quarter.indicators {
        ratings += ([indicator.rating] + indicator.measured.map(\.rating)).map(\.standing)
      }
      scorecard = quarter.periodBefore
    }
    return (try markdown(outcome, includesGreen: true), ratings)
  }
}
