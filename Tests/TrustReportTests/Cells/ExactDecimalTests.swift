import Testing

@testable import TrustReport

/// Numbers are held exactly, and compared and rounded as decimals ("Figures are exact decimals from
/// reading to rating", the contract's section 2.4).
@Suite struct ExactDecimalTests {
  /// The number that a cell writes.
  static func decimal(_ text: String) throws -> ExactDecimal {
    try Array(text.utf8).span.withNumber { $0.value }
  }

  /// Numbers in ascending order; those on one line are equal.
  static let ascending: [[String]] = [
    ["-999999999999999999bn"], ["-999999999999999bn"], ["-999999999999999m"],
    ["-1.5k", "-1500", "(1,500.00)"], ["-1.01"],
    ["-1", "-1.0", "-1.00000000000000"], ["-0.00000000000001"], ["-.000000000000001"],
    ["-0.000000000000000000000000000001"], ["0", "-0", "0.0", "0k", "0bn", "0.00000000000000"],
    ["0.000000000000000000000000000001"],
    [".000000000000001"],
    ["0.00000000000001"],
    ["0.1", "0.10", "0.10000000000000", "0.0001k"], ["0.3"], ["92.4499999999999"],
    ["92.45", "92.450"], ["97.93"], ["98", "98.00"], ["1.234k", "1234", "1,234", "0.001234m"],
    ["999999999999999", "999999.999999999bn", "999999999999.999k"], ["1000000000000m"],
    ["999999999999999bn"], ["999999999999999999bn"],
  ]

  @Test func comparesAcrossScales() throws {
    var wrong: [String] = []
    let order = Self.ascending.enumerated().flatMap { rank, texts in texts.map { (rank, $0) } }
    for (leftRank, left) in order {
      for (rightRank, right) in order {
        let (a, b) = (try Self.decimal(left), try Self.decimal(right))
        if (a < b) != (leftRank < rightRank) { wrong.append("\(left) < \(right) is \(a < b)") }
        if (a == b) != (leftRank == rightRank) { wrong.append("\(left) == \(right) is \(a == b)") }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("98", "-97.93", "0.07"), ("1.1", "2.2", "3.3"), ("-5", "5", "0"),
    ("999999999999999", "0.00000000000001", "999999999999999.00000000000001"),
    ("999999999999999bn", "-1", "999999999999998999999999"), ("1bn", "0.001k", "1000000001"),
    ("0.30", "0.7", "1.00"), ("999999999999999999", "1", "1000000000000000000"),
    ("999999999999999999", "-0.000000000000000001", "999999999999999998.999999999999999999"),
  ])
  func addsExactly(_ left: String, _ right: String, _ sum: String) throws {
    let (a, b) = (try Self.decimal(left), try Self.decimal(right))
    #expect((a + b).description == sum)
    #expect((b + a).description == sum)
    #expect((a + b - b) == a)
  }

  /// Sizes that are near each other are found quickly, and are those of which nothing is doubtful.
  @Test func nearSizesAreNotDoubtful() throws {
    let texts =
      Self.ascending.flatMap(\.self) + ["1.5", "2", "2.4", "9", "10", "12", "49", "50", "60"]
    let numbers = try texts.map { try Self.decimal($0) }
    var near = 0
    for left in numbers {
      for right in numbers where Scale.areNear(left, right) {
        near += 1
        #expect(!Scale.isDoubtful(left, right, mark: .percent))
        #expect(Scale.percentage(meantBy: left, target: right) == nil)
      }
    }
    #expect(near > numbers.count)
  }

  /// A share of a number, exactly: what the tolerance takes of the target.
  @Test(arguments: [
    ("5", "672", "33.6"), ("5", "98", "4.9"), ("2.5", "0.01", "0.00025"), ("33.3", "3", "0.999"),
    ("0", "672", "0"), ("100", "12.5", "12.5"), ("5", "-40", "-2"), ("5", "5.4m", "270000"),
    ("99999.9999999999", "999999999999999", "999999999999998000.000000000001"),
    ("0.123456789012345678", "999999999999999999", "1234567890123456.77876543210987654322"),
    ("999999999999999999", "999999999999999999", "9999999999999999980000000000000000.01"),
  ])
  func takesAShareExactly(_ share: String, _ whole: String, _ part: String) throws {
    let result = try Self.decimal(whole).percent(try Self.decimal(share))
    #expect(result.trimmed.description == part)
  }

  /// "One decimal, half away from zero, none at target 0" (section 3.1, Distance).
  @Test(arguments: [
    ("108", "672", "16.1"), ("9", "20", "45.0"), ("1", "3", "33.3"), ("2", "3", "66.7"),
    ("0.07", "98", "0.1"), ("0", "5", "0.0"), ("5", "5", "100.0"),
    ("1", "2000", "0.1"), ("-1", "2000", "-0.1"), ("3", "2000", "0.2"), ("-3", "2000", "-0.2"),
    ("92.45", "100", "92.5"), ("-92.45", "100", "-92.5"), ("92.449999999999", "100", "92.4"),
    ("0.0499999", "100", "0.0"), ("-0.0499999", "100", "0.0"), ("0.05", "100", "0.1"),
    ("2.5", "1k", "0.3"), ("1.1", "-4", "-27.5"), ("-1.1", "-4", "27.5"),
    ("0.1245", "0.1", "124.5"), ("5.4m", "0.000001", "540000000000000.0"),
  ])
  func roundsThePercentageHalfAwayFromZero(
    _ part: String, _ whole: String, _ percentage: String
  ) throws {
    let result = try Self.decimal(part).percentage(of: try Self.decimal(whole))
    #expect(result?.description == percentage)
  }

  @Test(arguments: ["0", "-0", "0.00", "0bn"]) func hasNoPercentageOfZero(_ zero: String) throws {
    #expect(try Self.decimal("5").percentage(of: Self.decimal(zero)) == nil)
  }

  @Test(arguments: [
    ("705.60", "705.6", "705.6"), ("705.00", "705", "705"), ("100", "100", "100"),
    ("0.00", "0", "0"), ("1,000", "1000", "1,000"), ("999", "999", "999"),
    ("1234567.50", "1234567.5", "1,234,567.5"), ("-1234", "-1234", "-1,234"),
    ("-123", "-123", "-123"), ("12345.6789", "12345.6789", "12,345.6789"),
    ("0.1234567", "0.1234567", "0.1234567"), ("-0.05", "-0.05", "-0.05"), (".5", "0.5", "0.5"),
    ("5.4m", "5400000", "5,400,000"), ("2bn", "2000000000", "2,000,000,000"),
    ("0bn", "0", "0"), ("1.5k", "1500", "1,500"),
  ])
  func printsInFull(_ text: String, _ plain: String, _ grouped: String) throws {
    let number = try Self.decimal(text).trimmed
    #expect(number.description == plain)
    #expect(number.text(grouped: true) == grouped)
  }

  /// Trailing zeros are kept until they are trimmed: `62.50` prints as it was written.
  @Test func keepsItsDecimals() throws {
    #expect(try Self.decimal("62.50").description == "62.50")
  }
}

extension Span<UInt8> {
  /// Reads the text as a number; what is wrong with it is thrown.
  fileprivate func withNumber(_ body: (Number) -> ExactDecimal) throws(CellFault) -> ExactDecimal {
    body(try Number(reading: self))
  }
}
