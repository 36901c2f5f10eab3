/// How words are compared where people type them in many ways.
package enum Matching {
  /// The word without capitals, spaces and punctuation: `Red T'hold` is `redthold`.
  static func key(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return keyOfScalars(word) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.utf8.count)
    for byte in word.utf8 where byte.isASCIIAlphanumeric { bytes.append(byte.lowercased) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a key is that of a name; no key is made of the name for it. All of its characters that are not
  /// ASCII count.
  static func isKey(_ key: Span<UInt8>, of name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      var position = 0
      for byte in name where byte.isASCIIAlphanumeric || byte >= 0x80 {
        guard position < key.count, key[position] == byte.lowercased else { return false }
        position += 1
      }
      return position == key.count && position > 0
    }
  }

  private static func keyOfScalars(_ word: String) -> String {
    var key = ""
    for scalar in word.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    }
    return key
  }

  /// The text without white space around it.
  package static func trimmed(_ text: some StringProtocol) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The text in lower case, with each run of white space as one space and none at the ends.
  static func folded(_ text: String) -> String {
    foldedSimply(text) ?? foldedByCharacters(text)
  }

  /// The plain way, for any text.
  static func foldedByCharacters(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same of a text of ASCII and of the letters and signs of western European languages, none of
  /// which combines with another; `nil` for any other text.
  private static func foldedSimply(_ text: String) -> String? {
    var isSimple = true
    var folded: [UInt8] = []
    // A letter of two bytes may have a small letter of three.
    folded.append(addingCapacity: 2 * text.utf8.count) { folded in
      var isAfterSpace = true
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20:
          if !isAfterSpace { folded.append(.space) }
          isAfterSpace = true
          continue
        case 0x21..<0x7F:
          folded.append(UInt8(truncatingIfNeeded: scalar.value).lowercased)
        case 0xA1...0x24F, 0x2010...0x2027:
          for byte in scalar.properties.lowercaseMapping.utf8 { folded.append(byte) }
        default:
          isSimple = false
          return
        }
        isAfterSpace = false
      }
      if isAfterSpace, !folded.isEmpty { _ = folded.removeLast() }
    }
    return isSimple ? String(decoding: folded, as: UTF8.self) : nil
  }

  /// Whether two texts have the same bytes.
  static func isIdentical(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    return left.withUTF8Span { left in right.withUTF8Span { left.isSame(as: $0) } }
  }

  /// Whether two texts are the same, white space and capitals aside.
  static func isSame(_ left: String, _ right: String) -> Bool {
    isIdentical(left, right)
      || !differVisibly(left, right) && folded(left) == folded(right)
  }

  /// Whether the first bytes that differ make the texts differ however they are folded: two visible
  /// ASCII characters, not one letter in two cases, or one of these and a space within the text.
  ///
  /// This is so of nearly all texts that differ, and they may be long.
  private static func differVisibly(_ left: String, _ right: String) -> Bool {
    var last = UInt8.space
    for (a, b) in zip(left.utf8, right.utf8) {
      if a == b {
        last = a
      } else {
        let isWithin = last.isVisibleASCII
        return (a.isVisibleASCII || a == .space && isWithin)
          && (b.isVisibleASCII || b == .space && isWithin) && a.lowercased != b.lowercased
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { 0x21..<0x7F ~= self }
}

extension Matching {
  /// The candidate at most `limit` edits from a word: the nearest, and of equals the first.
  package static func nearest(
    to word: String, in candidates: some Sequence<String>, within limit: (String) -> Int
  ) -> String? {
    let word = Array(word.unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let atMost = min(limit(candidate), best.map { $0.distance - 1 } ?? .max)
      let distance = distance(word, Array(candidate.unicodeScalars), atMost: atMost)
      if let distance { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The number of letters dropped, added, changed or swapped with their neighbour between two words
  /// (the optimal string alignment distance); `nil` if there are more than `limit`.
  ///
  /// Only the cells of the table within `limit` of its diagonal are computed, so that the time does not
  /// grow with the square of the length.
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    let tooMany = limit + 1
    var last = (0...right.count).map { min($0, tooMany) }
    var row = [Int](repeating: tooMany, count: right.count + 1)
    var beforeLast = row
    for i in left.indices {
      let band = max(0, i - limit)..<min(right.count, i + limit + 1)
      var least = band.lowerBound == 0 ? min(i + 1, tooMany) : tooMany
      row[band.lowerBound] = least
      for j in band {
        let isSame = left[i] == right[j]
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (isSame ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row[j + 1] = min(best, tooMany)
        least = min(least, row[j + 1])
      }
      if least > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
