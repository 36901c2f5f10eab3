import Testing
import TrustReport

/// How far from the target is still Amber (the contract's sections 2.1 and 3.1).
@Suite struct ToleranceTests {
  /// Around a target of 200 or above: the cell, `--tolerance`, and the red line.
  static let tolerances: [(cell: String, option: String?, redLine: String)] = [
    ("5%", nil, "190"),
    ("5 %", nil, "190"),
    ("2.5%", nil, "195"),
    ("0%", nil, "200"),
    ("2", nil, "198"),
    ("2 points", nil, "198"),
    ("2 point", nil, "198"),
    ("2points", nil, "198"),
    ("2 Points", nil, "198"),
    ("2pp", nil, "198"), ("2 pts", nil, "198"), ("2 point", nil, "198"),
    ("2 pp", nil, "198"),
    ("0.5 points", nil, "199.5"),
    ("0", nil, "200"),
    ("1,000", nil, "-800"),
    ("", nil, "190"),
    ("", "10%", "180"),
    ("", "10 points", "190"),
    ("", "3pp", "197"),
    ("2%", "10%", "196"),
    ("2", "10%", "198"),
  ]

  @Test(arguments: tolerances) func setsTheRedLine(
    _ tolerance: (cell: String, option: String?, redLine: String)
  ) {
    let outcome = read(
      oneRow([
        "tolerance": tolerance.cell, "value": "5", "target": "200", "polarity": "higher",
      ]), tolerance: tolerance.option)
    #expect(rateValues(outcome, "amberLine", "redLine") == ["200, \(tolerance.redLine)"])
  }

  @Test(arguments: ["-5%", "-2", "\u{2212}2 points", "(5%)", "-0.1pp"])
  func negativeIsRefused(_ cell: String) {
    let outcome = read(
      oneRow(["tolerance": cell, "value": "5", "target": "200", "polarity": "higher"]))
    #expect(
      findingsWithHints(outcome) == [
        "error 2:14 negative-tolerance C2: "
          + "write how far from the target is still Amber: 5% or 2 points"
      ])
    #expect(
      outcome.findings.first?.message == "'tolerance' is \"\(cell)\", which is negative")
  }

  @Test(arguments: ["five", "5 per cent", "5%%", "±5", "5% of target", "points", "5 - 10", "<5"])
  func wordsAreRefused(_ cell: String) {
    let outcome = read(
      oneRow(["tolerance": cell, "value": "5", "target": "200", "polarity": "higher"]))
    #expect(findings(outcome) == ["error 2:14 unreadable-tolerance C2"])
  }

  /// What stands behind a number that can be read is no kind of tolerance.
  @Test(arguments: [
    ("5 days", "write 5% (of the target) or 2 points"),
    ("five", "write 5% (of the target) or 2 points"),
    ("5%%", "write 5% (of the target) or 2 points"),
    ("1,23", "write decimals with a point, as in 92.5"),
  ])
  func hintSaysWhatToWrite(_ cell: String, _ hint: String) {
    let outcome = read(
      oneRow(["tolerance": cell, "value": "5", "target": "200", "polarity": "higher"]))
    #expect(findingsWithHints(outcome) == ["error 2:14 unreadable-tolerance C2: \(hint)"])
  }

  /// `--tolerance` needs `%` or `points` (section 7): a bare number could be either.
  @Test(arguments: [
    ("5%", "5%"), ("2.5%", "2.5%"), ("0%", "0%"), ("2 points", "2 points"), ("2pp", "2 points"),
    ("1 point", "1 point"), (" 5% ", "5%"),
  ])
  func optionSaysWhatItIsOf(_ text: String, _ printed: String) {
    #expect(Tolerance(text)?.description == printed)
  }

  @Test(arguments: ["", "5", "0", "-5%", "-2 points", "5 %%", "percent", "points", "£5", "five%"])
  func optionIsRefused(_ text: String) {
    #expect(Tolerance(text) == nil)
  }
}
