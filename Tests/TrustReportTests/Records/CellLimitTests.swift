import Testing

@testable import TrustReport

/// A cell may hold 1 MiB, and not a byte more.
@Suite struct CellLimitTests {
  private func csv(_ length: Int) -> String {
    "indicator,value,commentary\nA,5,\(String(repeating: "x", count: length))\nB,9O,\n"
  }

  @Test func aCellOfOneMebibyteIsRead() {
    let performance = read(csv(1 << 20))
    #expect(findings(performance) == ["error 3:3 unreadable-value B3"])
    #expect(rateJSON(performance).contains("\"A\""))
  }

  @Test func aLongerOneCostsItsRow() {
    let performance = read(csv(1 << 20 + 1))
    #expect(
      findings(performance) == ["error 2:5 cell-too-long C2", "error 3:3 unreadable-value B3"])
    #expect(!rateJSON(performance).contains("\"A\""))
  }

  @Test func findingsAboutALongCellAreShort() {
    let performance = read("indicator,value\nA,5 \(String(repeating: "x", count: 5000))\n")
    #expect(findings(performance) == ["error 2:3 unreadable-value B2"])
    #expect(performance.findings.allSatisfy { $0.message.count <= 300 })
  }

  @Test
  func hintsAboutALongCellAreShort() {
    let performance = read("indicator,value\nA,5 \(String(repeating: "x", count: 5000))\n")
    #expect(performance.findings.allSatisfy { ($0.hint ?? "").count <= 300 })
  }

  @Test
  func messagesAboutALongTitleAreShort() {
    let title = String(repeating: "x", count: 5000)
    let performance = read(
      "indicator,quarter,value\n\(title),2024/25 Q1,5\nB,2024/25 Q2,6\n")
    #expect(performance.findings.map(\.code) == ["missing-indicator"])
    #expect(performance.findings.allSatisfy { $0.message.count <= 300 })
  }
}
