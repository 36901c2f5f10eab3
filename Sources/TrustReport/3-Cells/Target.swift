/// What a figure is held against: a number that it should reach, or a range that it should stay in.
struct Target: Sendable {
  /// How the target was written.
  enum Form: UInt8, Sendable {
    /// A number with no operator: the polarity says which side of it is good.
    case bare
    case atLeast, above, atMost, below
    case range
  }

  var form: Form
  /// The number, or the lower end of the range.
  var number: Number
  /// The upper end of the range; for any other form the number again.
  var upper: Number

  var value: ExactDecimal { number.value }
  /// Whether the target, exactly hit, is not met.
  var isStrict: Bool { form == .above || form == .below }

  /// The polarity that the way of writing gives; `nil` for a bare number.
  var polarity: Polarity? {
    switch form {
    case .bare: nil
    case .atLeast, .above: .higher
    case .atMost, .below: .lower
    case .range: .range
    }
  }

  /// The number, or the range as `10 to 15`, as data has it.
  var description: String { form == .range ? "\(value) to \(upper.value)" : "\(value)" }

  /// The mark that the target carries.
  var mark: Number.Mark { number.mark == .none ? upper.mark : number.mark }
}

extension Target {
  /// A target as read, and where its numbers stand in the cell, to be printed as written.
  struct Read {
    var target: Target
    var number: Range<Int>
    var upper: Range<Int>
  }

  /// Reads a target cell; `nil` for an empty one or a word for a missing figure.
  ///
  /// - Parameter cell: UTF-8 without white space around it.
  static func read(_ cell: Span<UInt8>) throws(CellFault) -> Read? {
    if cell.isEmpty || Figure.missing(cell) == .notAvailable { return nil }
    let (form, length) = operation(cell)
    if let (low, high) = rangeEnds(cell) {
      guard form == .bare else { throw .rangeWithOperator }
      let ends = (try number(cell, low), try number(cell, high))
      return Read(
        target: Target(form: .range, number: ends.0, upper: ends.1), number: low, upper: high)
    }
    let rest = cell.extracting(length..<cell.count).trimmedRange
    let place = rest.lowerBound + length..<rest.upperBound + length
    let value = try number(cell, place)
    return Read(
      target: Target(form: form, number: value, upper: value), number: place, upper: 0..<0)
  }

  private static func number(
    _ cell: Span<UInt8>, _ range: Range<Int>
  ) throws(CellFault) -> Number {
    do { return try Number(reading: cell.extracting(range)) } catch {
      guard error == .notNumber || error.isTrailingText else { throw error }
      if hasSpacedHyphen(cell) { throw .looseHyphen }
      throw .words
    }
  }

  /// The operator that a target begins with, and how many bytes it takes.
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

  /// Where the two numbers of a range stand: `10 to 15`, `10–15`, or `10-15` with the hyphen directly
  /// after a digit or `%`.
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
