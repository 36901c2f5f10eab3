import Testing

@testable import TrustReport

/// `--replace COLUMN:TEXT=REPLACEMENT` reads a whole cell as if it held something else.
@Suite struct ReplacementTests {
  private func read(_ csv: String..., replacing replacements: String...) throws -> Outcome {
    let inputs = csv.enumerated().map { index, text in
      Input.bytes(Array(text.utf8), name: index == 0 ? "q.csv" : "q\(index + 1).csv")
    }
    let options = ReadingOptions(replacements: try replacements.map { try CellReplacement($0) })
    return Outcome(inputs, options: options)
  }

  private let csv = """
    number,indicator,value,target,polarity,commentary
    1,Waits,#N/A,10,lower,#N/A
    2,Visits, 12 ,10,higher,fine
    3,Calls,"#N/A",10,higher,#n/a

    """

  /// Which quarter is the latest with a figure is found in the cells as they are read.
  @Test func aFigureOfAWideFileMakesItsQuarterTheLatest() throws {
    let wide = """
      number,indicator,2022/23 Q1,2022/23 Q2,target,polarity,published
      1,A,5,none,6,higher,G

      """
    let replaced = try read(wide, replacing: "value:none=7").scorecard
    #expect(replaced.quarter == Quarter("2022/23 Q2"))
    #expect(replaced.indicators.first?.rating.given?.rating == .green)
    #expect(findings(try read(wide)) == ["error 2:7 unreadable-value D2"])
  }

  @Test func aCellIsReadAsIfItHeldSomethingElse() throws {
    let outcome = try read(csv, replacing: "Value: #N/A = [x]", "actual:12=9.7 [p]")
    #expect(
      findings(outcome) == [
        "note 2:9 replaced C2", "note 3:10 replaced C3", "note 4:9 replaced C4",
      ])
    let indicators = Array(try outcome.scorecard.indicators)
    #expect(indicators.map { $0.figure.value?.description } == [nil, "9.7", nil])
    #expect(indicators.map { $0.rating.standing } == [nil, .amber, nil])
    #expect(indicators[0].commentary == "#N/A", "only the column that was named")
    #expect(outcome.findings.first?.value == "#N/A")
    #expect(outcome.findings.first?.message == "'value' is \"#N/A\", and is read as \"[x]\"")
  }

  @Test func theReportsNotesPrintEachReplacement() throws {
    let outcome = try read(csv, replacing: "value:#N/A=[x]", "commentary:fine=", "number:1=*1*")
    let report = try markdown(outcome)
    #expect(report.contains("- '#N/A' in Value is read as \\[x]: 2 cells.\n"))
    #expect(report.contains("- 'fine' in Commentary is read as blank: 1 cell.\n"))
    #expect(report.contains("- '1' in Number is read as \\*1\\*: 1 cell.\n"))
    #expect(!(try markdown(try read(csv.replacing("#N/A", with: "1")))).contains("is read as"))
  }

  @Test func onlyAWholeCellIsReplacedAndOnlyIfItIsTheSame() throws {
    for text in ["#N", "N/A", "#n/a", "#N/A 2"] {
      let outcome = try read(csv.replacing("#n/a", with: "x"), replacing: "value:\(text)=1")
      #expect(findings(outcome).last == "warning replaced-nothing")
      #expect(outcome.findings.last?.file == "")
    }
  }

  @Test func aReplacementThatFindsACellInAnyFileIsNotQuestioned() throws {
    let old = "number,indicator,quarter,value,target\n1,Waits,2022/23 Q1,9,>8\n"
    let new = "number,indicator,quarter,value,target\n1,Waits,2022/23 Q2,none,>8\n"
    let outcome = try read(old, new, replacing: "value:none=0")
    #expect(findings(outcome) == ["note 2:20 replaced D2"])
    #expect(try outcome.scorecard.indicators.first?.figure.value?.description == "0")
  }

  @Test func aReplacementIsNotReplacedAndOfTwoForOneCellTheLastCounts() throws {
    let csv = "indicator,value\nWaits,a\nVisits,b\n"
    let outcome = try read(csv, replacing: "value:a=b", "value:b=2", "value:a=1", "value:1=7")
    #expect(outcome.findings.map(\.code) == ["replaced", "replaced", "replaced-nothing"])
    let figures = try outcome.scorecard.indicators.map { $0.figure.value?.description }
    #expect(figures == ["1", "2"])
  }

  @Test func whatIsWrongWithAReplacementIsSaidOfIt() throws {
    let outcome = try read(csv, replacing: "value:#N/A=9O", "value:12=1")
    let wrong = outcome.findings.first { $0.code == "unreadable-value" }
    #expect(wrong?.message == "'value' is \"9O\", not a number")
    #expect(wrong?.cell == "C2")
  }

  @Test func everyQuarterOfAWideFileIsRead() throws {
    let csv = """
      number,indicator,2022/23 Q1,2022/23 Q2,2022/23 Q2 target
      1,Waits,none,4,>3
      2,Visits,9,none,>tbc

      """
    let outcome = try read(csv, replacing: "value:none=5", "target:>tbc=>8")
    #expect(
      findings(outcome) == [
        "note 2:9 replaced C2", "note 3:12 replaced D3", "note 3:17 replaced E3",
      ])
    #expect(try outcome.scorecard.quarter?.description == "2022/23 Q2")
    #expect(
      try outcome.scorecard.indicators.map { $0.figure.value?.description } == ["4", "5"])
    // A quarter that has nothing else is not reported for a word that is read as blank.
    let blank = try read(
      csv.replacing("4,>3", with: ",>3"), replacing: "value:none=", "target:>tbc=8")
    #expect(blank.findings.contains { $0.code == "replaced" })
  }

  @Test func inWindows1252AndDoubledQuotesTheTextIsCompared() throws {
    let bytes = Array("indicator,value\nA,".utf8) + [0x96] + Array("\nB,\"a\"\"b\"\n".utf8)
    let options = ReadingOptions(replacements: [
      try CellReplacement("value:–=3"), try CellReplacement("value:a\"b=4"),
    ])
    let outcome = Outcome([.bytes(bytes, name: "q.csv")], options: options)
    #expect(
      try outcome.scorecard.indicators.map { $0.figure.value?.description } == ["3", "4"])
  }

  @Test func aMillionCellsOfOneTextCostOneNoteEachUpToTheLimit() throws {
    let rows = (1...150).map { "\($0),Waits \($0),none,1\n" }.joined()
    let outcome = try read("number,indicator,value,note\n" + rows, replacing: "value:none=1")
    #expect(outcome.findings.count == 100)
    #expect(outcome.findings.leftOut == ["replaced": 50])
    #expect(try markdown(outcome).contains("is read as 1: 150 cells."))
  }
}
