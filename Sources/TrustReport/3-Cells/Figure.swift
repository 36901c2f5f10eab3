/// What an indicator's figure is in a quarter: a number, or the reason why there is none.
///
/// The reasons are the Government Statistical Service's (`[x]`, `[c]`, `[z]`, `[low]`, `[w]`); they are
/// told apart, and none of them is ever 0.
struct Figure: Sendable {
  /// A number, or why there is none.
  enum Kind: UInt8, Sendable {
    case number
    case notAvailable
    case suppressed
    case notApplicable
    case low
    case noneRecorded
  }

  // The number's units come first, so that a figure takes twelve bytes of a row.
  /// The number's; 0 where there is none.
  private var units: Int64 = 0
  private var scale: Int8 = 0
  private(set) var mark = Number.Mark.none
  var kind: Kind
  var symbols: Symbols = []

  init(missing kind: Kind) { self.kind = kind }

  init(_ number: Number, symbols: Symbols = []) {
    kind = .number
    self.symbols = symbols
    (units, scale, mark) = (number.units, number.scale, number.mark)
  }

  /// The number, or `nil` where there is none.
  var value: ExactDecimal? {
    kind == .number ? ExactDecimal(Int128(units), scale: Int(scale)) : nil
  }

  /// The shorthand symbols beside a figure (Government Statistical Service, 2022).
  struct Symbols: OptionSet, Sendable {
    let rawValue: UInt8
    static let breakInSeries = Symbols(rawValue: 1)
    static let estimated = Symbols(rawValue: 2)
    static let forecast = Symbols(rawValue: 4)
    static let provisional = Symbols(rawValue: 8)
    static let revised = Symbols(rawValue: 16)
    static let lowReliability = Symbols(rawValue: 32)

    /// Each symbol with its letter, in the order in which they print.
    static let all: [(symbol: Symbols, letter: String)] = [
      (.breakInSeries, "b"), (.estimated, "e"), (.forecast, "f"), (.provisional, "p"),
      (.revised, "r"), (.lowReliability, "u"),
    ]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init?(letter: Span<UInt8>) {
      guard letter.count == 1 else { return nil }
      let typed = String(Unicode.Scalar(letter[0].lowercased))
      guard let known = Self.all.first(where: { $0.letter == typed }) else { return nil }
      self = known.symbol
    }

    /// The letters, in order: `["p", "r"]`.
    var letters: [String] { Self.all.filter { contains($0.symbol) }.map(\.letter) }
  }
}

extension Figure {
  /// Reads a figure cell: a number and its shorthand, or a word for a missing one.
  ///
  /// - Parameter cell: UTF-8 without white space around it.
  /// - Returns: the figure, and where its number stands in the cell, without the shorthand.
  static func read(_ cell: Span<UInt8>) throws(CellFault) -> (figure: Figure, number: Range<Int>) {
    if let missing = missing(cell) { return (Figure(missing: missing), 0..<0) }
    guard let bracket = cell.firstIndex(of: UInt8(ascii: "[")) else {
      return (Figure(try Number(reading: cell)), 0..<cell.count)
    }
    let number = cell.extracting(0..<bracket).trimmedRange
    let symbols = try Self.symbols(
      cell.extracting(bracket..<cell.count), besideFigure: !number.isEmpty)
    return (Figure(try Number(reading: cell.extracting(number)), symbols: symbols), number)
  }

  /// The reason that a cell gives for having no figure; `nil` where it may hold one.
  static func missing(_ cell: Span<UInt8>) -> Kind? {
    guard !cell.isEmpty else { return .notAvailable }
    switch cell[0].lowercased {
    case UInt8(ascii: "["): return bracketed(cell)
    case UInt8(ascii: "<"): return isSuppressed(cell) ? .suppressed : nil
    case UInt8(ascii: "*"): return cell.count == 1 ? .suppressed : nil
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "-"), UInt8(ascii: "."), 0xE2:
      return isWordForMissing(cell) ? .notAvailable : nil
    default: return nil
    }
  }

  /// Whether a cell holds one of the words for "there is none": `n/a`, `tbc`, `..` or a dash.
  static func isWordForMissing(_ cell: Span<UInt8>) -> Bool {
    cell.isWord("n/a") || cell.isWord("tbc") || cell.isWord("..") || cell.isWord("-")
      || cell.count == 3 && (cell.holds(.enDash, at: 0) || cell.holds(.emDash, at: 0))
  }

  /// Whether a cell holds a figure or a shorthand: neither empty nor a word such as `tbc`.
  static func isReported(_ cell: Span<UInt8>) -> Bool {
    !cell.isEmpty && !isWordForMissing(cell)
  }

  private static func bracketed(_ cell: Span<UInt8>) -> Kind? {
    if cell.isWord("[x]") { return .notAvailable }
    if cell.isWord("[c]") { return .suppressed }
    if cell.isWord("[z]") { return .notApplicable }
    if cell.isWord("[low]") || cell.isWord("[k]") { return .low }
    return cell.isWord("[w]") ? .noneRecorded : nil
  }

  /// `<5`: any whole number behind a bare `<`.
  private static func isSuppressed(_ cell: Span<UInt8>) -> Bool {
    let digits = cell.extracting(1..<cell.count)
    let number = digits.extracting(digits.trimmedRange)
    guard !number.isEmpty else { return false }
    for index in number.indices where !number[index].isDigit { return false }
    return true
  }

  /// Reads `[r][e]`: symbols in square brackets, spaces between them or not.
  private static func symbols(
    _ cell: Span<UInt8>, besideFigure: Bool
  ) throws(CellFault) -> Symbols {
    var symbols: Symbols = []
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
      guard let symbol = Symbols(letter: rest.extracting(1..<end)) else {
        throw bracketed(whole) == nil
          ? .unknownSymbol(whole.string) : .missingBesideFigure(whole.string)
      }
      guard besideFigure else { throw .symbolWithoutFigure(whole.string) }
      symbols.insert(symbol)
      position += end + 1
    }
    return symbols
  }
}

extension Span<UInt8> {
  /// Where a byte first stands.
  func firstIndex(of byte: UInt8) -> Int? {
    for index in indices where self[index] == byte { return index }
    return nil
  }
}
