import Testing
import TrustReport

/// Published ratings of an indicator with parts: its own, and those of its parts (the contract's section
/// 3, rule 8).
@Suite struct PartsPublishedTests {
  private static let header =
    "number,indicator,part,value,target,polarity,published,override reason,commentary\n"

  /// A rating published on the whole is compared with the worst part's as any other is (section 3.1,
  /// rule 8): published, reason, and what `rate` says of the whole.
  @Test(arguments: [
    ("R", "", "red, computed, red, red", []),
    ("A", "", "red, computed, red, amber", ["warning 2:11 published-differs G2"]),
    ("N/A", "", "red, computed, red, notRated", ["warning 2:11 published-differs G2"]),
    ("A", "one school only", "amber, override, red, amber", []),
    ("", "", "red, computed, red, null", []),
  ])
  func publishedOnTheWhole(
    _ published: String, _ reason: String, _ rate: String, _ expected: [String]
  ) {
    let outcome = read(
      Self.header + "2.3,A,,,,,\(published),\(reason),\n"
        + "2.3,A,KS2,29,40,higher,,,\n2.3,A,KS4,100,40,higher,,,\n")
    #expect(rateValues(outcome, "rating", "basis", "computed", "published").first == rate)
    #expect(findings(outcome) == expected)
  }

  /// A rating given to one part is that of the whole, and nothing is said of the others.
  @Test func publishedOnOnePart() throws {
    let outcome = read(
      Self.header + "2.3,A,KS2,[x],80%,higher,R,,Late.\n2.3,A,KS4,79%,80%,higher,,,Tutors.\n")
    #expect(
      passages(outcome) == [
        """
        2.3 A: Red (as given)
        KS2: Red (as given). Red as given: the return holds no figure.
        Late.
        KS4: Amber. 79% against a target of 80% or above: 1 point (1.3%) below target.
        Tutors.
        """
      ])
    let explanation = try #require(Explanation(of: try outcome.scorecard, indicator: "2.3"))
    #expect(
      text { explanation.write(to: &$0) }.contains(
        "  Rule        the worst rated part counts: KS2, Red (as given)\n"))
  }

  @Test func publishedOnEveryPart() {
    let outcome = read(
      Self.header + "2.3,A,KS2,[x],80%,higher,R,,Late.\n2.3,A,KS4,[x],80%,higher,A,,\n")
    #expect(
      passages(outcome) == [
        """
        2.3 A: Red (as given)
        Red as given: no part's rating is computed.
        KS2: Red (as given). Red as given: the return holds no figure.
        KS4: Amber (as given). Amber as given: the return holds no figure.
        Late.
        """
      ])
  }

  /// An override makes one part the worst, and by the arithmetic it is the other.
  @Test func overrideOnOnePart() {
    let outcome = read(
      Self.header + "2.3,A,KS2,82%,80%,higher,R,held back,\n2.3,A,KS4,77%,80%,higher,,,\n")
    #expect(
      rateValues(outcome, "part", "rating", "basis", "computed") == [
        "null, red, override, amber", "KS2, red, override, green", "KS4, amber, computed, amber",
      ])
  }

  /// "Where nothing can be computed, a published R, A or G is the rating, marked as published."
  @Test func publishedOnTheWholeCountsIfNoPartIsRated() {
    let outcome = read(
      Self.header + "2.3,A,,,,,R,,\n2.3,A,KS2,[x],40,higher,,,\n2.3,A,KS4,[c],40,higher,,,\n")
    #expect(
      rateValues(outcome, "rating", "basis", "computed", "published", "reason").first
        == "red, published, null, red, notAvailable")
    #expect(
      passages(outcome) == [
        """
        2.3 A: Red (as given)
        Red as given: no part is rated.
        KS2: not rated. No figure.
        KS4: not rated. The figure is suppressed.
        """
      ])
  }

  /// A row for the whole that says nothing decides nothing: value, target, published and reason of the
  /// worst part, and what `rate` says of the indicator (rating, basis, computed, reason).
  @Test(arguments: [
    ("90,>=100,,", "red, computed, red, null"),
    ("[x],>=100,,", "null, null, null, notAvailable"),
  ])
  func emptyRowOfTheWholeDecidesNothing(_ part: String, _ rate: String) {
    expectSameRating(part, rate)
  }

  @Test(
    arguments: [
      // Nothing was computed.
      ("[x],>=100,R,", "red, published, null, notAvailable"),
      // The published rating counts in place of the computed one.
      ("90,>=100,A,one school only", "amber, override, red, null"),
    ])
  func emptyRowOfTheWholeChangesNoPublishedRating(_ part: String, _ rate: String) {
    expectSameRating(part, rate)
  }

  /// A part that is not the worst is noted too, although the indicator's rating is its worst part's.
  @Test func ratingOfAnotherPartIsNoted() throws {
    let outcome = read(
      """
      number,indicator,part,value,target,published,override reason
      2.3,A,KS2,90,>=100,A,one school only
      2.3,A,KS4,50,>=100,R,
      1,B,,5,,,

      """)
    #expect(
      try markdown(outcome).contains(
        "- 2.3 A, KS2: computed as Red, given as Amber, which stands: one school only.\n"))
  }

  private func expectSameRating(_ part: String, _ rate: String) {
    let header = "number,indicator,part,value,target,published,override reason\n"
    let parts = "2.3,A,KS2,\(part)\n2.3,A,KS4,[c],,,\n1,B,,5,,,\n"
    for whole in ["", "2.3,A,,,,,\n"] {
      let outcome = read(header + whole + parts)
      let lines = rateValues(outcome, "part", "rating", "basis", "computed", "reason")
      #expect(lines.dropFirst().first == "null, \(rate)", "after the row \"\(whole)\"")
    }
  }
}
