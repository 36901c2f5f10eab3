/// What a scorecard is of: a quarter or, where every row of a fourth quarter is annual, the financial year
/// that ends with it.
public struct Period: Sendable, Hashable {
  /// The quarter; of a year its last.
  public let quarter: Quarter
  /// Whether it is the whole financial year.
  public let isYear: Bool

  /// The last quarter of the period before: what the period is compared with.
  var previous: Quarter { isYear ? quarter.yearEarlier : quarter.previous }

  /// The word for it: `quarter` or `year`.
  var unit: String { isYear ? "year" : "quarter" }

  /// The period as headings have it: `Quarter 3 2022/23`, or `2022/23`.
  var title: String { isYear ? quarter.financialYear : quarter.title }

  /// Its months: `October to December 2022`, or `April 2022 to March 2023`.
  var months: String {
    isYear ? "April \(quarter.year) to March \(quarter.year + 1)" : quarter.months
  }
}

extension Period: CustomStringConvertible {
  /// The period in short: `2022/23 Q3`, or `2022/23`.
  public var description: String { isYear ? quarter.financialYear : quarter.description }
}

extension Returns {
  /// The quarter or, if all of its rows are annual, the year that ends with it.
  func period(of quarter: Quarter) -> Period {
    Period(quarter: quarter, isYear: quarter.number == 4 && !mixedFourthQuarters.contains(quarter))
  }
}
