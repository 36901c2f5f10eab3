/// Finds the next byte of a kind, eight bytes at a time where there are eight.
///
/// Most of a file is text between its delimiters; a word of eight bytes that holds none of the bytes
/// sought is passed over at once (a byte is 0 after XOR with what is sought, and `(v - 1) & ~v` has
/// its high bit set only from a byte that is 0 onwards).
struct ByteSearch: Sendable {
  private let patterns: (UInt64, UInt64, UInt64)

  /// Seeks any of three bytes.
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    patterns = (Self.repeated(first), Self.repeated(second), Self.repeated(third))
  }

  /// Where the next of the bytes stands, from `start` on; the count where there is none.
  @inline(__always)
  func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = bytes.bytes
    while index &+ 8 <= raw.byteCount {
      let word = UInt64(
        littleEndian: unsafe raw.unsafeLoadUnaligned(
          fromUncheckedByteOffset: index, as: UInt64.self))
      let found =
        Self.zeroBytes(word ^ patterns.0) | Self.zeroBytes(word ^ patterns.1)
        | Self.zeroBytes(word ^ patterns.2)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, !matches(bytes[index]) { index += 1 }
    return index
  }

  private func matches(_ byte: UInt8) -> Bool {
    let word = Self.repeated(byte)
    return word == patterns.0 || word == patterns.1 || word == patterns.2
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
