extension Span<UInt8> {
  /// Whether the bytes are the same.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  /// The bytes as an array.
  var array: [UInt8] { withUnsafeBufferPointer(Array.init) }

  /// The bytes as a string; they should be UTF-8.
  var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// Where the text stands without the white space around it: spaces, tabs, line ends and
  /// no-break spaces, which spreadsheets leave behind.
  var trimmedRange: Range<Int> {
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
    body(Array(utf8).span)
  }
}
