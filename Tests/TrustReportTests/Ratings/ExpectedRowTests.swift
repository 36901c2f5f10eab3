import Testing
import TrustReport

/// What is expected in a quarter, and what is not (the contract's sections 2.1, 2.4 and 2.6).
@Suite("Rows that are expected")
struct ExpectedRowTests {
  private let csv = """
    number,indicator,part,quarter,value,target,polarity,frequency,published,note
    1,Annual,,2021/22 Q3,5,4,lower,annual,,
    2,Quarterly,,2022/23 Q1,5,4,lower,monthly,,
    3,Parts,KS2,2022/23 Q2,5,4,lower,,,
    3,Parts,KS4,2022/23 Q2,5,4,lower,,,
    3,Parts,ks2,2022/23 Q3,5,4,lower,,,
    4,Ended,,2022/23 Q2,5,4,lower,,,
    4,Ended,,2022/23 Q3,discontinued,4,lower,,,replaced by 5
    5,Stays,,2022/23 Q2,5,4,lower,,A,
    5,Stays,,2022/23 Q3,5,4,lower,weekly,,
    6,Old,,2020/21 Q3,5,4,lower,,,
    7,Every two,,2021/22 Q3,5,4,lower,2 yearly,,
    8,Annual,,2022/23 Q1,5,4,lower,annual,,
    9,Later,,2022/23 Q4,tbc,4,lower,,,

    """

  @Test("what is missing is a warning, what else there is a note")
  func missing() {
    #expect(
      read(csv, quarter: "2022/23 Q3").findings.map { "\($0.severity) \($0.line ?? 0) \($0.code)" }
        == [
          "note 0 counted-quarterly", "warning 2 missing-indicator", "warning 3 missing-indicator",
          "warning 6 missing-part", "note 9 published-differs", "note 11 not-reported",
        ])
    let names = read(csv, quarter: "2022/23 Q3").findings.first { $0.code == "not-reported" }?
      .message
    #expect(
      names == "4 indicators of other quarters are not in the report of 2022/23 Q3: 6, 7, 8, 9")
  }

  @Test("what has ended is not reported, and diff says why")
  func ended() throws {
    #expect(try read(csv, quarter: "2022/23 Q3").scorecard.indicators.map(\.number) == ["3", "5"])
    let changes = try compare(csv, csv, since: "2022/23 Q2", quarter: "2022/23 Q3")
    #expect(
      changesMarkdown(changes).contains(
        "\n| 4 | Ended | No longer reported: replaced by 5 | Red: 5, target 4 or below | – |\n"))
  }

  @Test("a row whose quarter cannot be read is not missing")
  func unread() {
    let csv = """
      indicator,quarter,value
      A,2022/23 Q2,5
      B,2022/23 Q2,5
      A,2022/23 Q3,5
      B,2022/23 Q,5

      """
    #expect(read(csv).findings.map(\.code) == ["unreadable-quarter"])
  }
}
