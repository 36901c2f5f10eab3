import Testing

/// A published rating that is not the computed one is a warning, and the report shows both (the
/// contract's section 3.1, rule 8).
@Suite struct PublishedDifferenceTests {
  @Test(arguments: [
    ("A", "", ["warning 2:14 published-differs C2: published as Amber, computed as Red"]),
    ("N/A", "", ["warning 2:14 published-differs C2: published as not rated, computed as Red"]),
    ("A", "delays are falling", []), ("R", "", []), ("", "", []),
    (
      "R", "still rising",
      ["note 2 override-idle: A: an override reason, and the rating is computed as Red too"]
    ),
    (
      "", "delays are falling",
      ["warning 2:15 override-without-published D2: an override reason without a published rating"]
    ),
  ])
  func differenceIsAWarning(_ published: String, _ reason: String, _ expected: [String]) {
    let outcome = read(
      oneRow([
        "published": published, "override reason": reason, "value": "90", "target": "100",
        "polarity": "higher",
      ]))
    let lines = zip(findings(outcome), outcome.findings).map { "\($0): \($1.message)" }
    #expect(lines == expected)
  }

  /// In the quarter reported; in earlier ones it is a note. Whether the file has a column for parts or not.
  @Test(
    arguments: ["", ",part"])
  func differenceIsAWarningInTheQuarterReported(_ part: String) {
    let cell = part.isEmpty ? "" : ","
    let outcome = read(
      """
      indicator,quarter,published,value,target\(part)
      A,2022/23 Q2,G,90,>=100\(cell)
      A,2022/23 Q3,G,90,>=100\(cell)
      """)
    #expect(
      findings(outcome) == [
        "note 2:14 published-differs C2", "warning 3:14 published-differs C3",
      ])
  }

  /// "The report shows both and the reason": beside the figures, and in the notes.
  @Test func reportShowsBothAndTheReason() throws {
    let outcome = read(
      """
      number,indicator,value,target,polarity,published,override reason
      1,A,90,100,higher,G,Delays are falling
      2,B,90,100,higher,A,
      """)
    #expect(
      passages(outcome) == [
        "2 B: Red (given as Amber)\n90 against a target of 100 or above: "
          + "10 (10.0%) below target. Given as Amber.",
        "1 A: Green (as given; computed Red)\n90 against a target of 100 or above: "
          + "10 (10.0%) below target. Given as Green, which stands in place of the computed Red: "
          + "Delays are falling.",
      ])
    #expect(
      try markdown(outcome).hasSuffix(
        """
        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.

        - 1 A: computed as Red, given as Green, which stands: Delays are falling.
        - 2 B: given as Amber, computed as Red, which stands.

        """))
  }
}
