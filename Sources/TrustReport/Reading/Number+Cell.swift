extension Number {
  /// Reads the whole of a cell as a number: one optional sign or brackets, `£` inside or outside
  /// them, thousands commas in their places, then `k`, `m` or `bn`, or `%`.
  ///
  /// - Parameter cell: UTF-8 without white space around it.
  /// - Throws: the fault, if any of the cell cannot be read.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    var parser = NumberParser(cell)
    guard let number = parser.parse(cell) else {
      throw NumberFault.diagnose(cell, stoppedAt: parser.position, reason: parser.reason)
    }
    self = number
  }
}

extension Number {
  /// Whether the whole of a cell is a number; why it is none is not looked into.
  static func isNumber(_ cell: Span<UInt8>) -> Bool {
    var parser = NumberParser(cell)
    return parser.parse(cell) != nil
  }
}

/// Reads a number from left to right; `reason` says why it stopped, if that is known.
struct NumberParser {
  private(set) var position = 0
  private(set) var reason: CellFault?
  private let end: Int
  private var isNegative = false
  private var hasSign = false
  private var hasBracket = false
  private var mark = Number.Mark.none
  private var units: Int64 = 0
  /// The number of digits that count: zeros before the first other digit do not.
  private var digits = 0
  private var scale: Int8 = 0
  private var power: Int8 = 0

  init(_ cell: Span<UInt8>) { end = cell.count }

  mutating func parse(_ cell: Span<UInt8>) -> Number? {
    parsePrefix(cell)
    let start = position
    guard parseWhole(cell), parseDecimals(cell), position > start else { return nil }
    parseSuffix(cell)
    if hasBracket {
      guard take(UInt8(ascii: ")"), in: cell) else { return nil }
      parseSuffix(cell)
    }
    guard position == end else { return nil }
    return Number(
      units: isNegative ? -units : units, scale: scale, power: power, mark: mark,
      written: cell.string)
  }

  private mutating func take(_ byte: UInt8, in cell: Span<UInt8>) -> Bool {
    guard position < end, cell[position] == byte else { return false }
    position += 1
    return true
  }

  /// A sign or an opening bracket, and `£`, in any order.
  private mutating func parsePrefix(_ cell: Span<UInt8>) {
    while position < end, !cell[position].isDigit {
      let isMinus = cell.holds(.minus, at: position)
      if !hasSign,
        isMinus || cell[position] == UInt8(ascii: "-") || cell[position] == UInt8(ascii: "+")
      {
        hasSign = true
        isNegative = isMinus || cell[position] == UInt8(ascii: "-")
        position += isMinus ? 3 : 1
      } else if !hasSign, cell[position] == UInt8(ascii: "(") {
        (hasSign, hasBracket, isNegative) = (true, true, true)
        position += 1
      } else if mark == .none, cell.holds(.pound, at: position) {
        mark = .pounds
        position += 2
      } else {
        return
      }
    }
  }

  /// The digits before the point; thousands commas, if any, are before every third digit.
  private mutating func parseWhole(_ cell: Span<UInt8>) -> Bool {
    guard var group = parseDigits(cell) else { return false }
    var hasComma = false
    while position < end, cell[position] == UInt8(ascii: ",") {
      guard hasComma ? group == 3 : 1...3 ~= group else { return misplacedComma() }
      hasComma = true
      position += 1
      guard let next = parseDigits(cell) else { return false }
      group = next
    }
    return !hasComma || group == 3 || misplacedComma()
  }

  private mutating func misplacedComma() -> Bool {
    reason = .misplacedComma
    return false
  }

  private mutating func parseDecimals(_ cell: Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "."), in: cell) else { return true }
    guard let count = parseDigits(cell) else { return false }
    guard count <= Number.decimalLimit else {
      reason = .tooManyDigits
      return false
    }
    scale += Int8(count)
    if count == 0 { reason = .incompleteNumber }
    return count > 0
  }

  /// Reads the digits that come next and returns their number; `nil` if they are too many.
  @inline(__always)
  private mutating func parseDigits(_ cell: Span<UInt8>) -> Int? {
    let start = position
    var (next, units) = (start, units)
    if units == 0 { while next < end, cell[next] == UInt8(ascii: "0") { next &+= 1 } }
    let first = next
    let limit = min(end, first + Number.digitLimit - digits)
    while next < limit, cell[next].isDigit {
      units = units &* 10 &+ Int64(cell[next] &- UInt8(ascii: "0"))
      next &+= 1
    }
    (position, self.units) = (next, units)
    digits &+= next &- first
    if next == limit, limit < end, cell[limit].isDigit {
      reason = .tooManyDigits
      return nil
    }
    return next &- start
  }

  /// `k`, `m`, `bn`, or `%` with or without a space before it.
  private mutating func parseSuffix(_ cell: Span<UInt8>) {
    guard position < end else { return }
    let next = cell[position].lowercased
    if next == UInt8(ascii: "k"), power == 0 {
      scaleUp(3, length: 1)
    } else if next == UInt8(ascii: "m"), power == 0 {
      scaleUp(6, length: 1)
    } else if next == UInt8(ascii: "b"), power == 0, position + 1 < end,
      cell[position + 1].lowercased == UInt8(ascii: "n")
    {
      scaleUp(9, length: 2)
    } else {
      parsePercent(cell)
    }
  }

  private mutating func scaleUp(_ power: Int8, length: Int) {
    self.power = power
    position += length
  }

  private mutating func parsePercent(_ cell: Span<UInt8>) {
    var next = position
    while next < end, cell[next] == .space { next += 1 }
    if cell.holds(.noBreakSpace, at: next) { next += 2 }
    guard next < end, cell[next] == UInt8(ascii: "%"), mark != .percent else { return }
    guard mark == .none, power == 0 else {
      reason = .percentAndPounds
      return
    }
    mark = .percent
    position = next + 1
  }
}
