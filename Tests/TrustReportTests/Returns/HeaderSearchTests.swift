import Testing
import TrustReport

/// Where the header is, and which delimiter the file has.
@Suite struct HeaderSearchTests {
  private func titles(_ count: Int, _ title: String = "Quarterly return,,\n") -> String {
    String(repeating: title, count: count)
  }

  @Test(arguments: [1, 2, 19]) func rowsAboveItArePassedOver(_ count: Int) {
    for title in ["Quarterly return,,\n", "Return\n", "\"Quarter 2\nof the year\"\n"] {
      let performance = read(titles(count, title) + "indicator,value\nA,5\n")
      #expect(findings(performance) == ["note 1 rows-passed-over"])
      #expect(messages(performance).joined().hasPrefix("\(count) row"))
      #expect(rateJSON(performance).contains("\"A\""))
    }
  }

  @Test func theTwentyFirstRowIsTooLate() {
    let performance = read(titles(20) + "indicator,value\nA,5\n")
    #expect(findings(performance) == ["error no-header"])
  }

  @Test func theFirstRowThatNamesItIsTheHeader() {
    let performance = read("indicator,value\nindicator,value\nA,5\n")
    #expect(findings(performance) == ["error 2:11 unreadable-value B2"])
  }

  @Test(
    "neither the title alone nor other columns alone make a header",
    arguments: ["indicator\nA\n", "number,value\nA,5\n", "A,5\nB,6\n", "indicator,owner\nA,x\n"])
  func noHeader(_ csv: String) {
    let performance = read(csv)
    #expect(findings(performance) == ["error no-header"])
    #expect(!hints(performance).contains(""))
  }

  @Test func aRowThatComesNearIsShown() {
    #expect(hints(read("number,indicater,value\n1,A,5\n")).joined().contains("'indicater'"))
    #expect(hints(read("number,value\n1,5\n")).joined().contains("'number' and 'value'"))
    #expect(hints(read("A,5\nB,6\n")).joined().contains("trustreport template"))
  }

  @Test(arguments: [",", ";", "\t"]) func delimitersAreFoundOut(_ delimiter: String) {
    let table = [["number", "indicator", "value"], ["1", "A, B; C", "1,234"], ["2", "D", "5"]]
    let performance = read(csv(table, delimiter: delimiter))
    #expect(findings(performance) == [])
    #expect(rateJSON(performance) == rateJSON(read(csv(table))))
    #expect(rateJSON(performance).contains("A, B; C"))
  }

  @Test func commaThenSemicolonThenTab() {
    // Each of these rows is a header for one delimiter: the order of delimiters decides, not of rows.
    let performance = read("indicator\tvalue\nindicator;value\nindicator,value\nA,5\n")
    #expect(findings(performance) == ["note 1 rows-passed-over"])
    #expect(messages(performance).joined().hasPrefix("2 rows"))
    let other = read("indicator\tvalue\nindicator;value\nA;5\n")
    #expect(messages(other).joined().hasPrefix("1 row "))
  }

  @Test func positionsCountWithAnyDelimiter() {
    for delimiter in [";", "\t", "|"] as [Unicode.Scalar] {
      expectFindings(
        "indicator\(delimiter)value\(delimiter)target\n\"A,B\"\(delimiter)1️⃣9O\(delimiter)>=5\n",
        are: ["error 1️⃣ unreadable-value"], delimiter: delimiter)
    }
  }

  @Test func theDelimiterOptionDecides() {
    let bar = read("indicator|value\nA, B|5\n", delimiter: UInt8(ascii: "|"))
    #expect(findings(bar) == [] && rateJSON(bar).contains("A, B"))
    let comma = read("indicator,value\nA,5\n", delimiter: UInt8(ascii: ";"))
    #expect(findings(comma) == ["error no-header"])
    let semicolon = read(
      "indicator,value\nindicator;value\nA;5\n", delimiter: UInt8(ascii: ";"))
    #expect(findings(semicolon) == ["note 1 rows-passed-over"])
  }

  @Test func eachFileHasItsOwnDelimiter() {
    let performance = read(
      "indicator;quarter;value\nA;2024/25 Q1;5\n", "indicator\tquarter\tvalue\nA\t2024/25 Q2\t6\n")
    #expect(findings(performance) == [])
    #expect(rateJSON(performance).contains("\"value\": \"6\""))
  }
}
