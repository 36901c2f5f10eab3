/// Small forms of English that findings and reports share.
enum English {
  /// Words in a row: `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// An author's words as a sentence: with a full stop, unless they end in one.
  static func sentence(_ text: String) -> String {
    let text = folded(text)
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// An author's words within a sentence: without the full stop at their end.
  static func phrase(_ text: String) -> String {
    let text = folded(text)
    return text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }

  /// `1 row`, `2 rows`.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// A difference with its sign: `+2`, `−1`, `0`.
  static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// Appends an author's words within a sentence: without the full stop at their end.
  static func append(phrase text: Span<UInt8>, to output: inout TextBuffer) {
    let stop = UInt8(ascii: ".")
    guard isFolded(text) else { return output.append(phrase(text.string)) }
    let last = text.count - 1
    let endsInOneStop = text[last] == stop && (last == 0 || text[last - 1] != stop)
    output.append(text.extracting(0..<(endsInOneStop ? last : last + 1)))
  }

  /// Appends an author's words as a sentence: with a full stop, unless they end in one.
  static func append(sentence text: Span<UInt8>, to output: inout TextBuffer) {
    guard isFolded(text), text[text.count - 1] < 0x80 else {
      return output.append(sentence(text.string))
    }
    output.append(text)
    let last = text[text.count - 1]
    let isEnded =
      last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    if !isEnded { output += "." }
  }

  /// Whether there is nothing to fold in a text: its spaces stand one by one within it, and there is
  /// no other white space.
  private static func isFolded(_ text: Span<UInt8>) -> Bool {
    var isAfterSpace = true
    for index in text.indices {
      let isSpace = text[index] == .space
      if text[index] < .space || isSpace && isAfterSpace || mayBeSpace(text, at: index) {
        return false
      }
      isAfterSpace = isSpace
    }
    return !isAfterSpace
  }

  /// Whether white space beyond ASCII may begin at a position: U+0085, U+00A0, U+1680, U+3000, or one
  /// of U+2000 to U+205F that is no dash and no quotation mark (U+2010 to U+2027).
  private static func mayBeSpace(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case 0xC2: text[index + 1] == 0x85 || text[index + 1] == 0xA0
    case 0xE1, 0xE3: true
    case 0xE2: text[index + 1] != 0x80 || !(0x90...0xA7 ~= text[index + 2])
    default: false
    }
  }

  private static func folded(_ text: String) -> String {
    if text.withUTF8Span(isFolded) { return text }
    // By scalars: a combining mark behind a space would else hide it.
    return text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }
}
