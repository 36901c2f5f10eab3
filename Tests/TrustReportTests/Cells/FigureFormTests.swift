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
    ("999999999999999", "999999999999999", "null"),
    ("0.12345678901234", "0.12345678901234", "null"),
    ("999999999999999bn", "999999999999999000000000", "null"),
    ("-0", "0", "null"),
  ]

  @Test(arguments: forms) func isReadExactly(
    _ form: (cell: String, value: String, unit: String)
  ) {
    let outcome = read(oneRow(["value": form.cell]))
    #expect(rateValues(outcome, "value", "unit") == ["\(form.value), \(form.unit)"])
  }

  /// One of more than four decimals is rounded.
  @Test(arguments: forms.filter { $0.cell.split(separator: ".").last?.count ?? 0 != 14 })
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
