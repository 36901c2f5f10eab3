/// Which counts a printed rating leaves possible: its lines are printed too (the contract's section 9, rule 3).
extension IntegerSet {
  /// The counts that have a rating.
  ///
  /// - Parameters:
  ///   - rating: the rating that is printed.
  ///   - lines: the lines between Green, Amber and Red.
  init(rated rating: RAGRating, by lines: Thresholds) {
    self.init(
      in: 0...Self.limit, startingAt: lines.all.flatMap { [$0.floor, $0.floor + 1] }
    ) { lines.rating(of: ExactDecimal(Int128($0))) == rating }
  }

  /// The numerators of a base whose percentage has a rating.
  init(rated rating: RAGRating, by lines: Thresholds, percentage: Percentage) {
    let starts = lines.all.flatMap { line in
      [
        percentage.firstNumerator { $0 >= line }, percentage.firstNumerator { $0 > line },
      ]
    }
    self.init(in: 0...percentage.base, startingAt: starts) {
      lines.rating(of: percentage.value(of: $0)) == rating
    }
  }

  /// The numbers of a range for which something is so that can change only at some numbers.
  private init(
    in range: ClosedRange<Int>, startingAt starts: [Int], where isSo: (Int) -> Bool
  ) {
    let inner = starts.filter { $0 > range.lowerBound && $0 <= range.upperBound }
    let all = Set([range.lowerBound] + inner).sorted()
    var ranges: [ClosedRange<Int>] = []
    for (index, start) in all.enumerated() where isSo(start) {
      let end = index + 1 < all.count ? all[index + 1] - 1 : range.upperBound
      if let last = ranges.last, last.upperBound + 1 == start {
        ranges[ranges.count - 1] = last.lowerBound...end
      } else {
        ranges.append(start...end)
      }
    }
    self.init(ranges)
  }
}

/// A percentage of a base that a reader knows, with as many decimals as it is printed with.
struct Percentage: Sendable {
  let base: Int
  let decimals: Int

  /// The percentage that a numerator prints as.
  func value(of numerator: Int) -> ExactDecimal {
    // Twice as many digits as the last one printed, half away from zero.
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let units = (2 * numerator * 100 * power + base) / (2 * base)
    return ExactDecimal(Int128(units), scale: decimals)
  }

  /// The least numerator whose percentage is so, where all larger ones are so too; one more than the base if
  /// none is.
  func firstNumerator(where isSo: (ExactDecimal) -> Bool) -> Int {
    var (low, high) = (0, base + 1)
    while low < high {
      let middle = (low + high) / 2
      if isSo(value(of: middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The numerators that print as a percentage.
  func numerators(printedAs value: ExactDecimal) -> IntegerSet {
    let first = firstNumerator { $0 >= value }
    let next = firstNumerator { $0 > value }
    return IntegerSet(first < next ? [first...next - 1] : [])
  }
}

extension Thresholds {
  /// Every line between two ratings.
  fileprivate var all: [ExactDecimal] {
    [amber, red] + (upper.map { [$0.amber, $0.red] } ?? [])
  }
}

extension ExactDecimal {
  /// The greatest whole number that is not larger, as far as a count can be.
  fileprivate var floor: Int {
    let limit = ExactDecimal(Int128(IntegerSet.limit))
    if self >= limit { return IntegerSet.limit }
    if isNegative { return -1 }
    if scale <= 0 { return units(at: 0).flatMap { Int(exactly: $0) } ?? IntegerSet.limit }
    var rest = units
    for _ in 0..<scale { rest /= 10 }
    return Int(rest)
  }
}
