import Testing

@testable import TrustReport

/// Sets of whole numbers as ranges, held against sets of numbers.
@Suite struct IntegerSetTests {
  /// Every set of numbers from 0 to 6, as ranges that do not touch.
  private static let sets: [(set: IntegerSet, numbers: [Int])] = (0..<128).map { bits in
    let numbers = (0...6).filter { bits & 1 << $0 != 0 }
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return (IntegerSet(ranges), numbers)
  }

  @Test func whatASetSaysOfItself() {
    for (set, numbers) in Self.sets {
      #expect(Array(set.numbers) == numbers)
      #expect(set.isEmpty == numbers.isEmpty)
      #expect(set.count == numbers.count)
      #expect(set.first == numbers.first ?? 0)
      #expect(set.last == numbers.last ?? 0)
      #expect(set.isSingle == (numbers.count == 1))
      #expect((0...7).filter(set.contains) == numbers)
    }
  }

  @Test func partsOfASet() {
    for (set, numbers) in Self.sets {
      for low in 0...7 {
        for high in low...8 {
          let range = low...high
          #expect(Array(set.within(range).numbers) == numbers.filter(range.contains))
        }
      }
      for (other, others) in Self.sets {
        #expect(Array(set.intersection(other).numbers) == numbers.filter(others.contains))
      }
    }
  }

  /// The lesser of two that are as near.
  @Test func nearest() {
    for (set, numbers) in Self.sets where !numbers.isEmpty {
      for number in -1...8 {
        let nearest = numbers.min { (abs($0 - number), $0) < (abs($1 - number), $1) }
        #expect(set.nearest(to: number) == nearest, "\(number) in \(numbers)")
      }
    }
  }
}
