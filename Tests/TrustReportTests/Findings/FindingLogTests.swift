import Testing

@testable import TrustReport

/// How many findings there are, and in which order.
@Suite struct FindingLogTests {
  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { row($0) + "\n" }.joined()
  }

  @Test func theyStandByInputThenLineThenColumn() {
    let performance = expectFindings(
      """
      number,indicator,published,value,target,polarity,quarter,1️⃣owner
      1,A,2️⃣Yellow,3️⃣9O,6,higher,2024/25 Q1,
      2,B,R,5,4️⃣national average,higher,5️⃣Q5,

      """,
      """
      value,indicator,quarter
      6️⃣9O,C,2024/25 Q1
      """,
      are: [
        "note 1️⃣ unknown-column", "error 2️⃣ unreadable-published", "error 3️⃣ unreadable-value",
        "error 4️⃣ unreadable-target", "error 5️⃣ unreadable-quarter", "error 6️⃣ unreadable-value",
      ])
    #expect(performance.findings.map(\.file) == Array(repeating: "q.csv", count: 5) + ["q2.csv"])
  }

  @Test(arguments: [99, 100, 101, 250]) func atMostAHundredOfACodeAreKept(_ count: Int) {
    let csv =
      "indicator,value,target\n" + rows(count) { "A\($0),9O," } + "B,5,national average\n"
      + rows(count) { "C\($0),5,9O" }
    let performance = read(csv)
    let codes = performance.findings.map(\.code)
    #expect(codes.filter { $0 == "unreadable-value" }.count == min(count, 100))
    #expect(codes.filter { $0 == "unreadable-target" }.count == min(count + 1, 100))
    #expect(performance.findingsLeftOut["unreadable-value"] == (count > 100 ? count - 100 : nil))
    #expect(performance.findingsLeftOut["unreadable-target"] == (count > 99 ? count - 99 : nil))
    #expect(Set(codes).count == 2 && performance.findingsLeftOut.count <= 2)
  }

  @Test func theHundredAreTheFirstAndAreCountedOverAllFiles() {
    let csv = "indicator,value\n" + rows(80) { "A\($0),9O" }
    let performance = read(csv, csv.replacing("A", with: "B"))
    #expect(performance.findings.count == 100)
    #expect(performance.findings.filter { $0.file == "q.csv" }.count == 80)
    #expect(performance.findings.last?.line == 21)
    #expect(performance.findingsLeftOut == ["unreadable-value": 60])
  }

  @Test func everyKindIsCounted() {
    let header = "number,indicator,quarter,value,target,polarity,published\n"
    for (row, code) in [
      ("1,A,2024/25 Q1,5,6,higher,", "repeated-row"), ("Source,,,,,,", "footnote"),
      ("Total,,2024/25 Q1,5,,,", "total-row"), ("1,A,,5,6,higher,", "missing-quarter"),
      ("2,,2024/25 Q1,5,,,", "missing-title"),
    ] {
      let csv = header + "1,A,2024/25 Q1,5,6,higher,\n" + rows(150) { _ in row }
      let performance = read(csv)
      #expect(performance.findings.filter { $0.code == code }.count == 100, "\(code)")
      #expect(performance.findingsLeftOut[code] == 50, "\(code)")
    }
  }

  @Test func anErrorThatIsOnlyCountedIsAnErrorStill() {
    var log = FindingLog()
    log.begin(file: "q.csv")
    for _ in 0..<100 { log.add(.footnote) }
    #expect(!log.hasErrors)
    for _ in 0..<101 { log.add(.strayQuote) }
    #expect(log.hasErrors && log.leftOut == ["stray-quote": 1])
  }

  @Test(.disabled("beyond the first 100 a wide row's fault is counted once for each quarter"))
  func aWideRowCountsOnce() {
    let csv =
      "indicator,2024/25 Q1,2024/25 Q2,2024/25 Q3,target\n" + rows(150) { "A\($0),5,6,7,9O" }
    let performance = read(csv)
    #expect(performance.findings.count == 100)
    #expect(performance.findingsLeftOut == ["unreadable-target": 50])
  }
}
