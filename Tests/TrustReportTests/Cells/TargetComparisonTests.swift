import Testing

@testable import TrustReport

/// Which targets are the same: those that set the same number or range.
@Suite struct TargetComparisonTests {
  @Test(arguments: [
    (">=9", ">=9", true), (">=9", ">=9.0", true), (">=9", ">=10", false), (">=9", "9+", true),
    // Which side is good is the polarity's business.
    (">=9", "<=9", true), (">9", "<9", true),
    (">9", ">=9", false), ("<9", "<=9", false),
    ("10 to 15", "10 to 15", true), ("10 to 15", "11 to 15", false),
    ("10 to 15", "10 to 16", false), ("10 to 15", ">=10", false), ("10 to 15", "<=15", false),
    ("10 to 10", ">=10", false),
  ])
  func isSame(_ one: String, _ other: String, _ isSame: Bool) throws {
    let (one, other) = (try Self.target(one), try Self.target(other))
    #expect(one.isSame(as: other) == isSame)
    #expect(other.isSame(as: one) == isSame)
  }

  /// The target, whether a figure on it misses it, and the range or number as data has it.
  @Test(arguments: [
    (">9", true, "9"), ("<9", true, "9"), (">=9", false, "9"), ("<=£9k", false, "9000"),
    ("10 to 15", false, "10 to 15"), ("£1–2k", false, "1000 to 2000"),
  ])
  func isRead(_ cell: String, _ isStrict: Bool, _ text: String) throws {
    let target = try Self.target(cell)
    #expect(target.isStrict == isStrict)
    #expect(target.description == text)
  }

  /// "A mark on the second number holds for both" (the contract's section 2.5).
  @Test(arguments: [
    (">=9", Number.Mark.none), (">=9%", .percent), ("10 to 15", .none), ("10% to 15", .percent),
    ("10 to 15%", .percent), ("£10 to £15", .pounds),
  ])
  func mark(_ cell: String, _ mark: Number.Mark) throws {
    #expect(try Self.target(cell).mark == mark)
  }

  private static func target(_ cell: String) throws -> Target {
    let scorecard = try read(oneRow(["value": "5", "target": cell])).scorecard
    return try #require(scorecard.indicators.first?.criteria.target)
  }
}
