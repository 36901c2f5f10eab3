/// Where sentences begin and end: at `.`, `?` or `!`, with any closing quotes or brackets, before a space
/// and a capital letter or a digit.
enum Sentence {
  /// Whether a character ends a sentence.
  static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!": true
    default: false
    }
  }

  /// Whether a character closes a quotation or a bracket.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ")", "]", "}", "»", "’", "”", "›": true
    default: false
    }
  }

  /// Whether a sentence can begin with a character.
  static func canBegin(with scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "0"..."9": true
    default: !scalar.isASCII && scalar.properties.generalCategory == .uppercaseLetter
    }
  }

  /// Whether the full stop before an offset is behind a single capital: `J. Smith`.
  static func endsInitial(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let capital = offset - 2
    guard capital >= 0, text[offset - 1] == UInt8(ascii: "."),
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= text[capital]
    else { return false }
    return !text.isAlphanumeric(at: capital - 1)
  }
}
