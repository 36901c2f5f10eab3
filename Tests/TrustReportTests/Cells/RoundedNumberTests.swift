import Testing

@testable import TrustReport

/// "A figure or target with more than four decimals prints rounded to two decimals, or two significant digits where
/// that needs more, half away from zero" (the contract's section 4).
@Suite struct RoundedNumberTests {
  /// The number as it is written, and as it prints.
  @Test(arguments: [
    ("1.2345", "1.2345"), ("9.123", "9.123"), ("1.23456", "1.23"), ("12", "12"),
    ("1.23500", "1.24"), ("1.23499", "1.23"), ("-1.23500", "-1.24"), ("(1.23500)", "(1.24)"),
    ("\u{2212}1.23456", "\u{2212}1.23"), ("99.99999", "100.00"), ("1,234.567891", "1,234.57"),
    ("£1,234.567891", "£1,234.57"), ("62.123456%", "62.12%"), ("5.41234567k", "5.41k"),
    ("5.412345m", "5.412345m"),
    // Two digits that say something.
    ("0.00012", "0.00012"), ("0.000125", "0.00013"), ("0.001001", "0.0010"),
    ("0.001005678", "0.0010"), ("0.0100567", "0.010"), ("0.00001", "0.00001"),
    ("0.012345", "0.012"), ("0.12345", "0.12"),
    // Rounded up, two digits are still two.
    ("0.000999", "0.0010"), ("0.0099951", "0.010"), ("-0.0995001", "-0.10"), ("0.99999", "1.00"),
  ])
  func asWritten(_ cell: String, _ printed: String) throws {
    #expect(try Self.number(cell).printed == printed)
  }

  /// A number that was computed: the noughts at its end say nothing.
  @Test(arguments: [
    (12345, 4, "1.2345"), (123456, 5, "1.23"), (-123556, 5, "-1.24"), (1_234_500, 6, "1.2345"),
    (12, 5, "0.00012"), (125, 6, "0.00013"), (-125, 6, "-0.00013"), (124, 6, "0.00012"),
    (1001, 6, "0.0010"), (999, 6, "0.0010"), (0, 6, "0"), (54, -5, "5400000"),
  ])
  func asComputed(_ units: Int, _ scale: Int, _ printed: String) {
    #expect(ExactDecimal(Int128(units), scale: scale).printed.description == printed)
  }

  /// "Never to its target's own value when they differ".
  ///
  /// The figure, its target, and how they print in the report.
  @Test(arguments: [
    ("79.999999", "80", "79.999999", "80 or above"), ("79.994999", "80", "79.99", "80 or above"),
    ("79.995001", "80", "79.995", "80 or above"), ("1.23001", "1.2345", "1.23", "1.2345 or above"),
    // Nor to what the target prints as.
    ("9.99999999", "9.999999", "9.99999999", "10.00 or above"),
    ("10.00000", "9.999999", "10.00000", "10.00 or above"),
    // They do not differ, however they are written.
    ("9.999999", "9.999999", "10.00", "10.00 or above"),
    ("9.9999990", "9.999999", "10.00", "10.00 or above"),
    // Either end of a range.
    ("9.999999", "10 to 20", "9.999999", "10 to 20"),
    ("20.00001", "10 to 20", "20.00001", "10 to 20"),
    ("15.00001", "10 to 20", "15.00", "10 to 20"),
    ("15", "10 to 20.123456", "15", "10 to 20.12"), ("15", "9.87654321 to 20", "15", "9.88 to 20"),
    // Four decimals print as they are.
    ("9.1234", "9.5678", "9.1234", "9.5678 or above"),
  ])
  func besideItsTarget(
    _ figure: String, _ target: String, _ printed: String, _ printedTarget: String
  ) throws {
    let polarity = target.contains("to") ? "range" : "higher"
    let outcome = read(oneRow(["value": figure, "target": target, "polarity": polarity]))
    let cells = try #require(tableLines(outcome).last).split(separator: " | ")
    #expect(cells[2...3].map(String.init) == [printed, printedTarget])
    let isRounded = try markdown(outcome).contains("more than four decimals are printed rounded")
    let many = [figure, target].flatMap { $0.split(separator: " ") }.contains {
      $0.split(separator: ".").dropFirst().first.map { $0.count > 4 } ?? false
    }
    #expect(isRounded == many)
  }

  private static func number(_ cell: String) throws -> Number {
    try Number(reading: Array(cell.utf8).span)
  }
}
