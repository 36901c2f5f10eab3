import Testing

/// Lines are counted as an editor counts them, rows as a spreadsheet does.
@Suite struct LineTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesAndRowsPartAfterACellOfSeveralLines(_ end: String) {
    expectFindings(
      """
      indicator,value,commentary
      A,1️⃣9O,"one
      two

      four"
      B,2️⃣9O,one
      C,5,"one
      two",
      "D
      ",3️⃣9O,"x
      y"

      E,4️⃣9O,

      """.replacing("\n", with: end),
      are: [
        "error 1️⃣ unreadable-value", "error 2️⃣ unreadable-value", "error 3️⃣ unreadable-value",
        "error 4️⃣ unreadable-value",
      ])
  }

  @Test func theNumbersThemselves() {
    let outcome = read("indicator,commentary,value\nA,\"x\ny\",9O\n\nB,,9O\n")
    #expect(
      findings(outcome) == ["error 3:4 unreadable-value C2", "error 5:4 unreadable-value C4"])
  }

  @Test func mixedLineEndsCountOneEach() {
    expectFindings(
      "indicator,value\rA,5\r\nB,6\n\rC,1️⃣9O\r\n\r\nD,2️⃣9O",
      are: ["error 1️⃣ unreadable-value", "error 2️⃣ unreadable-value"])
  }

  @Test func rowsAboveTheHeaderCount() {
    expectFindings(
      "Return,\n\"Quarter 2\nof the year\",\nindicator,value\nA,1️⃣9O\n",
      are: ["note 1 rows-passed-over", "error 1️⃣ unreadable-value"])
  }

  @Test func aByteOrderMarkIsNoColumn() {
    expectFindings("\u{FEFF}indicator,value\nA,5\n", are: [])
    let outcome = read("\u{FEFF}indicator,owner,value\nA,B,5\n")
    #expect(findings(outcome) == ["note 1:11 unknown-column B1"])
  }

  @Test func cellsBeyondZHaveTwoLetters() {
    let blanks = String(repeating: ",", count: 30)
    expectFindings(
      "indicator\(blanks),value\nA\(blanks),1️⃣9O\n", are: ["error 1️⃣ unreadable-value"])
    let outcome = read("indicator\(blanks),value\nA\(blanks),9O\n")
    #expect(outcome.findings.first?.cell == "AF2")
  }
}
