import Testing
import TrustReport

/// What stands in a file and is no row: blank rows and columns, footnotes, totals, cells too many.
@Suite struct LeftOutTests {
  private func list(_ performance: Performance) -> [String] {
    rateJSON(performance).matches(of: /"indicator": "([^"]*)"/).map { String($0.output.1) }
  }

  @Test func blankRowsAreDropped() {
    let performance = read("indicator,value\n\nA,5\n,\n , \n\"\",\"\"\n\r\n\u{A0},\t\nB,6\n\n\n")
    #expect(findings(performance) == [])
    #expect(list(performance) == ["A", "B"])
  }

  @Test func blankColumnsAreDropped() {
    let performance = read(",indicator,, ,value,\u{A0},\n,A,,,5,,\n,B,,,6,,\n")
    #expect(findings(performance) == [])
    #expect(list(performance) == ["A", "B"])
  }

  @Test func oneFilledCellAfterTheDataIsAFootnote() {
    let performance = expectFindings(
      """
      number,indicator,quarter,value
      1,A,2024/25 Q1,5

      1️⃣Source: the quarterly return,,,
      ,,2️⃣* provisional,

      """, are: ["warning 1️⃣ footnote", "warning 2️⃣ footnote"])
    #expect(messages(performance).joined().contains("Source: the quarterly return"))
    #expect(list(performance) == ["A"])
  }

  /// Spreadsheets save the empty rows below a footnote along with it.
  @Test func blankRowsBelowAFootnoteMakeNoRowOfIt() {
    let performance = expectFindings(
      "indicator,value\nA,5\n\n1️⃣Source: the return,\n,\n\n,\n",
      are: ["warning 1️⃣ footnote"])
    #expect(list(performance) == ["A"])
  }

  @Test func aFootnoteWithoutDelimitersIsOneToo() {
    expectFindings(
      "indicator,value\nA,5\n1️⃣Source: the return\n", are: ["warning 1️⃣ footnote"])
  }

  /// Only what stands after the data can be a footnote; a blank figure is "not available".
  @Test
  func aTitleWithoutAFigureBetweenOtherRowsIsARow() {
    let performance = read("indicator,value\nA,5\nB,\nC,7\n")
    #expect(findings(performance) == [])
    #expect(list(performance) == ["A", "B", "C"])
  }

  @Test(arguments: ["Total", "TOTAL", "total", " Total "]) func totalsAreLeftOut(_ word: String) {
    let performance = expectFindings(
      "number,indicator,value\n1,A,5\n1️⃣\(word),,5\n,2️⃣\(word),5\n",
      are: ["warning 1️⃣ total-row", "warning 2️⃣ total-row"])
    #expect(list(performance) == ["A"])
  }

  @Test func aTotalOfSomethingIsAnIndicator() {
    let performance = read("indicator,value\nTotal children in care,780\nTotals by ward,3\n")
    #expect(findings(performance) == [])
    #expect(list(performance) == ["Total children in care", "Totals by ward"])
  }

  @Test func wideFilesToo() {
    let performance = expectFindings(
      """
      number,indicator,2024/25 Q1,2024/25 Q2
      1,A,5,6

      1️⃣Total,,5,6
      2️⃣Source: the return,,,

      """, are: ["warning 1️⃣ total-row", "warning 2️⃣ footnote"])
    #expect(list(performance) == ["A"])
  }

  @Test func cellsTooManyAreAnError() {
    let performance = expectFindings(
      "indicator,value,commentary\nA,5,Visits rose,1️⃣ most at the new branch, again\nB,6,,,,\n",
      are: ["error 1️⃣ extra-cells"])
    #expect(hints(performance).joined().contains("quotes"))
  }

  @Test func cellsTooFewAreEmpty() {
    let performance = read("indicator,value,target,polarity,commentary\nA,5\nB,6,7,higher\n")
    #expect(findings(performance) == [])
    #expect(list(performance) == ["A", "B"])
  }

  @Test func nothingThatIsLeftOutIsRated() {
    let performance = read("number,indicator,value,target\n1,A,5,>=6\nTotal,All,5,>=6\nx,,,\n")
    #expect(rateJSON(performance).contains(#""counts": {"red": 1, "amber": 0, "green": 0"#))
  }
}
