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

  /// Whether two texts are the same, white space and capitals folded.
  static func isAlike(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    var (a, b) = (FoldedBytes(left), FoldedBytes(right))
    while true {
      let (x, y) = (a.next(left), b.next(right))
      if x == y {
        if x == nil { return true }
        continue
      }
      // Two signs of ASCII that print are two signs, whatever follows.
      if let x, let y, 0x21...0x7E ~= x, 0x21...0x7E ~= y { return false }
      // Beyond ASCII there are other spaces, other capitals, and letters with more than one spelling.
      return !(left.isASCII && right.isASCII) && folded(left.string) == folded(right.string)
    }
  }

  /// Goes through a text's bytes: each run of white space as one space, none at either end, and small
  /// letters for the capitals of ASCII.
  private struct FoldedBytes {
    private var position: Int
    private let end: Int

    init(_ text: Span<UInt8>) {
      let trimmed = text.trimmedRange
      (position, end) = (trimmed.lowerBound, trimmed.upperBound)
    }

    mutating func next(_ text: Span<UInt8>) -> UInt8? {
      guard position < end else { return nil }
      let byte = text[position]
      position += 1
      guard byte.isSpace else { return byte.lowercased }
      while position < end, text[position].isSpace { position += 1 }
      return .space
    }
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
