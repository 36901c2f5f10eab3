import Testing

/// The author's own rating beside the computed one (the contract's section 3.1, rule 8).
@Suite struct PublishedRatingTests {
  /// Against a target of 100 or above: the figure, what was published, whether a reason is given; what
  /// `rate` says (rating, basis, computed, published, reason), and the words of the table.
  typealias Case = (
    value: String, published: String, why: String, rate: String, words: String
  )

  static let cases: [Case] = [
    // Equal: it changes nothing.
    ("90", "R", "", "red, computed, red, red, null", "Red"),
    ("96", "Amber", "", "amber, computed, amber, amber, null", "Amber"),
    ("100", "g", "", "green, computed, green, green, null", "Green"),
    ("90", "R", "delays are rising", "red, computed, red, red, null", "Red"),
    // Differing: the computed one counts.
    ("90", "A", "", "red, computed, red, amber, null", "Red (given as Amber)"),
    ("90", "G", "", "red, computed, red, green, null", "Red (given as Green)"),
    ("100", "R", "", "green, computed, green, red, null", "Green (given as Red)"),
    ("96", "N/A", "", "amber, computed, amber, notRated, null", "Amber (given as not rated)"),
    // With a reason the published one counts.
    ("100", "A", "why", "amber, override, green, amber, null", "Amber (as given; computed Green)"),
    ("90", "G", "why", "green, override, red, green, null", "Green (as given; computed Red)"),
    // Where nothing can be computed the published one is the rating.
    ("[x]", "R", "", "red, published, null, red, notAvailable", "Red (as given)"),
    ("[c]", "A", "", "amber, published, null, amber, suppressed", "Amber (as given)"),
    ("[z]", "G", "", "green, published, null, green, notApplicable", "Green (as given)"),
    ("", "R", "", "red, published, null, red, notAvailable", "Red (as given)"),
    ("[x]", "R", "late", "red, published, null, red, notAvailable", "Red (as given)"),
  ]

  @Test(arguments: cases) func isShownBesideTheComputedOne(_ given: Case) {
    let outcome = read(
      oneRow([
        "value": given.value, "published": given.published, "override reason": given.why,
        "target": "100", "polarity": "higher",
      ]))
    #expect(
      rateValues(outcome, "rating", "basis", "computed", "published", "reason") == [given.rate]
    )
    #expect(passages(outcome).first?.hasPrefix("A: \(given.words)\n") == true)
    #expect(tableLines(outcome).last?.hasPrefix("| A | \(given.words) |") == true)
  }

  /// "A published N/A is no rating."
  @Test func notAvailableIsNoRating() {
    let outcome = read(
      oneRow(["value": "[x]", "published": "N/A", "target": "100", "polarity": "higher"]))
    #expect(
      rateValues(outcome, "rating", "basis", "computed", "published", "reason") == [
        "null, null, null, notRated, notAvailable"
      ])
    #expect(tableLines(outcome).last == "| A | Not available | none | no comparison |")
    #expect(findings(outcome) == [])
  }

  /// With a reason a published N/A counts too: then the indicator is not rated.
  @Test func notRatedCountsWithAReason() {
    let outcome = read(
      oneRow([
        "value": "90", "published": "N/A", "override reason": "the measure has changed",
        "target": "100", "polarity": "higher",
      ]))
    #expect(
      rateValues(outcome, "rating", "basis", "computed", "published", "overrideReason") == [
        "null, override, red, notRated, the measure has changed"
      ])
    #expect(
      tableLines(outcome).last
        == "| A | Given as not rated: the measure has changed | 90 | no comparison |")
  }

  /// Whatever the reason why nothing was computed (rule 7).
  @Test(arguments: [
    ("5,,none", "dataOnly"), ("[x],,none", "dataOnly"), ("5,100,none", "dataOnly"),
    ("5,,higher", "noTarget"), ("5,,", "noTarget"), ("[c],100,higher", "suppressed"),
  ])
  func publishedOneCountsForAnyReason(_ cells: String, _ reason: String) {
    let outcome = read("indicator,published,value,target,polarity\nA,R,\(cells)\n")
    #expect(
      rateValues(outcome, "rating", "basis", "computed", "reason") == [
        "red, published, null, \(reason)"
      ])
  }

  /// A published rating counts as rated (rule 8).
  @Test func publishedOneCountsAsRated() throws {
    let outcome = read("indicator,value,published\nA,[x],R\nB,[x],G\nC,[x],N/A\nD,5,\n")
    #expect(
      try markdown(outcome).contains(
        "1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. 2 are not rated."
      ))
  }
}
