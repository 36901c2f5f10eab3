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
    ("780 (p)", "[p]", "The figure is provisional."),
    ("780 (r) [e]", "[e r]", "The figure is estimated and revised."),
    ("780 [t]", "[t]", "The figure is a total."),
    ("780 [a]", "[a]", "The figure is an average."),
    ("780 [s]", "[s]", "The figure is statistically significant at the 5% level."),
    ("780 [ss]", "[ss]", "The figure is statistically significant at the 1% level."),
    ("780 [SSS]", "[sss]", "The figure is statistically significant at the 0.1% level."),
    ("780 [ns]", "[ns]", "The figure is not statistically significant."),
    ("780 [b]", "[b]", "The series has a break at this figure."),
    (
      "780 [b][p]", "[b p]",
      "The figure is provisional. The series has a break at this figure."
    ),
  ])
  func figureBesideItIsRated(_ cell: String, _ symbols: String, _ sentence: String) {
    let outcome = read(
      oneRow(["value": cell, "target": "672", "polarity": "lower"]), quarter: "2022/23 Q3")
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
    let outcome = read(oneRow(["value": cell, "polarity": "none"]), quarter: "2022/23 Q3")
    // Brackets are escaped in Markdown.
    let shown = tableLines(outcome).last?.filter { $0 != "\\" }
    #expect(shown == "| A | Data only | \(printed) | no comparison |")
  }

  /// Each symbol that the report uses is explained in its notes (section 4).
  @Test func isExplainedInTheNotes() throws {
    let report = try markdown(
      read(
        oneRow(["value": "780 [b][e][f][p][r][u]", "target": "672", "polarity": "lower"]),
        quarter: "2022/23 Q3"))
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
    ("x", "notAvailable", "Not available"), ("na", "notAvailable", "Not available"),
    ("n.a.", "notAvailable", "Not available"), (".", "notAvailable", "Not available"),
    ("–", "notAvailable", "Not available"), ("—", "notAvailable", "Not available"),
    ("tba", "notAvailable", "Not available"),
    ("tbd", "notAvailable", "Not available"), ("NULL", "notAvailable", "Not available"),
    ("Pending", "notAvailable", "Not available"), ("no data", "notAvailable", "Not available"),
    ("not available", "notAvailable", "Not available"),
    ("Not due", "notAvailable", "Not available"),
    ("suppressed", "suppressed", "Suppressed"), ("fewer than 5", "suppressed", "Suppressed"),
    ("Fewer than 10", "suppressed", "Suppressed"),
    ("not applicable", "notApplicable", "Not applicable"),
    ("-", "notAvailable", "Not available"), ("..", "notAvailable", "Not available"),
    ("tbc", "notAvailable", "Not available"), ("TBC", "notAvailable", "Not available"),
    ("[c]", "suppressed", "Suppressed"), ("*", "suppressed", "Suppressed"),
    ("<5", "suppressed", "Suppressed"), ("< 5", "suppressed", "Suppressed"),
    ("<10", "suppressed", "Suppressed"),
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

  /// A count under 5 may be suppressed; a share under 5% is a figure that is not given.
  @Test(arguments: [("5", "%"), ("5%", "")]) func smallShareIsNotSuppressed(
    _ target: String, _ unit: String
  ) {
    for cell in ["<5", "fewer than 5"] {
      let outcome = read(
        oneRow(["value": cell, "target": target, "unit": unit, "polarity": "lower"]))
      #expect(findings(outcome) == ["error 2:14 unreadable-value C2"], "\(cell)")
    }
  }

  /// "Any other words without a digit are the reason why there is none."
  @Test(arguments: ["Published in January", "Awaiting return", "Due", "(late)", "En attente"])
  func otherWordsAreTheReason(_ cell: String) {
    func outcome(note: String) -> Outcome {
      read("indicator,value,target,polarity,note\nA,\(cell),5,lower,\(note)\nB,5,,,\n")
    }
    #expect(findings(outcome(note: "")) == ["warning 2:3 words-for-figure B2"])
    #expect(
      rateValues(outcome(note: ""), "value", "reason", "note") == [
        "null, notAvailable, \(cell)", "5, noTarget, null",
      ])
    let noted = rateValues(outcome(note: "as last year"), "note")
    #expect(noted == ["\(cell); as last year", "null"])
  }

  /// Words alone do not make a quarter the one reported.
  @Test func wordsAreNoReturn() throws {
    let outcome = read(
      """
      indicator,quarter,value
      A,2022/23 Q2,5
      A,2022/23 Q3,Awaiting return
      """)
    #expect(try outcome.scorecard.quarter?.description == "2022/23 Q2")
  }

  @Test func missingFigureHasItsNote() {
    let outcome = read(oneRow(["value": "[c]", "note": "fewer than five children."]))
    #expect(
      tableLines(outcome).last
        == "| A | Suppressed: fewer than five children | none | no comparison |")
  }
}
