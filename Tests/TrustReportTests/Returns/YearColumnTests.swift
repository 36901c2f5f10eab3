import Testing
import TrustReport

/// A column `year` says which year quarters are of (the contract's section 2.1).
@Suite struct YearColumnTests {
  @Test func besideColumnsOfQuartersWithTheirYearsItIsLeftOut() {
    let outcome = expectFindings(
      "indicator,1️⃣year,2022/23 Q3\nA,2022/23,5\n", are: ["note 1️⃣ unknown-column"])
    #expect(messages(outcome)[0].hasPrefix("'year' is left out, because '"))
  }

  @Test func itGivesColumnsOfQuartersTheirYear() throws {
    let outcome = read("indicator,year,Q1,Q2\nA,2022/23,4,5\n")
    #expect(try findings(outcome) == [] && outcome.scorecard.quarter?.description == "2022/23 Q2")
  }

  @Test func aloneItIsTheQuarterWhichIsSaid() throws {
    let outcome = expectFindings(
      "indicator,1️⃣Financial year,value\nA,2022/23,4\n", are: ["note 1️⃣ columns-guessed"])
    #expect(messages(outcome) == ["'Financial year' read as quarter"])
    #expect(try outcome.scorecard.quarter?.description == "2022/23 Q4")
  }

  @Test(arguments: ["Q3", "Quarter 3", "3", "q3", "2022/23 Q3"])
  func itGivesAQuarterItsYear(_ quarter: String) throws {
    let outcome = read("indicator,quarter,year,value\nA,\(quarter),2022-23,5\n")
    #expect(try findings(outcome) == [] && outcome.scorecard.quarter?.description == "2022/23 Q3")
  }

  @Test(arguments: [("December", "2022/23 Q3"), ("Jan", "2022/23 Q4"), ("april", "2022/23 Q1")])
  func itGivesAMonthItsYear(_ month: String, _ quarter: String) throws {
    let outcome = expectFindings(
      "indicator,quarter,year,value\nA,1️⃣\(month),2022/23,5\n",
      are: ["note 1️⃣ quarter-from-month"])
    #expect(try outcome.scorecard.quarter?.description == quarter)
  }

  @Test func anotherYearThanTheQuartersIsAnError() {
    let outcome = expectFindings(
      "indicator,quarter,year,value\nA,2022/23 Q3,1️⃣2021/22,5\n", are: ["error 1️⃣ year-differs"])
    #expect(
      messages(outcome)
        == ["'year' is \"2021/22\", and 'quarter' is \"2022/23 Q3\", which is of another year"])
  }

  @Test(arguments: ["2021", "2024", "the year"])
  func soIsAnotherCalendarYear(_ year: String) {
    expectFindings(
      "indicator,quarter,year,value\nA,2022/23 Q3,1️⃣\(year),5\n", are: ["error 1️⃣ year-differs"])
  }

  @Test(arguments: ["2022", "2023", "2022/23", "-", ""])
  func whatDoesNotContradictTheQuarterIsNoNews(_ year: String) throws {
    let outcome = read("indicator,quarter,year,value\nA,2022/23 Q3,\(year),5\n")
    #expect(try findings(outcome) == [] && outcome.scorecard.quarter?.description == "2022/23 Q3")
  }

  /// A calendar year is two financial years.
  @Test func aQuarterNeedsAFinancialYear() {
    expectFindings(
      "indicator,quarter,year,value\nA,Q3,1️⃣2022,5\n", are: ["error 1️⃣ unreadable-year"])
    expectFindings(
      "indicator,quarter,year,value\nA,1️⃣Q3,,5\n", are: ["error 1️⃣ unreadable-quarter"])
  }
}
