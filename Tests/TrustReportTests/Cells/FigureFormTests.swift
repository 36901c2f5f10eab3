import Testing

/// The forms in which a cell may write a figure (the contract's section 2.4).
@Suite struct FigureFormTests {
  /// The cell, and what `rate` says of it: the value, and the unit by its mark.
  static let forms: [(cell: String, value: String, unit: String)] = [
    ("780", "780", "null"),
    ("0", "0", "null"),
    ("1,234", "1234", "null"),
    ("12,345", "12345", "null"),
    ("123,456,789.01", "123456789.01", "null"),
    ("62%", "62", "%"),
    ("62.5%", "62.5", "%"),
    ("0.05%", "0.05", "%"),
    ("£780", "780", "£"),
    ("£1,234.50", "1234.50", "£"),
    ("£5.4m", "5400000", "£"),
    ("1.234k", "1234", "null"),
    ("1.23456k", "1234.56", "null"),
    ("2m", "2000000", "null"),
    ("1.5bn", "1500000000", "null"),
    ("-3.2", "-3.2", "null"),
    ("\u{2212}3.2", "-3.2", "null"),
    ("+3.2", "3.2", "null"),
    ("(3.2)", "-3.2", "null"),
    ("£(3.2)", "-3.2", "£"),
    ("(£3.2)", "-3.2", "£"),
    ("-£3.2", "-3.2", "£"),
    ("\u{2212}£1,234", "-1234", "£"),
    ("(1,234)", "-1234", "null"),
    ("£(5.4m)", "-5400000", "£"),
    ("(62%)", "-62", "%"),
    ("-62%", "-62", "%"),
    ("999999999999999999", "999999999999999999", "null"),
    ("0.123456789012345678", "0.123456789012345678", "null"),
    ("0.00012345678901234567", "0.00012345678901234567", "null"),
    ("000000000000000000000007", "7", "null"),
    ("00000000000000000000.50", "0.50", "null"),
    ("0.000000000000000000000000000001", "0.000000000000000000000000000001", "null"),
    ("999999999999999999bn", "999999999999999999000000000", "null"),
    ("62 %", "62", "%"),
    ("62\u{A0}%", "62", "%"),
    ("(5)k", "-5000", "null"),
    ("5BN", "5000000000", "null"),
    ("123,456,789,012,345,678", "123456789012345678", "null"),
    ("-0", "0", "null"),
  ]

  @Test(arguments: forms) func isReadExactly(
    _ form: (cell: String, value: String, unit: String)
  ) {
    let outcome = read(oneRow(["value": form.cell]))
    #expect(rateValues(outcome, "value", "unit") == ["\(form.value), \(form.unit)"])
  }

  /// One of more than four decimals is rounded.
  @Test(arguments: forms.filter { $0.cell.split(separator: ".").dropFirst().last?.count ?? 0 < 14 })
  func isPrintedAsWritten(
    _ form: (cell: String, value: String, unit: String)
  ) {
    let outcome = read(oneRow(["value": form.cell, "target": "1", "polarity": "higher"]))
    let lines = tableLines(outcome).filter { $0.hasPrefix("| A |") }
    // Indicator, RAG, Actual.
    let actuals = lines.map { $0.split(separator: "|").dropFirst(2).first ?? "" }
    #expect(actuals == [" \(form.cell) "])
  }

  @Test func whiteSpaceAroundItIsNoPartOfIt() {
    let outcome = read(oneRow(["value": " \u{A0}62.5% \u{A0}"]))
    #expect(rateValues(outcome, "value", "unit") == ["62.5, %"])
  }

  /// "Figures print as written, with their unit" (section 4).
  @Test(arguments: [
    ("124", "days", "124 days"),
    ("62", "%", "62%"),
    ("62%", "%", "62%"),
    ("62", "% of pupils", "62% of pupils"),
    ("1,200", "£", "£1,200"),
    ("£1,200", "£", "£1,200"),
    ("-1,200", "£", "-£1,200"),
    ("(1,200)", "£", "(£1,200)"),
    ("52.10", "per 10,000", "52.10 per 10,000"),
  ])
  func printsWithItsUnit(_ cell: String, _ unit: String, _ printed: String) {
    let outcome = read(oneRow(["value": cell, "unit": unit, "polarity": "none"]))
    #expect(
      tableLines(outcome).last == "| A | Data only | \(printed) | no comparison |")
  }

  /// "Behind it may be its unit in words, if the unit column says the same."
  @Test(arguments: [
    ("8 days", "days", "8 days"), ("1 day", "days", "1 day"), ("8days", "Days", "8 Days"),
    ("8 Days [p]", "days", "8 days [p]"), ("52.1 per 10,000", "per 10,000", "52.1 per 10,000"),
    ("62% of pupils", "% of pupils", "62% of pupils"),
  ])
  func unitBehindItIsPassedOver(_ cell: String, _ unit: String, _ printed: String) {
    let outcome = read(oneRow(["value": cell, "unit": unit, "polarity": "none"]))
    #expect(findings(outcome).isEmpty)
    let shown = tableLines(outcome).last?.filter { $0 != "\\" }
    #expect(shown == "| A | Data only | \(printed) | no comparison |")
  }

  @Test(arguments: ["8 weeks", "8 day s of"]) func anotherUnitBehindItIsRefused(_ cell: String) {
    let outcome = read(oneRow(["value": cell, "unit": "days"]))
    #expect(findings(outcome) == ["error 2:14 unreadable-value C2"])
  }

  /// The arrow of a spreadsheet says nothing that the figures do not.
  @Test func arrowBehindItIsPassedOver() {
    for arrow in ["▲", "▼", "↑", "↓", "►", "◄"] {
      for cell in ["780 \(arrow)", "780\(arrow)", "780 [p] \(arrow)", "780 \(arrow) [p]"] {
        let outcome = read(oneRow(["value": cell]))
        #expect(findings(outcome) == ["note arrow-passed-over"], "\(cell)")
        #expect(rateValues(outcome, "value") == ["780"], "\(cell)")
      }
    }
    #expect(findings(read(oneRow(["value": "780 ▲▲"]))) == ["error 2:14 unreadable-value C2"])
    #expect(findings(read(oneRow(["value": "▲"]))) == ["error 2:14 unreadable-value C2"])
  }

  @Test(arguments: [
    "c. 780", "c.780", "circa 780", "Approx. 780", "approx 780", "approximately 780", "~780",
    "~ 780",
  ])
  func wordMakesItEstimated(_ cell: String) {
    let outcome = read(oneRow(["value": cell]))
    #expect(findings(outcome) == ["warning 2:14 read-as-estimated C2"])
    #expect(rateValues(outcome, "value", "symbols") == ["780, [e]"])
    #expect(findings(read(oneRow(["value": "780 [e]"]))).isEmpty)
  }

  /// A zero that is given as Green may be a missing figure.
  @Test func zeroGivenGreenIsQuestioned() {
    func codes(_ value: String, _ polarity: String, _ published: String) -> [String] {
      findings(
        read(
          oneRow(["value": value, "polarity": polarity, "published": published, "unit": "days"])))
    }
    #expect(codes("0", "higher", "G") == ["warning 2:14 zero-given-green C2"])
    #expect(codes("0.00", "higher", "G") == ["warning 2:14 zero-given-green C2"])
    #expect(codes("0", "lower", "G").isEmpty)
    #expect(codes("0.1", "higher", "G").isEmpty)
    #expect(codes("0", "higher", "A").isEmpty)
  }

  /// One of two columns that carry a mark speaks for both: 62 with the unit % is in points.
  @Test func unitOfPercentIsAMark() {
    let outcome = read(
      oneRow(["value": "29", "target": "20", "polarity": "lower", "unit": "%"]))
    #expect(findings(outcome).isEmpty)
    #expect(
      passages(outcome) == [
        "A: Red\n29% against a target of 20% or below: 9 points (45.0%) above target."
      ])
  }
}
