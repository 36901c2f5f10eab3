import Testing
import TrustReport

/// The same row twice: number (or title), part and quarter.
@Suite struct DuplicateRowTests {
  private static let header = "number,indicator,part,quarter,value,target,polarity\n"

  @Test func aContradictionIsAnErrorThatNamesBothPlaces() {
    let outcome = expectFindings(
      Self.header + "1,A,,2024/25 Q1,5,6,higher\n2,B,,2024/25 Q1,5,6,higher\n"
        + "1️⃣1,A,,2024/25 Q1,7,6,higher\n", are: ["error 1️⃣ duplicate-row"])
    #expect(messages(outcome).joined().contains("q.csv:2"))
  }

  @Test func agreementIsANote() throws {
    let outcome = expectFindings(
      Self.header + "1,A,,2024/25 Q1,5,6,higher\n1️⃣1,A,,2024/25 Q1,5,6,higher\n"
        + "2️⃣1, A ,\"\",2024/25 Q1,\"5\",6,higher\n",
      are: ["note 1️⃣ repeated-row", "note 2️⃣ repeated-row"])
    #expect(messages(outcome).allSatisfy { $0.contains("q.csv:2") })
    #expect(try rateJSON(outcome).matches(of: /"number": "1"/).count == 1)
  }

  @Test func filesThatOverlapAgree() {
    let first = Self.header + "1,A,,2023/24 Q4,4,6,higher\n1,A,,2024/25 Q1,5,6,higher\n"
    let second = Self.header + "1,A,,2024/25 Q1,5,6,higher\n1,A,,2024/25 Q2,7,6,higher\n"
    let outcome = read(first, second)
    #expect(findings(outcome) == ["note 2:1 repeated-row A2"])
    #expect(outcome.findings.first?.file == "q2.csv")
    #expect(messages(outcome).joined().contains("q.csv:3"))
  }

  @Test(
    "any cell makes a difference",
    arguments: [
      "1,A2,,2024/25 Q1,5,6,higher", "1,A,,2024/25 Q1,5.0,6,higher", "1,A,,2024/25 Q1,5,,higher",
      "1,A,,2024/25 Q1,5,6,", "1,A,,2024/25 Q1,5,6,high",
    ])
  func anyCell(_ row: String) {
    let outcome = read(Self.header + "1,A,,2024/25 Q1,5,6,higher\n\(row)\n")
    #expect(outcome.findings.contains { $0.code == "duplicate-row" })
  }

  @Test(
    "number, part and quarter tell rows apart",
    arguments: [
      "1.10,A,,2024/25 Q1,5,6,higher", "1.1,A,North,2024/25 Q1,5,6,higher",
      "1.1,A,,2024/25 Q2,5,6,higher", "01.1,A,,2024/25 Q1,5,6,higher",
      "1.1b,A,,2024/25 Q1,5,6,higher", ",A,,2024/25 Q1,5,6,higher",
    ])
  func whatTellsThemApart(_ row: String) {
    let outcome = read(Self.header + "1.1,A,,2024/25 Q1,[x],,\n\(row)\n")
    let codes = outcome.findings.map(\.code)
    #expect(!codes.contains("duplicate-row") && !codes.contains("repeated-row"))
  }

  @Test func withoutANumberTheTitleIsTheIdentity() {
    let header = "indicator,quarter,value\n"
    expectFindings(
      header + "Library  visits,2024/25 Q1,5\n1️⃣LIBRARY visits,2024/25 Q1,6\n",
      are: ["error 1️⃣ duplicate-row"])
    expectFindings(
      header + "Library visits,2024/25 Q1,5\nLibrary visitors,2024/25 Q1,6\n", are: [])
  }

  @Test func aSpellingOfTheQuarterTellsNothingApart() {
    let outcome = read(Self.header + "1,A,,2024/25 Q1,5,6,higher\n1,A,,Q1 24/25,7,6,higher\n")
    #expect(findings(outcome) == ["error 3:1 duplicate-row A3"])
  }

  @Test func undatedRowsToo() {
    expectFindings("number,indicator,value\n1,A,5\n1️⃣1,A,6\n", are: ["error 1️⃣ duplicate-row"])
  }

  @Test
  func quartersThatCannotBeReadMakeNoDuplicates() {
    expectFindings(
      "number,indicator,quarter,value\n1,A,1️⃣Q5 2024/25,5\n1,A,2️⃣Q6 2024/25,6\n1,A,2024/25 Q1,7\n",
      are: ["error 1️⃣ unreadable-quarter", "error 2️⃣ unreadable-quarter"])
  }

  @Test
  func aRowWithoutAQuarterHidesNoDuplicate() {
    expectFindings(
      "number,indicator,quarter,value\n1,A,2024/25 Q3,5\n1,A,1️⃣,5\n1,A,2024/25 Q1,5\n"
        + "2️⃣1,A,2024/25 Q3,6\n",
      are: ["error 1️⃣ missing-quarter", "error 2️⃣ duplicate-row"])
  }
}
