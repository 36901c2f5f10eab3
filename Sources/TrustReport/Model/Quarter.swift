/// A quarter of a financial year that begins in April: `2022/23 Q3` is October to December 2022.
public struct Quarter: Sendable, Hashable, Comparable {
  /// The calendar years in which its financial year may begin.
  static let years = 1900...2999

  /// The number of quarters since the year 0, so that the quarter before is one less.
  private let ordinal: Int16

  private init(ordinal: Int16) { self.ordinal = ordinal }

  /// The quarter `number`, 1 to 4, of the financial year that begins in April of `year`.
  init(year: Int, number: Int) { ordinal = Int16(year * 4 + number - 1) }

  /// The calendar year in whose April the financial year begins.
  public var year: Int { Int(ordinal) / 4 }
  /// 1 for April to June, up to 4 for January to March.
  public var number: Int { Int(ordinal) % 4 + 1 }
  /// The quarter before.
  public var previous: Quarter { Quarter(ordinal: ordinal - 1) }
  /// The quarter after.
  public var next: Quarter { Quarter(ordinal: ordinal + 1) }
  /// The same quarter a year earlier.
  public var yearEarlier: Quarter { Quarter(ordinal: ordinal - 4) }

  /// The quarter that is so many quarters earlier.
  func earlier(by count: Int) -> Quarter { Quarter(ordinal: ordinal - Int16(count)) }

  /// How many quarters another one is later; negative if it is earlier.
  func distance(to other: Quarter) -> Int { Int(other.ordinal - ordinal) }

  /// An earlier quarter is less.
  public static func < (left: Quarter, right: Quarter) -> Bool { left.ordinal < right.ordinal }

  /// The financial year, as in `2022/23`.
  var financialYear: String {
    let next = (year + 1) % 100
    return "\(year)/\(next < 10 ? "0" : "")\(next)"
  }

  /// The quarter as headings have it: `Quarter 3 2022/23`.
  var title: String { "Quarter \(number) \(financialYear)" }

  /// Its months: `October to December 2022`.
  var months: String {
    switch number {
    case 1: "April to June \(year)"
    case 2: "July to September \(year)"
    case 3: "October to December \(year)"
    default: "January to March \(year + 1)"
    }
  }
}

extension Quarter: CustomStringConvertible {
  /// The quarter in short: `2022/23 Q3`.
  public var description: String { "\(financialYear) Q\(number)" }
}
