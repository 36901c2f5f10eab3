extension Figure {
  /// Reads a figure cell: a number and its shorthand, or a word for a missing one.
  ///
  /// - Parameter cell: UTF-8 without white space around it.
  static func read(
    _ cell: Span<UInt8>
  ) throws(CellFault) -> (figure: Figure, symbols: Shorthand) {
    if let missing = MissingReason(cell) { return (.missing(missing), []) }
    if isEnd(cell) { return (.missing(.notAvailable), []) }
    guard let bracket = cell.firstIndex(of: UInt8(ascii: "[")) else {
      return (.number(try Number(reading: cell)), [])
    }
    let number = cell.extracting(cell.extracting(0..<bracket).trimmedRange)
    let symbols = try Shorthand(
      reading: cell.extracting(bracket..<cell.count), besideFigure: !number.isEmpty)
    return (.number(try Number(reading: number)), symbols)
  }

  /// Whether a cell says that the indicator is no longer reported.
  static func isEnd(_ cell: Span<UInt8>) -> Bool {
    cell.isWord("retired") || cell.isWord("discontinued") || cell.isWord("no longer reported")
  }

  /// Whether a cell holds a figure or a shorthand: neither empty nor a word such as `tbc`.
  static func isReported(_ cell: Span<UInt8>) -> Bool {
    !cell.isEmpty && !MissingReason.isWord(cell) && !isEnd(cell)
  }
}

extension MissingReason {
  /// The reason that a cell gives for having no figure; `nil` if it may hold one.
  init?(_ cell: Span<UInt8>) {
    guard !cell.isEmpty else {
      self = .notAvailable
      return
    }
    let reason: MissingReason?
    switch cell[0].lowercased {
    case UInt8(ascii: "["): reason = Self.bracketed(cell)
    case UInt8(ascii: "<"): reason = Self.isSmallCount(cell) ? .suppressed : nil
    case UInt8(ascii: "*"): reason = cell.count == 1 ? .suppressed : nil
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "-"), UInt8(ascii: "."), 0xE2:
      reason = Self.isWord(cell) ? .notAvailable : nil
    default: reason = nil
    }
    guard let reason else { return nil }
    self = reason
  }

  /// Whether a cell holds one of the words for "there is none": `n/a`, `tbc`, `..` or a dash.
  static func isWord(_ cell: Span<UInt8>) -> Bool {
    cell.isWord("n/a") || cell.isWord("tbc") || cell.isWord("..") || cell.isWord("-")
      || cell.count == 3 && (cell.holds(.enDash, at: 0) || cell.holds(.emDash, at: 0))
  }

  /// Whether a cell of an optional column says that there is nothing.
  static func isNone(_ cell: Span<UInt8>) -> Bool { MissingReason(cell) == .notAvailable }

  fileprivate static func bracketed(_ cell: Span<UInt8>) -> MissingReason? {
    if cell.isWord("[x]") { return .notAvailable }
    if cell.isWord("[c]") { return .suppressed }
    if cell.isWord("[z]") { return .notApplicable }
    if cell.isWord("[low]") || cell.isWord("[k]") { return .low }
    return cell.isWord("[w]") ? .noneRecorded : nil
  }

  /// `<5`: any whole number behind a bare `<`.
  private static func isSmallCount(_ cell: Span<UInt8>) -> Bool {
    let digits = cell.extracting(1..<cell.count)
    let number = digits.extracting(digits.trimmedRange)
    guard !number.isEmpty else { return false }
    for index in number.indices where !number[index].isDigit { return false }
    return true
  }
}

extension Shorthand {
  /// Reads `[r][e]`: symbols in square brackets, with or without spaces between them.
  fileprivate init(reading cell: Span<UInt8>, besideFigure: Bool) throws(CellFault) {
    self = []
    var position = 0
    while position < cell.count {
      if cell[position] == .space {
        position += 1
        continue
      }
      let rest = cell.extracting(position..<cell.count)
      guard rest[0] == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
        throw .trailingText(rest.string)
      }
      let whole = rest.extracting(0..<end + 1)
      guard let symbol = Shorthand(letter: rest.extracting(1..<end)) else {
        throw MissingReason.bracketed(whole) == nil
          ? .unknownSymbol(whole.string) : .missingBesideFigure(whole.string)
      }
      guard besideFigure else { throw .symbolWithoutFigure(whole.string) }
      insert(symbol)
      position += end + 1
    }
  }

  private init?(letter: Span<UInt8>) {
    guard letter.count == 1 else { return nil }
    let typed = String(Unicode.Scalar(letter[0].lowercased))
    guard let known = Self.all.first(where: { $0.letter == typed }) else { return nil }
    self = known.symbol
  }
}
