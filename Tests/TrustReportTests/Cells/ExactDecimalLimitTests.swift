import Testing

@testable import TrustReport

/// Decimals of more digits than a machine word or two hold, which cells do not reach alone, but their products do.
@Suite struct ExactDecimalLimitTests {
  private static let most = ExactDecimal(.max)

  @Test func unitsOfASmallerScale() {
    #expect(ExactDecimal(3).units(at: 0) == 3)
    #expect(ExactDecimal(3).units(at: 17) == 300_000_000_000_000_000)
    #expect(ExactDecimal(3).units(at: 18) == 3_000_000_000_000_000_000)
    #expect(ExactDecimal(3).units(at: 20) == 300_000_000_000_000_000_000)
    #expect(ExactDecimal(3, scale: 1).units(at: 2) == 30)
    // Nothing has fewer digits than it has, or more than there is room for; naught has any number.
    #expect(ExactDecimal(3, scale: 1).units(at: 0) == nil)
    #expect(ExactDecimal(3).units(at: 39) == nil)
    #expect(Self.most.units(at: 1) == nil)
    #expect(ExactDecimal(0, scale: 1).units(at: 0) == 0)
    #expect(ExactDecimal(0).units(at: 50) == 0)
  }

  /// Where a sum has no room, the greater number stands for it.
  @Test func sumWithoutRoom() {
    #expect(Self.most + ExactDecimal(1) == Self.most)
    #expect(ExactDecimal(1) + Self.most == Self.most)
    #expect(-Self.most + -Self.most == -Self.most)
    #expect(ExactDecimal(1, scale: 1) + Self.most == Self.most)
    #expect(Self.most + ExactDecimal(1, scale: 1) == Self.most)
  }

  /// Where a product has no room, the longer number loses its last digits.
  @Test func productWithoutRoom() {
    let long = ExactDecimal(12_345_678_901_234_567_890_123_456_789_012_345_678)
    let product = "1222222211222222221122222222112222221330"
    #expect((long * ExactDecimal(99)).description == product)
    #expect((ExactDecimal(99) * long).description == product)
    #expect(
      (long * ExactDecimal(99)).text(grouped: true)
        == "1,222,222,211,222,222,221,122,222,222,112,222,221,330")
  }

  /// One decimal, half away from zero, whatever the number of digits.
  @Test(
    arguments: [
      (100_000_000_000_000_000_007, 30_000_000_000_000_000_000, "333.3"),
      (200_000_000_000_000_000_000, 300_000_000_000_000_000_000, "66.7"),
      (100_000_000_000_000_000_000, 300_000_000_000_000_000_000, "33.3"),
      (500_000_000_000_000_000, 1_000_000_000_000_000_000_000, "0.1"),
      (499_990_000_000_000_000, 1_000_000_000_000_000_000_000, "0.0"),
      (1_000_000_000_000_000_000_000, 1_000_000_000_000_000_000_000, "100.0"),
      (-100_000_000_000_000_000_000, 300_000_000_000_000_000_000, "-33.3"),
    ] as [(Int128, Int128, String)])
  func percentage(_ part: Int128, _ whole: Int128, _ expected: String) {
    #expect(ExactDecimal(part).percentage(of: ExactDecimal(whole))?.description == expected)
  }

  @Test func percentageWithoutRoom() {
    #expect(Self.most.percentage(of: ExactDecimal(1)) == nil)
    // A thousand times as much does not fit, though what is left of it would.
    #expect(Self.most.percentage(of: Self.most) == nil)
    // A product that fits without its sign, and a quotient that does not.
    let large = ExactDecimal(300_000_000_000_000_000_000_000_000_000_000_000)
    #expect(large.percentage(of: ExactDecimal(1)) == nil)
    #expect(large.percentage(of: ExactDecimal(-1)) == nil)
    #expect(large.percentage(of: ExactDecimal(2))?.scale == 1)
  }

  @Test(
    arguments: [
      (10, 4, 1, "2.5"), (10, 3, 2, "3.33"), (-10, 3, 2, "-3.33"), (20, 3, 0, "7"), (5, 1, 0, "5"),
      (0, 7, 1, "0.0"), (10, 0, 1, nil), (10, -2, 1, nil),
    ] as [(Int128, Int, Int, String?)])
  func quotient(_ number: Int128, _ count: Int, _ decimals: Int, _ expected: String?) {
    #expect(ExactDecimal(number).divided(by: count, decimals: decimals)?.description == expected)
  }

  /// Noughts behind the point go, and those before it stay.
  @Test func trims() {
    for (number, units, scale) in [
      (ExactDecimal(10000, scale: 2), 100, 0), (ExactDecimal(10050, scale: 3), 1005, 2),
      (ExactDecimal(100), 100, 0), (ExactDecimal(.max - 7, scale: 2), Int128.max / 10, 1),
    ] {
      #expect(number.trimmed.units == units)
      #expect(number.trimmed.scale == scale)
    }
  }
}
