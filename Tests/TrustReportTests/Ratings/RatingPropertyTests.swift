import Testing

/// The rule against a second one that is written in whole numbers, for random rows around their lines.
@Suite struct RatingPropertyTests {
  @Test(arguments: [11, 12, 13] as [UInt64]) func agreesWithWholeNumbers(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let samples = (0..<1_000).map { _ in Sample(using: &random) }
    #expect(differences(samples.map(\.row), samples.map(\.rating)) == [])
  }

  /// Negating figure and lines and swapping higher and lower mirrors nothing in the rating.
  @Test(arguments: [21, 22] as [UInt64]) func mirrorImageHasTheSameRating(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let samples = (0..<1_000).map { _ in Sample(using: &random) }
    let ratings = rated(samples.map(\.row))
    #expect(differences(samples.map(\.mirrored.row), ratings) == [])
    #expect(Set(ratings) == ["red", "amber", "green"], "the samples should meet every rating")
  }

  /// The rows that are not rated as they should be, the first few of them.
  private func differences(_ rows: [String], _ expected: [String]) -> [String] {
    let actual = rated(rows)
    guard actual.count == rows.count else { return Array(actual.prefix(5)) }
    guard expected.count == rows.count else { return Array(expected.prefix(5)) }
    let wrong = rows.indices.filter { actual[$0] != expected[$0] }
    return wrong.prefix(5).map { "\(rows[$0]) is \(actual[$0]), not \(expected[$0])" }
  }

  private func rated(_ rows: [String]) -> [String] {
    let header =
      "number,indicator,value,target,polarity,tolerance,amber threshold,red threshold"
    let numbered = rows.enumerated().map { "\($0 + 1),A,\($1)" }
    return rateValues(read(([header] + numbered).joined(separator: "\n")), "rating")
  }
}

/// A random row, whose figure is on a line or close to it. All numbers are whole numbers of
/// hundred-thousandths, which hold every share of a per cent in tenths of a target in hundredths.
private struct Sample {
  enum Form: CaseIterable { case bare, operation, strict, range, thresholds }

  var form: Form
  var isHigher: Bool
  /// The target, or the lower end of a range.
  var low: Int
  var high: Int
  /// In tenths of a per cent, or in points.
  var share: Int?
  var points: Int
  /// How far worse the red threshold is than the amber one.
  var width: Int
  var figure = 0

  static let unit = 100_000

  init(using random: inout SeededGenerator) {
    form = Form.allCases.randomElement(using: &random) ?? .bare
    isHigher = Bool.random(using: &random)
    low = Int.random(in: -20_000...20_000, using: &random) * 1_000
    high = low + Int.random(in: 0...2_000, using: &random) * 1_000
    share = Bool.random(using: &random) ? Int.random(in: 0...200, using: &random) : nil
    points = Int.random(in: 0...500, using: &random) * 1_000
    width = Int.random(in: 0...500, using: &random) * 1_000
    let line = lines.randomElement(using: &random) ?? 0
    let step = [0, 1, -1, 1_000, -1_000, 300_000, -300_000].randomElement(using: &random) ?? 0
    figure = line + step
  }

  /// The amber line and the red line, and for a range those above it.
  var lines: [Int] {
    if form == .range { return [low, low - tolerance(low), high, high + tolerance(high)] }
    let distance = form == .thresholds ? width : tolerance(low)
    return [low, isHigher ? low - distance : low + distance]
  }

  private func tolerance(_ target: Int) -> Int {
    share.map { abs(target) / 1_000 * $0 } ?? points
  }

  var rating: String {
    if form == .range {
      let isRed = figure < lines[1] || figure > lines[3]
      return figure >= low && figure <= high ? "green" : isRed ? "red" : "amber"
    }
    let (gap, redGap) = isHigher ? (low - figure, low - lines[1]) : (figure - low, lines[1] - low)
    if form == .strict, gap == 0 { return "amber" }
    return gap <= 0 ? "green" : gap <= redGap ? "amber" : "red"
  }

  /// Value, target, polarity, tolerance, amber and red threshold.
  var row: String {
    let sign = isHigher ? ">" : "<"
    let target =
      switch form {
      case .bare: text(low)
      case .operation: sign + "=" + text(low)
      case .strict: sign + text(low)
      case .range: text(low) + " to " + text(high)
      case .thresholds: ""
      }
    let needsPolarity = form == .bare || form == .thresholds
    let polarity = needsPolarity ? (isHigher ? "higher" : "lower") : ""
    let tolerance = share.map { "\($0 / 10).\($0 % 10)%" } ?? text(points)
    let thresholds = form == .thresholds ? text(low) + "," + text(lines[1]) : ","
    return [text(figure), target, polarity, tolerance, thresholds].joined(separator: ",")
  }

  var mirrored: Sample {
    var mirrored = self
    mirrored.isHigher.toggle()
    (mirrored.low, mirrored.high) = form == .range ? (-high, -low) : (-low, -high)
    mirrored.figure = -figure
    return mirrored
  }

  private func text(_ number: Int) -> String {
    let decimals = String(Self.unit + abs(number) % Self.unit).dropFirst()
    return "\(number < 0 ? "-" : "")\(abs(number) / Self.unit).\(decimals)"
  }
}
