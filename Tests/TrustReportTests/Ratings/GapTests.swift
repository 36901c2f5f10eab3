import Testing

/// "`gap` is figure minus target, signed; the percentage is of the target's absolute value, one
/// decimal, half away from zero, none at target 0" (the contract's section 3.1, Distance).
@Suite struct GapTests {
  /// The figure, the target, what `rate` says, and the report's words.
  static let gaps: [(value: String, target: String, rate: String, words: String)] = [
    ("780", "<=672", "108, 16.1", "108 (16.1%) above target"),
    ("672", "<=672", "0, 0.0", "on target"),
    ("600", "<=672", "-72, -10.7", "72 (10.7%) below target"),
    ("90", ">=100", "-10, -10.0", "10 (10.0%) below target"),
    ("97.93", ">=98", "-0.07, -0.1", "0.07 (0.1%) below target"),
    ("1,234.5", "<=1,000", "234.5, 23.5", "234.5 (23.5%) above target"),
    ("12,345", "<=1", "12344, 1234400.0", "12,344 above target"),
    ("99.999", ">=100", "-0.001, 0.0", "0.001 (0.0%) below target"),
    // Half away from zero: 0.05% and 0.15% either way.
    ("2001", "<=2000", "1, 0.1", "1 (0.1%) above target"),
    ("1999", "<=2000", "-1, -0.1", "1 (0.1%) below target"),
    ("2003", "<=2000", "3, 0.2", "3 (0.2%) above target"),
    ("1997", "<=2000", "-3, -0.2", "3 (0.2%) below target"),
    ("20009", "<=20000", "9, 0.0", "9 (0.0%) above target"),
    // A negative target: of its absolute value.
    ("-25", ">=-20", "-5, -25.0", "5 (25.0%) below target"),
    ("-15", ">=-20", "5, 25.0", "5 (25.0%) above target"),
    ("5", "<=-20", "25, 125.0", "25 (125.0%) above target"),
    // None at 0.
    ("2", "<=0", "2, null", "2 above target"), ("-2", "<=0", "-2, null", "2 below target"),
    ("0", "<=0", "0, null", "on target"),
    // Between percentages in points.
    ("29%", "<=20%", "9, 45.0", "9 points (45.0%) above target"),
    ("52%", ">=55%", "-3, -5.5", "3 points (5.5%) below target"),
    ("94%", ">=95%", "-1, -1.1", "1 point (1.1%) below target"),
    ("94.5%", ">=95%", "-0.5, -0.5", "0.5 points (0.5%) below target"),
    ("2%", "<=0%", "2, null", "2 points above target"),
    // In pounds.
    ("£6,200", "<=£5,000", "1200, 24.0", "£1,200 (24.0%) above target"),
    ("£5.4m", "<=£5m", "400000, 8.0", "£400,000 (8.0%) above target"),
    // "For a range it is to the nearer edge, 0 inside."
    ("12", "10 to 15", "0, 0.0", "within the range"),
    ("10", "10 to 15", "0, 0.0", "within the range"),
    ("15", "10 to 15", "0, 0.0", "within the range"),
    ("8", "10 to 15", "-2, -20.0", "2 (20.0%) below the range"),
    ("18", "10 to 15", "3, 20.0", "3 (20.0%) above the range"),
    ("15.01", "10 to 15", "0.01, 0.1", "0.01 (0.1%) above the range"),
    ("-25", "-20 to -10", "-5, -25.0", "5 (25.0%) below the range"),
    ("-5", "-20 to -10", "5, 50.0", "5 (50.0%) above the range"),
    ("-1", "0 to 10", "-1, null", "1 below the range"),
    ("1", "-10 to 0", "1, null", "1 above the range"),
    ("8%", "10% to 15%", "-2, -20.0", "2 points (20.0%) below the range"),
  ]

  @Test(arguments: gaps) func isFigureMinusTarget(
    _ gap: (value: String, target: String, rate: String, words: String)
  ) {
    let outcome = read(oneRow(["value": gap.value, "target": gap.target]))
    #expect(rateValues(outcome, "gap", "gapPercent") == [gap.rate])
    #expect(
      passages(outcome).first?.contains(": \(gap.words).") == true, "\(passages(outcome))")
  }

  /// Where figure or target is missing there is none.
  @Test(arguments: [("[x]", ">=10"), ("<5", ">=10"), ("5", ""), ("5", "tbc")])
  func needsBoth(_ value: String, _ target: String) {
    let outcome = read(oneRow(["value": value, "target": target]))
    #expect(rateValues(outcome, "gap", "gapPercent") == ["null, null"])
  }

  /// To the target, and not to the thresholds.
  @Test func isToTheTarget() {
    let outcome = read(
      oneRow([
        "value": "95", "target": "100", "polarity": "higher", "amber threshold": "90",
        "red threshold": "80",
      ]))
    #expect(rateValues(outcome, "rating", "gap", "gapPercent") == ["green, -5, -5.0"])
  }
}
