import Testing

@testable import TrustReport

/// Thousands, millions and billions: of a unit that says the same as the cell, and of the ends of a range (the
/// contract's section 2.4), and the most digits that a cell may hold.
@Suite struct NumberScaleTests {
  /// The cell, the unit, and the number in that unit as it is written; `nil` if the two do not say the same.
  @Test(
    arguments: [
      ("£5.4m", "£m", "5.4"), ("5.4M", "£m", "5.4"), ("£54k", "£k", "54"), ("£2bn", "£bn", "2"),
      ("(£5.4m)", "£m", "(5.4)"), ("£5.4m", "£k", nil), ("£54k", "£m", nil), ("£2bn", "£m", nil),
      ("540", "£m", nil), ("540", "£", nil), ("54%", "%", nil), ("£5.4m", "£", nil),
    ] as [(String, String, String?)])
  func inUnit(_ cell: String, _ unit: String, _ expected: String?) throws {
    let number = try Self.number(cell).inUnit(unit)
    #expect(number?.written == expected)
    #expect(number?.value == (try expected.map { try Self.number($0).value }))
  }

  /// The ends of a range, and the lower one as it is meant.
  @Test(arguments: [
    ("5", "6m", "5m"), ("£5", "£6m", "£5m"), ("5.5", "6bn", "5.5bn"), ("6", "6m", "6m"),
    // It is no less than the upper end without its letter, so that it is what it says.
    ("7", "6m", "7"), ("400000", "6m", "400000"),
    ("5", "6", "5"), ("5k", "6m", "5k"), ("0.001k", "6m", "0.001k"), ("5%", "6m", "5%"),
  ])
  func sharesTheScale(_ lower: String, _ upper: String, _ expected: String) throws {
    let number = try Self.number(lower).sharing(scaleOf: Self.number(upper))
    #expect(number.written == expected)
    #expect(number.value == (try Self.number(expected).value))
  }

  /// "Up to 18 significant digits are held exactly (leading zeros do not count); more are an error".
  @Test(arguments: [
    ("123456789012345678", true), ("1234567890123456789", false),
    ("000123456789012345678", true), ("0.123456789012345678", true),
    ("0.1234567890123456789", false),
    ("0.000000000000000000000000000001", true), ("0.0000000000000000000000000000001", false),
  ])
  func digits(_ cell: String, _ isRead: Bool) {
    #expect(((try? Self.number(cell)) != nil) == isRead)
  }

  private static func number(_ cell: String) throws -> Number {
    try Number(reading: Array(cell.utf8).span)
  }
}
