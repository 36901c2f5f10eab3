import Testing

/// Lines that a row gives itself (the contract's section 3.1, rule 1).
@Suite struct RatingThresholdTests {
  /// "The amber line is the `amber threshold`, or else the target. The red line is the `red threshold`,
  /// or else the target worsened by the tolerance."
  static let thresholds: [(goal: KeyValuePairs<String, String>, figures: [String])] = [
    // Pentana's example: a figure just short of target can still be Green.
    (
      [
        "target": "137", "polarity": "higher", "amber threshold": "135.63",
        "red threshold": "130.15",
      ],
      [
        "137 green", "135.64 green", "135.63 green", "135.62 amber", "130.16 amber",
        "130.15 amber", "130.14 red",
      ]
    ),
    (
      ["polarity": "higher", "amber threshold": "90", "red threshold": "80"],
      ["90.01 green", "90 green", "89.99 amber", "80.01 amber", "80 amber", "79.99 red"]
    ),
    (
      ["polarity": "lower", "amber threshold": "80", "red threshold": "90"],
      ["79.99 green", "80 green", "80.01 amber", "89.99 amber", "90 amber", "90.01 red"]
    ),
    (
      ["target": "100", "polarity": "higher", "amber threshold": "98"],
      ["98.01 green", "98 green", "97.99 amber", "95.01 amber", "95 amber", "94.99 red"]
    ),
    (
      ["target": "100", "polarity": "higher", "red threshold": "80", "tolerance": "1%"],
      ["100.01 green", "100 green", "99.99 amber", "80.01 amber", "80 amber", "79.99 red"]
    ),
    (
      ["target": "100", "polarity": "lower", "amber threshold": "103", "tolerance": "4"],
      ["102.99 green", "103 green", "103.01 amber", "103.99 amber", "104 amber", "104.01 red"]
    ),
    (
      ["polarity": "higher", "amber threshold": "-5", "red threshold": "-10"],
      ["-4.99 green", "-5 green", "-5.01 amber", "-9.99 amber", "-10 amber", "-10.01 red"]
    ),
    // Lines that meet leave no Amber between them.
    (
      ["polarity": "higher", "amber threshold": "90", "red threshold": "90"],
      ["90 green", "89.99 red"]
    ),
    (
      ["polarity": "lower", "amber threshold": "90", "red threshold": "90"],
      ["90 green", "90.01 red"]
    ),
    // "Where an amber threshold is given the rating follows that", however strict the target (rule 3).
    (
      ["target": ">100", "amber threshold": "98"],
      ["98.01 green", "98 green", "97.99 amber", "95 amber", "94.99 red"]
    ),
    // A range: "inside, edges included, Green", and each edge with its own tolerance (rule 4).
    (
      ["target": "10 to 20"],
      [
        "9.49 red", "9.5 amber", "9.99 amber", "10 green", "20 green", "20.01 amber", "21 amber",
        "21.01 red",
      ]
    ),
    // An amber threshold beyond the target: the line is the threshold.
    (
      ["target": "100", "polarity": "higher", "amber threshold": "110"],
      ["110 green", "109.99 amber", "100 amber", "95 amber", "94.99 red"]
    ),
  ]

  @Test(arguments: thresholds) func rate(
    _ goal: KeyValuePairs<String, String>, _ figures: [String]
  ) {
    #expect(ratings(of: figures, against: goal) == figures)
  }

  @Test(arguments: [
    (
      "higher", "137", "135.63", "130.15",
      "135.63, 130.15, null, null, -7, -5.1"
    ),
    ("higher", "", "135.63", "130.15", "135.63, 130.15, null, null, null, null"),
    ("higher", "137", "135.63", "", "135.63, 130.15, null, null, -7, -5.1"),
    ("higher", "137", "", "130", "137, 130, null, null, -7, -5.1"),
    ("lower", "100", "", "", "100, 105, null, null, 30, 30.0"),
    ("", "100 to 120", "", "", "100, 95, 120, 126, 10, 8.3"),
  ])
  func linesAreShown(
    _ polarity: String, _ target: String, _ amber: String, _ red: String, _ shown: String
  ) {
    let outcome = read(
      oneRow([
        "value": "130", "target": target, "polarity": polarity, "amber threshold": amber,
        "red threshold": red,
      ]))
    let keys = ["amberLine", "redLine", "amberLineHigh", "redLineHigh", "gap", "gapPercent"]
    let values = keys.map { rateValues(outcome, $0).joined() }
    #expect(values.joined(separator: ", ") == shown)
  }

  /// "A red line better than the amber line is an error": at the red threshold, or without one at the
  /// amber threshold.
  @Test(arguments: [
    ("higher", "", "80", "90", "2:14", "C2", "(90) is better than the amber line (80)"),
    ("lower", "", "90", "80", "2:14", "C2", "(80) is better than the amber line (90)"),
    ("higher", "80", "", "90", "2:14", "C2", "(90) is better than the amber line (80)"),
    ("higher", "9", "8", "", "2:15", "D2", "(8.55) is better than the amber line (8)"),
    ("lower", "9", "10", "", "2:15", "D2", "(9.45) is better than the amber line (10)"),
  ])
  func crossedLinesAreAnError(
    _ polarity: String, _ target: String, _ amber: String, _ red: String, _ place: String,
    _ cell: String, _ message: String
  ) {
    let outcome = read(
      oneRow([
        "red threshold": red, "amber threshold": amber, "polarity": polarity, "target": target,
        "value": "5",
      ]))
    #expect(outcome.findings.map(\.message) == ["the red line \(message)"])
    #expect(findings(outcome) == ["error \(place) crossed-lines \(cell)"])
  }

  @Test(arguments: [
    ("amber threshold", "error 2:14 incomplete-thresholds C2", "no 'red threshold'"),
    ("red threshold", "error 2:14 incomplete-thresholds C2", "no 'amber threshold'"),
  ])
  func oneThresholdAloneIsAnError(_ column: String, _ finding: String, _ message: String) {
    let outcome = read(oneRow([column: "90", "value": "95", "polarity": "higher"]))
    #expect(findingsWithHints(outcome) == ["\(finding): give both thresholds, or a target"])
    #expect(outcome.findings.first?.message.hasPrefix(message) == true)
  }

  /// A word for no target, or words in its place, are no target either; an unreadable cell has its own error.
  @Test(arguments: [
    ("no target", ["error 2:14 incomplete-thresholds C2"]),
    ("n/a", ["error 2:14 incomplete-thresholds C2"]),
    ("[x]", ["error 2:14 incomplete-thresholds C2"]),
    ("to improve", ["error 2:14 incomplete-thresholds C2", "warning 2:27 target-in-words F2"]),
    (">=5", []), ("5O", ["error 2:27 unreadable-target F2"]),
  ])
  func oneThresholdBesideNoTargetIsAnError(_ target: String, _ expected: [String]) {
    for column in ["amber threshold", "red threshold"] {
      let line = column == "red threshold" ? "4" : "6"
      let row = oneRow([
        column: target == ">=5" ? line : "90", "value": "95", "polarity": "higher",
        "target": target,
      ])
      #expect(findings(read(row)) == expected, "\(column) in \(row)")
    }
  }

  /// "Thresholds beside a range are an error" (rule 4).
  @Test(arguments: ["amber threshold", "red threshold"])
  func thresholdsBesideARangeAreAnError(_ column: String) {
    let outcome = read(oneRow([column: "90", "value": "95", "target": "80 to 90"]))
    #expect(
      findingsWithHints(outcome) == [
        "error 2:14 range-with-thresholds C2: "
          + "the ends of a range are its thresholds; use 'tolerance'"
      ])
  }

  /// "A Green that is worse than its target says so, and is listed in the Notes" (section 4): the cells, what the
  /// report says of the indicator, and what is in its notes.
  @Test(
    arguments: [
      (
        ["value": "136", "target": "137"],
        """
        A: Green
        136 against a target of 137 or above: 1 (0.7%) below target. Green down to 135, Amber down to 130. \
        Green by its own threshold, although worse than target.
        """, ["- A: Green by its own threshold, although worse than its target."]
      ),
      (
        ["value": "137", "target": "137"],
        """
        A: Green
        137 against a target of 137 or above: on target. Green down to 135, Amber down to 130.
        """, []
      ),
      (
        ["value": "136", "target": ""],
        "A: Green\n136, where it is Green at 135 or above and Amber at 130 or above.", []
      ),
      (
        ["value": "136", "target": "137", "published": "R", "override reason": "Late returns"],
        """
        A: Red (as given; computed Green)
        136 against a target of 137 or above: 1 (0.7%) below target. Green down to 135, Amber down to 130. \
        Given as Red, which stands in place of the computed Green: Late returns.
        """, ["- A: computed as Green, given as Red, which stands: Late returns."]
      ),
    ] as [(KeyValuePairs<String, String>, String, [String])])
  func greenWorseThanItsTarget(
    _ cells: KeyValuePairs<String, String>, _ passage: String, _ notes: [String]
  ) throws {
    let lines = ["polarity", "amber threshold", "red threshold"] + cells.map(\.key)
    let row = ["higher", "135", "130"] + cells.map(\.value)
    let header = "indicator," + lines.joined(separator: ",")
    let outcome = read("\(header)\nA,\(row.joined(separator: ","))\n")
    #expect(passages(outcome) == [passage])
    let report = try markdown(outcome)
    #expect(report.split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init) == notes)
  }

  /// Where there is no target, the sentence says the lines.
  @Test func sentenceSaysTheLines() {
    let outcome = read(
      oneRow([
        "value": "85%", "polarity": "higher", "amber threshold": "90%", "red threshold": "80%",
      ]))
    #expect(
      passages(outcome) == [
        "A: Amber\n85%, where it is Green at 90% or above and Amber at 80% or above."
      ])
  }
}
