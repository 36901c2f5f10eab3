import Testing

/// The shorthand beside a figure, and the words in place of one (the contract's section 2.4).
@Suite struct FigureShorthandTests {
  /// "Figures marked p, e, f, r, u are rated, and the sentence says which" (section 3.1, rule 7).
  @Test(arguments: [
    ("780 [p]", "[p]", "The figure is provisional."),
    ("780[p]", "[p]", "The figure is provisional."),
    ("780 [P]", "[p]", "The figure is provisional."),
    ("780 [e]", "[e]", "The figure is estimated."),
    ("780 [f]", "[f]", "The figure is forecast."),
    ("780 [r]", "[r]", "The figure is revised."),
    ("780 [u]", "[u]", "The figure is of low reliability."),
    ("780 [e][r]", "[e r]", "The figure is estimated and revised."),
    ("780 [e] [p] [u]", "[e p u]", "The figure is estimated, provisional and of low reliability."),
    ("780 [b]", "[b]", "The series has a break at this figure."),
    (
      "780 [b][p]", "[b p]",
      "The figure is provisional. The series has a break at this figure."
    ),
  ])
  func figureBesideItIsRated(_ cell: String, _ symbols: String, _ sentence: String) {
    let outcome = read(oneRow(["value": cell, "target": "672", "polarity": "lower"]))
    #expect(
      rateValues(outcome, "rating", "value", "symbols") == ["red, 780, \(symbols)"])
    let distance = "against a target of 672 or below: 108 (16.1%) above target."
    #expect(passages(outcome).first?.hasSuffix("\(distance) \(sentence)") == true)
  }

  @Test(arguments: [
    ("780[p]", "780 [p]"), ("62.5% [e][r]", "62.5% [e][r]"), ("£5.4m [f]", "£5.4m [f]"),
    ("(3.2) [b]", "(3.2) [b]"),
  ])
  func printsBehindTheFigure(_ cell: String, _ printed: String) {
    let outcome = read(oneRow(["value": cell, "polarity": "none"]))
    // Brackets are escaped in Markdown.
    let shown = tableLines(outcome).last?.filter { $0 != "\\" }
    #expect(shown == "| A | Data only | \(printed) | no comparison |")
  }

  /// Each symbol that the report uses is explained in its notes (section 4).
  @Test func isExplainedInTheNotes() throws {
    let report = try markdown(
      read(oneRow(["value": "780 [b][e][f][p][r][u]", "target": "672", "polarity": "lower"])))
    let notes = report.split(separator: "says so.\n\n").last.map { $0.filter { $0 != "\\" } }
    #expect(
      notes == """
        - [b]: break in series.
        - [e]: estimated.
        - [f]: forecast.
        - [p]: provisional.
        - [r]: revised.
        - [u]: of low reliability.

        """)
  }

  /// The cell, the reason that `rate` gives, and the words of the report.
  static let missing: [(cell: String, reason: String, words: String)] = [
    ("", "notAvailable", "Not available"), ("[x]", "notAvailable", "Not available"),
    ("n/a", "notAvailable", "Not available"), ("N/A", "notAvailable", "Not available"),
    ("-", "notAvailable", "Not available"), ("..", "notAvailable", "Not available"),
    ("tbc", "notAvailable", "Not available"), ("TBC", "notAvailable", "Not available"),
    ("[c]", "suppressed", "Suppressed"), ("*", "suppressed", "Suppressed"),
    ("<5", "suppressed", "Suppressed"), ("<10", "suppressed", "Suppressed"),
    ("[z]", "notApplicable", "Not applicable"),
    ("[low]", "low", "Low"), ("[k]", "low", "Low"),
    ("[w]", "noneRecorded", "None recorded"),
  ]

  /// "They are told apart in the report, and none of them is ever 0."
  @Test(arguments: missing) func missingFigureIsNoNumber(
    _ missing: (cell: String, reason: String, words: String)
  ) {
    let outcome = read(
      """
      number,indicator,value,target,polarity
      1,A,\(missing.cell),672,lower
      2,B,0,672,lower
      """)
    #expect(
      rateValues(outcome, "value", "rating", "reason") == [
        "null, null, \(missing.reason)", "0, green, null",
      ])
    #expect(tableLines(outcome).last == "| 1 | A | \(missing.words) | none | no comparison |")
  }

  @Test func missingFigureHasItsNote() {
    let outcome = read(oneRow(["value": "[c]", "note": "fewer than five children."]))
    #expect(
      tableLines(outcome).last
        == "| A | Suppressed: fewer than five children | none | no comparison |")
  }
}
