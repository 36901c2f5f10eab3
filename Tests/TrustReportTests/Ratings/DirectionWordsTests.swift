import Testing

/// What the report says of a movement, and of how long a rating has lasted (the contract's sections
/// 3.2 and 4).
@Suite struct DirectionWordsTests {
  /// The example of the contract's section 4, as a whole.
  @Test func saysBothMovementsAndTheRun() {
    let csv = quarterly(
      ["690", nil, nil, "794", "780"],
      ["target": "672", "polarity": "lower", "target basis": "average of statistical neighbours"])
    #expect(
      passages(read(csv)) == [
        "1 A: Red\n780 against a target of 672 or below (average of statistical neighbours): "
          + "108 (16.1%) above target. Improving since the quarter before (794). "
          + "Worsening over the year (690). Red in each of the last 2 quarters."
      ])
    #expect(
      tableLines(read(csv)).contains("| 1 | A | Red | 780 | 672 or below | Improving |"))
  }

  /// The earlier figure is in brackets, as it was written.
  @Test(arguments: [
    (["63%", "62%"], "Improving since the quarter before (63%)."),
    (["1,062 [p]", "62"], "Improving since the quarter before (1,062 \\[p])."),
    (["62", "62"], "Steady since the quarter before (62)."),
    (["£5.4m", "£5.5m"], "Worsening since the quarter before (£5.4m)."),
    (["61", nil, nil, nil, "62"], "Worsening over the year (61)."),
  ])
  func printsTheEarlierFigure(_ figures: [String?], _ sentence: String) {
    let report = passages(read(quarterly(figures, ["polarity": "lower", "published": "A"])))
    #expect(
      report.first?.contains(" \(sentence)") == true, "\(report)")
  }

  @Test(arguments: [
    (["63", "62"], "", "Improving"), (["61", "62"], "", "Worsening"), (["62", "62"], "", "Steady"),
    (["62"], "", "no comparison"), (["63", nil, "62"], "", "no comparison"),
    (["61", nil, nil, "63", "62"], "annual", "Worsening over the year"),
    (["61", nil, nil, nil, "62"], "", "Worsening over the year"),
  ])
  func tableHasOneOfThem(_ figures: [String?], _ frequency: String, _ words: String) {
    let csv = quarterly(figures, ["target": "<=60.5", "frequency": frequency])
    #expect(tableLines(read(csv)).last == "| 1 | A | Amber | 62 | 60.5 or below | \(words) |")
  }

  /// Against a target of 100 or above: the figures, how many quarters `rate` counts, and the rating.
  static let runs: [(figures: [String?], run: String, rating: String)] = [
    (["90"], "1", "Red"),
    (["90", "89"], "2", "Red"),
    (["80", "90", "90", "89"], "4", "Red"),
    (["96", "97"], "2", "Amber"),
    (["101", "100", "102"], "3", "Green"),
    (["90", "96", "90"], "1", "Red"),
    (["90", "90", "96", "90", "90"], "2", "Red"),
    // "A gap or an unrated quarter ends the run."
    (["90", nil, "90"], "1", "Red"),
    (["90", nil, "90", "90"], "2", "Red"),
    (["90", "[x]", "90"], "1", "Red"),
    (["90", "[c]", "90", "90"], "2", "Red"),
    // A break in series ends no run: the rating is what lasts.
    (["90", "90 [b]"], "2", "Red"),
    (["90", "90", "90", "90", "90", "90", "90", "90"], "8", "Red"),
  ]

  @Test(arguments: runs) func countsQuartersAtARating(
    _ given: (figures: [String?], run: String, rating: String)
  ) {
    let outcome = read(quarterly(given.figures, ["target": ">=100"]))
    #expect(rateValues(outcome, "quartersAtRating") == [given.run])
    let said = passages(outcome).first ?? ""
    // "From two upwards."
    let isSaid = given.run != "1"
    let sentence = "\(given.rating) in each of the last \(given.run) quarters."
    #expect(said.contains(" in each of the last ") == isSaid, "\(said)")
    #expect(said.contains(sentence) == isSaid, "\(said)")
  }

  /// A run is of the rating that counts: the published one, if none was computed.
  @Test func publishedRatingsMakeARun() {
    let outcome = read(
      """
      indicator,quarter,value,target,polarity,published,override reason
      A,2022/23 Q1,[x],100,higher,R,
      A,2022/23 Q2,100,100,higher,R,delays are rising
      A,2022/23 Q3,90,100,higher,G,
      """)
    #expect(rateValues(outcome, "rating", "quartersAtRating") == ["red, 3"])
  }

  /// Ratings are those of each quarter's own row: its own target, its own published rating.
  @Test func eachQuarterHasItsOwnTarget() {
    let outcome = read(
      """
      indicator,quarter,value,target
      A,2022/23 Q1,90,>=100
      A,2022/23 Q2,90,>=90
      A,2022/23 Q3,90,>=100
      """)
    #expect(rateValues(outcome, "quartersAtRating", "direction") == ["1, steady"])
  }

  /// "Targets are not carried from one quarter's row to another's."
  @Test func targetsAreNotCarriedOn() {
    let outcome = read(
      "indicator,quarter,value,target\nA,2022/23 Q2,90,>=100\nA,2022/23 Q3,90,\n")
    #expect(rateValues(outcome, "rating", "reason", "target") == ["null, noTarget, null"])
  }

  @Test func undatedReturnHasNoHistory() {
    let outcome = read("indicator,value,target\nA,90,>=100\n")
    #expect(
      rateValues(outcome, "direction", "directionOverYear", "quartersAtRating") == [
        "null, null, 1"
      ])
  }
}
