/// Writes JSON (RFC 8259) with its keys in the order in which they are given, which Foundation's encoder
/// cannot do.
package enum JSON {
  /// A string in quotes, or `null`.
  ///
  /// What a terminal could act on is escaped too: control characters, line separators, characters
  /// that change the writing direction, and those that nobody sees.
  package static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
    var result = "\""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += escaped(scalar)
      case _ where scalar.isInvisible && !scalar.isOfEmoji(after: previous):
        result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result + "\""
  }

  /// A character as its UTF-16 code units: `\u200b`.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    scalar.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// A list of strings.
  package static func list(_ texts: [String]) -> String {
    "[" + texts.map(string).joined(separator: ", ") + "]"
  }

  /// Whether a byte is an ASCII character that needs no escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
