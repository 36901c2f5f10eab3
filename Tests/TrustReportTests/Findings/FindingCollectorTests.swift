import Testing

@testable import TrustReport

/// How many findings there are, and in which order.
@Suite struct FindingCollectorTests {
  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { row($0) + "\n" }.joined()
  }

  @Test func theyAreInOrderOfInputThenLineThenColumn() {
    let outcome = expectFindings(
      """
      number,indicator,published,value,target,polarity,quarter,1️⃣owner
      1,A,2️⃣Purple,3️⃣9O,6,higher,2024/25 Q1,
      2,B,R,5,4️⃣top 10,higher,5️⃣Q5,

      """,
      """
      value,indicator,quarter
      6️⃣9O,C,2024/25 Q1
      """,
      are: [
        "note 1️⃣ unknown-column", "error 2️⃣ unreadable-published", "error 3️⃣ unreadable-value",
        "error 4️⃣ unreadable-target", "error 5️⃣ unreadable-quarter", "error 6️⃣ unreadable-value",
      ])
    #expect(outcome.findings.map(\.file) == Array(repeating: "q.csv", count: 5) + ["q2.csv"])
  }

  @Test(arguments: [99, 100, 101, 250]) func atMostAHundredOfACodeAreKept(_ count: Int) {
    let csv =
      "indicator,value,target\n" + rows(count) { "A\($0),9O," } + "B,5,top 10\n"
      + rows(count) { "C\($0),5,9O" }
    let findings = read(csv).findings
    let codes = findings.map(\.code)
    #expect(codes.filter { $0 == "unreadable-value" }.count == min(count, 100))
    #expect(codes.filter { $0 == "unreadable-target" }.count == min(count + 1, 100))
    #expect(findings.leftOut["unreadable-value"] == (count > 100 ? count - 100 : nil))
    #expect(findings.leftOut["unreadable-target"] == (count > 99 ? count - 99 : nil))
    #expect(Set(codes).count == 2 && findings.leftOut.count <= 2)
  }

  @Test func theHundredAreTheFirstAndAreCountedOverAllFiles() {
    let csv = "indicator,value\n" + rows(80) { "A\($0),9O" }
    let findings = read(csv, csv.replacing("A", with: "B")).findings
    #expect(findings.count == 100)
    #expect(findings.filter { $0.file == "q.csv" }.count == 80)
    #expect(findings.last?.line == 21)
    #expect(findings.leftOut == ["unreadable-value": 60])
  }

  @Test func everyKindIsCounted() {
    let header = "number,indicator,quarter,value,target,polarity,published\n"
    for (row, code) in [
      ("1,A,2024/25 Q1,5,6,higher,", "repeated-row"), ("Source,,,,,,", "footnote"),
      ("Total,,2024/25 Q1,5,,,", "total-row"), ("1,A,,5,6,higher,", "missing-quarter"),
      ("2,,2024/25 Q1,5,,,", "missing-title"),
    ] {
      let csv = header + "1,A,2024/25 Q1,5,6,higher,\n" + rows(150) { _ in row }
      let findings = read(csv).findings
      #expect(findings.filter { $0.code == code }.count == 100, "\(code)")
      #expect(findings.leftOut[code] == 50, "\(code)")
    }
  }

  @Test func anErrorThatIsOnlyCountedIsAnErrorStill() {
    var collector = FindingCollector()
    collector.begin(file: "q.csv")
    for _ in 0..<100 { collector.add(RowFault.footnote) }
    #expect(!collector.hasErrors)
    for _ in 0..<101 { collector.add(RecordFault.strayQuote(lines: 1)) }
    #expect(collector.hasErrors)
    #expect(collector.findings.leftOut == ["stray-quote": 1])
  }

  /// The parts of a large file are read side by side, each with a branch of its own.
  @Test func branchesAreJoinedInTheOrderOfTheFile() {
    var collector = FindingCollector()
    collector.begin(file: "q.csv")
    for line in 1...10 { collector.add(RowFault.footnote, at: InputLocation(line: line)) }
    var branches = [collector.branch(), collector.branch()]
    for line in 0..<160 {
      branches[line / 80].add(RowFault.footnote, at: InputLocation(line: 11 + line))
    }
    branches[0].add(RecordFault.strayQuote(lines: 1), at: InputLocation(line: 90))
    for branch in branches.reversed() { collector.join(branch) }
    #expect(collector.hasErrors)
    let findings = collector.findings
    #expect(findings.filter { $0.code == "footnote" }.map(\.line) == Array(1...100))
    #expect(findings.filter { $0.code == "stray-quote" }.map(\.line) == [90])
    #expect(findings.leftOut == ["footnote": 70])
  }

  @Test func aWideRowCountsOnce() {
    let csv =
      "indicator,2024/25 Q1,2024/25 Q2,2024/25 Q3,target\n" + rows(150) { "A\($0),5,6,7,9O" }
    let findings = read(csv).findings
    #expect(findings.count == 100)
    #expect(findings.leftOut == ["unreadable-target": 50])
  }
}
