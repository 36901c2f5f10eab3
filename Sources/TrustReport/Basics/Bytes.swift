/// Helpers for bytes of text: ASCII and UTF-8.
extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// A space, a tab or a line end (or a vertical tab or form feed).
  var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
  var isDigit: Bool { 0x30...0x39 ~= self }
  var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }
  var isASCIIAlphanumeric: Bool { isDigit || isASCIILetter }
  /// The small letter of an ASCII capital; any other byte as it is.
  var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// The bytes as an array.
  var array: [UInt8] { withUnsafeBufferPointer(Array.init) }

  /// The bytes as a string; they should be UTF-8.
  var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// The eight bytes from a position on as a number, the first the lowest; there must be eight.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// Whether the bytes are the same, compared eight at a time.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index &+ 8 <= count {
      if word(at: index) != other.word(at: index) { return false }
      index &+= 8
    }
    // The last word of a longer text overlaps the one before it.
    if count >= 8 { return word(at: count &- 8) == other.word(at: count &- 8) }
    while index < count, self[index] == other[index] { index &+= 1 }
    return index == count
  }

  /// A hash of the bytes and of what was hashed before them, sixteen bytes at a time.
  ///
  /// Without knowing `start`, nobody can make two texts with the same hash.
  func hash(from start: UInt64) -> UInt64 {
    let key = start ^ 0x9E37_79B9_7F4A_7C15
    // Never near zero for a small `start`: a product with zero would lose the first word.
    var hash = ~key ^ UInt64(count)
    func mix(_ first: UInt64, _ second: UInt64) {
      let product = (first ^ key).multipliedFullWidth(by: second ^ hash)
      hash = product.high ^ product.low
    }
    guard count >= 8 else {
      var word: UInt64 = 0
      for index in indices { word = word << 8 | UInt64(self[index]) }
      mix(word, 0)
      return hash
    }
    var index = 0
    while index &+ 16 < count {
      mix(word(at: index), word(at: index &+ 8))
      index &+= 16
    }
    // The last words of a text may overlap those before them.
    mix(word(at: Swift.max(0, count &- 16)), word(at: count &- 8))
    return hash
  }

  /// The first position of a byte, from `start` on.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    var index = start
    while index < count {
      if self[index] == byte { return index }
      index &+= 1
    }
    return nil
  }

  /// The range of the text without the white space around it: spaces, tabs, line ends and no-break
  /// spaces, which spreadsheets leave behind.
  @inline(__always)
  var trimmedRange: Range<Int> {
    if count == 0 { return 0..<0 }
    // Nearly every cell begins and ends with a byte that belongs to none of these.
    let (first, last) = (self[0], self[count &- 1])
    if first > .space, last > .space, first != 0xC2, last != 0xA0 { return 0..<count }
    return trimmedRangeOfAny
  }

  private var trimmedRangeOfAny: Range<Int> {
    var (start, end) = (0, count)
    while start < end {
      if self[start].isSpace {
        start += 1
      } else if start + 1 < end, holds(.noBreakSpace, at: start) {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isSpace {
        end -= 1
      } else if end - 2 >= start, holds(.noBreakSpace, at: end - 2) {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}

/// Characters of more than one byte that cells often contain.
struct Sign: Sendable {
  static let minus = Sign(text: "−")
  static let pound = Sign(text: "£")
  static let noBreakSpace = Sign(text: "\u{A0}")
  static let enDash = Sign(text: "–")
  static let emDash = Sign(text: "—")
  static let atLeast = Sign(text: "≥")
  static let atMost = Sign(text: "≤")
  static let upTriangle = Sign(text: "▲")
  static let downTriangle = Sign(text: "▼")
  static let upArrow = Sign(text: "↑")
  static let downArrow = Sign(text: "↓")
  static let rightPointer = Sign(text: "►")
  static let leftPointer = Sign(text: "◄")
  static let bullet = Sign(text: "•")
  static let blackCircle = Sign(text: "●")

  /// No-break spaces, and characters without a width.
  static let blanks = [
    noBreakSpace, Sign(text: "\u{2007}"), Sign(text: "\u{200B}"),
    Sign(text: "\u{200C}"), Sign(text: "\u{200D}"), Sign(text: "\u{200E}"),
    Sign(text: "\u{200F}"), Sign(text: "\u{202F}"), Sign(text: "\u{2060}"),
    Sign(text: "\u{FEFF}"),
  ]

  let text: StaticString

  /// The number of its bytes.
  var length: Int { text.utf8CodeUnitCount }
}

extension Span<UInt8> {
  /// Whether a sign begins at a position.
  @inline(__always)
  func holds(_ sign: Sign, at position: Int) -> Bool {
    // Nearly every byte is ASCII, and no sign begins with one.
    guard 0..<count ~= position, self[position] >= 0x80 else { return false }
    guard position + sign.length <= count else { return false }
    return sign.text.withUTF8Buffer { sign in
      sign.indices.allSatisfy { self[position + $0] == sign[$0] }
    }
  }

  /// Whether the text is a word in ASCII small letters, capitals aside.
  @inline(__always)
  func isWord(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in word.indices.allSatisfy { self[$0].lowercased == word[$0] }
    }
  }
}

extension String {
  /// Calls `body` with the string's UTF-8 bytes.
  func withUTF8Span<Value, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var text = self
    return try text.withUTF8 { bytes in
      Result { () throws(Failure) in try body(bytes.span) }
    }.get()
  }
}
