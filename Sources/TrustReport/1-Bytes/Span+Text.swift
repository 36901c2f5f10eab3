extension Span<UInt8> {
  /// Whether the bytes are the same, looked at eight at a time.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index &+ 8 < count {
      if word(at: index) != other.word(at: index) { return false }
      index &+= 8
    }
    return lastWord == other.lastWord
  }

  /// The eight bytes from a position on as a number, the first the lowest; there must be eight.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// The sixteen bytes from a position on; there must be sixteen.
  @inline(__always)
  func block(at index: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<UInt8>.self)
  }

  /// Whether every byte is ASCII.
  var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }

  /// The last of the bytes, fewer than eight or the last eight, as a number that tells them from any
  /// others of the same count.
  @inline(__always)
  var lastWord: UInt64 {
    if count >= 8 { return word(at: count &- 8) }
    if count >= 4 { return UInt64(half(at: 0)) | UInt64(half(at: count &- 4)) &<< 32 }
    if count == 0 { return 0 }
    return UInt64(self[0]) | UInt64(self[count / 2]) &<< 8 | UInt64(self[count &- 1]) &<< 16
  }

  /// The four bytes from a position on as a number; there must be four.
  @inline(__always)
  private func half(at index: Int) -> UInt32 {
    let half = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self)
    return UInt32(littleEndian: half)
  }

  /// The bytes as an array.
  var array: [UInt8] { withUnsafeBufferPointer(Array.init) }

  /// The bytes as a string; they should be UTF-8.
  var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// Where the text stands without the white space around it: spaces, tabs, line ends and
  /// no-break spaces, which spreadsheets leave behind.
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
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isSpace {
        end -= 1
      } else if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}

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
  /// The small letter of an ASCII capital; any other byte as it is.
  var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}

extension String {
  /// Lets `body` look at the UTF-8 of the string.
  func withUTF8Span<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body($0.span) }
  }
}
