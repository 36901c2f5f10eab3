/// Which characters would be markup in GitHub-flavoured Markdown.
enum MarkdownSyntax {
  /// Whether the character at an offset would be markup within a line.
  static func isMarkup(
    _ scalar: Unicode.Scalar, in text: Span<UInt8>, at offset: Int,
    _ context: MarkdownEscaper.Context
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "<", "~", "$", "^": true
    case "_": !isWithinWord(text, offset)
    case "&": beginsReference(text, at: offset)
    case ":": text.hasWord("//", at: offset + 1) || beginsEmoji(text, at: offset)
    case ".": text.hasWord("www", at: offset - 3)
    case "|": context == .cell
    case "#": context == .heading
    default: false
    }
  }

  /// Whether the character at the beginning of a line would begin a heading, a list, a quotation, an
  /// underline or a definition. (`*`, `` ` ``, `~`, `<` and `[` are escaped everywhere.)
  static func beginsBlock(_ scalar: Unicode.Scalar, in text: Span<UInt8>, at offset: Int) -> Bool {
    switch scalar {
    case "#":
      let end = text.end(of: "#", from: offset)
      return end - offset <= 6 && isSpaceOrEnd(text, at: end)
    case "+": return isSpaceOrEnd(text, at: offset + 1)
    case "-":
      return isSpaceOrEnd(text, at: offset + 1)
        || isSpaceOrEnd(text, at: text.end(of: "-", from: offset))
    case "=": return isSpaceOrEnd(text, at: text.end(of: "=", from: offset))
    case ">", "|": return true
    case ":": return !isMarkup(scalar, in: text, at: offset, .line)
    default: return false
    }
  }

  /// The offset of the `.` or `)` that would make a numbered list of the line that begins at an offset.
  static func listNumberEnd(_ text: Span<UInt8>, at offset: Int) -> Int? {
    let end = text.end(from: offset) { $0.isDigit }
    let mark = text.scalar(at: end)
    let isNumber = 1...9 ~= end - offset && (mark == "." || mark == ")")
    return isNumber && isSpaceOrEnd(text, at: end + 1) ? end : nil
  }

  /// What a renderer would compose (NFC) from the character at an offset before it reads the Markdown,
  /// where that makes or unmakes markup, and the length of what it is composed of.
  static func composed(
    _ scalar: Unicode.Scalar, in text: Span<UInt8>, at offset: Int
  ) -> (text: String, length: Int)? {
    switch scalar {
    case "<" where text.scalar(at: offset + 1) == .solidusOverlay: ("\u{226E}", 3)
    case "=" where text.scalar(at: offset + 1) == .solidusOverlay: ("\u{2260}", 3)
    case ">" where text.scalar(at: offset + 1) == .solidusOverlay: ("\u{226F}", 3)
    case "\u{1FEF}": ("\\`", 3)
    case .greekQuestionMark: (";", 2)
    default: nil
    }
  }

  /// Whether a character reference begins at an offset: `&amp;`, `&#38;`, `&#x26;`.
  static func beginsReference(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let start = text.scalar(at: offset + 1) == "#" ? offset + 2 : offset + 1
    let end = text.end(from: start) { $0.isASCIIAlphanumeric }
    let mark = text.scalar(at: end)
    return end > start && (mark == ";" || mark == .greekQuestionMark)
  }

  /// An underscore within a word is never emphasis.
  private static func isWithinWord(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    text.isAlphanumeric(at: offset - 1) && text.isAlphanumeric(at: offset + 1)
  }

  /// `:smile:`, which some renderers turn into a picture.
  private static func beginsEmoji(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let end = text.end(from: offset + 1) { byte in
      byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "-")
    }
    return end > offset + 1 && text.scalar(at: end) == ":"
  }

  /// Whether the text ends at an offset, or what is there may be printed as a space: then a backslash too
  /// many is better than one too few.
  private static func isSpaceOrEnd(_ text: Span<UInt8>, at offset: Int) -> Bool {
    offset >= text.count || text[offset] <= 0x20 || text[offset] >= 0x7F
  }
}

/// A text as Markdown is scanned: well-formed UTF-8, with offsets in bytes.
extension Span<UInt8> {
  /// The character that begins at an offset; `nil` at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < count else { return nil }
    let first = self[offset]
    return first < 0x80 ? Unicode.Scalar(first) : scalarBeyondASCII(at: offset)
  }

  private func scalarBeyondASCII(at offset: Int) -> Unicode.Scalar? {
    let first = UInt32(self[offset])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for next in offset + 1..<offset + length { value = value << 6 | UInt32(self[next] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The end of the bytes from an offset on that satisfy a condition.
  func end(from start: Int, while isIncluded: (UInt8) -> Bool) -> Int {
    var end = start
    while end < count, isIncluded(self[end]) { end += 1 }
    return end
  }

  /// The end of the run of an ASCII character that begins at an offset.
  func end(of scalar: Unicode.Scalar, from start: Int) -> Int {
    end(from: start) { Unicode.Scalar($0) == scalar }
  }

  /// Whether an ASCII letter or digit is at an offset, which may be outside the text.
  func isAlphanumeric(at offset: Int) -> Bool {
    indices.contains(offset) && self[offset].isASCIIAlphanumeric
  }

  /// Whether a word in small ASCII letters or signs is at an offset, which may be outside the text; capitals
  /// do not matter.
  func hasWord(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where self[offset + index].lowercased != word.utf8Start[index] {
      return false
    }
    return true
  }
}

extension Unicode.Scalar {
  /// The combining character that composes with `<`, `=` and `>`.
  static let solidusOverlay: Unicode.Scalar = "\u{338}"
  /// The character that composes to `;`.
  static let greekQuestionMark: Unicode.Scalar = "\u{37E}"
}
