/// Finds the runs of text that are never markup, whatever stands around them: letters, digits, the
/// signs that mean nothing within a line, and a space between two characters that print.
///
/// Most of a report is such text: it is looked at sixteen bytes at a time, and copied as it is.
enum PlainText {
  /// Where the run of plain text that begins at a position ends; the position itself where none does.
  /// A space there must have a character before it that was printed.
  ///
  /// It is called rather than inlined: then all that its loop needs stands in registers.
  @inline(never)
  static func end(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      // A block's last byte is looked at together with the one behind it.
      while index &+ 16 < text.count {
        let doubtful = doubtful(text.block(at: index), text.block(at: index &+ 1))
        if doubtful.x | doubtful.y == 0 {
          index &+= 16
        } else {
          let (low, high) = (doubtful.x.trailingZeroBitCount, doubtful.y.trailingZeroBitCount)
          index &+= (low < 64 ? low : 64 &+ high) / 8
          break
        }
      }
      let length = plainLength(text, at: index)
      if length == 0 { return index }
      index &+= length
    }
    return index
  }

  /// Which of sixteen bytes are neither letters, digits, single spaces nor the commonest signs: whether
  /// these are plain is found out one by one.
  ///
  /// - Parameter next: for each of the bytes the one that follows it.
  /// - Returns: a mask, each byte of which is 0 or all ones.
  @inline(__always)
  private static func doubtful(_ block: SIMD16<UInt8>, _ next: SIMD16<UInt8>) -> SIMD2<UInt64> {
    let isLetter = isIn(block | SIMD16(repeating: 0x20), UInt8(ascii: "a"), UInt8(ascii: "z"))
    let isPoint = isIn(block, UInt8(ascii: "."), UInt8(ascii: "."))
    let isStar = isIn(block, UInt8(ascii: "*"), UInt8(ascii: "*"))
    // `'()*+,-./` and the digits.
    let isSign = isIn(block, UInt8(ascii: "'"), UInt8(ascii: "9")) .& .!(isPoint .| isStar)
    let isSpace = isIn(block, .space, .space) .& isIn(next, 0x21, 0x7E)
    return unsafeBitCast(.!(isLetter .| isSign .| isSpace), to: SIMD2<UInt64>.self)
  }

  /// Which of the bytes are between two others, or one of them.
  @inline(__always)
  private static func isIn(
    _ block: SIMD16<UInt8>, _ first: UInt8, _ last: UInt8
  ) -> SIMDMask<SIMD16<Int8>> {
    (block &- SIMD16(repeating: first)) .<= SIMD16(repeating: last &- first)
  }

  /// How many bytes the character at a position takes, if it is plain; 0 if it is not.
  @inline(__always)
  private static func plainLength(_ text: Span<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    if byte.isASCIIAlphanumeric { return 1 }
    let next = index &+ 1 < text.count ? text[index &+ 1] : 0
    if byte == .space { return printing.contains(next) ? 1 : 0 }
    // A point within a number or a name ends no sentence; behind `www` GFM would make a link of it.
    if byte == UInt8(ascii: "."), next.isASCIIAlphanumeric, index > 0 {
      return text[index &- 1] | 0x20 != UInt8(ascii: "w") ? 1 : 0
    }
    return byte < 0x80 ? (isPlainSign(byte) ? 1 : 0) : lengthBeyondASCII(text, at: index)
  }

  /// The bytes that are a character that prints; of some beyond ASCII that cannot be told.
  private static let printing: ClosedRange<UInt8> = 0x21...0x7E

  /// Whether an ASCII character that is no letter, digit or space means nothing within a line.
  private static func isPlainSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  /// How many bytes may be passed of a character beyond ASCII; 0 for those that are white space, control
  /// characters or composed with what stands before them, which are looked at one by one.
  private static func lengthBeyondASCII(_ text: Span<UInt8>, at index: Int) -> Int {
    let second = index &+ 1 < text.count ? text[index &+ 1] : 0
    switch text[index] {
    case 0xC2: return second >= 0xA0 ? 2 : 0
    case 0xE2:
      let isSeparator = second == 0x80 && (text[index &+ 2] == 0xA8 || text[index &+ 2] == 0xA9)
      return isSeparator ? 0 : 3
    case 0xC0...0xC1, 0xCC...0xCD, 0xE1, 0xEF, 0xF5...0xFF: return 0
    default: return 1
    }
  }
}
