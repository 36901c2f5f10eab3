import Testing

/// The marks of figure and target, and the spelling of numbers (the contract's section 2.4).
@Suite struct RatingUnitTests {
  private func marked(_ value: String, _ target: String, unit: String = "") -> [String] {
    let polarity = target.contains("<") || target.contains("to") ? "" : "higher"
    let outcome = read(
      oneRow(["value": value, "target": target, "unit": unit, "polarity": polarity]))
    return zip(findings(outcome), outcome.findings).map { "\($0): \($1.message)" }
  }

  /// "Where figure and target carry marks that disagree (`%` against `£`): error `unit-mismatch`."
  @Test(arguments: [
    ("62%", "£55", "", "2:18", "D2", "% against £: 'value' and 'target'"),
    ("£62", "55%", "", "2:18", "D2", "£ against %: 'value' and 'target'"),
    ("£62", "50% to 55%", "", "2:18", "D2", "£ against %: 'value' and 'target'"),
    ("£62", "50 to 55%", "", "2:18", "D2", "£ against %: 'value' and 'target'"),
    ("£62", "£50 to 65%", "", "2:18", "D2", "£ against %: 'value' and 'target'"),
    ("£62", "<50%", "", "2:18", "D2", "£ against %: 'value' and 'target'"),
    ("62%", "55", "£", "2:14", "C2", "% against £: 'value' and 'unit'"),
    ("£62", "55", "%", "2:14", "C2", "£ against %: 'value' and 'unit'"),
    // No percentage is in thousands: "15k%" would be printed.
    ("12%", "15k", "", "2:18", "D2", "% against k: 'value' and 'target'"),
    ("12k", "15%", "", "2:18", "D2", "k against %: 'value' and 'target'"),
    ("12%", "15m", "%", "2:18", "D2", "% against m: 'value' and 'target'"),
    ("12%", "10 to 15k", "", "2:18", "D2", "% against k: 'value' and 'target'"),
    ("12k", "10% to 15%", "", "2:18", "D2", "k against %: 'value' and 'target'"),
    ("12", "15k", "%", "2:17", "D2", "% against k: 'value' and 'target'"),
  ])
  func marksThatDisagreeAreAnError(
    _ value: String, _ target: String, _ unit: String, _ place: String, _ cell: String,
    _ message: String
  ) {
    #expect(
      marked(value, target, unit: unit) == [
        "error \(place) unit-mismatch \(cell): \(message) are in different units"
      ])
  }

  /// The unit is a mark for every number that carries none.
  @Test func targetThatDisagreesWithTheUnitIsAnError() {
    #expect(
      marked("62", "£55", unit: "%").map { $0.prefix(30) } == ["error 2:17 unit-mismatch D2: %"])
  }

  @Test func figureAndTargetInThousandsOfPercentAreEachAnError() {
    #expect(
      marked("12k", "15k", unit: "%") == [
        "error 2:14 unit-mismatch C2: k against %: 'value' and 'unit' are in different units",
        "error 2:18 unit-mismatch D2: % against k: 'value' and 'target' are in different units",
      ])
    #expect(
      marked("12bn", "15bn", unit: "%") == [
        "error 2:14 unit-mismatch C2: bn against %: 'value' and 'unit' are in different units",
        "error 2:19 unit-mismatch D2: % against bn: 'value' and 'target' are in different units",
      ])
  }

  /// "Where only one carries a mark: a warning", and the rating counts.
  @Test(arguments: [
    ("62%", "55", "2:18", "D2", "'target' is \"55\" without %, and 'value' has it"),
    ("62", "55%", "2:14", "C2", "'value' is \"62\" without %, and 'target' has it"),
    ("£62", "55", "2:18", "D2", "'target' is \"55\" without £, and 'value' has it"),
    ("62", "£55", "2:14", "C2", "'value' is \"62\" without £, and 'target' has it"),
    ("62", "<70%", "2:14", "C2", "'value' is \"62\" without %, and 'target' has it"),
    ("62", "60% to 70%", "2:14", "C2", "'value' is \"62\" without %, and 'target' has it"),
  ])
  func markOnOneSideIsAWarning(
    _ value: String, _ target: String, _ place: String, _ cell: String, _ message: String
  ) {
    #expect(marked(value, target) == ["warning \(place) unit-on-one-side \(cell): \(message)"])
  }

  @Test(arguments: [
    ("62%", "55%", ""), ("62", "55", ""), ("£62", "£55", ""), ("62", "55", "%"),
    ("62%", "55", "%"), ("62", "55%", "%"), ("£62", "55", "£"), ("62", "55", "days"),
    ("62%", "50 to 55%", ""), ("[x]", "55%", ""), ("62%", "tbc", ""),
    ("12k", "15k", ""), ("£12k", "£15k", ""), ("12k", "15k", "£"), ("£12k", "15k", "£"),
  ])
  func marksThatAgreeAreRight(_ value: String, _ target: String, _ unit: String) {
    #expect(marked(value, target, unit: unit) == [])
  }

  /// The rating does not depend on how a number is written.
  static let spellings = [
    "1234", "1,234", "1.234k", "1234.0", "1,234.00", "0.001234m", "0.000001234bn", "01234",
  ]

  @Test(arguments: spellings) func spellingDecidesNothing(_ written: String) {
    for other in Self.spellings {
      let cases = [
        (written, ">=\(other)", "green"), (written, ">\(other)", "amber"),
        (written, "<=\(other)", "green"), (written, "<\(other)", "amber"),
        ("-\(written)", ">-\(other)", "amber"), ("(\(written))", "<=-\(other)", "green"),
        (written, "\(other) to \(other)", "green"), ("1234.01", "<=\(other)", "amber"),
        ("1295.7", "<=\(other)", "amber"), ("1295.71", "<=\(other)", "red"),
      ]
      for (value, target, rating) in cases {
        let outcome = read(oneRow(["value": value, "target": target]))
        #expect(rateValues(outcome, "rating") == [rating], "\(value) against \(target)")
      }
    }
  }

  @Test(arguments: ["£5.4m", "£5,400,000", "£5400k", "£0.0054bn", "£5,400,000.00"])
  func spellingOfPoundsDecidesNothing(_ written: String) {
    for target in ["£5.4m", "£5,400,000", "£5400k"] {
      let outcome = read(oneRow(["value": written, "target": "<\(target)"]))
      #expect(
        rateValues(outcome, "rating", "gap") == ["amber, 0"], "\(written) against \(target)")
    }
  }
}
