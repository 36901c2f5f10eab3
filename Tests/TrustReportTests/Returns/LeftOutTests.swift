import Testing
import TrustReport

/// What is in a file and is no row: blank rows and columns, footnotes, totals, cells too many.
@Suite struct LeftOutTests {
  private func list(_ outcome: Outcome) throws -> [String] {
    try rateJSON(outcome).matches(of: /"indicator": "([^"]*)"/).map { String($0.output.1) }
  }

  @Test func blankRowsAreDropped() throws {
    let outcome = read("indicator,value\n\nA,5\n,\n , \n\"\",\"\"\n\r\n\u{A0},\t\nB,6\n\n\n")
    #expect(findings(outcome) == [])
    #expect(try list(outcome) == ["A", "B"])
  }

  @Test func blankColumnsAreDropped() throws {
    let outcome = read(",indicator,, ,value,\u{A0},\n,A,,,5,,\n,B,,,6,,\n")
    #expect(findings(outcome) == [])
    #expect(try list(outcome) == ["A", "B"])
  }

  @Test func oneFilledCellAfterTheDataIsAFootnote() throws {
    let outcome = expectFindings(
      """
      number,indicator,quarter,value
      1,A,2024/25 Q1,5

      1️⃣Source: the quarterly return,,,
      ,,2️⃣* provisional,

      """, are: ["warning 1️⃣ footnote", "warning 2️⃣ footnote"])
    #expect(messages(outcome).joined().contains("Source: the quarterly return"))
    #expect(try list(outcome) == ["A"])
  }

  /// Spreadsheets save the empty rows below a footnote along with it.
  @Test func blankRowsBelowAFootnoteMakeNoRowOfIt() throws {
    let outcome = expectFindings(
      "indicator,value\nA,5\n\n1️⃣Source: the return,\n,\n\n,\n",
      are: ["warning 1️⃣ footnote"])
    #expect(try list(outcome) == ["A"])
  }

  /// A key or a count beside the table has a rating where no row has one.
  @Test func aRatingInAnotherColumnIsOfABox() throws {
    let csv = """
      number,indicator,quarter,value,target,polarity,published
      1,A,2024/25 Q1,5,5,higher,
      ,,,1️⃣Red,5,,
      2️⃣2,Amber,,,,,
      ,,,3️⃣green,,higher,
      3,B,2024/25 Q1,,,,Red
      4,C,2024/25 Q1,5,5,higher,

      """
    let outcome = expectFindings(
      csv, are: ["warning 1️⃣ footnote", "warning 2️⃣ footnote", "warning 3️⃣ footnote"])
    #expect(try list(outcome) == ["A", "B", "C"])
  }

  /// A space of Windows-1252 in a column that is not read is no text of a box.
  @Test func spacesInColumnsThatAreNotRead() throws {
    let csv = "owner,indicator,value\n\u{A0},A,5\n\u{A0},B,\nx,C,7\n"
    let outcome = Outcome([.bytes(csv.unicodeScalars.map { UInt8($0.value) }, name: "q.csv")])
    #expect(try list(outcome) == ["A", "B", "C"])
  }

  @Test func aFootnoteWithoutDelimitersIsOneToo() {
    expectFindings(
      "indicator,value\nA,5\n1️⃣Source: the return\n", are: ["warning 1️⃣ footnote"])
  }

  /// Only what is below the data can be a footnote; a blank figure is "not available".
  @Test
  func aTitleWithoutAFigureBetweenOtherRowsIsARow() throws {
    let outcome = read("indicator,value\nA,5\nB,\nC,7\n")
    #expect(findings(outcome) == ["warning 3:1 lone-title A3"])
    #expect(try list(outcome) == ["A", "B", "C"])
  }

  @Test(arguments: ["Total", "TOTAL", "total", " Total "]) func totalsAreLeftOut(_ word: String)
    throws
  {
    let outcome = expectFindings(
      "number,indicator,value\n1,A,5\n1️⃣\(word),,5\n,2️⃣\(word),5\n",
      are: ["warning 1️⃣ total-row", "warning 2️⃣ total-row"])
    #expect(try list(outcome) == ["A"])
  }

  @Test func aTotalOfSomethingIsAnIndicator() throws {
    let outcome = read("indicator,value\nTotal children in care,780\nTotals by ward,3\n")
    #expect(findings(outcome) == [])
    #expect(try list(outcome) == ["Total children in care", "Totals by ward"])
  }

  @Test func wideFilesToo() throws {
    let outcome = expectFindings(
      """
      number,indicator,2024/25 Q1,2024/25 Q2
      1,A,5,6

      1️⃣Total,,5,6
      2️⃣Source: the return,,,

      """, are: ["warning 1️⃣ total-row", "warning 2️⃣ footnote"])
    #expect(try list(outcome) == ["A"])
  }

  @Test func cellsTooManyAreAnError() {
    let outcome = expectFindings(
      "indicator,value,commentary\nA,5,Visits rose,1️⃣ most at the new branch, again\nB,6,,,,\n",
      are: ["error 1️⃣ extra-cells"])
    #expect(hints(outcome).joined().contains("quotes"))
  }

  @Test func cellsTooFewAreEmpty() throws {
    let outcome = expectFindings(
      "indicator,value,target,polarity,commentary\nA,1️⃣5\nB,7,6,higher\n",
      are: ["warning 1️⃣ short-row"])
    #expect(try list(outcome) == ["A", "B"])
  }

  @Test func nothingThatIsLeftOutIsRated() throws {
    let outcome = read("number,indicator,value,target\n1,A,5,>=6\nTotal,All,5,>=6\nx,,,\n")
    #expect(try rateJSON(outcome).contains(#""counts": {"red": 1, "amber": 0, "green": 0"#))
  }
}
