import Foundation
import Testing

@testable import TrustReport

/// Which counts a printed rating, or a printed percentage, leaves possible (the contract's section 9, rule 3): held
/// against trying every count.
@Suite struct RatingBoundsTests {
  private static let targets = [
    ">=10", ">10", "<=10", "<10", ">=2.5", "<=2.5", ">2.5", "<2.5", ">=0", "<=0", ">=-4", "<=-4",
    ">=0.05", "10 to 20", "10 to 10", "2.5 to 7.5", ">=49", "<=50", ">=100", "<=100", ">=9.9999",
    "<=3bn",
  ]

  private static func lines(_ target: String, _ tolerance: String = "10%") throws -> Thresholds {
    let outcome = read("number,indicator,value,target,tolerance\n1.1,A,5,\(target),\(tolerance)\n")
    return try #require(try outcome.scorecard.indicators.first?.criteria.thresholds)
  }

  @Test(arguments: targets, ["10%", "1.5"])
  func counts(_ target: String, _ tolerance: String) throws {
    let lines = try Self.lines(target, tolerance)
    var wrong: [String] = []
    var all = 0
    for rating in RAGRating.allCases {
      let set = IntegerSet(rated: rating, by: lines)
      all += set.count
      for count in 0...150 where set.contains(count) != (Self.rated(count, lines) == rating) {
        wrong.append("\(count) is \(rating): \(set.contains(count))")
      }
      // Sets of the same numbers are the same: ranges that touch are one.
      if !zip(set.ranges, set.ranges.dropFirst()).allSatisfy({
        $0.upperBound + 1 < $1.lowerBound
      }) {
        wrong.append("\(rating): \(set.ranges)")
      }
    }
    #expect(wrong == [])
    // Each count has one rating, up to the largest there is.
    #expect(all == IntegerSet.all.count)
  }

  /// Lines beyond every count that there may be, of numbers with decimals.
  @Test func countsBelowAnyLine() throws {
    let outcome = read(
      "number,indicator,value,target,tolerance\n1.1,A,5,>=999999999999999999m,0.00000001%\n")
    let lines = try #require(try outcome.scorecard.indicators.first?.criteria.thresholds)
    #expect(IntegerSet(rated: .red, by: lines) == .all)
    #expect(IntegerSet(rated: .green, by: lines).isEmpty)
  }

  @Test(arguments: targets)
  func numerators(_ target: String) throws {
    let lines = try Self.lines(target)
    var wrong: [String] = []
    for base in [1, 2, 3, 7, 8, 40, 41, 99, 100, 128, 201] {
      for decimals in 0...2 {
        let percentage = Percentage(base: base, decimals: decimals)
        for rating in RAGRating.allCases {
          let set = IntegerSet(rated: rating, by: lines, percentage: percentage)
          let expected = (0...base).filter {
            lines.rating(of: Self.percentage($0, base, decimals)) == rating
          }
          if Array(set.numbers) != expected {
            wrong.append(
              "\(rating) of \(base) by \(decimals): \(Array(set.numbers)), not \(expected)")
          }
        }
      }
    }
    #expect(wrong == [])
  }

  /// The numerators that print as a percentage are those whose quotient rounds to it.
  @Test(arguments: [1, 2, 3, 7, 8, 40, 99, 100, 128, 201], 0...2)
  func printedPercentages(_ base: Int, _ decimals: Int) {
    let percentage = Percentage(base: base, decimals: decimals)
    for numerator in 0...base {
      let value = Self.percentage(numerator, base, decimals)
      #expect(percentage.value(of: numerator) == value)
      let expected = (0...base).filter { Self.percentage($0, base, decimals) == value }
      #expect(Array(percentage.numerators(printedAs: value).numbers) == expected)
    }
    #expect(percentage.numerators(printedAs: ExactDecimal(101)).isEmpty)
    #expect(percentage.numerators(printedAs: ExactDecimal(-1)).isEmpty)
  }

  private static func rated(_ count: Int, _ lines: Thresholds) -> RAGRating {
    lines.rating(of: ExactDecimal(Int128(count)))
  }

  /// By Foundation's decimals, half away from zero.
  private static func percentage(_ numerator: Int, _ base: Int, _ decimals: Int) -> ExactDecimal {
    var quotient = Decimal(numerator) * 100 / Decimal(base)
    var rounded = Decimal()
    NSDecimalRound(&rounded, &quotient, decimals, .plain)
    var power = Decimal(1)
    for _ in 0..<decimals { power *= 10 }
    return ExactDecimal(Int128(NSDecimalNumber(decimal: rounded * power).intValue), scale: decimals)
  }
}
