extension Quarter {
  /// Reads a quarter in any accepted spelling, such as `Q3 2022/23` or `2022-23 quarter 3`, or a financial
  /// year alone, which is its last quarter; `nil` for anything else.
  public init?(_ text: String) {
    let quarter = text.withUTF8Span { cell in
      let cell = cell.extracting(cell.trimmedRange)
      return Quarter(lastOfYear: cell) ?? (try? Quarter(reading: cell))
    }
    guard let quarter else { return nil }
    self = quarter
  }

  /// Reads a financial year alone, `2022/23` or `2011-12`: it is the last quarter of that year. `nil` for
  /// anything else; of two digits each, `11/12` may be a day in December, and is no year.
  init?(lastOfYear cell: Span<UInt8>) {
    // Nearly all cells name a quarter, and have another length: two years of two or four digits, and a sign of
    // one byte or three, are an odd number of bytes.
    guard 5...11 ~= cell.count, cell.count % 2 == 1, cell[0].isDigit else { return nil }
    var cursor = Cursor(cell)
    guard let year = try? cursor.financialYear(cell), cursor.isAtEnd,
      cell.count > 6 || (year + 1) % 100 > 12
    else { return nil }
    self.init(year: year, number: 4)
  }

  /// Reads a quarter cell: `[Q or Quarter] 1–4` and the financial year, in either order.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    do {
      self = try Self.read(cell)
    } catch {
      // A date stands there more likely for the day of the sheet than for a quarter (2.3).
      throw TargetDate.isDate(cell) ? .dateForQuarter : Self.fault(cell) ?? error
    }
  }

  private static func read(_ cell: Span<UInt8>) throws(CellFault) -> Quarter {
    var cursor = Cursor(cell)
    cursor.bracket(cell)
    if let number = cursor.quarterNumber(cell), cursor.separator(cell) {
      let year = try cursor.financialYear(cell)
      cursor.bracket(cell)
      guard cursor.isAtEnd else { throw .notQuarter }
      return Quarter(year: year, number: number)
    }
    cursor = Cursor(cell)
    cursor.bracket(cell)
    let year = try cursor.financialYear(cell)
    _ = cursor.separator(cell)
    guard let number = cursor.quarterNumber(cell) else { throw .notQuarter }
    cursor.bracket(cell)
    guard cursor.isAtEnd else { throw .notQuarter }
    return Quarter(year: year, number: number)
  }

  /// Reads a financial year alone: the calendar year in which it begins.
  static func year(reading cell: Span<UInt8>) throws(CellFault) -> Int {
    var cursor = Cursor(cell)
    let year = try cursor.financialYear(cell)
    guard cursor.isAtEnd else { throw .notQuarter }
    return year
  }

  /// What another period is, if that is known: a half-year, `FY23`, a calendar year.
  private static func fault(_ cell: Span<UInt8>) -> CellFault? {
    let words = cell.string.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.contains(where: { ["h1", "h2", "half", "halfyear"].contains($0) }) {
      return .halfYear
    }
    if let year = words.first(where: {
      $0.hasPrefix("fy") && $0.dropFirst(2).allSatisfy(\.isNumber)
    }) {
      return .shortYear(year.uppercased())
    }
    let isYear = words.count == 1 && words[0].count == 4 && words[0].allSatisfy(\.isNumber)
    return isYear ? .yearAlone : nil
  }

  /// Reads a quarter without its year: `Q3`, `Quarter 3`; a bare digit is none.
  static func number(reading cell: Span<UInt8>) -> Int? {
    guard let first = cell.isEmpty ? nil : cell[0], !first.isDigit else { return nil }
    return number(ofYear: cell)
  }

  /// Reads a quarter of a year that another cell gives: `Q3`, `Quarter 3`, `3`.
  static func number(ofYear cell: Span<UInt8>) -> Int? {
    var cursor = Cursor(cell)
    guard let number = cursor.quarterNumber(cell), cursor.isAtEnd else { return nil }
    return number
  }
}

/// A position in a cell that is read from left to right.
struct Cursor {
  private(set) var position = 0
  private let end: Int

  init(_ cell: Span<UInt8>) { end = cell.count }

  var isAtEnd: Bool { position == end }

  /// Skips bytes that were looked at.
  mutating func skip(_ count: Int) { position += count }

  /// Skips spaces and what people put between a quarter and its year; false if there is nothing.
  mutating func separator(_ cell: Span<UInt8>) -> Bool {
    let start = position
    while position < end {
      if cell[position].isSpace || cell[position].isQuarterSeparator {
        position += 1
      } else if cell.holds(.noBreakSpace, at: position) {
        position += 2
      } else if cell.holds(.enDash, at: position) {
        position += 3
      } else {
        break
      }
    }
    return position > start
  }

  /// Skips a bracket at either end.
  mutating func bracket(_ cell: Span<UInt8>) {
    if position < end, cell[position].isBracket { position += 1 }
  }

  /// `Q3`, `Quarter 3` or `3`, whatever follows it.
  mutating func quarterNumber(_ cell: Span<UInt8>) -> Int? {
    let start = position
    while position < end, cell[position].isASCIILetter { position += 1 }
    let word = cell.extracting(start..<position)
    guard word.isEmpty || word.isWord("q") || word.isWord("qtr") || word.isWord("quarter") else {
      return fail(start)
    }
    while position < end, cell[position] == .space { position += 1 }
    guard position < end, 0x31...0x34 ~= cell[position] else { return fail(start) }
    let number = Int(cell[position] - 0x30)
    position += 1
    return number
  }

  private mutating func fail(_ start: Int) -> Int? {
    position = start
    return nil
  }

  /// `2022/23`, `2022-23`, `2022/2023` or `22/23`; the years must follow each other.
  mutating func financialYear(_ cell: Span<UInt8>) throws(CellFault) -> Int {
    guard let (first, length) = digits(cell) else { throw .notQuarter }
    guard length == 4 || length == 2 else { throw .notQuarter }
    let dash = cell.holds(.enDash, at: position)
    guard position < end, dash || cell[position].isYearSeparator else {
      throw length == 4 ? .calendarYear(String(first)) : .notQuarter
    }
    position += dash ? 3 : 1
    guard let (second, secondLength) = digits(cell) else {
      throw length == 4 ? .calendarYear(String(first)) : .notQuarter
    }
    let year = length == 4 ? first : Self.fullYear(first)
    let next = secondLength == 4 ? year + 1 : (year + 1) % 100
    guard secondLength == 2 || secondLength == 4 && length == 4 else { throw .notQuarter }
    guard Quarter.years ~= year, second == next else { throw .yearsDoNotFollow }
    return year
  }

  /// The next run of digits, at most eight.
  mutating func digits(_ cell: Span<UInt8>) -> (value: Int, length: Int)? {
    var value = 0
    let start = position
    var next = start
    let limit = min(end, start + 8)
    while next < limit, cell[next].isDigit {
      value = value &* 10 &+ Int(cell[next] &- 0x30)
      next &+= 1
    }
    position = next
    return next > start ? (value, next - start) : nil
  }

  /// The year of two digits: 1990 to 2089.
  static func fullYear(_ digits: Int) -> Int { digits + (digits >= 90 ? 1900 : 2000) }
}

extension UInt8 {
  /// Whether it can be between a quarter and its year: a comma, a hyphen, a colon or an underscore.
  fileprivate var isQuarterSeparator: Bool {
    self == 0x2C || self == 0x2D || self == 0x3A || self == 0x5F || isBracket
  }

  fileprivate var isBracket: Bool {
    self == UInt8(ascii: "(") || self == UInt8(ascii: ")") || self == UInt8(ascii: "[")
      || self == UInt8(ascii: "]")
  }

  /// Whether it can be between the two years of a financial year: a slash or a hyphen.
  fileprivate var isYearSeparator: Bool { self == 0x2F || self == 0x2D }
}
