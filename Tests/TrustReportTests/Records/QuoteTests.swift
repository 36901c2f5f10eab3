import Testing

/// Quotes that are never closed, and text behind one that is.
@Suite struct QuoteTests {
  @Test func unclosedQuoteIsReportedWhereItWasOpened() {
    let outcome = expectFindings(
      "indicator,value,commentary\nA,5,fine\nB,6,1️⃣\"rises\nC,7,\nD,8,\n",
      are: ["error 1️⃣ unclosed-quote"])
    #expect(messages(outcome).joined().contains("lines 3 to 5 are not read"))
  }

  @Test(
    "which lines were not read",
    arguments: [
      ("A,5,\"x", "line 2 is not read"), ("A,5,\"x\n", "line 2 is not read"),
      ("A,5,\"x\nB,6,", "lines 2 to 3 are not read"),
      ("A,5,\"x\r\nB,6,\r\n", "lines 2 to 3 are not read"),
      ("A,5,\"x\rB,6,\r", "lines 2 to 3 are not read"),
      ("A,5,\"x\n\n\n", "lines 2 to 4 are not read"),
      ("A,5,\"x \"\"quoted\"\"\nB", "lines 2 to 3 are not read"),
      ("\"A\nA\",5,\"x\nB", "lines 2 to 4 are not read"),
    ])
  func linesNotRead(_ rows: String, _ words: String) {
    let outcome = read("indicator,value,commentary\n" + rows)
    #expect(outcome.findings.map(\.code) == ["unclosed-quote"])
    #expect(messages(outcome).first?.hasSuffix(words) == true, "\(messages(outcome))")
  }

  @Test func rowsBeforeTheUnclosedQuoteAreRead() {
    let csv = "indicator,value,commentary\nA,1️⃣9O.2,fine\nB,6,2️⃣\"rises\nC,9O,\n"
    expectFindings(csv, are: ["error 1️⃣ unreadable-value", "error 2️⃣ unclosed-quote"])
    let list = rateJSONDespiteErrors(Array(MarkedText(csv).text.utf8))
    #expect(list.contains("\"A\"") && !list.contains("\"C\""))
  }

  @Test
  func unclosedQuoteInTheHeaderIsReported() {
    let outcome = expectFindings(
      "indicator,value,1️⃣\"commentary\nA,5,fine\nB,6,\n", are: ["error 1️⃣ unclosed-quote"])
    #expect(messages(outcome).joined().contains("lines 1 to 3 are not read"))
  }

  @Test
  func unclosedQuoteAboveTheHeaderIsReported() {
    let outcome = read("\"Return for quarter 2\nindicator,value\nA,5\n")
    #expect(findings(outcome) == ["error 1:1 unclosed-quote A1"])
  }

  @Test
  func strayQuoteInTheHeaderIsReported() {
    expectFindings("1️⃣\"indicator\" x,value\nA,5\n", are: ["error 1️⃣ stray-quote"])
  }

  /// A quote that is opened and never closed ends at the next one: the message says how far it went.
  @Test func quoteClosedByAccidentSaysHowManyLinesItTookIn() {
    let filling = (1...29).map { "\($0),5,\n" }.joined()
    let outcome = read("indicator,value,note\nA,5,\"open\n" + filling + "B,6,\"good\"\nC,7,\n")
    #expect(
      outcome.findings.map { "\($0.line ?? 0): \($0.message)" } == [
        "2: text after the closing quote of a cell that spans 31 lines; they are not read"
      ])
    #expect(
      outcome.findings.first?.hint
        == "a quote that is never closed takes in the lines below it, up to the next quote: close it here, or write it twice"
    )
  }

  @Test func strayQuoteCostsItsRowOnly() {
    let csv =
      "indicator,value,commentary\nA,5,1️⃣\"The \"good\" start\"\nB,6,\nC,2️⃣\"7\"x,\nD,8,\n"
    let outcome = expectFindings(
      csv, are: ["error 1️⃣ stray-quote", "error 2️⃣ stray-quote"])
    #expect(outcome.findings.first?.hint?.contains("\"\"") == true)
    let list = rateJSONDespiteErrors(Array(MarkedText(csv).text.utf8))
    #expect(list.contains("\"B\"") && list.contains("\"D\""))
    #expect(!list.contains("\"A\"") && !list.contains("\"C\""))
  }

  @Test func spacesAfterAClosingQuoteAreNoFault() {
    expectFindings("indicator,value,commentary\nA,\"5\" ,\"x\"  \n", are: [])
  }

  @Test func quotedCellsHoldAnything() throws {
    let outcome = read(
      "indicator,value,target,polarity,commentary\n\"A, \"\"B\"\"\",1,2,higher,\"x; y,\nz\"\n")
    #expect(outcome.findings.isEmpty)
    #expect(try rateJSON(outcome).contains(#""indicator": "A, \"B\"""#))
    #expect(try markdown(outcome).contains("\nx; y,\n\nz\n"))
  }
}
