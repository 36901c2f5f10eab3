import Testing
import TrustReport

/// A cell may hold 1 MiB, and not a byte more.
@Suite struct CellLimitTests {
  private func csv(_ length: Int) -> String {
    "indicator,value,commentary\nA,5,\(String(repeating: "x", count: length))\nB,9O,\n"
  }

  @Test func aCellOfOneMebibyteIsRead() {
    let outcome = read(csv(1 << 20))
    #expect(findings(outcome) == ["error 3:3 unreadable-value B3"])
    #expect(rateJSONDespiteErrors(Array(csv(1 << 20).utf8)).contains("\"A\""))
  }

  @Test func aLongerOneCostsItsRow() {
    let outcome = read(csv(1 << 20 + 1))
    #expect(
      findings(outcome) == ["error 2:5 cell-too-long C2", "error 3:3 unreadable-value B3"])
    #expect(!rateJSONDespiteErrors(Array(csv(1 << 20 + 1).utf8)).contains("\"A\""))
  }

  @Test func findingsAboutALongCellAreShort() {
    let outcome = read("indicator,value\nA,5 \(String(repeating: "x", count: 5000))\n")
    #expect(findings(outcome) == ["error 2:3 unreadable-value B2"])
    #expect(outcome.findings.allSatisfy { $0.message.count <= 300 })
  }

  @Test
  func hintsAboutALongCellAreShort() {
    let outcome = read("indicator,value\nA,5 \(String(repeating: "x", count: 5000))\n")
    #expect(outcome.findings.allSatisfy { ($0.hint ?? "").count <= 300 })
  }

  @Test
  func messagesAboutALongTitleAreShort() {
    let title = String(repeating: "x", count: 5000)
    let outcome = read(
      "indicator,quarter,value\n\(title),2024/25 Q1,5\nB,2024/25 Q2,6\n")
    #expect(outcome.findings.map(\.code) == ["missing-indicator"])
    #expect(outcome.findings.allSatisfy { $0.message.count <= 300 })
  }
}
