/// What a figure cell says: the figure, and what is to be said about how it was written.
struct FigureCell {
  var figure: Figure
  var symbols: Shorthand = []
  /// Whether the indicator is no longer reported.
  var isEnd = false
  /// Whether an arrow behind the figure was passed over.
  var hasArrow = false
  /// Whether a word such as `circa` says that it is estimated.
  var isEstimatedByWord = false
  /// Whether it is a count under some number, as `<5` is.
  var isSmallCount = false
  /// The words that say why there is no figure; empty if no words but those of a list do.
  var words = ""
  /// The unit in words behind the figure; empty without one.
  var unit = ""
  /// What the cell says of its quarter.
  fileprivate(set) var content = RowContent.nothing

  private init(_ figure: Figure) { self.figure = figure }

  /// A figure that is not there.
  static var none: FigureCell { FigureCell(.missing(.notAvailable)) }

  /// A cell that cannot be read: it was meant as a figure.
  static var unreadable: FigureCell {
    var cell = none
    cell.content = .reported
    return cell
  }
}

extension FigureCell {
  /// Reads a figure cell: a number and its shorthand, or why there is none.
  ///
  /// - Parameter cell: UTF-8 without white space around it.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    // Nearly every cell is a number.
    var parser = NumberParser(cell)
    if let number = parser.parse(cell) {
      figure = .number(number)
      content = .reported
    } else {
      figure = .missing(.notAvailable)
      try readOther(cell)
      content = content(of: cell)
    }
  }

  /// Reads a cell that is more or less than a number.
  private mutating func readOther(_ cell: Span<UInt8>) throws(CellFault) {
    if let missing = MissingReason(cell) {
      figure = .missing(missing)
      isSmallCount = missing == .suppressed && MissingReason.isSmallCount(cell)
    } else if Figure.isEnd(cell) {
      isEnd = true
    } else if let fault = Figure.fault(ofWords: cell) {
      throw fault
    } else if Figure.isWords(cell) {
      words = cell.string
    } else {
      try readMarked(cell)
    }
  }

  private func content(of cell: Span<UInt8>) -> RowContent {
    if figure.value != nil { return symbols.contains(.forecast) ? .forecast : .reported }
    if cell.isEmpty { return .nothing }
    return isSmallCount || Self.beginsSymbol(cell[0]) ? .reported : .words
  }

  /// Whether a missing figure that begins so is a symbol, `[x]` or `*`, and no word.
  private static func beginsSymbol(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "*")
  }

  /// Reads a number with something before or behind it: `c. 780`, `780 ▲`, `780 [p]`, `8 days`.
  private mutating func readMarked(_ cell: Span<UInt8>) throws(CellFault) {
    let start = Self.estimateLength(cell)
    isEstimatedByWord = start > 0
    if isEstimatedByWord { symbols = .estimated }
    var end = cell.count
    while true {
      let rest = cell.extracting(start..<end)
      if let length = Self.arrowLength(rest), !hasArrow {
        hasArrow = true
        end -= length
      } else if let (symbol, before) = try Shorthand.last(of: rest) {
        symbols.insert(symbol)
        end = start + before
      } else {
        break
      }
      let before = cell.extracting(start..<end)
      end = start + before.trimmedRange.upperBound
    }
    guard end > start else {
      throw hasArrow ? .notNumber : .symbolWithoutFigure(cell.string)
    }
    try takeNumber(cell.extracting(start..<end))
  }

  /// Takes a number and the unit behind it. Whether that is the row's unit is known only beside its other
  /// cells.
  private mutating func takeNumber(_ cell: Span<UInt8>) throws(CellFault) {
    do {
      figure = .number(try Number(reading: cell))
    } catch {
      guard case .trailingText(let text) = error, Self.isUnit(text) else { throw error }
      let number = cell.extracting(0..<cell.count - text.utf8.count)
      figure = .number(try Number(reading: number))
      unit = text
    }
  }

  /// Whether text behind a number may be its unit: words.
  static func isUnit(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != " " }?.properties.isAlphabetic ?? false
  }

  /// The number of bytes of a word before a figure that says that it is estimated, with the space behind it.
  private static func estimateLength(_ cell: Span<UInt8>) -> Int {
    for word in ["~", "c.", "circa", "approx.", "approximately", "approx"] as [StaticString] {
      let length = word.utf8CodeUnitCount
      guard cell.count > length, cell.extracting(0..<length).isWord(word) else { continue }
      let rest = cell.extracting(length..<cell.count)
      return length + rest.trimmedRange.lowerBound
    }
    return 0
  }

  /// The number of bytes of the arrow that a cell ends in; `nil` if it ends in none.
  private static func arrowLength(_ cell: Span<UInt8>) -> Int? {
    let arrows: [Sign] = [
      .upTriangle, .downTriangle, .upArrow, .downArrow, .rightPointer, .leftPointer,
    ]
    return arrows.first { cell.holds($0, at: cell.count - $0.length) }?.length
  }
}

// MARK: Words in place of a figure

extension Figure {
  /// Whether a cell says that the indicator is no longer reported.
  static func isEnd(_ cell: Span<UInt8>) -> Bool {
    cell.isWord("retired") || cell.isWord("discontinued") || cell.isWord("no longer reported")
  }

  /// Whether a cell holds words, of three letters or more and without a digit.
  static func isWords(_ cell: Span<UInt8>) -> Bool {
    let scalars = cell.string.unicodeScalars
    guard let begin = scalars.first(where: { !"('\"‘“".unicodeScalars.contains($0) }),
      begin.properties.isAlphabetic
    else { return false }
    return !scalars.contains { $0.properties.numericType != nil }
      && scalars.count(where: \.properties.isAlphabetic) >= 3
  }

  /// Why words are neither a figure nor the reason for having none; `nil` if they are the reason.
  fileprivate static func fault(ofWords cell: Span<UInt8>) -> CellFault? {
    if [UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">")].contains(cell[0]) { return nil }
    let zeros: [StaticString] = ["none", "nil", "zero", "no", "nought"]
    if zeros.contains(where: { cell.isWord($0) }) { return .wordForZero }
    if cell.isWord("yes") || cell.isWord("true") || cell.isWord("false") { return .yesOrNo }
    if cell.isWord("nan") || cell.isWord("inf") || cell.isWord("infinity") { return .programWord }
    if cell.isWord("o") {
      return .letterForDigit(position: 1, letter: cell.string, digit: "0")
    }
    // No word for a rating begins with a digit, and most cells that are more than a number do.
    return !cell[0].isDigit && GivenRating.Word.isWord(cell) ? .ratingWord : nil
  }
}
