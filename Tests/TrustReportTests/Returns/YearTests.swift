import Testing
import TrustReport

/// A financial year alone in `quarter`, and a report of years (the contract's section 2.3).
@Suite struct YearTests {
  private func csv(_ quarter: String, _ frequency: String = "") -> String {
    "indicator,quarter,value,target,polarity,frequency\nA,\(quarter),5,4,lower,\(frequency)\n"
  }

  @Test(arguments: [
    ("2022/23", "2022/23"), ("2022-23", "2022/23"), ("2022/2023", "2022/23"), ("22/23", "2022/23"),
    ("2022–23", "2022/23"), ("2011-12", "2011/12"), ("1999/00", "1999/00"),
  ])
  func isItsFourthQuarterAndAnnual(_ cell: String, _ year: String) throws {
    let scorecard = try read(csv(cell)).scorecard
    #expect(scorecard.quarter?.description == "\(year) Q4")
    #expect(scorecard.period?.description == year)
    #expect(scorecard.indicators.map(\.decisive.frequency) == [.annual])
    #expect(Quarter(cell) == scorecard.quarter, "as --quarter")
  }

  @Test(arguments: ["11/12", "2022/24", "2022/23 Q", "2022"]) func isNoYear(_ cell: String) {
    #expect(findings(read(csv(cell))) == ["error 2:3 unreadable-quarter B2"])
  }

  @Test(arguments: [
    "indicator,2021/22,2022/23,target,polarity\nA,6,5,4,lower\n",
    "indicator,year,value,target,polarity\nA,2021/22,6,4,lower\nA,2022/23,5,4,lower\n",
  ])
  func columnsOfYearsAndAYearAloneAreYears(_ csv: String) throws {
    let outcome = read(csv)
    let period = try outcome.scorecard.period
    #expect(period?.description == "2022/23")
    #expect(try markdown(outcome).contains("Improving since the year before (6)."))
  }

  @Test func theFrequencySaysOtherwise() throws {
    let scorecard = try read(csv("2022/23", "quarterly")).scorecard
    #expect(scorecard.period?.description == "2022/23 Q4")
    #expect(scorecard.indicators.map(\.decisive.frequency) == [.quarterly])
  }

  @Test(arguments: [
    ("2022/23 Q4", "annual", "2022/23", "April 2022 to March 2023"),
    ("2022/23", "", "2022/23", "April 2022 to March 2023"),
    ("2022/23 Q4", "", "Quarter 4 2022/23", "January to March 2023"),
    ("2022/23 Q3", "annual", "Quarter 3 2022/23", "October to December 2022"),
  ])
  func heads(_ quarter: String, _ frequency: String, _ title: String, _ months: String) throws {
    let report = try markdown(read(csv(quarter, frequency)))
    #expect(report.hasPrefix("# Performance report: \(title)\n\n\(months)\n\n"))
  }

  @Test func oneQuarterlyRowMakesItAQuarter() throws {
    let report = try markdown(read(csv("2022/23") + "B,2022/23 Q4,5,4,lower,\n"))
    #expect(report.hasPrefix("# Performance report: Quarter 4 2022/23\n\nJanuary"))
  }

  @Test func aYearIsExplainedAndListedAsOne() throws {
    let outcome = read(csv("2021/22") + "A,2022/23,6,4,lower,\n")
    #expect(try rateJSON(outcome).contains("\"quarter\": \"2022/23\""))
    let explanation = try #require(Explanation(of: try outcome.scorecard, indicator: "A"))
    let lines = text { explanation.write(to: &$0) }
    #expect(lines.hasPrefix("A: Red (2022/23)\n"))
    #expect(lines.contains("worsening: 5 in 2021/22, 6 now"))
    #expect(lines.contains("Red in each of the last 2 years"))
  }

  @Test func whatIsMissingIsSaidOfYears() {
    let rows = "B,2021/22,5,4,lower,\nA,2022/23,5,4,lower,\n"
    #expect(
      messages(read(csv("2021/22") + rows)) == ["B had a row in 2021/22 and has none in 2022/23"])
  }
}
