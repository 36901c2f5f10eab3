import Testing

@testable import TrustReport

/// Whether two numbers are of sizes that belong together (the contract's section 2.4).
@Suite struct SizeComparisonTests {
  typealias Pair = (one: String, other: String, mark: Number.Mark, isSo: Bool)

  /// "75 to 125 or 750 to 1,250 times its target …, or the inverse (not for counts of which the smaller is below
  /// 10)".
  static let doubtful: [Pair] = [
    ("100", "7499", .none, false), ("100", "7500", .none, true),
    ("100", "12500", .none, true), ("100", "12501", .none, false),
    ("100", "74999", .none, false), ("100", "75000", .none, true),
    ("100", "125000", .none, true), ("100", "125001", .none, false),
    ("-100", "7500", .none, true), ("-100", "-7500", .none, true),
    // A hundredth of nothing is nothing.
    ("0", "0", .percent, false), ("0", "100", .percent, false),
    // Counts, and what is none.
    ("10", "1000", .none, true), ("9", "900", .none, false), ("9.0", "900.00", .none, false),
    ("9", "900", .percent, true), ("9", "900", .pounds, true),
    ("9.5", "950", .none, true), ("9", "900.5", .none, true),
  ]

  @Test(arguments: doubtful) func isDoubtful(_ pair: Pair) throws {
    try expect(pair) { Scale.isDoubtful($0, $1, mark: pair.mark) }
  }

  @Test(arguments: [("0%", "0%"), ("0", "0")])
  func nothingIsDoubtfulAboutTwoZeros(_ figure: String, _ target: String) {
    let csv = quarterly([figure, figure], ["target": target, "polarity": "lower"])
    #expect(findings(read(csv)) == [])
  }

  /// About ten times each other: as where a digit is missing or one too many.
  static let tenfold: [Pair] = [
    ("100", "749", .none, false), ("100", "750", .none, true),
    ("100", "1250", .none, true), ("100", "1251", .none, false),
    ("-100", "-1000", .none, true), ("-100", "1000", .none, false), ("0", "0", .percent, false),
    ("10", "100", .none, true), ("9", "90", .none, false), ("9.0", "90.00", .none, false),
    ("9.5", "95", .none, true), ("9", "90.5", .none, true),
    ("9", "90", .percent, true), ("1", "10", .percent, true), ("0.99", "9.9", .percent, false),
  ]

  @Test(arguments: tenfold) func isTenfold(_ pair: Pair) throws {
    try expect(pair) { Scale.isTenfold($0, $1, mark: pair.mark) }
  }

  /// At most three times each other.
  static let alike: [Pair] = [
    ("100", "300", .none, true), ("100", "301", .none, false), ("-100", "-300", .none, true),
    ("-100", "100", .none, false), ("0", "0", .none, true), ("0", "1", .none, false),
  ]

  @Test(arguments: alike) func areAlike(_ pair: Pair) throws {
    try expect(pair) { Scale.areAlike($0, $1) }
  }

  /// Less than five times each other.
  static let near: [Pair] = [
    ("100", "499", .none, true), ("100", "500", .none, false), ("1.5", "7", .none, true),
    ("0", "0", .none, false),
    // Too long for a quick look.
    ("0.00000000000000000001", "1", .none, false),
  ]

  @Test(arguments: near) func areNear(_ pair: Pair) throws {
    try expect(pair) { Scale.areNear($0, $1) }
  }

  /// "Where only one carries k, m or bn and the two are not within a factor of ten".
  static let withinTen: [Pair] = [
    ("100", "1000", .none, true), ("100", "1001", .none, false), ("-100", "1000", .none, true),
    ("0", "1000", .none, true),
  ]

  @Test(arguments: withinTen) func areWithinTen(_ pair: Pair) throws {
    try expect(pair) { Scale.areWithinTen($0, $1) }
  }

  /// Each holds in either order.
  private func expect(_ pair: Pair, _ isSo: (ExactDecimal, ExactDecimal) -> Bool) throws {
    let (one, other) = (try Self.value(pair.one), try Self.value(pair.other))
    #expect(isSo(one, other) == pair.isSo, "\(pair.one) and \(pair.other)")
    #expect(isSo(other, one) == pair.isSo, "\(pair.other) and \(pair.one)")
  }

  private static func value(_ cell: String) throws -> ExactDecimal {
    try Number(reading: Array(cell.utf8).span).value
  }
}
