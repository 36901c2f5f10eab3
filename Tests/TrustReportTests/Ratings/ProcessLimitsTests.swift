import Testing

@testable import TrustReport

/// The limits of ordinary variation, held against fractions that are computed in another way.
@Suite("Limits of ordinary variation")
struct ProcessLimitsTests {
  @Test("are the mean ± 2.66 mean moving ranges")
  func limits() throws {
    // The mean is 11; eleven moving ranges of 2.
    let limits = try #require(ProcessLimits(of: series("10 12 10 12 10 12 10 12 10 12 10 12")))
    #expect(limits.mean(decimals: 2)?.description == "11.00")
    #expect(limits.limits(decimals: 2)?.lower.description == "5.68")
    #expect(limits.limits(decimals: 2)?.upper.description == "16.32")
    #expect(limits.count == 12 && limits.signals == [])
  }

  @Test("a moving range above 3.267 times their mean is left out once")
  func outlier() throws {
    // Moving ranges: ten of 1 and two of 49 and 50. Their mean is 109/12: above 29.67 are the two.
    let limits = try #require(ProcessLimits(of: series("1 2 1 2 1 2 51 1 2 1 2 1 2")))
    #expect(limits.mean(decimals: 3)?.description == "5.308")
    #expect(limits.limits(decimals: 3)?.upper.description == "7.968")
    // Twelve moving ranges with a mean of 1,000, one of them exactly 3,267: it counts.
    let exact = try #require(ProcessLimits(of: series("0 800 0 800 0 800 0 800 0 800 0 733 4000")))
    #expect(exact.limits(decimals: 1)?.upper.description == "3331.8")
    let above = try #require(ProcessLimits(of: series("0 800 0 800 0 800 0 800 0 800 0 733 4001")))
    #expect(above.limits(decimals: 1)?.upper.description == "2783.6")
  }

  static let cases: [(series: String, signals: [ProcessLimits.Signal])] = [
    ("10 12 10 12 10 12 10 12 10 12 10 40", [.aboveLimit]),
    ("10 12 10 12 10 12 10 12 10 12 10 -4", [.belowLimit]),
    ("10 12 10 12 10 12 10 12 10 12 10 18", []),
    ("10 12 10 12 10 15 15 15 15 15 14 16", [.sevenAboveMean]),
    ("5 1 5 1 5 2 1 2 1 2 1 2", [.sevenBelowMean]),
    ("9 1 9 1 9 1 2 3 4 5 6 7", [.sevenRising]),
    ("9 1 9 1 9 9 8 7 6 5 4 3", [.sevenFalling]),
    ("10 11 10 11 10 11 10 11 10 11 10 11 10 13 12 13", [.twoOfThreeHigh]),
    ("12 13 12 13 12 13 12 13 12 13 12 13 12 9 10 9", [.twoOfThreeLow]),
    // A figure on the mean is on neither side, and an equal one neither rises nor falls.
    ("6 6 6 6 6 6 6 6 6 6 6 6", []),
    // A gap ends a run.
    ("5 1 5 1 5 1 5 2 1 2 - 1 2 1 2", []),
    ("9 1 9 1 9 1 2 3 - 4 5 6 7", []),
    ("10 11 10 11 10 11 10 11 10 11 10 11 10 13 - 13", []),
  ]

  @Test("the latest figure shows what it shows", arguments: cases)
  func signals(_ text: String, _ signals: [ProcessLimits.Signal]) throws {
    let limits = try #require(ProcessLimits(of: series(text)))
    #expect(limits.signals == signals)
  }

  @Test("fewer than twelve figures, or none beside another, make no limits")
  func tooFew() {
    #expect(ProcessLimits(of: series("1 2 1 2 1 2 1 2 1 2 1")) == nil)
    #expect(ProcessLimits(of: series("1 2 1 2 1 2 - 1 2 1 2 1")) == nil)
    #expect(ProcessLimits(of: series("1 - 2 - 1 - 2 - 1 - 2 - 1 - 2 - 1 - 2 - 1 - 2")) == nil)
    #expect(ProcessLimits(of: series("1 - 2 - 1 - 2 - 1 - 2 - 1 - 2 - 1 - 2 - 1 2")) != nil)
  }

  @Test("random series have the limits and signals that fractions give")
  func random() throws {
    var generator = SeededGenerator(seed: 12)
    var seen: [ProcessLimits.Signal] = []
    for _ in 0..<6_000 {
      let tenths = randomSeries(&generator)
      let exact = tenths.map { $0.map { ExactDecimal(Int128($0), scale: 1) } }
      guard let expected = ChartOfFractions(tenths) else {
        try #require(ProcessLimits(of: exact) == nil)
        continue
      }
      let limits = try #require(ProcessLimits(of: exact))
      try #require(limits.signals == expected.signals, "\(tenths)")
      let shown = try #require(limits.limits(decimals: 3))
      try #require(shown.upper == expected.upper.thousandths, "\(tenths)")
      try #require(shown.lower == expected.lower.thousandths, "\(tenths)")
      try #require(limits.mean(decimals: 3) == expected.mean.thousandths, "\(tenths)")
      seen += limits.signals
    }
    for signal in Self.cases.flatMap(\.signals) {
      #expect(seen.count { $0 == signal } > 5, "\(signal) is hardly ever there")
    }
  }

  /// Figures with spaces between them; `-` is a gap.
  private func series(_ text: String) -> [ExactDecimal?] {
    text.split(separator: " ").map { Int($0).map { ExactDecimal(Int128($0)) } }
  }

  /// Figures in tenths, with gaps, spikes and drifts.
  private func randomSeries(_ generator: inout SeededGenerator) -> [Int?] {
    let drift = Int.random(in: -30...30, using: &generator)
    let noise = Int.random(in: 1...60, using: &generator)
    return (0..<Int.random(in: 9...24, using: &generator)).map { index in
      if Int.random(in: 0..<25, using: &generator) == 0 { return nil }
      let spike = Int.random(in: 0..<15, using: &generator) == 0 ? 400 : 0
      return 500 + index * drift + spike + Int.random(in: -noise...noise, using: &generator)
    }
  }
}

/// An XmR chart, drawn point by point in fractions.
private struct ChartOfFractions {
  private(set) var mean = Fraction(0)
  private(set) var upper = Fraction(0)
  private(set) var lower = Fraction(0)
  private(set) var signals: [ProcessLimits.Signal] = []

  init?(_ tenths: [Int?]) {
    let points = tenths.map { $0.map { Fraction($0, 10) } }
    let figures = points.compactMap(\.self)
    var ranges: [Fraction] = []
    for index in points.indices.dropFirst() {
      guard let a = points[index - 1], let b = points[index] else { continue }
      ranges.append(a < b ? b - a : a - b)
    }
    if figures.count < 12 || ranges.isEmpty { return nil }
    let most = Fraction.mean(ranges) * Fraction(3267, 1000)
    ranges.removeAll { most < $0 }
    let reach = Fraction.mean(ranges) * Fraction(266, 100)
    mean = Fraction.mean(figures)
    (upper, lower) = (mean + reach, mean - reach)
    draw(points)
  }

  private mutating func draw(_ points: [Fraction?]) {
    guard let latest = points[points.count - 1] else { return }
    if upper < latest { signals.append(.aboveLimit) }
    if latest < lower { signals.append(.belowLimit) }
    let (mean, lower, upper) = (mean, lower, upper)
    let seven = points.suffix(7).compactMap(\.self)
    if seven.count == 7 {
      if !seven.contains(where: { !(mean < $0) }) { signals.append(.sevenAboveMean) }
      if !seven.contains(where: { !($0 < mean) }) { signals.append(.sevenBelowMean) }
      if (1..<7).allSatisfy({ seven[$0 - 1] < seven[$0] }) { signals.append(.sevenRising) }
      if (1..<7).allSatisfy({ seven[$0] < seven[$0 - 1] }) { signals.append(.sevenFalling) }
    }
    let third = (upper - mean) * Fraction(2, 3)
    func isHigh(_ x: Fraction) -> Bool { mean + third < x && !(upper < x) }
    func isLow(_ x: Fraction) -> Bool { x < mean - third && !(x < lower) }
    var before: [Fraction] = []
    for point in points.dropLast().suffix(2).reversed() {
      guard let point else { break }
      before.append(point)
    }
    if isHigh(latest), before.contains(where: isHigh) { signals.append(.twoOfThreeHigh) }
    if isLow(latest), before.contains(where: isLow) { signals.append(.twoOfThreeLow) }
  }
}

/// A fraction of two integers, in lowest terms.
private struct Fraction {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    var (a, b) = (abs(top), abs(bottom))
    while b != 0 { (a, b) = (b, a % b) }
    (self.top, self.bottom) = (top / max(a, 1), bottom / max(a, 1))
  }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
  }
  static func - (a: Fraction, b: Fraction) -> Fraction { a + Fraction(-b.top, b.bottom) }
  static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.top * b.top, a.bottom * b.bottom)
  }
  static func < (a: Fraction, b: Fraction) -> Bool { a.top * b.bottom < b.top * a.bottom }
  static func mean(_ all: [Fraction]) -> Fraction {
    all.reduce(Fraction(0), +) * Fraction(1, all.count)
  }

  /// Rounded to three decimals, half away from zero.
  var thousandths: ExactDecimal {
    let twice = (abs(top) * 2_000 + bottom) / (2 * bottom)
    return ExactDecimal(Int128(top < 0 ? -twice : twice), scale: 3)
  }
}
