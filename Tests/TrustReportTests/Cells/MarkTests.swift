import Testing
import TrustReport

/// Marks and sizes of a row's numbers that disagree (the contract's section 2.4).
@Suite struct MarkTests {
  private func codes(_ cells: KeyValuePairs<String, String>) -> [String] {
    findings(read(oneRow(cells)))
  }

  @Test func thresholdInPercentOfNoPercentageIsAnError() {
    #expect(
      codes(["value": "£412", "target": "£400", "polarity": "lower", "red threshold": "5%"]) == [
        "error 2:30 threshold-in-percent F2"
      ])
    #expect(
      codes(["value": "412", "polarity": "lower", "amber threshold": "5%", "red threshold": "9%"])
        == ["error 2:24 threshold-in-percent E2", "error 2:27 threshold-in-percent F2"])
    #expect(
      codes(["value": "52", "unit": "%", "polarity": "lower", "amber threshold": "5%"])
        == ["error 2:25 incomplete-thresholds F2"])
    // Nothing else is there that could be in %.
    #expect(
      codes([
        "value": "[x]", "polarity": "lower", "amber threshold": "5%", "red threshold": "9%",
      ]).isEmpty)
  }

  @Test func marksOfThresholdsMayNotDisagree() {
    #expect(
      codes(["value": "52%", "target": "50%", "polarity": "lower", "red threshold": "£60"]) == [
        "error 2:28 unit-mismatch F2"
      ])
    #expect(
      codes(["value": "52%", "target": "50%", "polarity": "lower", "red threshold": "60k"]) == [
        "error 2:28 unit-mismatch F2"
      ])
    #expect(
      codes(["value": "52%", "target": "50%", "polarity": "lower", "red threshold": "60"]) == [
        "warning 2:28 unit-on-one-side F2"
      ])
    #expect(
      codes([
        "value": "52", "unit": "%", "polarity": "lower", "target": "50", "red threshold": "60",
      ])
      .isEmpty)
  }

  /// A threshold and a tolerance are in the unit of the figure, or it is said that they are not: unit, column,
  /// cell, and the finding.
  @Test(
    arguments: [
      ("£m", "red threshold", "£5500k", "error 2:27 unit-mismatch G2"),
      ("£m", "red threshold", "£5500000", "error 2:27 unit-mismatch G2"),
      ("£m", "tolerance", "£500k", "error 2:27 unit-mismatch G2"),
      ("£m", "red threshold", "£5.5m", ""), ("£m", "tolerance", "£0.5m", ""),
      ("days", "red threshold", "£5.5", "warning 2:14 unit-on-one-side C2"),
      ("days", "red threshold", "5.5m", "warning 2:14 scale-on-one-side C2"),
      ("%", "red threshold", "600%", "warning 2:26 scale G2"),
      ("%", "red threshold", "60%", ""),
    ] as [(String, String, String, String)])
  func thresholdsAreInTheUnitOfTheFigure(
    _ unit: String, _ column: String, _ cell: String, _ expected: String
  ) {
    #expect(
      codes(["value": "6", "target": "5", "polarity": "lower", "unit": unit, column: cell])
        == (expected.isEmpty ? [] : [expected]))
  }

  /// The value, the target, the tolerance and the red line.
  @Test(arguments: [
    ("£9.0m", "£5.0m", "£m", "£0.5m", "5.5"), ("9", "5", "£m", "0.5", "5.5"),
    ("£900k", "£500k", "£k", "£50k", "550"), ("£9.0m", "£5.0m", "", "0.5", "5500000"),
    ("£9.0m", "£5.0m", "", "£500k", "5500000"), ("£9.0m", "£5.0m", "", "0.5 points", "5500000"),
    ("£9.0m", "£5.0m", "", "10%", "5500000"), ("[x]", "£5m", "", "0.5", "5500000"),
  ])
  func aToleranceIsInTheFiguresOwnUnit(
    _ value: String, _ target: String, _ unit: String, _ tolerance: String, _ line: String
  ) throws {
    let outcome = read(
      oneRow([
        "value": value, "target": target, "polarity": "lower", "unit": unit,
        "tolerance": tolerance,
      ]))
    #expect(rateValues(outcome, "redLine") == [line])
    #expect(findings(outcome).isEmpty)
  }

  @Test func aToleranceIsInTheUnitOfTheHeader() {
    let outcome = read(
      "indicator,quarter,Value (£m),Target (£m),polarity,tolerance\nA,2022/23 Q3,5.1,5,lower,0.2\n")
    #expect(rateValues(outcome, "redLine", "rating") == ["5200000, amber"])
  }

  @Test func aBareToleranceBetweenThousandsAndMillionsIsQuestioned() {
    #expect(
      codes(["value": "£950k", "target": "£1m", "polarity": "higher", "tolerance": "50"])
        == ["warning 2:31 scale-on-one-side F2"])
  }

  /// The figure, the target, and whether only one of them seems to be in thousands or millions.
  @Test(arguments: [
    ("5.4m", "5", true), ("5", "5.4m", true), ("0.95m", "1,000,000", false),
    ("0.1m", "1,000,000", false), ("0.099m", "1,000,000", true), ("5.4m", "5k", false),
    ("1.23456k", "1,000", false), ("5.4m", "0", false),
  ])
  func scaleOnOneSideIsQuestioned(_ value: String, _ target: String, _ isQuestioned: Bool) {
    let found = codes(["value": value, "target": target, "polarity": "lower"])
    #expect(found.contains { $0.contains("scale-on-one-side") } == isQuestioned, "\(found)")
  }

  /// The figure, the target, and whether one is a hundred or a thousand times the other.
  static let sizes: [(value: String, target: String, isQuestioned: Bool)] = [
    ("7400.1", "100", false), ("7500", "100", true), ("12500", "100", true),
    ("12500.1", "100", false), ("74999", "100", false), ("75000", "100", true),
    ("125000", "100", true), ("125001", "100", false), ("100", "7500", true),
    ("100", "7499", false),
    ("-100", "10000", true), ("0", "100", false), ("100", "0", false), ("9", "900", false),
    ("10", "1000", true), ("9.5", "950", true), ("£9", "£900", true), ("95", "95", false),
  ]

  @Test(arguments: sizes) func sizesAreCompared(
    _ size: (value: String, target: String, isQuestioned: Bool)
  ) {
    let found = codes(["value": size.value, "target": size.target, "polarity": "lower"])
    #expect(found == (size.isQuestioned ? ["warning 2:14 scale C2"] : []))
  }

  @Test(arguments: [
    ("0.93", "95%", "higher", "0.93 against 95%: is it 93%?"),
    ("1.05", "95%", "higher", "1.05 against 95%: is it 105%?"),
    ("1.5", "10%", "higher", "1.5 against 10%: is it 150%?"),
    ("0.005", "10 to 12%", "", nil), ("1.51", "10%", "higher", nil), ("0", "10%", "higher", nil),
    ("0.93%", "95%", "higher", "0.93% against 95%: are both in the same unit?"),
    ("0.5%", "20%", "higher", nil), ("0.5", "20%", "lower", nil), ("0.5", "9%", "higher", nil),
    ("0.5", "20", "higher", nil),
    // Both are fractions.
    ("0.912%", "0.95%", "higher", "0.912% against 0.95%: is it 91.2%?"),
    ("0.91", "0.95%", "higher", "0.91 against 0.95%: is it 91%?"),
    ("1%", "1%", "higher", "1% against 1%: is it 100%?"),
    ("0.3%", "0.5%", "higher", "0.3% against 0.5%: is it 30%?"),
    ("0.3%", "0.4%", "higher", nil), ("0.91%", "0.95%", "lower", nil),
    ("0.91", "0.95", "higher", nil),
    ("1.1%", "1%", "higher", nil), ("0%", "1%", "higher", nil),
  ])
  func fractionOfAPercentageIsQuestioned(
    _ value: String, _ target: String, _ polarity: String, _ message: String?
  ) {
    let outcome = read(oneRow(["value": value, "target": target, "polarity": polarity]))
    let messages = outcome.findings.filter { $0.code == "scale" }.map(\.message)
    #expect(messages == [message].compactMap(\.self))
  }

  @Test func fractionsInAColumnOfPercentagesAreQuestioned() {
    let outcome = read(
      "indicator,Actual (%),Target (%),polarity\nA,0.912,0.95,higher\nB,91.2,95,higher\n")
    #expect(
      outcome.findings.filter { $0.code == "scale" }.map(\.message) == [
        "0.912% against 0.95%: is it 91.2%?"
      ])
    #expect(
      codes(["value": "£0.91", "target": "0.95%", "polarity": "higher"])
        == ["error 2:20 unit-mismatch D2"])
  }

  private func history(_ figures: [String]) -> [String] {
    let rows = figures.enumerated().map { "A,2022/23 Q\($0 + 1),\($1)\n" }.joined()
    return findings(read("indicator,quarter,value\n" + rows)).filter { $0.hasSuffix(" scale") }
  }

  @Test func figureIsComparedWithTheOneBefore() {
    #expect(history(["413", "41350"]) == ["warning 3 scale"])
    #expect(history(["41350", "413"]) == ["warning 3 scale"])
    #expect(history(["413", "41350 [b]"]).isEmpty)
    #expect(history(["413", "£41350"]).isEmpty)
    #expect(history(["413", "4135"]).isEmpty)
    #expect(history(["4", "400"]).isEmpty)
    // History is forgiven more.
    #expect(history(["413", "41350", "41000"]) == ["note 3 scale"])
  }
}
