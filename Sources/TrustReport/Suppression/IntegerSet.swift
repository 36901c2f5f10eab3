/// Whole numbers that are not negative, as a few ranges in ascending order: what a count may be.
struct IntegerSet: Equatable, Sendable {
  /// The largest number that a set holds: no count of people comes near it.
  static let limit = 1 << 41
  /// Every number from 0.
  static let all = IntegerSet(0...limit)

  private(set) var ranges: [ClosedRange<Int>]

  init(_ range: ClosedRange<Int>) { ranges = [range] }

  /// - Parameter ranges: ranges in ascending order that do not overlap.
  init(_ ranges: [ClosedRange<Int>]) { self.ranges = ranges }

  var isEmpty: Bool { ranges.isEmpty }
  /// The least number; 0 of no numbers.
  var first: Int { ranges.first?.lowerBound ?? 0 }
  /// The greatest number; 0 of no numbers.
  var last: Int { ranges.last?.upperBound ?? 0 }
  /// Whether it holds one number.
  var isSingle: Bool { ranges.count == 1 && first == last }
  /// How many numbers it holds.
  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  /// The numbers that are in a range too.
  func within(_ range: ClosedRange<Int>) -> IntegerSet {
    if range.lowerBound <= first, range.upperBound >= last { return self }
    return IntegerSet(ranges.filter { $0.overlaps(range) }.map { $0.clamped(to: range) })
  }

  /// The numbers that are in both sets.
  func intersection(_ other: IntegerSet) -> IntegerSet {
    IntegerSet(other.ranges.flatMap { within($0).ranges })
  }

  /// The number of the set that is nearest to another; the lesser of two.
  func nearest(to number: Int) -> Int {
    var nearest = first
    for range in ranges {
      let candidate = min(max(number, range.lowerBound), range.upperBound)
      if abs(candidate - number) < abs(nearest - number) { nearest = candidate }
    }
    return nearest
  }

  /// Its numbers, in ascending order.
  var numbers: some Sequence<Int> { ranges.lazy.flatMap { $0 } }
}
