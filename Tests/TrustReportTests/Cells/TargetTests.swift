import Testing

/// What a figure is compared with: the forms of a target (the contract's section 2.5).
@Suite struct TargetTests {
  typealias Form = (cell: String, target: String, words: String, polarity: String)

  /// An operator in the target gives the polarity (section 3.1, rule 6).
  static let operators: [Form] = [
    (">=95%", "95", "95% or above", "higher"),
    ("≥95%", "95", "95% or above", "higher"),
    (">= 95%", "95", "95% or above", "higher"),
    ("≥ 95%", "95", "95% or above", "higher"),
    (">9%", "9", "above 9%", "higher"),
    ("> 9%", "9", "above 9%", "higher"),
    ("<=672%", "672", "672% or below", "lower"),
    ("≤672%", "672", "672% or below", "lower"),
    ("≤ 672%", "672", "672% or below", "lower"),
    ("<85%", "85", "below 85%", "lower"),
    ("< 85%", "85", "below 85%", "lower"),
    ("<-5%", "-5", "below -5%", "lower"),
    (">=(5%)", "-5", "(5%) or above", "higher"),
    ("<1,234%", "1234", "below 1,234%", "lower"),
  ]

  /// A range gives the polarity `range` (section 3.1, rule 4).
  static let ranges: [Form] = [
    ("10 to 15%", "10 to 15", "10% to 15%", "range"),
    ("10% to 15%", "10 to 15", "10% to 15%", "range"),
    ("10 TO 15%", "10 to 15", "10% to 15%", "range"),
    ("10–15%", "10 to 15", "10% to 15%", "range"),
    ("10 – 15%", "10 to 15", "10% to 15%", "range"),
    ("10%–15%", "10 to 15", "10% to 15%", "range"),
    ("10-15%", "10 to 15", "10% to 15%", "range"),
    ("10%-15%", "10 to 15", "10% to 15%", "range"),
    ("10- 15%", "10 to 15", "10% to 15%", "range"),
    ("-5 to 5%", "-5 to 5", "-5% to 5%", "range"),
    ("-5-5%", "-5 to 5", "-5% to 5%", "range"),
    ("-15–-10%", "-15 to -10", "-15% to -10%", "range"),
    ("-15--10%", "-15 to -10", "-15% to -10%", "range"),
    ("\u{2212}15 to \u{2212}10%", "-15 to -10", "\u{2212}15% to \u{2212}10%", "range"),
    ("1,000-1,500%", "1000 to 1500", "1,000% to 1,500%", "range"),
    ("0.5-0.75%", "0.5 to 0.75", "0.5% to 0.75%", "range"),
    ("10 to 10%", "10 to 10", "10% to 10%", "range"),
  ]

  @Test(arguments: operators + ranges) func givesItsPolarity(_ form: Form) {
    let outcome = read(oneRow(["value": "50%", "target": form.cell]))
    #expect(
      rateValues(outcome, "target", "targetText", "polarity") == [
        "\(form.target), \(form.words), \(form.polarity)"
      ])
    #expect(findings(outcome).isEmpty)
  }

  /// Without a mark of its own and without one beside it, a target has none.
  @Test(arguments: [
    ("750", "higher", "750", "750 or above"), ("750", "lower", "750", "750 or below"),
    ("750", "none", "750", "750"), ("1,750.50", "lower", "1750.50", "1,750.50 or below"),
    ("-3", "lower", "-3", "-3 or below"), ("0", "lower", "0", "0"),
    ("1.5k", "higher", "1500", "1.5k or above"), ("10-15", "range", "10 to 15", "10 to 15"),
    ("10 to 15", "", "10 to 15", "10 to 15"), ("<85", "", "85", "below 85"),
    (">9", "higher", "9", "above 9"), ("<=9", "lower", "9", "9 or below"),
  ])
  func printsInWords(_ cell: String, _ polarity: String, _ target: String, _ words: String) {
    let outcome = read(oneRow(["value": "5", "target": cell, "polarity": polarity]))
    #expect(rateValues(outcome, "target", "targetText") == ["\(target), \(words)"])
  }

  @Test(arguments: [
    ("£1,234", "lower", "£1,234 or below"), ("£5.4m", "higher", "£5.4m or above"),
    ("<£5m", "", "below £5m"), ("5m", "lower", "£5m or below"),
    ("£5m to £6m", "", "£5m to £6m"), ("£500-£600", "", "£500 to £600"),
    ("£1–2k", "", "£1 to £2k"),
  ])
  func printsWithPounds(_ cell: String, _ polarity: String, _ words: String) {
    let outcome = read(oneRow(["value": "£5", "target": cell, "polarity": polarity]))
    #expect(rateValues(outcome, "targetText") == [words])
  }

  /// "A word for a missing figure (`n/a`, `tbc`, `-`) is no target": then no polarity is needed.
  @Test(arguments: ["", "n/a", "N/A", "tbc", "TBC", "-", ".."])
  func wordForMissingIsNoTarget(_ cell: String) {
    let outcome = read(oneRow(["value": "5", "target": cell]))
    #expect(
      rateValues(outcome, "target", "targetText", "reason") == ["null, null, noTarget"])
    #expect(findings(outcome).isEmpty)
  }

  /// A bare `<` and a number is a suppressed figure in 'value', and a strict target in 'target'.
  @Test func lessThanFiveIsATarget() {
    let outcome = read(oneRow(["value": "4", "target": "<5"]))
    #expect(rateValues(outcome, "target", "rating") == ["5, green"])
  }
}
