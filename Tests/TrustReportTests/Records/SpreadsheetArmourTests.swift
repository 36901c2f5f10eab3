import Testing

@testable import TrustReport

/// "Spreadsheet armour is taken off any cell" (the contract's section 2.4).
@Suite struct SpreadsheetArmourTests {
  static let cells: [(cell: String, text: String)] = [
    ("=\"1.10\"", "1.10"), ("=\"\"", ""), ("=\" 1.10 \"", "1.10"), (" =\"a b\" ", "a b"),
    ("=\"", "=\""), ("=5\"", "=5\""), ("'5", "5"), ("'é5", "'é5"),
    ("=A1", "=A1"), ("=\"a", "=\"a"), ("'1.10", "1.10"), ("'-5", "-5"), ("'(3.2)", "(3.2)"),
    ("'£1,234", "£1,234"), ("'62%", "62%"), ("'tis", "'tis"), ("'90s music", "'90s music"),
    ("'", "'"), ("''", "''"), ("5'", "5'"), ("\u{200B}780\u{200B}", "780"), ("\u{FEFF}780", "780"),
    ("780\u{202F}", "780"), ("\u{A0}\u{2060} 780 \u{A0}", "780"), ("\u{7}780\u{1F}", "780"),
    ("\u{7F}780", "780"), ("\u{200E}780\u{200F}", "780"), ("\u{200B}", ""), ("\u{200B}=\"7\"", "7"),
    ("a\u{200B}b", "a\u{200B}b"), ("é", "é"), ("£5", "£5"), ("5–", "5–"), ("🔴", "🔴"), ("—", "—"),
    ("à", "à"), ("’", "’"), ("", ""), (" ", ""), ("x", "x"),
  ]

  @Test(arguments: cells) func isTakenOff(_ cell: (cell: String, text: String)) {
    let bytes = Array(cell.cell.utf8)
    #expect(bytes.span.extracting(bytes.span.cellRange).string == cell.text)
  }

  @Test func cellIsComparedAndLookedUpWithoutIt() throws {
    let rows = [
      #""=""1.10""",A,'780,"# + "\u{200B}lower\u{200B}", #"1.1,B,"=""62%""",higher"#,
    ]
    let outcome = read("number,indicator,value,polarity\n" + rows.joined(separator: "\n"))
    #expect(findings(outcome).isEmpty)
    #expect(
      rateValues(outcome, "number", "value", "polarity") == ["1.1, 62, higher", "1.10, 780, lower"])
    let same = read("number,indicator,value\n1.10,A,5\n\"=\"\"1.10\"\"\",A,6\n")
    #expect(findings(same) == ["error 3:1 duplicate-row A3"])
  }
}
