/// Small forms of English that findings and reports share.
package enum English {
  /// Words in a sentence: `a`, `a and b`, `a, b and c`.
  package static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
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
  package static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// A difference with its sign: `+2`, `−1`, `0`.
  static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// Whether two texts are the same, white space aside.
  static func isSame(_ left: String, _ right: String) -> Bool {
    Matching.isIdentical(left, right) || FoldedText(left).elementsEqual(FoldedText(right))
  }

  /// The text with each run of white space as one space.
  private static func folded(_ text: String) -> String {
    if text.isEmpty || isFolded(text) { return text }
    return String(String.UnicodeScalarView(FoldedText(text)))
  }

  /// Whether a text has no white space but single spaces within it, and surely none that is combined with
  /// a mark.
  static func isFolded(_ text: String) -> Bool {
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      if scalar == " " {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else {
        // Dashes and quotes often follow a space, and are no marks.
        let mayBeMark =
          isAfterSpace && scalar.value >= 0x300 && !(0x2010...0x2027 ~= scalar.value)
        if scalar.value < 0x20 || mayBeMark { return false }
        if !scalar.isASCII, scalar.properties.isWhitespace { return false }
        isAfterSpace = false
      }
    }
    return !isAfterSpace
  }
}

/// A text with each run of white space as one space, and none at its ends. Two such texts are compared no further than
/// they agree, and no copy is made of either.
private struct FoldedText: Sequence, IteratorProtocol {
  // By scalars: a combining mark behind a space would otherwise hide it.
  private var scalars: String.UnicodeScalarView.Iterator
  private var isAtStart = true
  /// What follows the space that was given last.
  private var following: Unicode.Scalar?

  init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

  mutating func next() -> Unicode.Scalar? {
    if let scalar = following {
      following = nil
      return scalar
    }
    var isAfterSpace = false
    while let scalar = scalars.next() {
      if Self.isSpace(scalar) {
        isAfterSpace = true
        continue
      }
      defer { isAtStart = false }
      if isAtStart || !isAfterSpace { return scalar }
      following = scalar
      return " "
    }
    return nil
  }

  /// The properties of a character are looked up in large tables, and nearly every character is ASCII.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t"..."\r": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isWhitespace
    }
  }
}
