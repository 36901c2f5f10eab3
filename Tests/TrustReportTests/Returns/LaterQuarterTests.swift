import Testing
import TrustReport

/// A later quarter that has only forecasts, words and dashes is not reported, and is named.
@Suite struct LaterQuarterTests {
  private static let header = "indicator,quarter,value,published,commentary,target,polarity\n"
  private static let before = "A,2024/25 Q1,5,,,,\n"

  @Test(
    "what does not count",
    arguments: [
      "6 [f],,", "6 [f][r],,", "n/a,,", "-,,", "..,,", "tbc,,", ",N/A,", "–,N/A,", ",,Late.",
      "discontinued,,",
    ])
  func onlyWhatDoesNotCount(_ cells: String) throws {
    let outcome = read(Self.header + Self.before + "A,2024/25 Q2,\(cells),,\n")
    #expect(try outcome.scorecard.quarter?.description == "2024/25 Q1")
    #expect(findings(outcome) == ["warning 3 later-quarter"])
    #expect(messages(outcome).joined().contains("2024/25 Q2"))
  }

  @Test(arguments: ["6,,", "6 [p],,", "[x],,", "*,,", "<5,,", "6 [f],A,", "tbc,G,", "tbc,N/A,"])
  func aRowThatCountsBesideThem(_ cells: String) throws {
    let rows = "A,2024/25 Q2,\(cells),,\nB,2024/25 Q2,6,,,,\n"
    let outcome = read(Self.header + Self.before + rows)
    #expect(try outcome.scorecard.quarter?.description == "2024/25 Q2")
    #expect(findings(outcome) == [])
  }

  @Test func rowsThatAwaitTheirFiguresAreNoNews() {
    #expect(findings(read(Self.header + Self.before + "A,2024/25 Q2,,,,6,higher\n")) == [])
  }

  @Test func everyLaterQuarterIsNamedOnce() {
    let rows =
      "A,2024/25 Q3,,,,,\nB,2024/25 Q3,6 [f],,,,\nC,2024/25 Q3,7 [f],,,,\nA,2024/25 Q2,-,,,,\n"
    let outcome = read(Self.header + Self.before + rows)
    #expect(
      findings(outcome).filter { $0.contains("later") }
        == ["warning 4 later-quarter", "warning 6 later-quarter"])
    #expect(hints(outcome).contains { $0.contains("--quarter \"2024/25 Q3\"") })
  }

  @Test func theOptionAnswersIt() throws {
    let csv = Self.header + Self.before + "A,2024/25 Q2,6 [f],,,,\n"
    for quarter in ["2024/25 Q1", "2024/25 Q2"] {
      let outcome = read(csv, quarter: quarter)
      #expect(try outcome.scorecard.quarter?.description == quarter)
      #expect(findings(outcome) == [])
    }
  }

  @Test func forecastsAloneNeedTheOption() {
    let csv = Self.header + "A,2024/25 Q2,6 [f],,,,\n"
    #expect(findings(read(csv)) == ["error nothing-reported"])
    #expect(hints(read(csv)).joined().contains("--quarter \"2024/25 Q2\""))
    #expect(findings(read(csv, quarter: "2024/25 Q2")) == [])
    #expect(findings(read("indicator,value\nA,6 [f]\n")) == [])
  }

  @Test func aWideFilesCommentaryBelongsToTheQuarterReported() throws {
    let csv =
      "indicator,2024/25 Q1,2024/25 Q1 target,2024/25 Q2,2024/25 Q2 target,polarity,commentary\n"
      + "A,5,6,7 [f],6,higher,Said of the first.\n"
    let outcome = read(csv)
    #expect(try outcome.scorecard.quarter?.description == "2024/25 Q1")
    #expect(try markdown(outcome).contains("Said of the first."))
    #expect(findings(outcome) == ["warning 2 later-quarter"])
  }
}
