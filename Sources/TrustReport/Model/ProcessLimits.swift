/// Between which limits a series of figures varies in the ordinary way: those of an XmR chart, as NHS
/// England's Making Data Count sets them.
///
/// The limits are the mean ± 2.66 times the mean moving range, where moving ranges above 3.267 times their
/// mean are left out once. Nothing is divided to compare: both sides are multiplied by the counts.
public struct ProcessLimits: Sendable {
  /// What shows that the latest figure is more than ordinary variation.
  public enum Signal: String, Sendable {
    /// It is above the upper limit.
    case aboveLimit
    /// It is below the lower limit.
    case belowLimit
    /// It and the six before are above the mean.
    case sevenAboveMean
    /// It and the six before are below the mean.
    case sevenBelowMean
    /// It and the six before rise from each to the next.
    case sevenRising
    /// It and the six before fall from each to the next.
    case sevenFalling
    /// It and one of the two before are in the outer third below the upper limit.
    case twoOfThreeHigh
    /// It and one of the two before are in the outer third above the lower limit.
    case twoOfThreeLow
  }

  /// The fewest figures that make limits.
  static let fewest = 12
  /// How many figures in a row show a shift or a trend.
  private static let runLength = 7

  /// How many figures there are.
  public let count: Int
  private let sum: ExactDecimal
  /// How many moving ranges count, and their sum.
  private let rangeCount: Int
  private let rangeSum: ExactDecimal
  /// What the latest figure shows; empty if it is within ordinary variation.
  public private(set) var signals: [Signal] = []

  /// Makes the limits of a series; `nil` with fewer than twelve figures, or without two in a row.
  ///
  /// - Parameter series: a figure for each period, the earliest first; `nil` where there is none. There is no
  ///   moving range across such a gap, and it ends a run.
  init?(of series: [ExactDecimal?]) {
    let figures = series.compactMap(\.self)
    count = figures.count
    sum = figures.reduce(.zero, +)
    let all = zip(series, series.dropFirst()).compactMap { earlier, later -> ExactDecimal? in
      guard let earlier, let later else { return nil }
      return (later - earlier).magnitude
    }
    guard count >= Self.fewest, !all.isEmpty else { return nil }
    let limit = ExactDecimal(3267, scale: 3) * all.reduce(.zero, +)
    let ranges = all.filter { $0 * ExactDecimal(Int128(all.count)) <= limit }
    rangeCount = ranges.count
    rangeSum = ranges.reduce(.zero, +)
    // A run is of the latest figures without a gap.
    signals = signals(in: series.reversed().prefix { $0 != nil }.compactMap(\.self).reversed())
  }
}

// MARK: Comparing

extension ProcessLimits {
  /// How far a figure is from the mean, times both counts.
  private func offset(_ figure: ExactDecimal) -> ExactDecimal {
    (figure * ExactDecimal(Int128(count)) - sum) * ExactDecimal(Int128(rangeCount))
  }

  /// How far the limits are from the mean, times both counts.
  private var spread: ExactDecimal {
    ExactDecimal(266, scale: 2) * rangeSum * ExactDecimal(Int128(count))
  }

  /// What the last of some figures without a gap shows.
  private func signals(in figures: [ExactDecimal]) -> [Signal] {
    let offsets = figures.map(offset)
    guard let latest = offsets.last else { return [] }
    let spread = spread
    var signals: [Signal] = []
    if latest > spread { signals.append(.aboveLimit) }
    if latest < -spread { signals.append(.belowLimit) }
    let run = offsets.suffix(Self.runLength)
    if run.count == Self.runLength {
      if run.allSatisfy({ $0 > .zero }) { signals.append(.sevenAboveMean) }
      if run.allSatisfy({ $0 < .zero }) { signals.append(.sevenBelowMean) }
      let steps = zip(run, run.dropFirst())
      if steps.allSatisfy({ $0 < $1 }) { signals.append(.sevenRising) }
      if steps.allSatisfy({ $0 > $1 }) { signals.append(.sevenFalling) }
    }
    /// Whether an offset is in the outer third of the way from the mean to the upper limit.
    func isOuter(_ offset: ExactDecimal) -> Bool {
      offset <= spread && offset * ExactDecimal(3) > spread * ExactDecimal(2)
    }
    let before = offsets.suffix(3).dropLast()
    if isOuter(latest), before.contains(where: isOuter) { signals.append(.twoOfThreeHigh) }
    if isOuter(-latest), before.contains(where: { isOuter(-$0) }) { signals.append(.twoOfThreeLow) }
    return signals
  }
}

// MARK: The limits as numbers

extension ProcessLimits {
  /// The mean with so many decimals, half away from zero; `nil` if it has too many digits.
  func mean(decimals: Int) -> ExactDecimal? { sum.divided(by: count, decimals: decimals) }

  /// The lower and the upper limit with so many decimals.
  func limits(decimals: Int) -> (lower: ExactDecimal, upper: ExactDecimal)? {
    let middle = sum * ExactDecimal(Int128(rangeCount))
    guard let lower = (middle - spread).divided(by: count * rangeCount, decimals: decimals),
      let upper = (middle + spread).divided(by: count * rangeCount, decimals: decimals)
    else { return nil }
    return (lower, upper)
  }
}
