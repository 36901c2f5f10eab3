/// When a target falls due: a day, or the last day of a month, a quarter or a financial year.
struct TargetDate: Sendable, Equatable {
  /// How exactly the date was given, and so how it prints.
  enum Precision: UInt8, Sendable {
    case day, month, quarter, year
  }

  var year: Int16
  var month: UInt8
  var day: UInt8
  var precision: Precision

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The last day, as `2022-03-31`.
  var lastDay: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The date behind "by": `March 2022`, `31 March 2022`, `the end of 2022/23`.
  var text: String {
    switch precision {
    case .day: "\(day) \(Self.months[Int(month) - 1]) \(year)"
    case .month: "\(Self.months[Int(month) - 1]) \(year)"
    case .quarter: "the end of \(quarter)"
    case .year: "the end of \(quarter.financialYear)"
    }
  }

  /// The quarter in which the day falls.
  private var quarter: Quarter {
    let number = (Int(month) + 8) / 3 % 4 + 1
    return Quarter(year: Int(year) - (number == 4 ? 1 : 0), number: number)
  }

  private init(lastDayOf month: Int, _ year: Int, _ precision: Precision) {
    self.year = Int16(year)
    self.month = UInt8(month)
    day = UInt8(Self.days(in: month, of: year))
    self.precision = precision
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension TargetDate {
  /// How many bytes keep a date.
  static let size = 5

  /// The date in bytes, to be kept.
  var bytes: [UInt8] {
    [UInt8(year / 256), UInt8(year % 256), month, day, precision.rawValue]
  }

  /// The date that ``bytes`` gave.
  init?(bytes: Span<UInt8>) {
    guard bytes.count == Self.size, let precision = Precision(rawValue: bytes[4]) else {
      return nil
    }
    year = Int16(bytes[0]) * 256 + Int16(bytes[1])
    (month, day, self.precision) = (bytes[2], bytes[3], precision)
  }

  /// Reads a target date cell; `nil` for a word that says that there is none.
  static func read(_ cell: Span<UInt8>) throws(CellFault) -> TargetDate? {
    Figure.isWordForMissing(cell) ? nil : try TargetDate(reading: cell)
  }

  /// Reads a target date: `March 2022`, `Mar-22`, `31/03/2022` (day first), `2022-03-31`,
  /// `31 March 2022`, `2022/23` or `2022/23 Q4`.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    if let date = try Self.numeric(cell) {
      self = date
    } else if let date = try Self.named(cell) {
      self = date
    } else if let quarter = try? Quarter(reading: cell) {
      self = Self.lastDay(of: quarter, .quarter)
    } else {
      var cursor = Cursor(cell)
      guard let year = try? cursor.financialYear(cell), cursor.isAtEnd else { throw .notDate }
      self = Self.lastDay(of: Quarter(year: year, number: 4), .year)
    }
  }

  private static func lastDay(of quarter: Quarter, _ precision: Precision) -> TargetDate {
    let month = quarter.number == 4 ? 3 : quarter.number * 3 + 3
    let year = quarter.number == 4 ? quarter.year + 1 : quarter.year
    return TargetDate(lastDayOf: month, year, precision)
  }

  /// `31/03/2022`, `31-03-22`, `31.03.2022`, or `2022-03-31` with the year first.
  private static func numeric(_ cell: Span<UInt8>) throws(CellFault) -> TargetDate? {
    let parts = cell.string.split(
      omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
    let numbers = parts.compactMap { $0.allSatisfy { "0"..."9" ~= $0 } ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ $0.count <= 4 }) else {
      return nil
    }
    if parts[0].count == 4 { return try day(numbers[2], numbers[1], numbers[0]) }
    guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
    return try day(numbers[0], numbers[1], fullYear(numbers[2], digits: parts[2].count))
  }

  /// `March 2022`, `Mar-22`, `31 March 2022`.
  private static func named(_ cell: Span<UInt8>) throws(CellFault) -> TargetDate? {
    let parts = cell.string.split(whereSeparator: { " -/,.\u{A0}".contains($0) })
    guard parts.count == 2 || parts.count == 3 else { return nil }
    guard let month = month(named: parts[parts.count - 2]), let last = parts.last,
      last.count == 2 || last.count == 4, let number = Int(last)
    else { return nil }
    let year = fullYear(number, digits: last.count)
    guard parts.count == 3 else { return TargetDate(lastDayOf: month, year, .month) }
    let digits = parts[0].prefix { "0"..."9" ~= $0 }
    guard let dayNumber = Int(digits),
      ["", "st", "nd", "rd", "th"].contains(parts[0].dropFirst(digits.count).lowercased())
    else { return nil }
    return try day(dayNumber, month, year)
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) throws(CellFault) -> TargetDate {
    guard 1900...2999 ~= year, 1...12 ~= month, 1...days(in: month, of: year) ~= day else {
      throw .noSuchDay
    }
    var date = TargetDate(lastDayOf: month, year, .day)
    date.day = UInt8(day)
    return date
  }

  private static func fullYear(_ year: Int, digits: Int) -> Int { digits == 2 ? 2000 + year : year }

  private static func month(named name: Substring) -> Int? {
    guard name.count >= 3 else { return nil }
    let lowered = name.lowercased()
    return months.firstIndex {
      $0.lowercased().hasPrefix(lowered) || lowered == "sept" && $0 == "September"
    }.map { $0 + 1 }
  }
}
