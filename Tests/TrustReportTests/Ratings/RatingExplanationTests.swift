import Testing
import TrustReport

/// "Every rating can be explained: the rule, the lines, the distance, the arithmetic, and for a
/// not-rated one the cause" (the contract's section 3.1, rule 9).
@Suite struct RatingExplanationTests {
  private func explanation(
    _ cells: KeyValuePairs<String, String>, tolerance: String? = nil
  ) -> String {
    let outcome = read(oneRow(cells), tolerance: tolerance)
    guard let scorecard = try? outcome.scorecard,
      let explanation = Explanation(of: scorecard, indicator: "a")
    else { return "none" }
    return text { explanation.write(to: &$0) }
  }

  @Test func explainsRed() {
    #expect(
      explanation([
        "value": "780", "target": "672", "polarity": "lower",
        "target basis": "average of statistical neighbours", "published": "R",
      ]) == """
        A: Red (2022/23 Q3)
          Figure      780
          Target      672 or below (average of statistical neighbours)
          Polarity    lower is better, by the column 'polarity'
          Amber line  672: the target
          Red line    705.6: 672 + 5% of 672 = 705.6 (the default tolerance)
          Rating      Red: 780 is worse than 705.6
          Distance    108 (16.1%) above target: 780 − 672 = 108; 108 ÷ 672 = 16.1%
          Published   Red: agrees
          Variation   too few quarters to tell: 1 of the 12 that it takes

        """)
  }

  @Test func explainsAmberBetweenPercentages() {
    #expect(
      explanation(["value": "90.25%", "target": ">=95%", "tolerance": "5 points"]) == """
        A: Amber (2022/23 Q3)
          Figure      90.25%
          Target      95% or above
          Polarity    higher is better, by the target's form
          Amber line  95%: the target
          Red line    90%: 95 − 5 = 90 (the row's tolerance)
          Rating      Amber: 90.25% is worse than 95%, and at or better than 90%
          Distance    4.75 points (5.0%) below target: 90.25 − 95 = −4.75; −4.75 ÷ 95 = −5.0%
          Variation   too few quarters to tell: 1 of the 12 that it takes

        """)
  }

  @Test func explainsARange() {
    #expect(
      explanation(["value": "16", "target": "10 to 15"], tolerance: "10%") == """
        A: Amber (2022/23 Q3)
          Figure          16
          Target          10 to 15
          Polarity        within the range is best, by the target's form
          Amber lines     10 to 15: the range
          Red line below  9: 10 − 10% of 10 = 9 (the tolerance given)
          Red line above  16.5: 15 + 10% of 15 = 16.5 (the tolerance given)
          Rating          Amber: 16 is worse than 15, and at or better than 16.5
          Distance        1 (6.7%) above the range: 16 − 15 = 1; 1 ÷ 15 = 6.7%
          Variation       too few quarters to tell: 1 of the 12 that it takes

        """)
  }

  @Test func explainsThresholds() {
    #expect(
      explanation([
        "value": "136", "target": "137", "polarity": "higher", "amber threshold": "135.63",
        "red threshold": "130.15",
      ]) == """
        A: Green (2022/23 Q3)
          Figure      136
          Target      137 or above
          Polarity    higher is better, by the column 'polarity'
          Amber line  135.63: the amber threshold
          Red line    130.15: the red threshold
          Rating      Green: 136 is at or better than 135.63
          Distance    1 (0.7%) below target: 136 − 137 = −1; −1 ÷ 137 = −0.7%
          Variation   too few quarters to tell: 1 of the 12 that it takes

        """)
  }

  /// "A target of 0 with a percentage tolerance has no Amber band, and the explanation says so."
  @Test func explainsATargetOfZero() {
    #expect(
      explanation(["value": "2", "target": "0", "polarity": "lower"]) == """
        A: Red (2022/23 Q3)
          Figure      2
          Target      0
          Polarity    lower is better, by the column 'polarity'
          Amber line  0: the target
          Red line    0: 5% of a target of 0 is 0, so there is no Amber band (the default tolerance)
          Rating      Red: 2 is worse than 0
          Distance    2 above target: 2 − 0 = 2; no percentage of a target of 0
          Variation   too few quarters to tell: 1 of the 12 that it takes

        """)
  }

  @Test func explainsAStrictTarget() {
    let lines = explanation(["value": "85", "target": "<85"]).split(separator: "\n")
    #expect(lines.first == "A: Amber (2022/23 Q3)")
    #expect(lines.contains("  Amber line  85: the target, which must be undercut"))
    #expect(
      lines.contains(
        "  Rating      Amber: 85 is exactly the target, which is not met by being hit"))
  }

  @Test func explainsANegativeTarget() {
    let explanation = explanation(["value": "-25", "target": ">=-20"])
    #expect(explanation.contains("21: −20 − 5% of 20 = −21 (the default tolerance)\n"))
    #expect(
      explanation.contains(
        "  Distance    5 (25.0%) below target: −25 − (−20) = −5; −5 ÷ 20 = −25.0%\n"))
  }

  static let causes: [(cells: KeyValuePairs<String, String>, cause: String)] = [
    (["value": "5", "polarity": "none"], "5, for information only"),
    (["value": "5", "polarity": "higher"], "5, with no target"),
    (["value": "[x]", "target": "<5", "note": "late"], "no figure (late)"),
    (["value": "[c]", "target": "<5"], "the figure is suppressed"),
    (["value": "[z]", "target": "<5"], "no figure applies"),
  ]

  @Test(arguments: causes) func explainsWhyThereIsNone(
    _ cells: KeyValuePairs<String, String>, _ cause: String
  ) {
    let lines = explanation(cells).split(separator: "\n")
    #expect(lines.first == "A: not rated (2022/23 Q3)")
    let rating = lines.first { $0.hasPrefix("  Rating ") }
    #expect(rating?.hasSuffix(" not computed: \(cause)") == true, "\(lines)")
  }

  @Test(arguments: [
    ("90", "A", "", "Amber: differs; the computed rating stands"),
    ("90", "A", "numbers fall", "Amber: stands, for the reason given: numbers fall"),
    ("[x]", "A", "", "Amber: stands, as nothing could be computed"),
    ("[x]", "N/A", "", "not rated: no rating"),
  ])
  func explainsThePublishedRating(
    _ value: String, _ published: String, _ reason: String, _ outcome: String
  ) {
    let lines = explanation([
      "value": value, "target": ">=100", "published": published, "override reason": reason,
    ]).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("  Published ") }?.drop { $0 != " " }
    #expect(line?.hasSuffix(" \(outcome)") == true, "\(lines)")
  }
}
