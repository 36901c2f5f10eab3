import Testing
import TrustReport

/// An indicator with parts: "the indicator takes the worst rated part" (the contract's section 2.6).
@Suite struct PartsTests {
  private static let header = "number,indicator,part,value,target,polarity,published,note\n"

  /// The parts' figures against 100 or above, and what becomes of the indicator: its rating, the reason
  /// if it has none, and the figure and part in the table.
  static let worst: [(figures: [String], rating: String, reason: String, actual: String)] = [
    (["100", "90"], "red", "null", "90 (P2)"),
    (["90", "100"], "red", "null", "90 (P1)"),
    (["96", "90", "100"], "red", "null", "90 (P2)"),
    (["100", "96"], "amber", "null", "96 (P2)"),
    (["100", "101"], "green", "null", "100 (P1)"),
    (["90", "80"], "red", "null", "80 (P2)"),
    // Unrated parts count for nothing: missing is neither Red nor Green.
    (["[x]", "100"], "green", "null", "100 (P2)"),
    (["[x]", "90"], "red", "null", "90 (P2)"),
    (["96", "[c]", "100"], "amber", "null", "96 (P1)"),
    (["[c]", "[x]"], "null", "suppressed", ""),
    (["[x]"], "null", "notAvailable", ""),
  ]

  @Test(arguments: worst) func worstRatedPartCounts(
    _ given: (figures: [String], rating: String, reason: String, actual: String)
  ) {
    let rows = given.figures.enumerated().map { "2.3,A,P\($0 + 1),\($1),100,higher,,\n" }
    let outcome = read(Self.header + "1,Z,,100,100,higher,,\n" + rows.joined())
    #expect(
      rateValues(outcome, "number", "rating", "reason").contains(
        "2.3, \(given.rating), \(given.reason)"))
    guard !given.actual.isEmpty else { return }
    let target = "100 or above (\(given.actual.suffix(3).dropLast()))"
    let line = tableLines(outcome).first { $0.hasPrefix("| 2.3 |") }
    #expect(
      line?.hasSuffix("| \(given.actual) | \(target) | no comparison |") == true, "\(line ?? "")")
  }

  /// Where no part is rated, the first with a figure speaks for the indicator.
  @Test(arguments: [(["[x]", "5", "6"], "P2"), (["[x]", "[c]"], "P1"), (["5", "[x]"], "P1")])
  func firstFigureSpeaks(_ figures: [String], _ decisive: String) throws {
    let rows = figures.enumerated().map { "2.3,A,P\($0 + 1),\($1),,,,\n" }
    let outcome = read(Self.header + rows.joined())
    #expect(try outcome.scorecard.indicators.first?.decisive.name == decisive)
  }

  /// "An indicator's parts follow its own row, in file order, and its own row then has no figures."
  @Test func ownRowComesFirstAndHasNoFigures() {
    let outcome = read(
      """
      number,indicator,part,value,target,polarity,unit
      2.3,A,KS4,28,32.2,higher,points
      2.3,A,,,,,
      2.3,A,KS2,29%,20%,lower,
      2.3,A,EYFS,[x],,,
      """)
    #expect(
      rateValues(
        outcome, "part", "rating", "reason", "value", "unit", "target", "polarity",
        "amberLine", "redLine", "gap", "gapPercent") == [
          "null, red, null, null, null, null, null, null, null, null, null",
          "KS4, red, null, 28, points, 32.2, higher, 32.2, 30.59, -4.2, -13.0",
          "KS2, red, null, 29, %, 20, lower, 20, 21, 9, 45.0",
          "EYFS, null, notAvailable, null, null, null, null, null, null, null, null",
        ])
  }

  /// "Never counted": neither among the ratings nor among the priorities' indicators.
  @Test func partsAreNeverCounted() throws {
    let outcome = read(
      "number,indicator,priority,part,value,target\n"
        + "2.3,A,Be Safe,P1,90,>=100\n2.3,A,Be Safe,P2,90,>=100\n2.4,B,Be Safe,,100,>=100\n")
    #expect(
      try markdown(outcome).contains(
        "1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. "
          + "Every indicator is rated."))
    #expect(
      try rateJSON(outcome).contains(
        "\"counts\": {\"red\": 1, \"amber\": 0, \"green\": 1, \"notRated\": 0}"))
    #expect(tableLines(outcome).prefix(1) == ["| Be Safe | 1 | 0 | 1 | 0 | 2 |"])
  }

  /// "One section with a line for each part", unrated ones among them (section 4).
  @Test func sectionHasALineForEachPart() {
    let outcome = read(
      Self.header + """
        2.3,Attainment,Key Stage 2,29%,20%,lower,,
        2.3,Attainment,Key Stage 4,[x],20%,lower,,due in January
        2.3,Attainment,Early Years,19%,20%,lower,,

        """)
    #expect(
      tableLines(outcome).contains(
        "| 2.3 | Attainment | Red | 29% (Key Stage 2) | 20% or below (Key Stage 2) | no comparison |"
      ))
    #expect(
      passages(outcome) == [
        """
        2.3 Attainment: Red
        Key Stage 2: Red. 29% against a target of 20% or below: 9 points (45.0%) above target.
        Key Stage 4: not rated. No figure (due in January).
        Early Years: Green. 19% against a target of 20% or below: 1 point (5.0%) below target.
        """
      ])
  }

  @Test func unratedPartsAreNamedWhereNoneIsRated() {
    let outcome = read(
      Self.header
        + "2.3,A,KS2,[x],20,lower,,\n2.3,A,KS4,[c],20,lower,,too few\n2.4,B,,5,,,,\n")
    #expect(
      tableLines(outcome).suffix(2) == [
        "| 2.3 | A | KS2: Not available; KS4: Suppressed: too few | none | no comparison |",
        "| 2.4 | B | No target | 5 | no comparison |",
      ])
  }

  /// "Parts inherit nothing, may differ in target, unit and polarity": each needs its own.
  @Test func partsInheritNothing() {
    let outcome = read(
      "number,indicator,part,value,target,polarity,priority\n"
        + "2.3,A,,,,higher,Be Safe\n2.3,A,KS2,29,,,\n2.3,A,KS4,28,30,,\n")
    #expect(findings(outcome) == ["error 4:14 missing-polarity E4"])
  }
}
