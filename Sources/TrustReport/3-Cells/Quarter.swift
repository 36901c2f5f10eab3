/// A quarter of a financial year that begins in April: `2022/23 Q3` is October to December 2022.
public struct Quarter: Sendable, Hashable, Comparable {
  /// The quarters since the year 0, so that the quarter before is one less.
  let ordinal: Int16

  init(ordinal: Int16) { self.ordinal = ordinal }

  /// The quarter `number`, 1 to 4, of the financial year that begins in April of `year`.
  init(year: Int, number: Int) { ordinal = Int16(year * 4 + number - 1) }

  /// Reads a quarter in any accepted spelling, such as `Q3 2022/23` or `2022-23 quarter 3`.
  public init?(_ text: String) {
    let quarter = text.withUTF8Span { cell in
      try? Quarter(reading: cell.extracting(cell.trimmedRange))
    }
    guard let quarter else { return nil }
    self = quarter
  }

  /// The calendar year in whose April the financial year begins.
  public var year: Int { Int(ordinal) / 4 }
  /// 1 for April to June, up to 4 for January to March.
  public var number: Int { Int(ordinal) % 4 + 1 }
  /// The quarter before.
  var previous: Quarter { Quarter(ordinal: ordinal - 1) }
  /// The same quarter a year earlier.
  var yearEarlier: Quarter { Quarter(ordinal: ordinal - 4) }

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

extension Quarter {
  /// Reads a quarter cell: `[Q or Quarter] 1–4` and the financial year, in either order.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    var cursor = Cursor(cell)
    if let number = cursor.quarterNumber(cell), cursor.separator(cell) {
      self = Quarter(year: try cursor.financialYear(cell), number: number)
    } else {
      cursor = Cursor(cell)
      let year = try cursor.financialYear(cell)
      _ = cursor.separator(cell)
      guard let number = cursor.quarterNumber(cell) else { throw .notQuarter }
      self = Quarter(year: year, number: number)
    }
    guard cursor.isAtEnd else { throw .notQuarter }
  }

  /// Reads a quarter without its year: `Q3`, `Quarter 3`; a bare digit is none.
  static func number(reading cell: Span<UInt8>) -> Int? {
    guard let first = cell.isEmpty ? nil : cell[0], !first.isDigit else { return nil }
    var cursor = Cursor(cell)
    guard let number = cursor.quarterNumber(cell), cursor.isAtEnd else { return nil }
    return number
  }
}

/// A place in a cell that is read from left to right.
struct Cursor {
  private(set) var position = 0
  private let end: Int

  init(_ cell: Span<UInt8>) { end = cell.count }

  var isAtEnd: Bool { position == end }

  /// Passes over spaces and what people put between a quarter and its year.
  mutating func separator(_ cell: Span<UInt8>) -> Bool {
    let start = position
    while position < end {
      if cell[position].isSpace || [0x2C, 0x2D, 0x3A, 0x5F].contains(cell[position]) {
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

  /// `Q3`, `Quarter 3` or `3`, not followed by another digit.
  mutating func quarterNumber(_ cell: Span<UInt8>) -> Int? {
    let start = position
    let word = letters(cell)
    guard ["", "q", "qtr", "quarter"].contains(word) else { return fail(start) }
    while position < end, cell[position] == .space { position += 1 }
    guard position < end, 0x31...0x34 ~= cell[position] else { return fail(start) }
    let number = Int(cell[position] - 0x30)
    position += 1
    if position < end, cell[position].isDigit || cell[position] == UInt8(ascii: "/") {
      return fail(start)
    }
    return number
  }

  private mutating func fail(_ start: Int) -> Int? {
    position = start
    return nil
  }

  /// `2022/23`, `2022-23`, `2022/2023` or `22/23`; the years must follow each other.
  mutating func financialYear(_ cell: Span<UInt8>) throws(CellFault) -> Int {
    guard let (first, length) = digits(cell) else { throw isAtEnd ? .noYear : .notQuarter }
    guard length == 4 || length == 2 else { throw .notQuarter }
    let dash = cell.holds(.enDash, at: position)
    guard position < end, dash || [0x2F, 0x2D].contains(cell[position]) else {
      throw length == 4 ? .calendarYear(String(first)) : .notQuarter
    }
    position += dash ? 3 : 1
    guard let (second, secondLength) = digits(cell) else { throw .notQuarter }
    let year = length == 4 ? first : first + (first >= 70 ? 1900 : 2000)
    let next = secondLength == 4 ? year + 1 : (year + 1) % 100
    guard secondLength == 2 || secondLength == 4 && length == 4 else { throw .notQuarter }
    guard 1900...2999 ~= year, second == next else { throw .yearsDoNotFollow }
    return year
  }

  /// The next run of digits, at most eight.
  mutating func digits(_ cell: Span<UInt8>) -> (value: Int, length: Int)? {
    var value = 0
    let start = position
    while position < end, cell[position].isDigit, position - start < 8 {
      value = value * 10 + Int(cell[position] - 0x30)
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }

  /// The next run of ASCII letters, in small letters.
  mutating func letters(_ cell: Span<UInt8>) -> String {
    let start = position
    while position < end, cell[position].isASCIILetter { position += 1 }
    return cell.extracting(start..<position).string.lowercased()
  }
}
