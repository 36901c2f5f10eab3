import Testing
import TrustReport

/// A column `last quarter` is the figure of the quarter before (the contract's section 2.1).
@Suite struct LastQuarterTests {
  private static let header = "indicator,quarter,value,last quarter,target,polarity\n"

  @Test func itIsWhatTheFigureMovedFrom() throws {
    let text = try markdown(read(Self.header + "A,2022/23 Q3,85%,80%,90%,higher\n"))
    #expect(text.contains("below target. Improving since the quarter before (80%).\n"))
    // That quarter has no rating, and so no change is told.
    #expect(!text.contains("## Changes"))
    #expect(
      text.contains("1 Red and none Amber") || text.contains("The one rated indicator is Red."))
  }

  @Test func itIsTheLastFigureWhereThereIsNone() throws {
    let text = try markdown(read(Self.header + "A,2022/23 Q3,[x],80%,90%,higher\n"))
    #expect(text.contains("| A | Not available | 80% (2022/23 Q2) | no comparison |"))
  }

  @Test(arguments: ["", "n/a", "[x]", "[c]"])
  func withoutAFigureThereIsNoDirection(_ cell: String) throws {
    let outcome = read(Self.header + "A,2022/23 Q3,85%,\(cell),90%,higher\n")
    #expect(findings(outcome) == [])
    #expect(try outcome.scorecard.indicators.map { $0.sinceLastQuarter == nil } == [true])
  }

  /// Annual and cumulative figures are not compared with the quarter before.
  @Test(arguments: ["annual", "cumulative"])
  func onlyAQuarterlyRowIsComparedWithIt(_ frequency: String) throws {
    let csv = "indicator,quarter,frequency,value,last quarter\nA,2022/23 Q3,\(frequency),85,80\n"
    #expect(try read(csv).scorecard.indicators.map { $0.sinceLastQuarter == nil } == [true])
  }

  @Test func aBreakInSeriesOrAnotherUnitEndsTheComparison() throws {
    for row in ["A,2022/23 Q3,85 [b],80,90,higher", "A,2022/23 Q3,85%,£80,90%,higher"] {
      let outcome = read(Self.header + row + "\n")
      #expect(try outcome.scorecard.indicators.map { $0.sinceLastQuarter == nil } == [true])
    }
  }

  @Test func theRowOfThatQuarterCounts() throws {
    let rows = "A,2022/23 Q2,70,,90,higher\nA,2022/23 Q3,85,80,90,higher\n"
    let outcome = read(Self.header + rows)
    #expect(findings(outcome) == ["warning 3 last-quarter-differs"])
    #expect(
      messages(outcome)
        == ["'last quarter' is \"80\", and the row of 2022/23 Q2 has 70, which counts"])
    let earlier = try outcome.scorecard.indicators.map { $0.sinceLastQuarter?.earlier.description }
    #expect(earlier == ["70"])
  }

  /// A row without a figure counts too; of a suppressed one nothing is said.
  @Test(arguments: [
    ("[x]", ["'last quarter' is \"80\", and the row of 2022/23 Q2 has no figure, which counts"]),
    ("[z]", ["'last quarter' is \"80\", and the row of 2022/23 Q2 has no figure, which counts"]),
    ("[c]", []),
  ])
  func aRowWithoutAFigureCountsToo(_ cell: String, _ expected: [String]) {
    let rows = "A,2022/23 Q2,\(cell),,90,higher\nA,2022/23 Q3,85,80,90,higher\n"
    #expect(messages(read(Self.header + rows)) == expected)
  }

  @Test func theSameFigureTwiceIsNoNews() {
    let rows = "A,2022/23 Q2,80.0,,90,higher\nA,2022/23 Q3,85,80,90,higher\n"
    #expect(findings(read(Self.header + rows)) == [])
  }

  @Test func theUnitOfTheHeaderIsItsUnit() throws {
    let csv =
      "indicator,quarter,Actual (%),Previous quarter (%),target,polarity\n"
      + "A,2022/23 Q3,85,80,90%,higher\n"
    let outcome = read(csv)
    #expect(findings(outcome) == [])
    #expect(try markdown(outcome).contains("Improving since the quarter before (80%)."))
  }

  @Test func whatCannotBeReadIsAnError() {
    expectFindings(
      "indicator,quarter,value,last quarter\nA,2022/23 Q3,5,1️⃣9O\n",
      are: ["error 1️⃣ unreadable-last-quarter"])
  }

  /// Where the file's quarter is not known, nobody knows which quarter was the last.
  @Test func inAnUndatedFileItIsLeftOut() throws {
    let csv = "indicator,1️⃣last quarter,value\nA,4,5\n"
    let outcome = expectFindings(csv, are: ["note 1️⃣ unknown-column"])
    #expect(hints(outcome) == ["name the quarter with --quarter"])
    let dated = read("indicator,last quarter,value\nA,4,5\n", quarter: "2022/23 Q3")
    #expect(findings(dated) == [])
  }

  @Test(arguments: [
    "indicator,quarter,value,1️⃣last quarter\nA,2022/23 Q3,5,Green\n",
    "indicator,1️⃣last quarter,2022/23 Q3\nA,4,5\n",
  ])
  func ratingsAndWideFilesLeaveItOut(_ csv: String) {
    expectFindings(csv, are: ["note 1️⃣ unknown-column"])
  }
}
