import Testing

/// Where Green ends and Red begins (the contract's section 3.1, rules 1, 2 and 4): for each way of giving
/// the lines the figure exactly on a line, one hundredth better, and one hundredth worse.
@Suite struct RatingLineTests {
  /// The row's other cells, and the figures with their ratings.
  typealias Case = (goal: KeyValuePairs<String, String>, figures: [String])

  /// Worse is further down.
  static let higher: [Case] = [
    (
      ["target": "100", "polarity": "higher"],
      ["100.01 green", "100 green", "99.99 amber", "95.01 amber", "95 amber", "94.99 red"]
    ),
    (
      ["target": ">=98", "tolerance": "2.5%"],
      ["98.01 green", "98 green", "97.99 amber", "95.56 amber", "95.55 amber", "95.54 red"]
    ),
    (
      ["target": "55", "polarity": "higher", "tolerance": "5 points"],
      ["55.01 green", "55 green", "54.99 amber", "50.01 amber", "50 amber", "49.99 red"]
    ),
    (
      ["target": "55", "polarity": "higher", "tolerance": "0%"],
      ["55.01 green", "55 green", "54.99 red"]
    ),
    (
      ["target": "55", "polarity": "higher", "tolerance": "0"],
      ["55.01 green", "55 green", "54.99 red"]
    ),
    (
      ["target": "-20", "polarity": "higher"],
      ["-19.99 green", "-20 green", "-20.01 amber", "-20.99 amber", "-21 amber", "-21.01 red"]
    ),
    (
      ["target": "0.5", "polarity": "higher", "tolerance": "2"],
      ["0.51 green", "0.5 green", "0.49 amber", "-1.49 amber", "-1.5 amber", "-1.51 red"]
    ),
  ]

  /// Worse is further up.
  static let lower: [Case] = [
    (
      ["target": "672", "polarity": "lower"],
      ["671.99 green", "672 green", "672.01 amber", "705.59 amber", "705.6 amber", "705.61 red"]
    ),
    (
      ["target": "<=750", "tolerance": "10%"],
      ["749.99 green", "750 green", "750.01 amber", "824.99 amber", "825 amber", "825.01 red"]
    ),
    (
      ["target": "8", "polarity": "lower", "tolerance": "2pp"],
      ["7.99 green", "8 green", "8.01 amber", "9.99 amber", "10 amber", "10.01 red"]
    ),
    (
      ["target": "-40", "polarity": "lower"],
      ["-40.01 green", "-40 green", "-39.99 amber", "-38.01 amber", "-38 amber", "-37.99 red"]
    ),
    (
      ["target": "-1", "polarity": "lower", "tolerance": "2"],
      ["-1.01 green", "-1 green", "-0.99 amber", "0.99 amber", "1 amber", "1.01 red"]
    ),
  ]

  /// "By that edge's tolerance": 5% of 10 below, 5% of 15 above.
  static let ranges: [Case] = [
    (
      ["target": "10 to 15"],
      [
        "9.49 red", "9.5 amber", "9.51 amber", "9.99 amber", "10 green", "10.01 green",
        "14.99 green", "15 green", "15.01 amber", "15.74 amber", "15.75 amber", "15.76 red",
      ]
    ),
    (
      ["target": "10 to 15", "tolerance": "2 points"],
      [
        "7.99 red", "8 amber", "8.01 amber", "9.99 amber", "10 green", "10.01 green",
        "14.99 green", "15 green", "15.01 amber", "16.99 amber", "17 amber", "17.01 red",
      ]
    ),
    (
      ["target": "-20 to -10", "polarity": "range", "tolerance": "10%"],
      [
        "-22.01 red", "-22 amber", "-20.01 amber", "-20 green", "-10 green", "-9.99 amber",
        "-9 amber", "-8.99 red",
      ]
    ),
    (
      ["target": "0 to 10"],
      ["-0.01 red", "0 green", "0.01 green", "10 green", "10.5 amber", "10.51 red"]
    ),
    (["target": "10 to 10"], ["9.49 red", "9.5 amber", "10 green", "10.5 amber", "10.51 red"]),
  ]

  @Test(arguments: higher) func rateHigher(_ line: Case) { check(line) }
  @Test(arguments: lower) func rateLower(_ line: Case) { check(line) }
  @Test(arguments: ranges) func rateRange(_ line: Case) { check(line) }

  /// "52% against 55% is Red at 5% of target and Amber at 5 points."
  @Test(arguments: [
    ("5%", "red"), ("5 points", "amber"), ("", "red"), ("3 points", "amber"), ("2.99pp", "red"),
  ])
  func percentIsNotPoints(_ tolerance: String, _ rating: String) {
    let outcome = read(
      oneRow(["value": "52%", "target": "55%", "polarity": "higher", "tolerance": tolerance]))
    #expect(rateValues(outcome, "rating") == [rating])
  }

  /// "97.93 against 98 is missed, although it prints as 98": rating comes before rounding.
  @Test func nothingIsRoundedBeforeItIsRated() {
    let outcome = read(oneRow(["value": "97.93", "target": "98", "polarity": "higher"]))
    #expect(
      passages(outcome) == [
        "A: Amber\n97.93 against a target of 98 or above: 0.07 (0.1%) below target."
      ])
  }

  /// The board's own ratings, which agree with "within 5% of target".
  @Test(arguments: [("780", "672", "red"), ("762", "750", "amber"), ("803", "750", "red")])
  func agreesWithTheBoard(_ figure: String, _ target: String, _ rating: String) {
    let outcome = read(oneRow(["value": figure, "target": target, "polarity": "lower"]))
    #expect(rateValues(outcome, "rating") == [rating])
  }

  private func check(_ line: Case) {
    #expect(ratings(of: line.figures, against: line.goal) == line.figures)
  }
}

/// Each figure with the rating that it has in a row with these other cells; what is behind the figures is
/// not read.
func ratings(of figures: [String], against goal: KeyValuePairs<String, String>) -> [String] {
  let names = figures.map { $0.prefix { $0 != " " } }
  let header = (["number", "indicator", "value"] + goal.map(\.key)).joined(separator: ",")
  let goal = goal.map(\.value).joined(separator: ",")
  let rows = names.enumerated().map { "\($0 + 1),A,\($1),\(goal)" }
  let outcome = read(([header] + rows).joined(separator: "\n"))
  if outcome.hasErrors { return findingsWithHints(outcome) }
  return zip(names, rateValues(outcome, "rating")).map { "\($0) \($1)" }
}
