import Testing

@testable import TrustReport

/// Random decimals of up to six places against whole numbers of millionths, in which all is exact.
@Suite struct ExactDecimalPropertyTests {
  private struct Sample {
    let decimal: ExactDecimal
    let millionths: Int

    init(using random: inout SeededGenerator) {
      let scale = Int.random(in: -3...6, using: &random)
      let size = [9, 999, 9_999_999].randomElement(using: &random) ?? 9
      let units = Int.random(in: -size...size, using: &random)
      decimal = ExactDecimal(Int128(units), scale: scale)
      millionths = (0..<6 - scale).reduce(units) { number, _ in number * 10 }
    }
  }

  private static let rounds = 20_000

  @Test(arguments: [1, 2] as [UInt64]) func agreesWithWholeNumbers(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var wrong: [String] = []
    for _ in 0..<Self.rounds {
      let (a, b) = (Sample(using: &random), Sample(using: &random))
      let checks = [
        ("<", (a.decimal < b.decimal) == (a.millionths < b.millionths)),
        ("==", (a.decimal == b.decimal) == (a.millionths == b.millionths)),
        ("+", (a.decimal + b.decimal) == Self.decimal(a.millionths + b.millionths)),
        ("-", (a.decimal - b.decimal) == Self.decimal(a.millionths - b.millionths)),
        ("magnitude", a.decimal.magnitude == Self.decimal(abs(a.millionths))),
        ("trimmed", a.decimal.trimmed == a.decimal),
        ("percentage", Self.percentageAgrees(a, b)),
      ]
      wrong += checks.filter { !$0.1 }.map { "\(a.decimal) \($0.0) \(b.decimal)" }
    }
    #expect(wrong.prefix(5) == [])
  }

  /// What is printed is the number, and reads as the number again, grouped or not.
  @Test(arguments: [3, 4] as [UInt64]) func readsWhatItPrints(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var wrong: [String] = []
    for _ in 0..<Self.rounds {
      let number = Sample(using: &random).decimal
      for text in [number.description, number.text(grouped: true), number.trimmed.description] {
        let again = try? Number(reading: Array(text.utf8).span).value
        if again != number { wrong.append("\(number.units) at \(number.scale) as \(text)") }
      }
    }
    #expect(wrong.prefix(5) == [])
  }

  private static func decimal(_ millionths: Int) -> ExactDecimal {
    ExactDecimal(Int128(millionths), scale: 6)
  }

  /// Tenths of a per cent, half away from zero: |part| × 1000 ÷ |whole|, and half a tenth.
  private static func percentageAgrees(_ part: Sample, _ whole: Sample) -> Bool {
    let percentage = part.decimal.percentage(of: whole.decimal)
    guard whole.millionths != 0 else { return percentage == nil }
    let (a, b) = (Int128(abs(part.millionths)), Int128(abs(whole.millionths)))
    let tenths = (2000 * a + b) / (2 * b)
    let sign: Int128 = (part.millionths < 0) == (whole.millionths < 0) ? 1 : -1
    return percentage?.description == ExactDecimal(sign * tenths, scale: 1).description
  }
}
