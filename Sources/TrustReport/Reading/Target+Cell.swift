extension Target {
  /// How a target was written.
  private enum Form {
    /// A number with no operator: the polarity says which side of it is good.
    case bare
    case atLeast, above, atMost, below
  }

  /// Reads a target cell; `nil` for an empty one or a word for a missing figure.
  ///
  /// - Parameters:
  ///   - cell: UTF-8 without white space around it.
  ///   - polarity: the row's polarity column, which gives a number without an operator its side.
  static func read(
    _ cell: Span<UInt8>, polarity: Polarity?
  ) throws(CellFault) -> Target? {
    if MissingReason.isNone(cell) { return nil }
    let (form, length) = operation(cell)
    if let (low, high) = rangeEnds(cell) {
      guard form == .bare else { throw .rangeWithOperator }
      return .within(try number(cell, low), try number(cell, high))
    }
    let rest = cell.extracting(length..<cell.count).trimmedRange
    let number = try number(cell, rest.lowerBound + length..<rest.upperBound + length)
    switch (form, polarity) {
    case (.atLeast, _), (.bare, .higher): return .atLeast(number)
    case (.atMost, _), (.bare, .lower): return .atMost(number)
    case (.above, _): return .above(number)
    case (.below, _): return .below(number)
    case (.bare, _): return .number(number)
    }
  }

  private static func number(
    _ cell: Span<UInt8>, _ range: Range<Int>
  ) throws(CellFault) -> Number {
    do {
      return try Number(reading: cell.extracting(range))
    } catch {
      guard error == .notNumber || error.isTrailingText else { throw error }
      if hasSpacedHyphen(cell) { throw .looseHyphen }
      throw .words
    }
  }

  /// The operator that a target begins with, and its number of bytes.
  private static func operation(_ cell: Span<UInt8>) -> (Form, Int) {
    if cell[0].isDigit { return (.bare, 0) }
    if cell.holds(.atLeast, at: 0) { return (.atLeast, 3) }
    if cell.holds(.atMost, at: 0) { return (.atMost, 3) }
    let hasEqualSign = cell.count > 1 && cell[1] == UInt8(ascii: "=")
    switch cell[0] {
    case UInt8(ascii: ">"): return hasEqualSign ? (.atLeast, 2) : (.above, 1)
    case UInt8(ascii: "<"): return hasEqualSign ? (.atMost, 2) : (.below, 1)
    default: return (.bare, 0)
    }
  }

  /// The two numbers of a range: `10 to 15`, `10–15`, or `10-15` with the hyphen directly after a
  /// digit or `%`.
  private static func rangeEnds(_ cell: Span<UInt8>) -> (Range<Int>, Range<Int>)? {
    for index in cell.indices where index > 0 && cell[index].beginsSeparator {
      let length = separatorLength(cell, at: index)
      guard length > 0 else { continue }
      let low = cell.extracting(0..<index).trimmedRange
      let high = cell.extracting(index + length..<cell.count).trimmedRange
      return (low, high.lowerBound + index + length..<high.upperBound + index + length)
    }
    return nil
  }

  private static func separatorLength(_ cell: Span<UInt8>, at index: Int) -> Int {
    if cell.holds(.enDash, at: index) { return 3 }
    let last = cell[index - 1]
    if cell[index] == UInt8(ascii: "-"), last.isDigit || last == UInt8(ascii: "%") { return 1 }
    let isTo =
      last.isSpace && index + 2 < cell.count && cell.extracting(index..<index + 2).isWord("to")
      && cell[index + 2].isSpace
    return isTo ? 2 : 0
  }

  private static func hasSpacedHyphen(_ cell: Span<UInt8>) -> Bool {
    for index in cell.indices where index > 0 && cell[index] == UInt8(ascii: "-") {
      if cell[index - 1].isSpace, cell[0].isDigit { return true }
    }
    return false
  }
}

extension UInt8 {
  /// Whether a range's separator can begin with it: a hyphen, "to" or an en dash.
  fileprivate var beginsSeparator: Bool {
    // Nearly every byte is a digit.
    !isDigit && (self == UInt8(ascii: "-") || lowercased == UInt8(ascii: "t") || self == 0xE2)
  }
}

extension CellFault {
  var isTrailingText: Bool { if case .trailingText = self { true } else { false } }
}
