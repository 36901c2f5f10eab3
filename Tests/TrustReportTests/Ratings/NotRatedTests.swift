import Testing

/// Why an indicator is not rated (the contract's section 3.1, rule 7): the first reason that applies.
@Suite struct NotRatedTests {
  /// Value, target and polarity; the reason, and the words of the report.
  static let reasons: [(value: String, target: String, polarity: String, reason: String)] = [
    // Data only comes before the figure's own reason, which comes before the missing target.
    ("5", "", "none", "dataOnly"),
    ("5", "10", "none", "dataOnly"),
    ("[x]", "10", "none", "dataOnly"),
    ("[c]", "", "none", "dataOnly"),
    ("[z]", "", "data only", "dataOnly"),
    ("[x]", "10", "higher", "notAvailable"),
    ("[x]", "", "higher", "notAvailable"),
    ("", "", "", "notAvailable"),
    ("tbc", "10", "higher", "notAvailable"),
    ("[c]", "<10", "", "suppressed"),
    ("<5", "", "", "suppressed"),
    ("[z]", "10 to 15", "", "notApplicable"),
    ("[z]", "", "lower", "notApplicable"),
    ("[low]", "10", "lower", "low"),
    ("[w]", "", "", "noneRecorded"),
    ("5", "", "higher", "noTarget"),
    ("5", "tbc", "", "noTarget"),
    ("0", "", "", "noTarget"),
    ("5", "", "range", "noTarget"),
  ]

  /// What the author wrote of a target that there is none of, and why a rating was given, is printed.
  @Test func theAuthorsWordsAreKept() {
    let outcome = read(
      """
      number,indicator,value,target,polarity,published,override reason,target basis
      1,A,84%,Top quartile,higher,R,,
      2,B,84%,,higher,R,the audit says so,as in 2021
      3,C,[x],90%,higher,A,The board judged it.,national average

      """)
    #expect(
      passages(outcome) == [
        "1 A: Red (as given)\nRed as given: 84% has no target. Target basis: Top quartile.",
        "2 B: Red (as given)\nRed as given: 84% has no target. Target basis: as in 2021. "
          + "The reason given: the audit says so.",
        "3 C: Amber (as given)\nAmber as given: the return holds no figure. "
          + "The reason given: The board judged it.",
      ])
  }

  @Test(arguments: reasons) func firstReasonIsGiven(
    _ row: (value: String, target: String, polarity: String, reason: String)
  ) {
    let outcome = read(
      """
      number,indicator,value,target,polarity
      1,A,\(row.value),\(row.target),\(row.polarity)
      2,B,1,1,higher
      """)
    #expect(
      rateValues(outcome, "rating", "basis", "computed", "reason", "quartersAtRating") == [
        "null, null, null, \(row.reason), null", "green, computed, green, null, 1",
      ])
  }

  @Test(arguments: [
    ("5", "10", "none", "", "Data only", "5"),
    ("[x]", "10", "none", "", "Data only", "none"),
    ("5", "", "", "new this year", "No target. Note: new this year", "5"),
    ("[x]", "", "", "not updated since July", "Not available: not updated since July", "none"),
    ("*", "", "", "", "Suppressed", "none"),
    ("[z]", "", "", "", "Not applicable", "none"),
    ("[k]", "", "", "", "Low", "none"),
    ("[w]", "", "", "", "None recorded", "none"),
  ])
  func tableSaysWhy(
    _ value: String, _ target: String, _ polarity: String, _ note: String, _ why: String,
    _ figure: String
  ) {
    let outcome = read(
      "indicator,value,target,polarity,note\nA,\(value),\(target),\(polarity),\(note)\n")
    #expect(tableLines(outcome).last == "| A | \(why) | \(figure) | no comparison |")
  }

  /// "The tool never computes Red from something missing" (section 1): it is no figure, no 0.
  @Test(arguments: ["", "n/a", "[x]", "[c]", "*", "<5", "[z]", "[low]", "[w]", "-", "..", "tbc"])
  func missingIsNeverRed(_ value: String) {
    for target in [">=10", ">0", "5 to 10"] {
      let outcome = read("indicator,value,target\nA,\(value),\(target)\nB,1,>=1\n")
      #expect(
        rateValues(outcome, "rating", "value", "gap", "gapPercent") == [
          "null, null, null, null", "green, 1, 0, 0.0",
        ])
    }
  }

  /// The last figure is printed beside the reason, with its quarter (section 4).
  @Test func lastFigureIsBesideTheReason() {
    let outcome = read(
      """
      number,indicator,quarter,value,unit,note
      1.3a,Mean wait for core CAMHS,2022/23 Q1,130,days,
      1.3a,Mean wait for core CAMHS,2022/23 Q2,124,days,
      1.3a,Mean wait for core CAMHS,2022/23 Q3,[x],days,not updated since July 2022
      """, quarter: "2022/23 Q3")
    let why = "Not available: not updated since July 2022"
    #expect(
      tableLines(outcome).last
        == "| 1.3a | Mean wait for core CAMHS | \(why) | 124 days (2022/23 Q2) | no comparison |")
  }

  /// Where the row says that there was none last quarter either, it is that of the quarter before that.
  @Test func lastFigureIsOlderThanLastQuarter() {
    let outcome = read(
      """
      number,indicator,quarter,value,last quarter
      1.3a,Mean wait for core CAMHS,2022/23 Q1,130,
      1.3a,Mean wait for core CAMHS,2022/23 Q3,[x],[x]
      1.3b,Mean wait for an assessment,2022/23 Q1,130,
      1.3b,Mean wait for an assessment,2022/23 Q3,[x],128
      """, quarter: "2022/23 Q3")
    #expect(
      tableLines(outcome).suffix(2) == [
        "| 1.3a | Mean wait for core CAMHS | Not available | 130 (2022/23 Q1) | no comparison |",
        "| 1.3b | Mean wait for an assessment | Not available | 128 (2022/23 Q2) | no comparison |",
      ])
  }

  /// It has a passage, which says why, only if there is commentary (section 4).
  @Test(arguments: [
    ("5", "10", "none", "5, for information only."),
    ("5", "", "", "5, with no target."),
    ("[x]", "10", "higher", "No figure (late)."),
    ("[c]", "10", "higher", "The figure is suppressed (late)."),
    ("[z]", "10", "higher", "No figure applies (late)."),
    ("[low]", "10", "higher", "The figure is low, but not 0 (late)."),
    ("[w]", "10", "higher", "None was recorded (late)."),
  ])
  func passageSaysWhy(_ value: String, _ target: String, _ polarity: String, _ sentence: String) {
    let note = value.hasPrefix("[") ? "late" : ""
    let outcome = read(
      oneRow([
        "value": value, "target": target, "polarity": polarity, "note": note,
        "commentary": "Work goes on.",
      ]))
    #expect(passages(outcome) == ["A: not rated\n\(sentence)\nWork goes on."])
    let silent = read(
      oneRow(["value": value, "target": target, "polarity": polarity, "note": note]))
    #expect(passages(silent) == [])
  }

  /// "Red as given: no figure (academic year 2017/18)" (section 4).
  @Test func publishedOneSaysWhatIsMissing() {
    let outcome = read(
      oneRow(["value": "[x]", "published": "R", "note": "academic year 2017/18"]))
    #expect(
      passages(outcome) == [
        "A: Red (as given)\nRed as given: the return holds no figure. Note: academic"
          + " year 2017/18."
      ])
    #expect(
      tableLines(outcome).contains("| A | Red (as given) | not given | not given | no comparison |")
    )
  }
}
