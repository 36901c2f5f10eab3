extension Span<UInt8> {
  /// The most marks that may follow a letter: Unicode's stream-safe text has no more (UAX #15, section 13).
  private static var markLimit: Int { 30 }

  /// Whether the bytes may hold more marks on a letter than any language has: a mark takes two bytes or more, none
  /// of them ASCII, and nearly all text is told by a look at a few of its bytes.
  var mayHaveManyMarks: Bool {
    let length = 2 * (Self.markLimit + 1)
    var index = length - 1
    while index < count {
      guard self[index] >= 0x80 else {
        index += length
        continue
      }
      var start = index
      while start > 0, self[start - 1] >= 0x80 { start -= 1 }
      var end = index + 1
      while end < count, self[end] >= 0x80 { end += 1 }
      if end - start >= length { return true }
      index = end + length
    }
    return false
  }

  /// Whether a letter has more marks than any language has.
  ///
  /// To compare such text, its marks are sorted, which takes time by the square of their number.
  var hasManyMarks: Bool {
    var marks = 0
    for scalar in string.unicodeScalars {
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > Self.markLimit { return true }
    }
    return false
  }
}
