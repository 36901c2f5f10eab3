/// The last eight bytes of a word as a number, capitals aside: a few words are told from all others without a
/// string of each.
struct WordKey: Equatable {
  private var bytes: UInt64 = 0

  private mutating func append(_ byte: UInt8) { bytes = bytes << 8 | UInt64(byte.lowercased) }

  init(_ word: StaticString) { self.init(word.utf8Start, count: word.utf8CodeUnitCount) }

  private init(_ start: UnsafePointer<UInt8>, count: Int) {
    for byte in unsafe UnsafeBufferPointer(start: start, count: count) { append(byte) }
  }

  /// The word of a range of bytes.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { append(bytes[index]) }
  }

  /// The keys of several words.
  static func keys(_ words: StaticString...) -> [WordKey] { words.map { WordKey($0) } }
}

extension Span<UInt8> {
  /// The position of the next digit, from `start` on; the count if there is none.
  func nextDigit(from start: Int) -> Int {
    var index = start
    while index &+ 8 <= count {
      // The bytes from "0" to "?" have the same upper half: of eight bytes without any, none is a digit.
      let halves = word(at: index) & 0xF0F0_F0F0_F0F0_F0F0 ^ 0x3030_3030_3030_3030
      if (halves &- 0x0101_0101_0101_0101) & ~halves & 0x8080_8080_8080_8080 != 0 {
        for place in index..<index &+ 8 where self[place].isDigit { return place }
      }
      index &+= 8
    }
    while index < count, !self[index].isDigit { index &+= 1 }
    return index
  }

  /// The range of the word of letters and digits that ends before a position, but for signs in between.
  func word(before end: Int) -> Range<Int> {
    var end = end
    while end > 0, !self[end &- 1].isWordByte {
      // The end of a line or of a sentence is between.
      if self[end &- 1] < .space || self[end &- 1] == UInt8(ascii: ".") { return end..<end }
      end &-= 1
    }
    var start = end
    while start > 0, self[start &- 1].isWordByte { start &-= 1 }
    return start..<end
  }

  /// The range of the next word of letters and digits from a position on.
  func word(from start: Int) -> Range<Int> {
    var start = start
    while start < count, !self[start].isWordByte { start &+= 1 }
    var end = start
    while end < count, self[end].isWordByte { end &+= 1 }
    return start..<end
  }

  /// The beginning of the sentence or line that a position is in.
  func sentenceStart(before position: Int) -> Int {
    var index = position
    while index > 0 {
      if self[index &- 1] < .space { return index }
      if self[index &- 1] == .space, isSentenceEnd(before: index &- 1, next: index) { return index }
      index &-= 1
    }
    return 0
  }

  /// The end of the sentence or line that a position is in.
  func sentenceEnd(after position: Int) -> Int {
    var index = position
    while index < count {
      if self[index] < .space { return index }
      if self[index] == .space, isSentenceEnd(before: index, next: index &+ 1) { return index }
      index &+= 1
    }
    return count
  }

  /// Whether a space is between two sentences: as in the report, behind `.`, `?` or `!` and any closing sign,
  /// and before a capital or a digit (section 4). `no. 3` is no end.
  private func isSentenceEnd(before space: Int, next: Int) -> Bool {
    guard next < count, self[next].isDigit || 0x41...0x5A ~= self[next] || self[next] >= 0x80 else {
      return false
    }
    var last = space &- 1
    while last >= 0, self[last] == UInt8(ascii: ")") || self[last] == .quote { last &-= 1 }
    guard last >= 0 else { return false }
    switch self[last] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."):
      return !Self.abbreviations.contains(WordKey(self, word(before: last)))
    default: return false
    }
  }

  private static let abbreviations = WordKey.keys("no", "nos", "ref", "approx", "fig", "para")
}

extension UInt8 {
  /// Whether it is of a word: a letter, a digit, or of a character that is not ASCII.
  fileprivate var isWordByte: Bool { isASCIIAlphanumeric || self >= 0x80 }
}
