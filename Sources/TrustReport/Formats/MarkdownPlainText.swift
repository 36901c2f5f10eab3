extension MarkdownSyntax {
  /// The end of the run of characters from an offset on that are never markup within a line and end no
  /// sentence, which are most of most texts: words are skipped sixteen bytes at a time.
  @inline(never)
  static func plainEnd(_ text: Span<UInt8>, from offset: Int) -> Int {
    var end = offset
    while end < text.count {
      if end &+ 17 <= text.count {
        let isPlain = isPlain(text.block(at: end), before: text.block(at: end &+ 1))
        // Each byte of the mask is 0 or all ones.
        let others = ~unsafeBitCast(isPlain, to: UInt128.self)
        end &+= others.trailingZeroBitCount / 8
        if others == 0 { continue }
      }
      guard isPlain(text, at: end) else { break }
      end &+= 1
    }
    return end
  }

  /// Which of sixteen bytes are letters, digits or some signs, or a space before a visible character.
  @inline(__always)
  private static func isPlain(
    _ block: SIMD16<UInt8>, before following: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let isLetter = (block | all(0x20)) &- all(UInt8(ascii: "a")) .<= all(25)
    // From the apostrophe to the nine there are also `(`, `)`, `+`, `,`, `-` and `/`.
    let isDigitOrSign =
      (block &- all(UInt8(ascii: "'")) .<= all(0x39 - 0x27))
      .& (block .!= all(UInt8(ascii: "*"))) .& (block .!= all(UInt8(ascii: ".")))
    let isSpace = (block .== all(.space)) .& (following &- all(0x21) .<= all(0x7E - 0x21))
    return isLetter .| isDigitOrSign .| isSpace
  }

  /// Whether the byte at an offset, which is not the first of a line, is a character that is never markup.
  private static func isPlain(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let byte = text[offset]
    if byte.isASCIILetter { return true }
    let next = offset + 1 < text.count ? text[offset + 1] : 0
    switch Unicode.Scalar(byte) {
    case "0"..."9", "\"", "%", "'", "(", ")", "+", ",", "-", "/": return true
    // A single space between visible characters.
    case " ": return 0x21..<0x7F ~= next
    // Within a number, and not in `www.`
    case ".": return next.isDigit && offset > 0 && !text[offset - 1].isASCIILetter
    case ":": return next == .space
    default: return false
    }
  }
}

extension Span<UInt8> {
  /// The sixteen bytes from a position on; there must be sixteen.
  @inline(__always)
  fileprivate func block(at index: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<UInt8>.self)
  }
}
