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
    ("=>95%", "95", "95% or above", "higher"), ("=<95%", "95", "95% or below", "lower"),
    (">/=95%", "95", "95% or above", "higher"), ("</=95%", "95", "95% or below", "lower"),
    ("=/>95%", "95", "95% or above", "higher"), ("=/<95%", "95", "95% or below", "lower"),
    ("at least 95%", "95", "95% or above", "higher"),
    ("No less than 95%", "95", "95% or above", "higher"),
    ("minimum 95%", "95", "95% or above", "higher"), ("min 95%", "95", "95% or above", "higher"),
    ("Min. 95%", "95", "95% or above", "higher"), ("above 95%", "95", "above 95%", "higher"),
    ("over 95%", "95", "above 95%", "higher"), ("more than 95%", "95", "above 95%", "higher"),
    ("at most 95%", "95", "95% or below", "lower"),
    ("no more than 95%", "95", "95% or below", "lower"),
    ("maximum 95%", "95", "95% or below", "lower"), ("max 95%", "95", "95% or below", "lower"),
    ("up to 95%", "95", "95% or below", "lower"), ("below 95%", "95", "below 95%", "lower"),
    ("Under 95%", "95", "below 95%", "lower"), ("less than 95%", "95", "below 95%", "lower"),
    ("95% or above", "95", "95% or above", "higher"),
    ("95% or more", "95", "95% or above", "higher"),
    ("95% or higher", "95", "95% or above", "higher"), ("95%+", "95", "95% or above", "higher"),
    ("95% or below", "95", "95% or below", "lower"), ("95% or less", "95", "95% or below", "lower"),
    ("95% or fewer", "95", "95% or below", "lower"),
    ("95% Or Lower", "95", "95% or below", "lower"),
    ("not less than 95%", "95", "95% or above", "higher"),
    ("minimum of 95%", "95", "95% or above", "higher"),
    ("greater than 95%", "95", "above 95%", "higher"),
    ("not more than 95%", "95", "95% or below", "lower"),
    ("maximum of 95%", "95", "95% or below", "lower"), ("max. 95%", "95", "95% or below", "lower"),
    ("fewer than 95%", "95", "below 95%", "lower"), ("95% or over", "95", "95% or above", "higher"),
    ("95% or under", "95", "95% or below", "lower"),
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
    ("10 - 15%", "10 to 15", "10% to 15%", "range"),
    ("10% - 15%", "10 to 15", "10% to 15%", "range"),
    ("between 10 and 15%", "10 to 15", "10% to 15%", "range"),
    ("Between 10% and 15%", "10 to 15", "10% to 15%", "range"),
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
    ("£1–2k", "", "£1k to £2k"), ("£5-6.5m", "", "£5m to £6.5m"),
    ("£500-1k", "", "£500 to £1k"), ("£5m-£6m", "", "£5m to £6m"),
  ])
  func printsWithPounds(_ cell: String, _ polarity: String, _ words: String) {
    let outcome = read(oneRow(["value": "£5", "target": cell, "polarity": polarity]))
    #expect(rateValues(outcome, "targetText") == [words])
  }

  /// "A word for a missing figure (`n/a`, `tbc`, `-`) is no target": then no polarity is needed.
  @Test(arguments: [
    "", "n/a", "N/A", "tbc", "TBC", "-", "..", "no target", "No target set", "not set", "Data only",
    "baseline", "[x]", "none",
  ])
  func wordForMissingIsNoTarget(_ cell: String) {
    let outcome = read(oneRow(["value": "5", "target": cell]))
    #expect(
      rateValues(outcome, "target", "targetText", "reason") == ["null, null, noTarget"])
    #expect(findings(outcome).isEmpty)
  }

  /// "Other words without a digit are the target basis."
  @Test(arguments: ["Top quartile", "Reduce", "↓", "national average", "> national average"])
  func otherWordsAreItsBasis(_ cell: String) throws {
    let outcome = read(oneRow(["value": "5", "target": cell]))
    #expect(findings(outcome) == ["warning 2:16 target-in-words D2"])
    #expect(rateValues(outcome, "target", "reason") == ["null, noTarget"])
    #expect(try outcome.scorecard.indicators.first?.criteria.targetBasis == cell)
    let both = read(oneRow(["value": "5", "target": cell, "target basis": "peers"]))
    #expect(try both.scorecard.indicators.first?.criteria.targetBasis == "peers; \(cell)")
  }

  @Test(arguments: [
    ("750 by March 2021", "750 or below", "2021-03-31"),
    ("750 due by 31/03/2021", "750 or below", "2021-03-31"),
    ("< 750 was due by the end of 2020/21", "below 750", "2021-03-31"),
    ("750 or below, which was due by 31 March 2021", "750 or below", "2021-03-31"),
    ("750 by 2018", "750 or below", "2018-12-31"),
    ("750 by the end of 2020/21 Q2", "750 or below", "2020-09-30"),
  ])
  func dateBehindItIsItsDate(_ cell: String, _ words: String, _ date: String) {
    let outcome = read(oneRow(["value": "5", "target": cell, "polarity": "lower"]))
    #expect(rateValues(outcome, "targetText", "targetDate") == ["\(words), \(date)"])
    let dated = read(
      oneRow([
        "value": "5", "target": cell, "polarity": "lower", "target date": "June 2024",
      ]))
    #expect(rateValues(dated, "targetDate") == ["2024-06-30"])
  }

  /// The unit behind figure and target, if both or the unit column say the same.
  @Test(arguments: [
    ("8 days", "10 days", ""), ("1 day", "10 days", ""), ("8", "10 days", "days"),
    ("8 days", "10 or below", "days"),
  ])
  func unitMayBeBehindIt(_ value: String, _ target: String, _ unit: String) {
    let outcome = read(
      oneRow(["value": value, "target": target, "unit": unit, "polarity": "lower"]))
    #expect(rateValues(outcome, "unit", "targetText") == ["days, 10 or below"])
  }

  /// A cell may repeat the mark that its unit gives.
  @Test func scaleOfTheUnitMayBeRepeated() {
    let outcome = read(
      oneRow([
        "value": "£5.4m", "target": "£5m or below", "unit": "£ million", "red threshold": "£6m",
      ]))
    #expect(findings(outcome).isEmpty)
    #expect(rateValues(outcome, "value", "target", "redLine") == ["5.4, 5, 6"])
    #expect(
      passages(outcome).first?.contains("£5.4m against a target of £5m or below: £0.4m (8.0%)")
        == true)
  }

  /// A bare `<` and a number is a suppressed figure in 'value', and a strict target in 'target'.
  @Test func lessThanFiveIsATarget() {
    let outcome = read(oneRow(["value": "4", "target": "<5"]))
    #expect(rateValues(outcome, "target", "rating") == ["5, green"])
  }
}
