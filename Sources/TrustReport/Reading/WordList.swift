/// The words that a cell of a column may hold, each with what it means: several of them may stand in one
/// cell, as in `Low ↓`.
///
/// Words are compared as the program has them: to make keys of them all would take longer than a small file.
struct WordList<Meaning: Equatable & Sendable>: Sendable {
  /// Words with the same meaning.
  struct Entry: Sendable {
    let words: [StaticString]
    let meaning: Meaning

    init(_ meaning: Meaning, _ words: [StaticString]) {
      (self.meaning, self.words) = (meaning, words)
    }
  }

  private let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// What the words of a text mean, each meaning once, in order; `nil` if any word is unknown or if there
  /// is none.
  func meanings(of text: String) -> [Meaning]? {
    let words = CellWords.words(of: text)
    var found: [Meaning] = []
    var start = 0
    while start < words.count {
      guard let (length, meaning) = longest(at: start, of: words) else { return nil }
      if !found.contains(meaning) { found.append(meaning) }
      start += length
    }
    return found.isEmpty ? nil : found
  }

  /// The longest entry that begins at a word: `not met` is not `met`.
  private func longest(at start: Int, of words: [String]) -> (length: Int, meaning: Meaning)? {
    for length in (1...min(CellWords.limit, words.count - start)).reversed() {
      var key = ""
      for word in words[start..<start + length] { key += word }
      for entry in entries where CellWords.contains(key, in: entry.words) {
        return (length, entry.meaning)
      }
    }
    return nil
  }
}

/// The words of a cell.
enum CellWords {
  /// The most words that an entry of a list has: `smaller values are best`.
  static let limit = 4

  /// Whether the words of a cell, put together, are an entry of a list.
  static func contains(_ key: String, in entries: [StaticString]) -> Bool {
    key.withUTF8Span { key in
      for entry in entries where Matching.isKey(key, of: entry) { return true }
      return false
    }
  }

  /// The words of a text in lower case, an arrow or a coloured circle as a word of its own; other signs are
  /// left out.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var isInWord = false
    for scalar in text.lowercased().unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isLetter, isInWord {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if isLetter || isSign(scalar) {
        words.append(String(scalar))
      }
      isInWord = isLetter
    }
    return words
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "↑", "↓", "▲", "▼", "🔴", "🟠", "🟡", "🟢", "🔵", "⚪", "⚫": true
    default: false
    }
  }
}
