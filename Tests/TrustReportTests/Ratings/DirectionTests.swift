import Testing

/// Which way a figure has moved (the contract's section 3.2).
@Suite struct DirectionTests {
  /// The figures of the quarter before and of this one, the target, and the direction.
  static let movements: [(before: String, now: String, target: String, direction: String)] = [
    ("50", "60", ">=90", "improving"), ("60", "50", ">=90", "worsening"),
    ("60", "60", ">=90", "steady"), ("60.01", "60", ">=90", "worsening"),
    ("794", "780", "<=672", "improving"), ("780", "794", "<=672", "worsening"),
    ("780", "780.0", "<=672", "steady"), ("-5", "-6", "<0", "improving"),
    // "Steady (equal)", however it is written.
    ("1,234", "1.234k", ">9", "steady"), ("0", "-0", ">9", "steady"),
    // On target or not plays no part.
    ("95", "99", ">=90", "improving"), ("99", "95", ">=90", "worsening"),
    // "For a range, nearer is improving and inside both times is steady."
    ("20", "17", "10 to 15", "improving"), ("17", "20", "10 to 15", "worsening"),
    ("5", "8", "10 to 15", "improving"), ("8", "5", "10 to 15", "worsening"),
    ("8", "18", "10 to 15", "worsening"), ("18", "8", "10 to 15", "improving"),
    ("8", "17", "10 to 15", "steady"), ("8", "8", "10 to 15", "steady"),
    ("8", "10", "10 to 15", "improving"), ("16", "12", "10 to 15", "improving"),
    ("15", "15.01", "10 to 15", "worsening"), ("12", "9", "10 to 15", "worsening"),
    ("11", "14", "10 to 15", "steady"), ("10", "15", "10 to 15", "steady"),
  ]

  @Test(arguments: movements) func isJudgedByPolarity(
    _ given: (before: String, now: String, target: String, direction: String)
  ) {
    let csv = quarterly([given.before, given.now], ["target": given.target])
    #expect(rateValues(read(csv), "direction", "directionOverYear") == ["\(given.direction), null"])
  }

  /// Without a target there is a direction too, if there is a better way.
  @Test(arguments: [
    ("higher", "improving"), ("lower", "worsening"), ("none", "null"), ("", "null"),
  ])
  func needsAPolarity(_ polarity: String, _ direction: String) {
    let csv = quarterly(["50", nil, nil, "55", "60"], ["polarity": polarity])
    #expect(
      rateValues(read(csv), "direction", "directionOverYear") == ["\(direction), \(direction)"])
  }

  /// The figures, and the direction against the quarter before and over the year.
  static let absences: [(figures: [String?], directions: String)] = [
    (["60"], "null, null"),
    (["50", "60"], "improving, null"),
    // The quarter before is not in the files.
    (["50", nil, "60"], "null, null"),
    (["50", nil, nil, nil, "60"], "null, improving"),
    ([nil, "70", "70", "50", "60"], "improving, null"),
    (["50", "70", "70", "70", nil, "60"], "null, worsening"),
    // A figure is missing.
    (["50", "[x]"], "null, null"), (["[x]", "60"], "null, null"), (["[c]", "60"], "null, null"),
    (["<5", "60"], "null, null"), (["", "60"], "null, null"), (["[z]", "60"], "null, null"),
    (["50", nil, nil, "55", "[c]"], "null, null"),
    (["[x]", nil, nil, "55", "60"], "improving, null"),
    (["50", nil, nil, "[x]", "60"], "null, improving"),
    // A break in series at this figure: nothing before it compares.
    (["50", "60 [b]"], "null, null"),
    (["50", nil, nil, "55", "60 [b][p]"], "null, null"),
    // At the earlier figure itself: it is the first that compares.
    (["50 [b]", "60"], "improving, null"),
    (["50 [b]", nil, nil, "70", "60"], "worsening, improving"),
    // Between the year-earlier figure and this one.
    (["50", "55 [b]", "55", "55", "60"], "improving, null"),
    (["50", "55", "55 [b]", "55", "60"], "improving, null"),
    (["50", "55", "55", "55 [b]", "60"], "improving, null"),
    // Before both: it plays no part.
    (["50 [b]", "50", "55", "55", "55", "60"], "improving, improving"),
    // Other shorthand plays none.
    (["50 [p]", nil, nil, "55 [e]", "60 [r]"], "improving, improving"),
    (["0", "0"], "steady, null"),
  ]

  @Test(arguments: absences) func isThereWhereItCanBe(
    _ given: (figures: [String?], directions: String)
  ) {
    // The last quarter may have no figure: only where `--quarter` names it, it is reported then.
    let csv = quarterly(given.figures, ["target": ">=90"])
    let outcome = read(csv, quarter: "2022/23 Q3")
    #expect(rateValues(outcome, "direction", "directionOverYear") == [given.directions])
  }

  /// Figures in different units do not compare: figure and unit of the quarter before, and of this.
  @Test(arguments: [
    ("62,days", "60,weeks", "null"), ("62,days", "60,days", "improving"),
    ("62%,", "60,", "null"), ("62%,", "60,%", "improving"), ("62,%", "60%,%", "improving"),
    ("£62,", "60%,", "null"), ("£62k,", "£60,", "improving"), ("62,£", "£60,", "improving"),
  ])
  func comparesOneUnitOnly(_ before: String, _ now: String, _ direction: String) {
    let outcome = read(
      """
      indicator,quarter,polarity,value,unit
      A,2022/23 Q2,lower,\(before)
      A,2022/23 Q3,lower,\(now)
      """)
    #expect(rateValues(outcome, "direction") == [direction])
  }

  @Test(arguments: [("Days", "days")])
  func spellingOfAUnitIsNoOtherUnit(_ before: String, _ now: String) {
    let outcome = read(
      """
      indicator,quarter,polarity,value,unit
      A,2022/23 Q2,lower,62,\(before)
      A,2022/23 Q3,lower,60,\(now)
      """)
    #expect(rateValues(outcome, "direction") == ["improving"])
  }

  /// "Annual and cumulative figures are compared only with the same quarter a year earlier."
  @Test(arguments: [
    ("", "improving, worsening"), ("quarterly", "improving, worsening"),
    ("annual", "null, worsening"), ("cumulative", "null, worsening"),
  ])
  func frequencyDecidesWhatCompares(_ frequency: String, _ directions: String) {
    let csv = quarterly(
      ["690", "700", "750", "794", "780"], ["target": "<=672", "frequency": frequency])
    #expect(rateValues(read(csv), "direction", "directionOverYear") == [directions])
  }
}
