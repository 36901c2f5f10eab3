import Testing
import TrustReport

/// Where the header is, and which delimiter the file has.
@Suite struct HeaderSearchTests {
  private func titles(_ count: Int, _ title: String = "Quarterly return,,\n") -> String {
    String(repeating: title, count: count)
  }

  @Test(arguments: [1, 2, 19]) func rowsAboveItArePassedOver(_ count: Int) throws {
    for title in ["Quarterly return,,\n", "Return\n", "\"Quarter 2\nof the year\"\n"] {
      let outcome = read(titles(count, title) + "indicator,value\nA,5\n")
      #expect(findings(outcome) == ["note 1 rows-passed-over"])
      #expect(messages(outcome).joined().hasPrefix("\(count) row"))
      #expect(try rateJSON(outcome).contains("\"A\""))
    }
  }

  @Test func theTwentyFirstRowIsTooLate() {
    let outcome = read(titles(20) + "indicator,value\nA,5\n")
    #expect(findings(outcome) == ["error no-header"])
  }

  @Test func theFirstRowThatNamesItIsTheHeader() {
    let outcome = read("indicator,value\nindicator,value\nA,5\n")
    #expect(findings(outcome) == ["note 2:1 repeated-header A2"])
  }

  /// A column that is not read may have a name with a line break, quotes, or letters in Windows-1252.
  @Test(arguments: [
    "\"Senior\nOwner\"", "\"Senior\r\nOwner\"", "\"The \"\"owner\"\"\"", "Propri\u{E9}taire",
  ])
  func repeatedHeaderWithAnyName(_ name: String) {
    let header = "indicator,value,\(name)\n"
    let csv = header + "A,5,x\n" + header + "B,6,x\n"
    let latin = csv.unicodeScalars.map { UInt8($0.value) }
    let codes = [Array(csv.utf8), latin].map { bytes in
      Outcome([.bytes(bytes, name: "q.csv")]).findings.map(\.code).filter { $0 != "windows-1252" }
    }
    #expect(
      codes == [["unknown-column", "repeated-header"], ["unknown-column", "repeated-header"]])
  }

  @Test(
    "neither the title alone nor other columns alone make a header",
    arguments: ["indicator\nA\n", "number,value\nA,5\n", "A,5\nB,6\n", "indicator,owner\nA,x\n"])
  func noHeader(_ csv: String) {
    let outcome = read(csv)
    #expect(outcome.findings.map(\.code) == ["no-header"])
    #expect(!hints(outcome).contains(""))
  }

  @Test func aRowThatComesNearIsShown() {
    #expect(hints(read("number,indicater,value\n1,A,5\n")).joined().contains("'indicater'"))
    #expect(
      hints(read("number,value\n1,5\n")).joined().contains(
        "'number' is number, 'value' is value; a table needs the columns indicator and value"))
    #expect(
      hints(read("Title,,\nRef,KPI description,Actuals to date\n1,A,5\n")).joined().contains(
        "as in --column \"indicator=KPI description\" --column \"value=Actuals to date\", "))
    #expect(hints(read("A,5\nB,6\n")).joined().contains("trustreport template"))
  }

  @Test(arguments: [",", ";", "\t"]) func delimitersAreFoundOut(_ delimiter: String) throws {
    let table = [["number", "indicator", "value"], ["1", "A, B; C", "1,234"], ["2", "D", "5"]]
    let outcome = read(csv(table, delimiter: delimiter))
    #expect(findings(outcome) == [])
    #expect(try rateJSON(outcome) == rateJSON(read(csv(table))))
    #expect(try rateJSON(outcome).contains("A, B; C"))
  }

  @Test func commaThenSemicolonThenTab() {
    // Each of these rows is a header for one delimiter: the order of delimiters decides, not of rows.
    let outcome = read("indicator\tvalue\nindicator;value\nindicator,value\nA,5\n")
    #expect(findings(outcome) == ["note 1 rows-passed-over"])
    #expect(messages(outcome).joined().hasPrefix("2 rows"))
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

  @Test func theDelimiterOptionDecides() throws {
    let bar = read("indicator|value\nA, B|5\n", delimiter: UInt8(ascii: "|"))
    #expect(try findings(bar) == [] && rateJSON(bar).contains("A, B"))
    let comma = read("indicator,value\nA,5\n", delimiter: UInt8(ascii: ";"))
    #expect(comma.findings.map(\.code) == ["no-header"])
    let semicolon = read(
      "indicator,value\nindicator;value\nA;5\n", delimiter: UInt8(ascii: ";"))
    #expect(findings(semicolon) == ["note 1 rows-passed-over"])
  }

  @Test func eachFileHasItsOwnDelimiter() throws {
    let outcome = read(
      "indicator;quarter;value\nA;2024/25 Q1;5\n", "indicator\tquarter\tvalue\nA\t2024/25 Q2\t6\n")
    #expect(findings(outcome) == [])
    #expect(try rateJSON(outcome).contains("\"value\": \"6\""))
  }
}
