import Testing

@testable import TrustReport

/// The axis of a picture: nice steps, from zero unless that would hide what moved.
@Suite struct PictureAxisTests {
  private func axis(_ values: String...) throws -> String {
    let numbers = try values.map { text in
      try #require(text.withUTF8Span { try? Number(reading: $0) }).value
    }
    let axis = PictureAxis(of: numbers)
    return "\(axis.low) to \(axis.high) by \(axis.step)" + (axis.isCut ? ", cut" : "")
  }

  @Test func fromZero() throws {
    #expect(try axis("1", "9") == "0 to 10 by 2")
    #expect(try axis("50", "100") == "0 to 100 by 20")
    #expect(try axis("0.2", "0.7") == "0 to 0.8 by 0.2")
    #expect(try axis("12000", "54000") == "0 to 60000 by 20000")
  }

  @Test func fromElsewhereWhereTheyAreClose() throws {
    #expect(try axis("690", "672", "780") == "650 to 800 by 50, cut")
    #expect(try axis("98.1", "98.4") == "98.1 to 98.4 by 0.1, cut")
  }

  @Test func belowZero() throws {
    #expect(try axis("-5", "5") == "-6 to 6 by 2")
    #expect(try axis("-690", "-680").hasSuffix(", cut"))
  }

  /// Whether it begins at zero is decided by the figures and targets alone.
  @Test func theAmberBandIsOnIt() throws {
    func axis(_ values: [Int128], and others: [Int128]) -> String {
      let axis = PictureAxis(
        of: values.map { ExactDecimal($0) }, and: others.map { ExactDecimal($0) })
      return "\(axis.low) to \(axis.high) by \(axis.step)" + (axis.isCut ? ", cut" : "")
    }
    #expect(axis([690, 780], and: [560, 590]) == "550 to 800 by 50, cut")
    #expect(axis([1, 9], and: [12]) == "0 to 15 by 5")
    #expect(axis([1, 9], and: [-2]) == "-5 to 10 by 5")
  }

  @Test func allEqual() throws {
    #expect(try axis("7", "7") == "0 to 8 by 2")
    #expect(try axis("0", "0") == "0 to 1 by 1")
  }

  /// Of more digits than can be reckoned with there are no steps, and no crash.
  @Test func numbersOfTooManyDigits() {
    let largest = ExactDecimal(.max)
    for values in [
      [-largest, largest], [ExactDecimal(.max, scale: 30), ExactDecimal(1, scale: 2)],
      [ExactDecimal(10_000_000_000_000_000_000_000_000_000_000_000), .zero],
    ] {
      let axis = PictureAxis(of: values)
      #expect(axis.step == ExactDecimal(1))
      #expect(axis.ticks.count == 2)
      for value in values { #expect(0...600 ~= axis.position(of: value, length: 600)) }
    }
    let many = PictureAxis(of: [ExactDecimal(999_999_999_999_999_999_999_999_999), .zero])
    #expect(
      many.position(of: ExactDecimal(500_000_000_000_000_000_000_000_000), length: 600) == 300)
  }

  /// Held against what the axis promises, in whole numbers.
  @Test func arbitraryValues() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let spread = Int128.random(in: 1...1_000_000, using: &random)
      let scale = Int.random(in: 0...4, using: &random)
      let values = (0..<4).map { _ in Int128.random(in: -spread...spread * 3, using: &random) }
      let axis = PictureAxis(of: values.map { ExactDecimal($0, scale: scale) })
      let (low, high, step) = (units(axis.low), units(axis.high), units(axis.step))
      let factor = Self.power(5 - scale)
      let (least, greatest) = (values.min()! * factor, values.max()! * factor)
      #expect(low <= least && greatest <= high, "every value is on it")
      #expect(step > 0 && low % step == 0 && high % step == 0, "its ends are at steps")
      #expect((high - low) / step <= 7, "it has few steps")
      // Rounded to steps, an axis from zero is less than twice what it must hold.
      let whole = max(greatest, 0) - min(least, 0)
      if axis.isCut { #expect((greatest - least) * 3 < whole * 2, "what is cut is narrow") }
      #expect(axis.ticks.count == Int((high - low) / step) + 1)
      let middle = ExactDecimal(values[0], scale: scale)
      let place = axis.position(of: middle, length: 1000)
      let exact = Double(values[0] * factor - low) / Double(high - low) * 1000
      #expect(abs(Double(place) - exact) <= 0.5001)
    }
  }

  private func units(_ number: ExactDecimal) -> Int128 { number.units(at: 5) ?? 0 }
  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
