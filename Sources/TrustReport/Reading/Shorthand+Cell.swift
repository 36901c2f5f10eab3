extension Shorthand {
  /// Reads the shorthand in brackets at the end of a cell, as in `780 [r][e]` or `31.4% (p)`.
  ///
  /// - Returns: the symbol, and how many bytes are before it; `nil` if the cell ends in none.
  static func last(
    of cell: Span<UInt8>
  ) throws(CellFault) -> (symbol: Shorthand, before: Int)? {
    guard let close = cell.isEmpty ? nil : cell[cell.count - 1] else { return nil }
    let isSquare = close == UInt8(ascii: "]")
    guard isSquare || close == UInt8(ascii: ")"),
      let open = cell.lastIndex(of: isSquare ? UInt8(ascii: "[") : UInt8(ascii: "("))
    else { return nil }
    let letters = cell.extracting(open + 1..<cell.count - 1)
    // A number may be in round brackets too.
    if !isSquare, letters.isEmpty || !letters.isASCIILetters { return nil }
    let whole = cell.extracting(open..<cell.count).string
    // A capital in round brackets is as likely the rating: `94% (A)`.
    let isRating = !isSquare && ["R", "A"].contains(letters.string)
    guard !isRating, let symbol = Shorthand(letters: letters) else {
      throw MissingReason(letters: letters) == nil
        ? .unknownSymbol(whole) : .missingBesideFigure(whole)
    }
    return (symbol, open)
  }

  private init?(letters: Span<UInt8>) {
    let typed = letters.string.lowercased()
    guard let known = Self.all.first(where: { $0.letter == typed }) else { return nil }
    self = known.symbol
  }
}

extension Span<UInt8> {
  fileprivate func lastIndex(of byte: UInt8) -> Int? {
    var index = count
    while index > 0 {
      index &-= 1
      if self[index] == byte { return index }
    }
    return nil
  }

  /// Whether all bytes are ASCII letters.
  fileprivate var isASCIILetters: Bool {
    for index in indices where !self[index].isASCIILetter { return false }
    return true
  }
}
