/// How words are compared where people type them in many ways.
enum Name {
  /// The word without capitals, spaces and punctuation: `Red T'hold` is `redthold`.
  static func key(_ word: Span<UInt8>) -> String { key(word.string) }

  /// The word without capitals, spaces and punctuation.
  static func key(_ word: String) -> String {
    // Nearly every word is ASCII, and needs no look at what Unicode knows of its characters.
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: word.utf8.filter(\.isASCIIAlphanumeric).map(\.lowercased), as: UTF8.self)
    }
    var key = ""
    for scalar in word.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    }
    return key
  }

  /// The text with its white space folded and, for the sake of comparison, its capitals too.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      return text.withUTF8Span { text in
        var bytes = FoldedBytes(text)
        return String { folded in
          while let byte = bytes.next(text) { folded.append(byte) }
        }
      }
    }
    return foldedCharacters(text)
  }

  private static func foldedCharacters(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The candidate at most `slips` slips away, the nearest first, then the first in order.
  static func nearest(to word: String, in candidates: [String], slips limit: Int = 1) -> String? {
    let length = word.unicodeScalars.count
    // Lengths alone tell most words apart, and a cell may be a megabyte long.
    let alike = candidates.filter { abs($0.unicodeScalars.count - length) <= limit }
    return alike.map { (slips(word, $0), $0) }.filter { $0.0 <= limit }.min { $0 < $1 }?.1
  }

  /// How many letters are dropped, added, changed or swapped with their neighbour from one word to
  /// the other (the optimal string alignment distance).
  static func slips(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
