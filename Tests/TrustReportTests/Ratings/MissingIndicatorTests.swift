import Testing

/// "One that had a row the quarter before and has none now is the warning `missing-indicator`" (the
/// contract's section 2.6), at the row that it had.
@Suite struct MissingIndicatorTests {
  /// Rows of number, title, quarter, value, formerly; and the warnings.
  static let cases: [(rows: String, warnings: [String])] = [
    (
      """
      1.1,A,2022/23 Q2,5,
      1.2,B,2022/23 Q2,5,
      1.1,A,2022/23 Q3,5,
      """,
      ["3: 1.2 B had a row in 2022/23 Q2 and has none in 2022/23 Q3"]
    ),
    // Without a number it is known by its title.
    (
      """
      ,A,2022/23 Q2,5,
      ,b  c,2022/23 Q2,5,
      ,B C,2022/23 Q3,5,
      """,
      ["2: A had a row in 2022/23 Q2 and has none in 2022/23 Q3"]
    ),
    // A row is a row, with a figure or without.
    (
      "1.2,B,2022/23 Q2,[x],\n1.1,A,2022/23 Q3,5,",
      ["2: 1.2 B had a row in 2022/23 Q2 and has none in 2022/23 Q3"]
    ),
    // In any of the four quarters before, but not earlier.
    (
      "1.2,B,2022/23 Q1,5,\n1.1,A,2022/23 Q3,5,",
      ["2: 1.2 B had a row in 2022/23 Q1 and has none in 2022/23 Q3"]
    ),
    (
      "1.2,B,2021/22 Q3,5,\n1.1,A,2022/23 Q3,5,",
      ["2: 1.2 B had a row in 2021/22 Q3 and has none in 2022/23 Q3"]
    ),
    (
      "1.2,B,2021/22 Q2,5,\n1.1,A,2022/23 Q3,5,",
      ["2: 1 indicator of other quarters is not in the report of 2022/23 Q3: 1.2"]
    ),
    ("1.1,A,2022/23 Q2,5,\n1.1,A,2022/23 Q3,[x],", []),
    // Renumbered it is not missing; what had its new number before is, unless it moved on too.
    ("3.14,A,2022/23 Q2,5,\n1.1,A,2022/23 Q3,5,3.14", []),
    (
      "3.14,A,2022/23 Q2,5,\n1.1,B,2022/23 Q2,5,\n1.1,A,2022/23 Q3,5,3.14",
      ["3: 1.1 B had a row in 2022/23 Q2 and has none in 2022/23 Q3"]
    ),
    (
      """
      3.14,A,2022/23 Q2,5,
      1.1,B,2022/23 Q2,5,
      1.1,A,2022/23 Q3,5,3.14
      7.1,B,2022/23 Q3,5,1.1
      """, []
    ),
    (
      """
      1.1,A,2022/23 Q2,5,
      1.2,B,2022/23 Q2,5,
      1.2,A,2022/23 Q3,5,1.1
      1.1,B,2022/23 Q3,5,1.2
      """, []
    ),
    // Renumbered earlier, and said again now.
    ("3.14,A,2022/23 Q1,5,\n1.1,A,2022/23 Q2,5,3.14\n1.1,A,2022/23 Q3,5,3.14", []),
    // The old number is used on for something else, which is missing if it has no row.
    (
      "3.14,A,2022/23 Q1,5,\n1.1,A,2022/23 Q2,5,3.14\n3.14,C,2022/23 Q2,5,new\n1.1,A,2022/23 Q3,5,",
      [
        "4: 3.14 C had a row in 2022/23 Q2 and has none in 2022/23 Q3"
      ]
    ),
  ]

  @Test(arguments: cases) func isAWarning(_ rows: String, _ warnings: [String]) {
    let csv = "number,indicator,quarter,value,formerly\n\(rows)\n"
    // One of the cases has no figure in the quarter reported.
    let outcome = read(csv, quarter: "2022/23 Q3")
    let lines = outcome.findings.map { "\($0.line ?? 0): \($0.message)" }
    #expect(lines == warnings)
    let codes = ["missing-indicator", "not-reported"]
    #expect(outcome.findings.allSatisfy { codes.contains($0.code) })
  }

  @Test func namesTheFileOfTheRow() {
    let outcome = read(
      "indicator,quarter,value\nA,2022/23 Q3,5\n",
      "indicator,quarter,value\nA,2022/23 Q2,5\nB,2022/23 Q2,5\n")
    #expect(outcome.findings.map { "\($0.file):\($0.line ?? 0)" } == ["q2.csv:3"])
  }

  /// It is of the quarter reported, and of no other.
  @Test func isOfTheQuarterReported() {
    let csv = """
      indicator,quarter,value
      A,2022/23 Q1,5
      B,2022/23 Q1,5
      B,2022/23 Q2,5
      B,2022/23 Q3,5
      """
    #expect(findings(read(csv)) == ["warning 2 missing-indicator"])
    #expect(findings(read(csv, quarter: "2022/23 Q2")) == ["warning 2 missing-indicator"])
    #expect(findings(read(csv, quarter: "2022/23 Q1")) == [])
  }

  /// "Only indicators with a row in that quarter are reported."
  @Test func isNotReported() {
    let outcome = read(
      "indicator,quarter,value\nA,2022/23 Q2,5\nB,2022/23 Q2,5\nA,2022/23 Q3,5\n")
    #expect(rateValues(outcome, "indicator") == ["A"])
  }

  /// A part of an indicator can be missing too.
  @Test func partIsMissing() {
    let outcome = read(
      """
      number,indicator,part,quarter,value
      2.3,A,KS2,2022/23 Q2,5
      2.3,A,KS4,2022/23 Q2,5
      2.3,A,KS2,2022/23 Q3,5
      """)
    #expect(findings(outcome) == ["warning 4 missing-part"])
  }

  /// "Ends an indicator: nothing is expected of it from then on"; so with a part.
  @Test(arguments: ["2.3,A,KS4,2022/23 Q3,discontinued", "2.3,A,ks4,2022/23 Q3,no longer reported"])
  func partThatEndsIsNotMissing(_ row: String) {
    let outcome = read(
      """
      number,indicator,part,quarter,value
      2.3,A,KS2,2022/23 Q2,5
      2.3,A,KS4,2022/23 Q2,5
      \(row)
      2.3,A,KS2,2022/23 Q3,5
      """)
    #expect(findings(outcome) == [])
  }
}
