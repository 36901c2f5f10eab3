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
  static func append(phrase text: Span<UInt8>, to output: inout [UInt8]) {
    let stop = UInt8(ascii: ".")
    guard isFolded(text) else { return output.append(phrase(text.string)) }
    let last = text.count - 1
    let endsInOneStop = text[last] == stop && (last == 0 || text[last - 1] != stop)
    output.append(text.extracting(0..<(endsInOneStop ? last : last + 1)))
  }

  /// Whether there is nothing to fold in a text: it is ASCII, and its spaces stand one by one.
  private static func isFolded(_ text: Span<UInt8>) -> Bool {
    var isAfterSpace = true
    for index in text.indices {
      guard 0x20..<0x7F ~= text[index], !(isAfterSpace && text[index] == .space) else {
        return false
      }
      isAfterSpace = text[index] == .space
    }
    return !isAfterSpace
  }

  private static func folded(_ text: String) -> String {
    // By scalars: a combining mark behind a space would else hide it.
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }
}
