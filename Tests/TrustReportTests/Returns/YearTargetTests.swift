import Testing
import TrustReport

/// A target that the header gives for a year is that of the year's quarters, and of no other.
@Suite struct YearTargetTests {
  private func targets(_ csv: String) throws -> [String] {
    try read(csv).scorecard.indicators.map { $0.criteria.target.map { "\($0)" } ?? "none" }
  }

  @Test func ofATidyFile() throws {
    let csv = """
      number,indicator,quarter,value,Target 2021/22,Target 2022/23,polarity
      1,A,2022/23 Q3,5,7,9,higher
      2,B,2022/23 Q3,5,7,,higher

      """
    #expect(try targets(csv) == ["9", "none"])
    #expect(findings(read(csv)) == ["warning 1:32 annual-target E1"])
    #expect(try targets(csv.replacing("2022/23 Q3", with: "2021/22 Q1")) == ["7", "7"])
    #expect(try targets(csv.replacing("2022/23 Q3", with: "2020/21 Q1")) == ["none", "none"])
  }

  @Test func ofAWideFile() throws {
    let csv = "number,indicator,2021/22 Q4,2022/23 Q1,Target 2022/23,polarity\n1,A,5,6,9,higher\n"
    #expect(try targets(csv) == ["9"])
  }

  @Test func aTargetOfItsOwnCounts() throws {
    let csv =
      "indicator,quarter,value,target,Target 2022/23,polarity\nA,2022/23 Q3,5,7,9,higher\n"
    #expect(try targets(csv) == ["7"])
  }
}
