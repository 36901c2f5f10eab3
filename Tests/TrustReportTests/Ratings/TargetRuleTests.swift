import Testing

@testable import TrustReport

/// What the form of a target decides (the contract's section 3.1, rules 3, 5 and 6).
@Suite struct TargetRuleTests {
  /// "A strict target (`<85`, `>9`) is missed by a figure that exactly equals it": Amber, or "Red if the
  /// tolerance leaves no Amber".
  static let strict: [(goal: KeyValuePairs<String, String>, figures: [String])] = [
    (
      ["target": "<85"],
      ["84.99 green", "85 amber", "85.00 amber", "85.01 amber", "89.25 amber", "89.26 red"]
    ),
    (
      ["target": ">9"],
      ["9.01 green", "9 amber", "8.99 amber", "8.55 amber", "8.54 red"]
    ),
    (["target": "<85", "tolerance": "0%"], ["84.99 green", "85 red", "85.01 red"]),
    (["target": ">9", "tolerance": "0"], ["9.01 green", "9 red", "8.99 red"]),
    (["target": ">-9"], ["-8.99 green", "-9 amber", "-9.45 amber", "-9.46 red"]),
    // A percentage of 0 leaves no Amber (rule 5).
    (["target": "<0"], ["-0.01 green", "0 red", "0.01 red"]),
    (["target": ">0"], ["0.01 green", "0 red", "-0.01 red"]),
    (["target": "<0", "tolerance": "2"], ["-0.01 green", "0 amber", "2 amber", "2.01 red"]),
    // The worst figure that is still Amber is given.
    (["target": "<85", "red threshold": "85"], ["84.99 green", "85 amber", "85.01 red"]),
    // The amber line is the threshold, which is not strict.
    (["target": "<85", "amber threshold": "86"], ["85 green", "86 green", "86.01 amber"]),
    (["target": "<=85"], ["85 green"]),
    (["target": ">=9"], ["9 green"]),
  ]

  @Test(arguments: strict) func strictTargetMustBeExceeded(
    _ goal: KeyValuePairs<String, String>, _ figures: [String]
  ) {
    #expect(ratings(of: figures, against: goal) == figures)
  }

  @Test func strictTargetExactlyHitIsSaid() {
    let outcome = read(oneRow(["value": "85%", "target": "<85%"]))
    #expect(
      passages(outcome) == [
        "A: Amber\n85% against a target of under 85%: exactly the target, which must be undercut."
      ])
    #expect(rateValues(outcome, "gap", "gapPercent") == ["0, 0.0"])
  }

  /// The words for the line of a row's own tolerance or threshold.
  @Test(arguments: [
    ("<85", "tolerance", "0%", "No Amber."), ("85", "tolerance", "0%", "No Amber."),
    ("<85", "red threshold", "85", "Amber up to 85."), ("85", "red threshold", "85", "No Amber."),
    ("<85", "tolerance", "2", "Amber up to 87."),
  ])
  func ownLinesAreSaid(_ target: String, _ column: String, _ cell: String, _ words: String) {
    let outcome = read(
      oneRow(["value": "90", "target": target, "polarity": "lower", column: cell]))
    #expect(passages(outcome).first?.hasSuffix(words) == true, "\(passages(outcome))")
  }

  /// By a red threshold that equals a strict target a figure on it is Amber, by no tolerance Red.
  @Test func theSameLinesRateOtherwise() throws {
    let header = "number,indicator,quarter,value,target,tolerance,red threshold\n"
    let found = told(
      header + "1,A,2022/23 Q2,90,<85,0%,\n", header + "1,A,2022/23 Q3,90,<85,,85\n")
    #expect(found.count == 1 && found[0].hasPrefix("target 1: "), "\(found)")
  }

  @Test func strictTargetExactlyHitWithoutAmberIsExplained() throws {
    let outcome = read(oneRow(["value": "85%", "target": "<85%", "tolerance": "0%"]))
    #expect(
      passages(outcome) == [
        "A: Red\n85% against a target of under 85%: exactly the target, which must be undercut. No Amber."
      ])
    let explanation = try #require(Explanation(of: try outcome.scorecard, indicator: "A"))
    #expect(
      text { explanation.write(to: &$0) }.contains(
        "Red: 85% is exactly the target, which is not met by being hit, and there is no Amber"))
  }

  /// "A target of 0 with a percentage tolerance has no Amber band."
  static let zero: [(goal: KeyValuePairs<String, String>, figures: [String])] = [
    (["target": "0", "polarity": "lower"], ["-1 green", "0 green", "0.01 red", "1 red"]),
    (["target": "0%", "polarity": "higher"], ["0.01 green", "0 green", "-0.01 red"]),
    (["target": "<=0.00", "tolerance": "50%"], ["0 green", "0.01 red"]),
    (["target": "0", "polarity": "lower", "tolerance": "2"], ["0 green", "2 amber", "2.01 red"]),
  ]

  @Test(arguments: zero) func targetOfZero(
    _ goal: KeyValuePairs<String, String>, _ figures: [String]
  ) {
    // Where only the target carries a mark, that is a warning.
    #expect(ratings(of: figures, against: goal) == figures)
  }

  @Test func targetOfZeroHasNoPercentage() {
    let outcome = read(oneRow(["value": "2", "target": "0", "polarity": "lower"]))
    #expect(rateValues(outcome, "gap", "gapPercent") == ["2, null"])
    #expect(passages(outcome) == ["A: Red\n2 against a target of 0: 2 above target."])
  }

  /// "An operator in the target gives the polarity; a `polarity` that contradicts it is an error."
  @Test(arguments: [
    (">=95", "lower", "'polarity' is lower, and the target says higher"),
    (">95", "lower", "'polarity' is lower, and the target says higher"),
    ("≥95", "low", "'polarity' is lower, and the target says higher"),
    ("<=95", "higher", "'polarity' is higher, and the target says lower"),
    ("<95", "up", "'polarity' is higher, and the target says lower"),
    ("<95", "range", "'polarity' is range, and the target says lower"),
    (">95", "none", "'polarity' is none, and the target says higher"),
    ("10 to 15", "none", "'polarity' is none, and the target says range"),
  ])
  func contradictionIsAnError(_ target: String, _ polarity: String, _ message: String) {
    let outcome = read(oneRow(["polarity": polarity, "value": "5", "target": target]))
    #expect(
      findingsWithHints(outcome) == [
        "error 2:14 contradictory-polarity C2: correct one of them: write "
          + "\(message.split(separator: " ").last ?? ""), or the target as a number alone"
      ])
    #expect(outcome.findings.first?.message == message)
  }

  /// "A range target gives the polarity `range`; where the polarity column says higher or lower, that is the
  /// warning `range-target`."
  @Test(arguments: ["higher", "lower"])
  func rangeOutranksOneSide(_ polarity: String) {
    let outcome = read(oneRow(["polarity": polarity, "value": "5", "target": "10 to 15"]))
    #expect(
      findingsWithHints(outcome) == [
        "warning 2:14 range-target C2: write range, or give the target as one number"
      ])
    #expect(
      outcome.findings.first?.message
        == "'polarity' is \(polarity), and the target is a range, which counts")
  }

  @Test(arguments: [
    (">=95", "higher"), ("<95", "lower"), ("10 to 15", "range"), ("10-15", "plan is best"),
    ("95", "higher"), ("95", "none"), ("", "range"), ("", "lower"),
  ])
  func agreementIsNone(_ target: String, _ polarity: String) {
    let outcome = read(oneRow(["polarity": polarity, "value": "5", "target": target]))
    #expect(findings(outcome) == [])
  }

  /// The polarity `range` needs a range.
  @Test func singleNumberIsNoRange() {
    let outcome = read(oneRow(["target": "95", "value": "5", "polarity": "range"]))
    #expect(
      findingsWithHints(outcome) == [
        "error 2:14 range-needs-two C2: write both ends, as in 10 to 15"
      ])
  }

  /// "An error whose hint names the likely one from the title; it is never guessed."
  @Test(arguments: [
    ("Reduce the number of looked after children", "lower"),
    ("Number of children waiting for an assessment", "lower"),
    ("Persistent absence", "lower"),
    ("Increase the number of early help assessments", "higher"),
    ("Improve attainment at Key Stage 2", "higher"),
    ("Pupils reaching the expected standard", "higher"),
  ])
  func missingPolarityIsAnError(_ title: String, _ likely: String) {
    let outcome = read("target,value,indicator\n95,5,\(title)\n")
    #expect(
      findingsWithHints(outcome) == [
        "error 2:1 missing-polarity A2: fill in 'polarity'; by the title it may be '\(likely)'"
      ])
  }

  /// The words of a title that suggest a polarity; of two that do not agree neither does.
  @Test func wordsThatSuggestAPolarity() {
    let lower = [
      "reduce", "reducing", "reduction", "decrease", "fewer", "lower", "cut", "minimise", "wait",
      "waiting", "waits", "absence", "delay", "delays", "delayed", "overdue", "late", "exclusions",
      "gap", "complaints", "reoffending", "missed", "repeat", "repeated", "readmission",
      "readmissions", "rereferral", "rereferrals", "re-entry",
    ]
    let higher = [
      "increase", "increasing", "improve", "improving", "raise", "more", "maximise", "attainment",
      "achieving", "reaching", "completed", "satisfaction", "met", "timeliness", "in time",
      "on time", "answered", "resolved", "within", "avoided", "prevented",
    ]
    for word in lower { #expect(Polarity.likely(title: "Children: \(word)!") == .lower, "\(word)") }
    for word in higher { #expect(Polarity.likely(title: "\(word) it") == .higher, "\(word)") }
    for title in [
      "Children", "Lowered", "Late and met", "", "Re-referrals within 12 months",
      "Repeat plans within two years", "Readmissions within 28 days", "Response time to calls",
      "Smoking at time of delivery", "Permanent exclusions avoided", "Time",
    ] {
      #expect(Polarity.likely(title: title) == nil, "\(title)")
    }
  }

  /// Rule 6: "one error for the file when the column is missing altogether".
  @Test(arguments: [2, 20_000]) func missingColumnIsOneError(_ rows: Int) {
    let lines = (1...rows).map { "\($0),Title of indicator \($0),5,95\n" }
    let missing = read("number,indicator,value,target\n" + lines.joined() + "x,X,5,>=9\n")
    #expect(
      findingsWithHints(missing) == [
        "error 2:26 missing-polarity D2: add a column 'polarity' with higher, lower, "
          + "range or none in each row, or write each target as in >=95 or <=672; "
          + "a polarity may also stand in a second CSV, of numbers and polarities"
      ])
    #expect(
      missing.findings.first?.message
        == "no column 'polarity', and nothing says of the targets of \(rows) rows whether higher or lower is better"
    )
    #expect(missing.findings.leftOut.isEmpty)
  }

  /// A row of a wide file is one row, whatever its quarters.
  @Test(arguments: [1, 2]) func missingColumnOfAWideFile(_ rows: Int) {
    let lines = (1...rows).map { "Title of indicator \($0),5,6,95\n" }
    let missing = read("indicator,2022/23 Q2,2022/23 Q3,target\n" + lines.joined())
    let all =
      "no column 'polarity', and nothing says of the targets of 2 rows whether higher or lower is better"
    let one = "a target, and nothing says whether higher or lower is better"
    #expect(missing.findings.map(\.message) == [rows == 1 ? one : all])
  }

  @Test("a threshold without a polarity is named as one, at its cell")
  func thresholdWithoutPolarity() {
    let both = read(oneRow(["value": "5", "amber threshold": "4", "red threshold": "3"]))
    let red = read(oneRow(["value": "5", "red threshold": "3"]))
    #expect(findings(both) == ["error 2:16 missing-polarity D2"])
    #expect(findings(red) == ["error 2:16 missing-polarity D2"])
    #expect(
      [both, red].flatMap(\.findings).map(\.message)
        == Array(
          repeating: "a threshold, and nothing says whether higher or lower is better", count: 2))
  }

  @Test(arguments: ["95", "[x]", ""]) func missingPolarityIsNeverGuessed(_ value: String) {
    let outcome = read(oneRow(["target": "95", "value": value, "published": "R"]))
    #expect(
      findingsWithHints(outcome) == [
        "error 2:14 missing-polarity C2: "
          + "fill in 'polarity': higher, lower, range or none"
      ])
    #expect(
      outcome.findings.first?.message
        == "a target, and nothing says whether higher or lower is better")
  }

  /// What cannot be read is said once, and not again as what is then missing.
  static let faults: [(cells: KeyValuePairs<String, String>, finding: String)] = [
    (["polarity": "better", "target": "95", "value": "5"], "unreadable-polarity"),
    (["target": "9O", "value": "5"], "unreadable-target"),
    (["target": "9O", "value": "5", "polarity": "range"], "unreadable-target"),
    (
      ["amber threshold": "9O", "red threshold": "5", "value": "5", "polarity": "lower"],
      "unreadable-amber-threshold"
    ),
    (
      ["target": "9O", "amber threshold": "5", "value": "5", "polarity": "lower"],
      "unreadable-target"
    ),
  ]

  @Test(arguments: faults) func oneFaultIsSaidOnce(
    _ cells: KeyValuePairs<String, String>, _ code: String
  ) {
    #expect(findings(read(oneRow(cells))) == ["error 2:14 \(code) C2"])
  }
}
