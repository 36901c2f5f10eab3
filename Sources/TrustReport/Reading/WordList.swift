/// The words that a cell of a column may hold, each with what it means: several of them may stand in one
/// cell, as in `Low ↓`.
struct WordList<Meaning: Equatable & Sendable>: Sendable {
  /// Each word as its key (see ``Matching/key(_:)``), or as the sign that it is.
  private let meanings: [String: Meaning]
  /// The most words that one entry has.
  private let longest: Int

  /// - Parameter entries: the words, separated by commas, and their meaning.
  init(_ entries: KeyValuePairs<String, Meaning>) {
    var meanings: [String: Meaning] = [:]
    var longest = 1
    for (words, meaning) in entries {
      for word in words.split(separator: ",") {
        let parts = Self.words(String(word))
        meanings[parts.joined()] = meaning
        longest = max(longest, parts.count)
      }
    }
    (self.meanings, self.longest) = (meanings, longest)
  }

  /// What the words of a text mean, each meaning once, in order; `nil` if any word is unknown or if there
  /// is none.
  func meanings(of text: String) -> [Meaning]? {
    let words = Self.words(text)
    var found: [Meaning] = []
    var start = 0
    while start < words.count {
      // The longest entry first: `not met` is not `met`.
      let lengths = (1...min(longest, words.count - start)).reversed()
      let known = lengths.lazy.compactMap { length in
        meanings[words[start..<start + length].joined()].map { (length, $0) }
      }
      guard let (length, meaning) = known.first else { return nil }
      if !found.contains(meaning) { found.append(meaning) }
      start += length
    }
    return found.isEmpty ? nil : found
  }

  /// The words of a text in lower case, an arrow or a coloured circle as a word of its own; other signs are
  /// left out.
  private static func words(_ text: String) -> [String] {
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
