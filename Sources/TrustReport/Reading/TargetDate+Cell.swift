extension TargetDate {
  /// Reads a target date cell; `nil` for a word that says that there is none.
  static func read(_ cell: Span<UInt8>) throws(CellFault) -> TargetDate? {
    MissingReason.isWord(cell) ? nil : try TargetDate(reading: cell)
  }

  /// Reads a target date: `March 2022`, `Mar-22`, `31/03/2022` (day first), `2022-03-31`,
  /// `31 March 2022`, `2022/23` or `2022/23 Q4`.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    if let date = try Self.date(cell) {
      self = date
    } else if let quarter = try? Quarter(reading: cell) {
      guard Self.years ~= quarter.year else { throw .yearOutOfRange }
      self.init(lastDayOf: quarter, precision: .quarter)
    } else if let year = Self.calendarYear(cell), let last = Self(year: year, month: 12, day: 31) {
      guard Self.years ~= year else { throw .yearOutOfRange }
      self = last
    } else {
      var cursor = Cursor(cell)
      guard let year = try? cursor.financialYear(cell), cursor.isAtEnd else { throw .notDate }
      guard Self.years ~= year else { throw .yearOutOfRange }
      self.init(lastDayOf: Quarter(year: year, number: 4), precision: .year)
    }
  }

  /// A calendar year alone, of four digits.
  private static func calendarYear(_ cell: Span<UInt8>) -> Int? {
    var cursor = Cursor(cell)
    guard let (year, length) = cursor.digits(cell), length == 4, cursor.isAtEnd else { return nil }
    return year
  }

  /// Whether a cell is written as a day or a month, even one that no calendar has.
  static func isDate(_ cell: Span<UInt8>) -> Bool {
    do { return try date(cell) != nil } catch { return error == .noSuchDay }
  }

  /// The years in which a target can fall due.
  private static let years = 1990...2100

  /// A date or a month; `nil` for anything else.
  static func date(_ cell: Span<UInt8>) throws(CellFault) -> TargetDate? {
    var cursor = Cursor(cell)
    if let first = cursor.digits(cell), cursor.slash(cell), let second = cursor.digits(cell) {
      guard cursor.slash(cell), let third = cursor.digits(cell), cursor.isAtEnd,
        max(first.length, second.length, third.length) <= 4
      else { return nil }
      if first.length == 4 { return try day(third.value, second.value, first.value) }
      guard third.length == 4 || third.length == 2 else { return nil }
      return try day(first.value, second.value, fullYear(third))
    }
    return try named(cell)
  }

  /// `March 2022`, `Mar-22`, `31 March 2022`, `31st March 2022`.
  private static func named(_ cell: Span<UInt8>) throws(CellFault) -> TargetDate? {
    var cursor = Cursor(cell)
    _ = cursor.separators(cell)
    let day = cursor.digits(cell)
    if day != nil {
      let suffix = cell.extracting(cursor.letters(cell))
      guard ["", "st", "nd", "rd", "th"].contains(where: { suffix.isWord($0) }) else { return nil }
      _ = cursor.separators(cell)
    }
    guard let month = month(named: cell.extracting(cursor.letters(cell))),
      cursor.separators(cell), let last = cursor.digits(cell),
      last.length == 2 || last.length == 4
    else { return nil }
    _ = cursor.separators(cell)
    guard cursor.isAtEnd else { return nil }
    if let day { return try self.day(day.value, month, fullYear(last)) }
    guard years ~= fullYear(last) else { throw .yearOutOfRange }
    return TargetDate(lastDayOf: month, year: fullYear(last))
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) throws(CellFault) -> TargetDate {
    guard let date = TargetDate(year: year, month: month, day: day) else { throw .noSuchDay }
    guard years ~= year else { throw .yearOutOfRange }
    return date
  }

  private static func fullYear(_ digits: (value: Int, length: Int)) -> Int {
    digits.length == 2 ? Cursor.fullYear(digits.value) : digits.value
  }

  /// The month whose name begins with these letters, at least three.
  static func month(named name: Span<UInt8>) -> Int? {
    guard name.count >= 3 else { return nil }
    let index = months.firstIndex { month in
      name.count <= month.utf8.count
        && zip(name.indices, month.utf8).allSatisfy { name[$0].lowercased == $1.lowercased }
    }
    return index.map { $0 + 1 }
  }
}

extension Cursor {
  /// Skips what is between the parts of a date written in digits: a slash, a hyphen or a full stop.
  fileprivate mutating func slash(_ cell: Span<UInt8>) -> Bool {
    guard position < cell.count, 0x2D...0x2F ~= cell[position] else { return false }
    skip(1)
    return true
  }

  /// Skips what may be between the parts of a date with a month's name; false if there is nothing.
  fileprivate mutating func separators(_ cell: Span<UInt8>) -> Bool {
    let start = position
    while position < cell.count {
      if [0x20, 0x2D, 0x2F, 0x2C, 0x2E].contains(cell[position]) {
        skip(1)
      } else if cell.holds(.noBreakSpace, at: position) {
        skip(Sign.noBreakSpace.length)
      } else {
        break
      }
    }
    return position > start
  }

  /// The range of the next ASCII letters.
  fileprivate mutating func letters(_ cell: Span<UInt8>) -> Range<Int> {
    let start = position
    while position < cell.count, cell[position].isASCIILetter { skip(1) }
    return start..<position
  }
}
