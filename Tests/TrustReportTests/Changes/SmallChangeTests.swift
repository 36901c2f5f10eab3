import Testing

@testable import TrustReport

/// A small change in the data is a small change in the report.
@Suite("A small change")
struct SmallChangeTests {
  @Test("the tables that the tests write say what the fixtures say", arguments: Fixtures.names)
  func roundTrip(_ name: String) throws {
    let fixture = try ChangedFixture(name)
    #expect(markdown(read(fixture.table.text)) == markdown(Fixtures.performance(name)))
    #expect(CSVTable(fixture.table.text).rows == fixture.table.rows)
  }

  /// The fixtures that have a column for the quarter, so that quarters can be added.
  static let long = Fixtures.names.filter { !$0.hasSuffix("-wide") }

  @Test(
    "one changed figure changes at most four lines of the report when its rating stays",
    arguments: Fixtures.names)
  func figure(_ name: String) throws {
    try requireFourLines(for: ChangedFixture(name))
  }

  @Test(
    "the same with the quarter before", arguments: long,
    [.sameFigures, .nearFigures, .largeFigures, .smallFigures, .sameCommentary]
      as [ChangedFixture.History])
  func figureWithHistory(_ name: String, _ history: ChangedFixture.History) throws {
    try requireFourLines(for: ChangedFixture(name, history))
  }

  @Test(
    "the same where two quarters before make green shoots of it",
    .disabled("the sentence becomes a table of three lines"), arguments: long)
  func figureOfGreenShoot(_ name: String) throws {
    try requireFourLines(for: ChangedFixture(name, .twoQuarters))
  }

  @Test(
    "the same where the quarter before had that figure and that commentary",
    .disabled("a table of four lines appears, for the commentary that is unchanged"),
    arguments: long)
  func figureOfSameCommentary(_ name: String) throws {
    try requireFourLines(for: ChangedFixture(name, .unchanged))
  }

  private func requireFourLines(for fixture: ChangedFixture) throws {
    let (old, oldRatings) = report(fixture.table)
    var count = 0
    for edit in fixture.figureEdits {
      let (new, newRatings) = report(edit.table)
      guard newRatings == oldRatings else { continue }
      count += 1
      let difference = LineDifference(old, new)
      try #require(difference.count <= 4, "\(edit.what)\n\(difference.text)")
    }
    try #require(count > 0)
  }

  @Test(
    "one changed word of commentary changes one line of the report", arguments: Fixtures.names)
  func word(_ name: String) throws {
    try requireOneLine(for: ChangedFixture(name), every: 3)
  }

  @Test(
    "one changed word, with the quarter before", arguments: long,
    [.sameFigures, .nearFigures, .twoQuarters, .unchanged] as [ChangedFixture.History])
  func wordWithHistory(_ name: String, _ history: ChangedFixture.History) throws {
    try requireOneLine(for: ChangedFixture(name, history), every: 12)
  }

  @Test(
    "the same where it was the commentary of the quarter before, and the figure moved",
    .disabled("the line that says that it is unchanged goes"),
    arguments: long)
  func wordOfSameCommentary(_ name: String) throws {
    try requireOneLine(for: ChangedFixture(name, .sameCommentary), every: 12)
  }

  private func requireOneLine(for fixture: ChangedFixture, every step: Int) throws {
    let (old, _) = report(fixture.table)
    let edits = fixture.wordEdits(every: step)
    try #require(!edits.isEmpty)
    for edit in edits {
      let difference = LineDifference(old, report(edit.table).text)
      try #require(difference.count == 1, "\(edit.what)\n\(difference.text)")
    }
  }

  /// The report of a table, and the ratings of all its rows.
  private func report(_ table: CSVTable) -> (text: String, ratings: [RAGRating?]) {
    let performance = read(table.text)
    return (
      markdown(performance, includesGreen: true), performance.returns.rows.map(\.rating.standing)
    )
  }
}
