/// What a target cell says.
struct TargetCell {
  /// `nil` without a target.
  var target: Target?
  /// The unit in words behind the number; empty without one.
  var unit = ""
  /// When the target falls due, if the cell says so.
  var date: TargetDate?
  /// The words in place of a number; empty without any.
  var words = ""

  /// A target that is not there.
  static var none: TargetCell { TargetCell() }

  private init() {}
}

extension TargetCell {
  /// Reads a target cell: a number or a range, an operator in signs or words, and a date behind them.
  ///
  /// - Parameters:
  ///   - cell: UTF-8 without white space around it.
  ///   - polarity: the row's polarity column, which gives a number without an operator its side.
  init(reading cell: Span<UInt8>, polarity: Polarity?) throws(CellFault) {
    // Nearly every cell is a number, alone or behind a sign.
    let (side, number) = TargetSide.findSign(cell)
    let rest = cell.extracting(number)
    var parser = NumberParser(rest)
    if let number = parser.parse(rest) {
      target = Target(number, side, polarity)
    } else {
      try readOther(cell, polarity)
    }
  }

  /// Reads a cell that is more or less than a number.
  private mutating func readOther(
    _ cell: Span<UInt8>, _ polarity: Polarity?
  ) throws(CellFault) {
    if Self.isNone(cell) {
      return
    } else if Self.isWords(cell) {
      words = cell.string
    } else if let by = Self.dateIndex(cell) {
      date = try TargetDate(reading: cell.extracting(by.date..<cell.count))
      try read(cell.extracting(0..<by.end), polarity)
    } else {
      try read(cell, polarity)
    }
  }

  /// Reads a target without its date.
  private mutating func read(
    _ cell: Span<UInt8>, _ polarity: Polarity?
  ) throws(CellFault) {
    let (side, number) = TargetSide.find(cell)
    // The "to" of "up to 10" makes no range.
    if let (low, high) = Self.rangeEnds(cell.extracting(number)) {
      guard side == nil else { throw .rangeWithOperator }
      let (lower, upper) = (try readNumber(cell, low), try readNumber(cell, high))
      // A mark on one of them holds for both, and there is no "15k%".
      let isPercentage = lower.mark == .percent || upper.mark == .percent
      guard !isPercentage || !lower.isScaled && !upper.isScaled else {
        throw .percentAndPounds
      }
      target = .within(lower.sharing(scaleOf: upper), upper)
    } else {
      target = Target(try readNumber(cell, number), side, polarity)
    }
  }

  private mutating func readNumber(
    _ cell: Span<UInt8>, _ range: Range<Int>
  ) throws(CellFault) -> Number {
    let rest = cell.extracting(range)
    do {
      return try Number(reading: rest)
    } catch {
      guard error == .notNumber || error.isTrailingText else { throw error }
      if Self.hasLooseHyphen(cell) { throw .looseHyphen }
      guard case .trailingText(let text) = error, FigureCell.isUnit(text) else { throw .words }
      unit = text
      return try Number(reading: rest.extracting(0..<rest.count - text.utf8.count))
    }
  }

  /// Where the date of a target begins, and where the target before it ends, as in `750 by March 2021` or
  /// `750, which was due by the end of 2020/21`.
  private static func dateIndex(_ cell: Span<UInt8>) -> (end: Int, date: Int)? {
    let by: StaticString = " by "
    let indices = cell.indices.dropLast(by.utf8CodeUnitCount)
    guard let index = indices.last(where: { cell.extracting($0..<$0 + 4).isWord(by) }) else {
      return nil
    }
    var end = index
    for word in ["due", "was", "which", ","] as [StaticString] {
      let length = word.utf8CodeUnitCount
      if end > length, cell.extracting(end - length..<end).isWord(word) { end -= length }
      while end > 0, cell[end - 1].isSpace { end -= 1 }
    }
    guard (0..<end).contains(where: { cell[$0].isDigit }) else { return nil }
    var date = index + by.utf8CodeUnitCount
    for word in ["the ", "end ", "of "] as [StaticString] {
      let length = word.utf8CodeUnitCount
      if date + length < cell.count, cell.extracting(date..<date + length).isWord(word) {
        date += length
      }
    }
    return (end, date)
  }
}

// MARK: Words in place of a target

extension TargetCell {
  /// Whether a cell says that there is no target: a word for a missing figure, or words of its own.
  private static func isNone(_ cell: Span<UInt8>) -> Bool {
    // "<5" is a suppressed figure, and a target.
    if MissingReason(cell) != nil { return !MissingReason.isSmallCount(cell) }
    let words: [StaticString] = [
      "no target", "no target set", "not set", "none", "data only", "baseline",
    ]
    return words.contains { cell.isWord($0) }
  }

  /// Whether a cell holds words, or an arrow, and no digit.
  private static func isWords(_ cell: Span<UInt8>) -> Bool {
    guard let first = cell.isEmpty ? nil : cell[0], first != UInt8(ascii: "#") else { return false }
    let scalars = cell.string.unicodeScalars
    return !scalars.contains { $0.properties.numericType != nil }
      && scalars.contains { $0.properties.isAlphabetic || "↑↓▲▼".unicodeScalars.contains($0) }
      && scalars.first != "£"
  }
}

// MARK: Ranges

extension TargetCell {
  /// The two numbers of a range: `10 to 15`, `between 10 and 15`, `10–15`, `10% - 15%` or `10-15`.
  private static func rangeEnds(_ cell: Span<UInt8>) -> (Range<Int>, Range<Int>)? {
    let between: StaticString = "between "
    let length = between.utf8CodeUnitCount
    let isBetween = cell.count > length && cell.extracting(0..<length).isWord(between)
    let start = isBetween ? length : 0
    for index in cell.indices where index > start {
      let length = separatorLength(cell, at: index, isBetween: isBetween)
      guard length > 0 else { continue }
      let low = cell.extracting(start..<index).trimmedRange
      let high = cell.extracting(index + length..<cell.count).trimmedRange
      return (
        low.lowerBound + start..<low.upperBound + start,
        high.lowerBound + index + length..<high.upperBound + index + length
      )
    }
    return nil
  }

  private static func separatorLength(
    _ cell: Span<UInt8>, at index: Int, isBetween: Bool
  ) -> Int {
    if cell.holds(.enDash, at: index) { return isBetween ? 0 : 3 }
    let last = cell[index - 1]
    let next = index + 1 < cell.count ? cell[index + 1] : .space
    if cell[index] == UInt8(ascii: "-"), !isBetween {
      // "10-15" and "10 - 15"; "10 -15" may be a negative number.
      let isAfterNumber = last.isDigit || last == UInt8(ascii: "%") || last.isASCIILetter
      return isAfterNumber || last.isSpace && next.isSpace ? 1 : 0
    }
    let word: StaticString = isBetween ? "and" : "to"
    let length = word.utf8CodeUnitCount
    let isWord =
      last.isSpace && index + length < cell.count
      && cell.extracting(index..<index + length).isWord(word) && cell[index + length].isSpace
    return isWord ? length : 0
  }

  private static func hasLooseHyphen(_ cell: Span<UInt8>) -> Bool {
    for index in cell.indices where index > 0 && cell[index] == UInt8(ascii: "-") {
      if cell[index - 1].isSpace, cell[0].isDigit { return true }
    }
    return false
  }
}

extension Target {
  /// A number with the side that its operator gives, or else the polarity.
  fileprivate init(_ number: Number, _ side: TargetSide?, _ polarity: Polarity?) {
    switch (side, polarity) {
    case (.atLeast, _), (nil, .higher): self = .atLeast(number)
    case (.atMost, _), (nil, .lower): self = .atMost(number)
    case (.above, _): self = .above(number)
    case (.below, _): self = .below(number)
    case (nil, _): self = .number(number)
    }
  }
}

extension CellFault {
  var isTrailingText: Bool { if case .trailingText = self { true } else { false } }
}
