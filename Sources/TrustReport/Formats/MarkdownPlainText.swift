extension MarkdownSyntax {
  /// The end of the run of characters from an offset on that are never markup within a line, which are
  /// most of most texts: words are skipped sixteen bytes at a time.
  ///
  /// - Parameter hasSentences: whether the run also ends where a sentence may end.
  @inline(never)
  static func plainEnd(_ text: Span<UInt8>, from offset: Int, hasSentences: Bool) -> Int {
    var end = offset
    while end < text.count {
      if end &+ 17 <= text.count {
        let isPlain = isPlain(text.block(at: end), before: text.block(at: end &+ 1))
        // Each byte of the mask is 0 or all ones.
        let others = ~unsafeBitCast(isPlain, to: UInt128.self)
        end &+= others.trailingZeroBitCount / 8
        if others == 0 { continue }
      } else {
        while end < text.count, text[end].isASCIIAlphanumeric { end &+= 1 }
        if end == text.count { break }
      }
      guard isPlain(text, at: end, hasSentences) else { break }
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

  /// Whether the character at an offset, which is not the first of a line, is never markup.
  private static func isPlain(_ text: Span<UInt8>, at offset: Int, _ hasSentences: Bool) -> Bool {
    let next = offset + 1 < text.count ? text[offset + 1] : 0
    return switch Unicode.Scalar(text[offset]) {
    case "0"..."9", "A"..."Z", "a"..."z", "\"", "%", "'", "(", ")", "+", ",", "-", "/": true
    // A single space between visible characters.
    case " ": 0x21..<0x7F ~= next
    case ":": next == .space
    case "?", "!": !hasSentences
    // Within a number or, if it ends no sentence, anywhere; but not in `www.`
    case ".":
      (next.isDigit || !hasSentences) && offset > 0
        && text[offset - 1].lowercased != UInt8(ascii: "w")
    default: false
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
