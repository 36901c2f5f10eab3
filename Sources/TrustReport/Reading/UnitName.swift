/// The unit as a report prints it, from the words that a unit cell holds.
enum UnitName {
  /// The name that a cell means: `%` for `per cent`, nothing for `number`; `nil` if the cell is its own name.
  static func meant(by cell: Span<UInt8>) -> String? {
    // Few letters begin a word that means a sign or nothing.
    switch cell.isEmpty ? 0 : cell[0].lowercased {
    case UInt8(ascii: "p"): percent(cell) ?? (cell.isWord("pounds") ? "£" : none(cell))
    case UInt8(ascii: "g"): cell.isWord("gbp") ? "£" : nil
    case UInt8(ascii: "c"): cell.isWord("count") ? "" : nil
    case UInt8(ascii: "#"): cell.count == 1 ? "" : nil
    case UInt8(ascii: "n"):
      cell.isWord("number") || cell.isWord("no.") || cell.isWord("no") || cell.isWord("numbers")
        ? "" : none(cell)
    case 0xC2: pounds(cell)
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "t"), UInt8(ascii: "x"),
      UInt8(ascii: "["), 0xE2:
      none(cell)
    default: nil
    }
  }

  /// Whether two units are the same words: `1 day` is in `days`.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Matching.key(left), Matching.key(right))
    return !left.isEmpty && (left == right || left + "s" == right || left == right + "s")
  }

  private static func none(_ cell: Span<UInt8>) -> String? {
    MissingReason.isNone(cell) ? "" : nil
  }

  /// `per cent`, `percent` or `percentage`, alone or with what it is of.
  private static func percent(_ cell: Span<UInt8>) -> String? {
    for word in ["percentage", "per cent", "percent"] as [StaticString] {
      let length = word.utf8CodeUnitCount
      guard cell.count >= length, cell.extracting(0..<length).isWord(word) else { continue }
      if cell.count == length { return "%" }
      let rest = cell.extracting(length..<cell.count).string
      return rest.lowercased().hasPrefix(" of ") ? "%" + rest : nil
    }
    return nil
  }

  /// `£ million`, `£000` and their like.
  private static func pounds(_ cell: Span<UInt8>) -> String? {
    guard cell.holds(.pound, at: 0) else { return nil }
    return switch Matching.key(cell.extracting(2..<cell.count).string) {
    case "k", "000", "000s", "thousand", "thousands": "£k"
    case "m", "mn", "million", "millions": "£m"
    case "bn", "billion", "billions": "£bn"
    default: nil
    }
  }
}
