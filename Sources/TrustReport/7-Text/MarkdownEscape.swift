/// Which characters would be markup in GitHub-flavoured Markdown, and need a backslash.
enum MarkdownEscape {
  /// Whether the character at a position would be markup within a line.
  static func isNeeded(
    _ text: Span<UInt8>, at index: Int, _ context: MarkdownText.Context
  ) -> Bool {
    switch text[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"):
      return true
    case UInt8(ascii: "_"): return !isBetweenLettersOrDigits(text, index)
    case UInt8(ascii: "&"): return beginsReference(text, at: index)
    case UInt8(ascii: ":"): return isInAddress(text, index) || beginsEmoji(text, at: index)
    case UInt8(ascii: "."): return endsWWW(text, index)
    case UInt8(ascii: "|"): if case .cell = context { return true } else { return false }
    case UInt8(ascii: "#"): if case .heading = context { return true } else { return false }
    default: return false
    }
  }

  /// What the characters at a position are composed to, where that makes or unmakes markup, and how many
  /// bytes they take: `<`, `=` and `>` with U+0338, and the two characters that compose to ASCII signs.
  static func composed(_ text: Span<UInt8>, at index: Int) -> (length: Int, text: String)? {
    let next = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], next, third) {
    case (UInt8(ascii: "<"), 0xCC, 0xB8): return (3, "\u{226E}")
    case (UInt8(ascii: "="), 0xCC, 0xB8): return (3, "\u{2260}")
    case (UInt8(ascii: ">"), 0xCC, 0xB8): return (3, "\u{226F}")
    case (0xE1, 0xBF, 0xAF): return (3, "\\`")
    case (0xCD, 0xBE, _): return (2, ";")
    default: return nil
    }
  }

  /// An underscore within a word is never emphasis.
  private static func isBetweenLettersOrDigits(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0, index + 1 < text.count else { return false }
    return text[index - 1].isASCIIAlphanumeric && text[index + 1].isASCIIAlphanumeric
  }

  /// `&amp;`, `&#38;`, `&#x26;`.
  static func beginsReference(_ text: Span<UInt8>, at index: Int) -> Bool {
    var next = index + 1
    if next < text.count, text[next] == UInt8(ascii: "#") { next += 1 }
    let start = next
    while next < text.count, text[next].isASCIIAlphanumeric { next += 1 }
    guard next > start, next < text.count else { return false }
    // U+037E composes to `;`.
    return text[next] == UInt8(ascii: ";")
      || text[next] == 0xCD && next + 1 < text.count && text[next + 1] == 0xBE
  }

  /// The colon of `://`.
  private static func isInAddress(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == UInt8(ascii: "/")
      && text[index + 2] == UInt8(ascii: "/")
  }

  /// `:smile:`, which some renderers turn into a picture.
  private static func beginsEmoji(_ text: Span<UInt8>, at index: Int) -> Bool {
    var next = index + 1
    while next < text.count, text[next].isEmojiName { next += 1 }
    return next > index + 1 && next < text.count && text[next] == UInt8(ascii: ":")
  }

  /// The point of `www.`, which GFM links by itself.
  static func endsWWW(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index >= 3 && text[index - 1] | 0x20 == UInt8(ascii: "w")
      && text.extracting(index - 3..<index).isWord("www")
  }

  /// Whether the character at the beginning of a line would begin a heading, a list, a quotation, an
  /// underline or a definition. (`*`, `` ` ``, `~`, `<` and `[` are escaped wherever they stand.)
  static func beginsBlock(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "#"):
      let length = runLength(text, at: index)
      return length <= 6 && isAtSpaceOrEnd(text, index + length)
    case UInt8(ascii: "+"): return isAtSpaceOrEnd(text, index + 1)
    case UInt8(ascii: "-"):
      return isAtSpaceOrEnd(text, index + 1)
        || isAtSpaceOrEnd(text, index + runLength(text, at: index))
    case UInt8(ascii: "="): return isAtSpaceOrEnd(text, index + runLength(text, at: index))
    case UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: ":"): return !isNeeded(text, at: index, .line)
    default: return false
    }
  }

  /// How many digits stand before the `.` or `)` that would make a list of the line; 0 for none.
  static func listNumberLength(_ text: Span<UInt8>, at index: Int) -> Int {
    var next = index
    while next < text.count, text[next].isDigit { next += 1 }
    let length = next - index
    guard 1...9 ~= length, next < text.count,
      text[next] == UInt8(ascii: ".") || text[next] == UInt8(ascii: ")"),
      isAtSpaceOrEnd(text, next + 1)
    else { return 0 }
    return length
  }

  private static func runLength(_ text: Span<UInt8>, at index: Int) -> Int {
    var next = index
    while next < text.count, text[next] == text[index] { next += 1 }
    return next - index
  }

  /// Whether white space or the end stands at a position: anything that will print as a space.
  private static func isAtSpaceOrEnd(_ text: Span<UInt8>, _ index: Int) -> Bool {
    // A character of several bytes may be one that folds to a space: better a backslash too many.
    index >= text.count || text[index] <= 0x20 || text[index] >= 0x7F
  }
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool { isASCIILetter || isDigit }

  /// What the name of an emoji may hold.
  fileprivate var isEmojiName: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "+")
      || self == UInt8(ascii: "-")
  }
}

/// Where sentences begin and end: at `.`, `?` or `!`, with any closing quote or bracket, before a space
/// and a capital letter or a digit (the contract's section 4).
enum Sentence {
  /// Whether a byte is a mark that ends a sentence.
  static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// Whether a sentence can begin with the character at a position.
  static func canBegin(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isDigit || 0x41...0x5A ~= byte }
    return beginsWithCapital(text.extracting(index..<text.count))
  }

  /// Whether text that begins beyond ASCII begins with a capital; apart from the above, which is asked
  /// of every sentence.
  @inline(never)
  private static func beginsWithCapital(_ text: Span<UInt8>) -> Bool {
    // Quotes and dashes, U+2000 to U+203F.
    if text[0] == 0xE2, text[1] == 0x80 { return false }
    var end = 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let scalar = text.extracting(0..<end).string.unicodeScalars.first
    return scalar?.properties.generalCategory == .uppercaseLetter
  }

  /// Whether the character that ends at a position closes a quotation or a bracket.
  static func isClosing(_ text: Span<UInt8>, endingAt end: Int) -> Bool {
    switch text[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return true
    default: break
    }
    if end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xBB { return true }
    guard end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 else { return false }
    // ’ ” ›
    return [0x99, 0x9D, 0xBA].contains(text[end - 1])
  }
}
