import Testing
import TrustReport

/// Months of one quarter for one indicator are one error (the contract's section 2.3).
@Suite struct SeveralMonthsTests {
  private let header = "indicator,part,quarter,value\n"

  @Test(arguments: [
    ("Oct-22", "Nov-22", "Dec-22"), ("31/10/2022", "30/11/2022", "31/12/2022"),
    ("October 2022", "December 2022", "Nov 2022"),
  ])
  func areOneError(_ first: String, _ second: String, _ third: String) {
    let outcome = read(header + "A,,\(first),1\nA,,\(second),2\nA,,\(third),3\n")
    let errors = outcome.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["several-months"])
    #expect(errors.map { "\($0.line ?? 0) \($0.cell ?? "")" } == ["3 C3"])
    #expect(errors[0].message.contains("q.csv:2 gives a month of 2022/23 Q3 too"))
    #expect(errors[0].hint == "give the quarter's figure, in one row")
  }

  @Test func eachIndicatorHasItsOwn() {
    let rows = ["A,,Oct-22,1", "B,,Oct-22,1", "A,,Nov-22,2", "B,,Nov-22,2", "B,,Dec-22,3"]
    let outcome = read(header + rows.joined(separator: "\n") + "\n")
    #expect(outcome.findings.filter { $0.code == "several-months" }.count == 2)
  }

  @Test(arguments: [
    "A,,Sep-22,1\nA,,Dec-22,2\n", "A,KS2,Nov-22,1\nA,KS4,Dec-22,2\n", "A,,Nov-22,1\nB,,Dec-22,2\n",
  ])
  func monthsOfOthersAreFine(_ rows: String) {
    #expect(!read(header + rows).hasErrors)
  }

  @Test func aMonthBesideTheQuarterIsADuplicate() {
    let outcome = read(header + "A,,Nov-22,1\nA,,2022/23 Q3,2\n")
    #expect(outcome.findings.contains { $0.code == "duplicate-row" })
  }
}
