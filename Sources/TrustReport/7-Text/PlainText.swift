/// Finds the runs of text that are never markup, whatever stands around them.
enum PlainText {
  private enum Kind: UInt8 {
    /// Letters, digits and the signs that never mean anything within a line.
    case plain
    /// A space: plain between two plain characters.
    case space
    /// `h`, which may begin an address.
    case letterH
    /// All else, to be looked at one by one.
    case special
  }

  private static let kinds: [Kind] = (0...255).map { (byte: UInt8) in
    if byte == .space { return .space }
    if byte.lowercased == UInt8(ascii: "h") { return .letterH }
    if byte.isASCIIAlphanumeric || signs.contains(byte) { return .plain }
    return .special
  }

  private static let signs = Set(",;/%(+-@{".utf8)

  /// Where the run of plain text that begins at a position ends; the position itself where none does.
  static func end(_ text: Span<UInt8>, from start: Int) -> Int {
    kinds.withUnsafeBufferPointer { kinds in
      var index = start
      while index < text.count {
        switch kinds[Int(text[index])] {
        case .plain: break
        case .letterH:
          if index + 1 < text.count, text[index + 1].lowercased == UInt8(ascii: "t") {
            return index
          }
        case .space:
          let next = index + 1 < text.count ? kinds[Int(text[index + 1])] : .special
          if index == start || next != .plain { return index }
        case .special: return index
        }
        index += 1
      }
      return index
    }
  }
}
