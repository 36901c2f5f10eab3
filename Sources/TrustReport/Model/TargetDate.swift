/// When a target falls due: a day, or the last day of a month, a quarter or a financial year.
public struct TargetDate: Sendable, Equatable {
  /// How exactly the date was given, and so how it prints.
  enum Precision: Sendable {
    case day, month, quarter, year
  }

  private let year: Int16
  private let month: UInt8
  private let day: UInt8
  private let precision: Precision

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day of the calendar; `nil` if there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, 1...Self.days(in: month, of: year) ~= day else { return nil }
    self.init(year, month, day, .day)
  }

  /// The last day of a month, 1 to 12.
  init(lastDayOf month: Int, year: Int) {
    self.init(year, month, Self.days(in: month, of: year), .month)
  }

  /// The last day of a quarter, or of the financial year that it ends.
  init(lastDayOf quarter: Quarter, precision: Precision) {
    let month = quarter.number == 4 ? 3 : quarter.number * 3 + 3
    let year = quarter.number == 4 ? quarter.year + 1 : quarter.year
    self.init(year, month, Self.days(in: month, of: year), precision)
  }

  private init(_ year: Int, _ month: Int, _ day: Int, _ precision: Precision) {
    self.year = Int16(year)
    self.month = UInt8(month)
    self.day = UInt8(day)
    self.precision = precision
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// The last day, as `2022-03-31`.
  public var lastDay: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The date as it is after "by": `March 2022`, `31 March 2022`, `the end of 2022/23`.
  var text: String {
    switch precision {
    case .day: "\(day) \(Self.months[Int(month) - 1]) \(year)"
    case .month: "\(Self.months[Int(month) - 1]) \(year)"
    case .quarter: "the end of \(quarter)"
    case .year: "the end of \(quarter.financialYear)"
    }
  }

  /// Whether the day has passed by the end of a quarter.
  func hasPassed(by end: Quarter) -> Bool { quarter <= end }

  /// Whether it is the last day of a quarter.
  func isLastDay(of other: Quarter) -> Bool {
    quarter == other && month % 3 == 0 && isLastOfMonth
  }

  /// Whether it is a month, and not a day.
  var isMonth: Bool { precision == .month }
  var isFirstOfMonth: Bool { day == 1 }
  var isLastOfMonth: Bool { Int(day) == Self.days(in: Int(month), of: Int(year)) }

  /// The quarter in which the day is.
  var quarter: Quarter {
    let number = (Int(month) + 8) / 3 % 4 + 1
    return Quarter(year: Int(year) - (number == 4 ? 1 : 0), number: number)
  }
}
