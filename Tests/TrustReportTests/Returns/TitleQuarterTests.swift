import Testing
import TrustReport

/// A title that names another quarter than the one reported is questioned (the contract's section 2.2).
@Suite struct TitleQuarterTests {
  private static let table = "indicator,quarter,value\nA,2022/23 Q3,5\n"

  @Test(arguments: [
    "Performance report: Quarter 2 2022/23", "Q3 2021/22", "Report for 2022/23 Q4, draft",
    "Quarter 2 report",
  ])
  func anotherQuarterInTheTitle(_ title: String) {
    let outcome = read("\"\(title)\",,\n" + Self.table)
    #expect(findings(outcome) == ["note 1 rows-passed-over", "warning 1:1 title-quarter A1"])
    #expect(
      messages(outcome)[1]
        == "the title \"\(title)\" names another quarter than 2022/23 Q3, which is reported")
  }

  @Test(arguments: [
    "Performance report: Quarter 3 2022/23", "Q3", "Q1 to Q3 2022/23", "Performance 2021/22",
    "Updated 16/01/2023", "Annual report", "Quarter 2 and 2022/23 Q3",
  ])
  func titlesThatDoNotContradict(_ title: String) {
    #expect(
      findings(read("\"\(title)\",,\n" + Self.table)) == ["note 1 rows-passed-over"])
  }

  @Test func theTitleOfAnUndatedFileNamesItsQuarter() throws {
    let undated = "Scorecard Q3 2024/25,\nindicator,value\nA,5\n"
    let outcome = read(undated)
    #expect(findings(outcome) == ["note 1 rows-passed-over", "warning 1:1 title-quarter A1"])
    #expect(
      messages(outcome)[1]
        == "the title \"Scorecard Q3 2024/25\" names a quarter, and no row does: the report names none"
    )
    #expect(hints(outcome)[1] == "to report that quarter, give --quarter \"2024/25 Q3\"")
    #expect(findings(read(undated, quarter: "2024/25 Q3")) == ["note 1 rows-passed-over"])
    // Of two quarters it is not known which.
    let two = undated.replacing("Scorecard", with: "Q2 2024/25 to")
    #expect(findings(read(two)) == ["note 1 rows-passed-over"])
  }

  @Test func oneTitleOfSeveralIsEnough() {
    let titles = "Compared with Q2 2022/23,,\nQuarter 3 2022/23,,\n"
    #expect(findings(read(titles + Self.table)) == ["note 1 rows-passed-over"])
  }

  /// A file of an earlier quarter has its own title.
  @Test func theHistoryIsNotQuestioned() {
    let before = "Quarter 2 2022/23,,\nindicator,quarter,value\nA,2022/23 Q2,4\n"
    #expect(findings(read(before, Self.table)) == ["note 1 rows-passed-over"])
  }

  @Test func theQuarterAskedForIsCompared() {
    let csv = "Quarter 2 2022/23,\nindicator,value\nA,5\n"
    #expect(
      findings(read(csv, quarter: "2022/23 Q3"))
        == ["note 1 rows-passed-over", "warning 1:1 title-quarter A1"])
  }
}
