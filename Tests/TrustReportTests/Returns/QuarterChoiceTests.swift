import Testing
import TrustReport

/// Which quarter is reported; files that name none; `--quarter`.
@Suite struct QuarterChoiceTests {
  private func quarter(_ outcome: Outcome) -> String {
    (try? outcome.scorecard.quarter?.description) ?? "none"
  }

  @Test(
    "the latest quarter with a figure, a shorthand or a published rating",
    arguments: [
      ("6", "", "Q2"), ("0", "", "Q2"), ("[x]", "", "Q2"), ("[c]", "", "Q2"), ("*", "", "Q2"),
      ("<5", "", "Q2"), ("[z]", "", "Q2"), ("[low]", "", "Q2"), ("[w]", "", "Q2"),
      ("", "R", "Q2"), ("tbc", "Amber", "Q2"),
      ("", "", "Q1"), ("n/a", "", "Q1"), ("-", "", "Q1"), ("..", "", "Q1"), ("tbc", "", "Q1"),
      ("", "N/A", "Q1"),
    ])
  func theLatest(_ value: String, _ published: String, _ expected: String) {
    let rows = "A,2024/25 Q1,[z],\nA,2024/25 Q2,\(value),\(published)\n"
    let outcome = read("indicator,quarter,value,published\n" + rows)
    #expect(quarter(outcome) == "2024/25 \(expected)")
    let isLeftOut = expected == "Q1" && !(value + published).isEmpty
    #expect(findings(outcome) == (isLeftOut ? ["warning 3 later-quarter"] : []))
  }

  @Test func theOrderOfRowsAndFilesDoesNotMatter() {
    let first = "indicator,quarter,value\nA,2024/25 Q2,5\nA,2023/24 Q4,5\n"
    let second = "indicator,quarter,value\nA,2024/25 Q1,5\nB,2024/25 Q2,5\n"
    #expect(quarter(read(first, second)) == "2024/25 Q2")
    #expect(quarter(read(second, first)) == "2024/25 Q2")
  }

  @Test func theOptionDecides() throws {
    let csv = "indicator,quarter,value\nA,2024/25 Q1,5\nA,2024/25 Q2,6\n"
    let outcome = read(csv, quarter: "Q1 24/25")
    #expect(quarter(outcome) == "2024/25 Q1" && findings(outcome) == [])
    #expect(try rateJSON(outcome).contains("\"value\": \"5\""))
  }

  @Test func aQuarterThatIsNotThereIsAnErrorThatListsThem() {
    let csv = "indicator,quarter,value\nA,2024/25 Q2,6\nA,2023/24 Q4,5\nA,2024/25 Q1,\n"
    let outcome = read(csv, quarter: "2024/25 Q3")
    #expect(findings(outcome).contains("error nothing-reported"))
    #expect(messages(outcome).joined().contains("2024/25 Q3"))
    #expect(hints(outcome).joined().contains("2023/24 Q4, 2024/25 Q1, 2024/25 Q2"))
  }

  @Test
  func aQuarterThatIsNotThereIsSaidBesideOtherErrors() {
    let csv = "indicator,quarter,value\nA,2024/25 Q2,9O\nB,2024/25 Q2,5\n"
    let codes = read(csv, quarter: "2024/25 Q3").findings.map(\.code)
    #expect(Set(codes) == ["unreadable-value", "nothing-reported"])
  }

  @Test func nothingAnywhereIsAnError() {
    let outcome = read("indicator,quarter,value\nA,2024/25 Q2,\n")
    #expect(findings(outcome) == ["error nothing-reported"])
    #expect(hints(outcome).joined().contains("2024/25 Q2"))
    #expect(findings(read("indicator,quarter,value\n")) == ["error nothing-reported"])
    #expect(
      findings(read("number,indicator,value\n1,A,\n")) == [
        "error nothing-reported", "warning 2:3 lone-title B2",
      ])
  }

  @Test(arguments: ["number,indicator,value\n1,A,5\n", "number,indicator,quarter,value\n1,A,,5\n"])
  func aFileWithoutQuartersIsOneReturn(_ csv: String) throws {
    let outcome = read(csv)
    #expect(try findings(outcome) == [] && outcome.scorecard.quarter == nil)
    #expect(try rateJSON(outcome).contains("\"quarter\": null"))
    let report = try markdown(outcome)
    #expect(report.hasPrefix("# Performance report\n") && !report.contains("Quarter"))
  }

  @Test func theOptionDatesAFileWithoutQuarters() throws {
    let undated = "number,indicator,value,target,polarity\n1,A,5,6,higher\n"
    let dated = "number,indicator,quarter,value,target,polarity\n1,A,2024/25 Q1,4,6,higher\n"
    let alone = read(undated, quarter: "2024/25 Q2")
    #expect(findings(alone) == [] && quarter(alone) == "2024/25 Q2")
    let both = read(dated, undated, quarter: "2024/25 Q2")
    #expect(findings(both) == [] && quarter(both) == "2024/25 Q2")
    #expect(try rateJSON(both).contains("\"direction\": \"improving\""))
  }

  @Test func datedAndUndatedFilesTogetherAreAnError() {
    let undated = "indicator,value\nA,5\n"
    let dated = "indicator,quarter,value\nA,2024/25 Q1,4\n"
    for outcome in [read(dated, undated), read(undated, dated)] {
      #expect(findings(outcome) == ["error dated-and-undated"])
    }
    #expect(read(dated, undated).findings.first?.file == "q2.csv")
    #expect(read(undated, dated).findings.first?.file == "q.csv")
    let wide = "indicator,2024/25 Q1\nB,4\n"
    #expect(findings(read(wide, undated)) == ["error dated-and-undated"])
    #expect(findings(read(undated, "indicator,value\nB,6\n")) == [])
  }

  @Test func aRowWithoutAQuarterInADatedFileIsAnError() {
    expectFindings(
      "indicator,quarter,value\nA,1️⃣,5\nB,2024/25 Q1,6\nC,2️⃣,7\n",
      are: ["error 1️⃣ missing-quarter", "error 2️⃣ missing-quarter"])
  }

}
