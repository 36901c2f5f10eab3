import Testing
import TrustReport

/// The rule that the report's notes give, by the tolerance of all indicators.
@Suite struct ReportRuleTests {
  @Test(arguments: [
    (
      "5%",
      "Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%)"
    ),
    (
      "2 points",
      "Amber is worse than target by at most 2 in the figure's own unit (for a target of 80%: down to 78%)"
    ),
    ("0%", "There is no Amber"),
  ])
  func notes(_ tolerance: String, _ amber: String) throws {
    let csv = "number,indicator,quarter,value,target,polarity\n1,A,2022/23 Q3,5,6,higher\n"
    let report = try markdown(read(csv, tolerance: tolerance))
    #expect(
      report.hasSuffix(
        """
        ## Notes

        Green is at target or better. \(amber). Red is worse than that. An indicator with its own \
        tolerance or thresholds says so.

        """))
  }
}
