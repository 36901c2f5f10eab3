import Foundation
import Testing
import TrustReport

/// Files with a column for each quarter.
@Suite struct WideFileTests {
  private static let tidy = """
    number,indicator,quarter,value,target,polarity,commentary
    1,A,2024/25 Q1,5,6,higher,
    1,A,2024/25 Q2,4,6,higher,Words.
    2,B,2024/25 Q1,7,6,higher,

    """

  /// What is the same in a tidy and a wide file: all but the places of findings.
  private func result(_ outcome: Outcome) throws -> String {
    try outcome.findings.map(\.code).joined(separator: " ")
      + markdown(outcome, includesGreen: true) + rateJSON(outcome)
  }

  /// What a survey of all rows finds out is the same of an input that can be read only once.
  @Test func aLongPipeReadsAsTheFile() throws {
    let rows = (1...6000).map { "\($0),Indicator \($0),5,\($0 == 6000 ? "4" : ""),6,higher,G\n" }
    let csv = "number,indicator,2024/25 Q1,2024/25 Q2,target,polarity,published\n" + rows.joined()
    let pipe = Pipe()
    Thread.detachNewThread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(csv.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    let outcome = withExtendedLifetime(pipe) {
      Outcome([.descriptor(pipe.fileHandleForReading.fileDescriptor, name: "q.csv")])
    }
    #expect(findings(outcome) == findings(read(csv)))
    let options = ReadingOptions(quarter: Quarter("2024/25 Q1"))
    #expect(
      try result(Outcome([.bytes(Array(csv.utf8), name: "q.csv")], options: options)).contains(
        "6000"))
  }

  /// The year of a quarter's column may stand in each row.
  @Test func theLatestQuarterIsFoundByTheYearOfEachRow() throws {
    let outcome = read(
      """
      indicator,year,Q1,Q2,target,polarity,published
      A,2022/23,5,6,6,higher,G
      B,2022/23,5,,6,higher,

      """)
    #expect(try outcome.scorecard.quarter == Quarter("2022/23 Q2"))
    #expect(try rateJSON(outcome).contains(#""published": "green""#))
  }

  @Test func readsAsTheTidyFile() throws {
    let wide = read(
      """
      number,indicator,2024/25 Q1,2024/25 Q2,target,polarity,commentary
      1,A,5,4,6,higher,Words.
      2,B,7,,6,higher,

      """)
    #expect(try result(wide) == result(read(Self.tidy)))
    #expect(findings(wide) == ["warning 3 missing-indicator"])
  }

  @Test(
    "a quarter in any spelling",
    arguments: [
      "2024/25 Q2", "2024-25 Q2", "2024/2025 Q2", "24/25 Q2", "Q2 2024/25", "q2 2024-25",
      "Quarter 2 2024/25", "2024/25 quarter 2", "QUARTER 2 24/25", "2 2024/25", "2024–25 Q2",
      "2024/25 Q2 actual", "2024/25  Q2",
    ])
  func headers(_ header: String) throws {
    let wide = read("indicator,2024/25 Q1,\(header)\nA,5,6\n")
    #expect(findings(wide) == [])
    #expect(try rateJSON(wide).contains("\"quarter\": \"2024/25 Q2\""))
    #expect(try rateJSON(wide).contains("\"value\": \"6\""))
  }

  @Test func aQuarterMayHaveItsOwnTarget() throws {
    let wide = read(
      """
      indicator,2024/25 Q1,2024/25 Q1 target,2024/25 Q2,target,polarity
      A,5,8,7,9,higher

      """)
    #expect(try rateJSON(wide).contains("\"target\": \"9\""))
    let earlier = read(
      "indicator,2024/25 Q1,2024/25 Q1 target,2024/25 Q2,target,polarity\nA,5,8,7,9,higher\n",
      quarter: "2024/25 Q1")
    #expect(try rateJSON(earlier).contains("\"target\": \"8\""))
    let without = read("indicator,2024/25 Q1,2024/25 Q2,2024/25 Q1 target\nA,5,7,>=8\n")
    #expect(findings(without) == [])
    #expect(try rateJSON(without).contains("\"reason\": \"noTarget\""))
  }

  @Test
  func targetHoldsForAllQuartersWithoutOneOfTheirOwn() throws {
    let wide = read("indicator,2024/25 Q1,2024/25 Q1 target,target,polarity\nA,5,,6,higher\n")
    #expect(try rateJSON(wide).contains("\"target\": \"6\""))
  }

  @Test(arguments: ["2024/25 Q2 TARGET", "Q2 2024/25 target", "2024-25 quarter 2 Target"])
  func targetHeaders(_ header: String) throws {
    let wide = read("indicator,2024/25 Q2,\(header)\nA,5,>=8\n")
    #expect(findings(wide) == [])
    #expect(try rateJSON(wide).contains("\"target\": \"8\""))
  }

  @Test(arguments: [
    "2024/25 Q2 (target)", "2024/25 Q2: target", "2024/25 Q2 - Target", "Q2, 2024/25",
  ])
  func punctuationDoesNotMatter(_ header: String) {
    let wide = read("indicator,2024/25 Q1,\"\(header)\"\nA,5,8\n")
    #expect(wide.findings.allSatisfy { $0.code != "unknown-column" })
  }

  @Test func quartersTakeTheirYearFromTheOption() throws {
    let csv = "indicator,q1,Q2,Quarter 3,q2 target\nA,5,6,,>=7\n"
    let outcome = read(csv, quarter: "2024/25 Q2")
    #expect(findings(outcome) == [])
    let list = try rateJSON(outcome)
    #expect(list.contains("2024/25 Q2") && list.contains("\"target\": \"7\""))
    #expect(list.contains("\"value\": \"6\""))
    expectFindings(
      "indicator,1️⃣q1,Q4 target\nA,5,>=7\n", are: ["error 1️⃣ quarter-without-year"])
  }

  @Test func aBlankFigureIsNoReturn() throws {
    let wide = read("indicator,2024/25 Q1,2024/25 Q2\nA,5,6\nB,5,\n")
    #expect(findings(wide) == ["warning 3 missing-indicator"])
    #expect(try !rateJSON(wide).contains("\"B\""))
    expectFindings(
      "number,indicator,2024/25 Q1,2024/25 Q2\n1,A,5,6\n2,1️⃣B,,\n", are: ["warning 1️⃣ no-return"])
  }

  @Test func otherCellsBelongToTheLatestQuarterWithAnyFigure() throws {
    let csv = """
      number,indicator,2024/25 Q1,2024/25 Q2,2024/25 Q3,target,polarity,published,commentary,note
      1,A,5,6,,9,higher,R,Words of A.,note of A
      2,B,7,,,9,higher,R,Words of B.,note of B

      """
    let report = try markdown(read(csv))
    #expect(report.contains("# Performance report: Quarter 2 2024/25"))
    #expect(report.contains("Words of A.") && report.contains("note of A"))
    // B has no figure in quarter 2, and what is said of it is said of quarter 2 all the same.
    #expect(report.contains("### 2 B: Red (as given)") && report.contains("Words of B."))
    let earlier = try markdown(read(csv, quarter: "2024/25 Q1"))
    #expect(!earlier.contains("Words") && !earlier.contains("note of"))
    #expect(!earlier.contains("published"))
  }

  @Test func aShorthandIsAFigureAndAWordForNoneIsNot() throws {
    for (cell, quarter) in [
      ("[x]", "Q2"), ("[c]", "Q2"), ("*", "Q2"), ("n/a", "Q1"), ("tbc", "Q1"), ("-", "Q1"),
      ("..", "Q1"), ("", "Q1"),
    ] {
      let wide = read("indicator,2024/25 Q1,2024/25 Q2,note\nA,[z],\(cell),x\n")
      #expect(try rateJSON(wide).contains("2024/25 \(quarter)"), "\(cell)")
    }
  }

  @Test func valueBesideQuartersIsAnError() {
    expectFindings(
      "indicator,1️⃣value,2024/25 Q1\nA,5,6\n", are: ["error 1️⃣ value-beside-quarters"])
    expectFindings(
      "indicator,2024/25 Q1,1️⃣Actual\nA,5,6\n", are: ["error 1️⃣ value-beside-quarters"])
  }

  @Test func valueBesideSeveralQuartersMayBeOfTheNext() {
    let outcome = expectFindings(
      "indicator,2024/25 Q2,1️⃣Actual,2024/25 Q1\nA,5,7,6\n",
      are: ["error 1️⃣ value-beside-quarters"])
    #expect(
      hints(outcome) == [
        "if it holds the figures of a quarter, say of which, as in --column \"2024/25 Q3=Actual\"; "
          + "to leave it out, give --column \"value=\""
      ])
  }

  @Test(
    "a figure of no quarter beside columns of quarters is questioned",
    arguments: [
      "This quarter", "Current", "Latest value", "Performance", "Score", "Current performance",
    ])
  func figureBesideQuarters(_ name: String) {
    let outcome = expectFindings(
      "indicator,2024/25 Q2,1️⃣\(name)\nA,5,6\n", are: ["warning 1️⃣ unknown-column"])
    #expect(messages(outcome) == ["'\(name)' is beside columns of quarters, and is left out"])
    #expect(
      hints(outcome) == [
        "if it holds the figures of a quarter, say of which, as in --column \"2024/25 Q3=\(name)\""
      ])
    let answered = Outcome(
      [.bytes(Array("indicator,2024/25 Q2,\(name)\nA,5,6\n".utf8), name: "q.csv")],
      options: ReadingOptions(columns: [ColumnAssignment(name: "2024/25 Q3", header: name)]))
    #expect(findings(answered).isEmpty)
  }

  @Test func wordsBesideQuartersAreNoFigure() {
    expectFindings(
      "indicator,2024/25 Q2,1️⃣Performance\nA,5,better\n", are: ["note 1️⃣ unknown-column"])
  }

  /// A target holds for all quarters of its row: history alone is forgiven.
  @Test(arguments: [
    ("78%", "higher", "1️⃣80", "unit-on-one-side"),
    ("78%", "1️⃣higher", "70% to 80%", "range-target"),
    ("78%", "higher", "1️⃣Top quartile", "target-in-words"),
  ])
  func whatIsDoubtfulInTheQuarterReportedIsAWarning(
    _ figure: String, _ polarity: String, _ target: String, _ code: String
  ) {
    expectFindings(
      "indicator,polarity,2024/25 Q1,2024/25 Q3,target\nA,\(polarity),\(figure),\(figure),\(target)\n",
      are: ["warning 1️⃣ \(code)"])
    expectFindings(
      "indicator,polarity,2024/25 Q1,2024/25 Q3,2024/25 Q1 target\nA,\(polarity),\(figure),79%,\(target)\n",
      are: ["note 1️⃣ \(code)"])
  }

  @Test func whatIsWrongIsSaidOnce() {
    expectFindings(
      """
      indicator,2024/25 Q1,2024/25 Q2,2024/25 Q3,2024/25 Q4,target,polarity,tolerance
      A,5,6,1️⃣9O,8,2️⃣top 10,higher,3️⃣a little
      B,5,6,7,8,4️⃣9O,higher,

      """,
      are: [
        "error 1️⃣ unreadable-value", "error 2️⃣ unreadable-target", "error 3️⃣ unreadable-tolerance",
        "error 4️⃣ unreadable-target",
      ])
  }
}
