/// Finds the next byte of a kind, eight bytes at a time where there are eight.
///
/// Most of a file is text between its delimiters; a word of eight bytes that holds none of the bytes
/// sought is passed over at once. (A byte is 0 after XOR with what is sought; `(v - n) & ~v` has the
/// high bit of a byte set only from the first byte on that is less than `n`.)
struct ByteSearch: Sendable {
  private let byte: UInt8
  private let pattern: UInt64
  /// The bits that a byte which may be a line end sets; none where line ends are not sought.
  private let lineEndBits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = ones &* 0x80

  /// Seeks a byte, and line ends too if `lineEnds` says so.
  @inline(__always)
  init(_ byte: UInt8, lineEnds: Bool) {
    self.byte = byte
    pattern = UInt64(byte) &* Self.ones
    lineEndBits = lineEnds ? Self.highBits : 0
  }

  /// Where the next of the bytes stands, from `start` on; the count where there is none.
  ///
  /// It is called rather than inlined: then all that its loop needs stands in registers.
  @inline(never)
  func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      let word = bytes.word(at: index)
      let difference = word ^ pattern
      // Line ends are less than 14, and so is little else: a tab, perhaps.
      let found =
        (difference &- Self.ones) & ~difference & Self.highBits
        | (word &- Self.ones &* 14) & ~word & lineEndBits
      if found == 0 {
        index &+= 8
      } else {
        index &+= found.trailingZeroBitCount / 8
        if matches(bytes[index]) { return index }
        index &+= 1
      }
    }
    while index < bytes.count, !matches(bytes[index]) { index &+= 1 }
    return index
  }

  @inline(__always)
  private func matches(_ byte: UInt8) -> Bool {
    byte == self.byte || lineEndBits != 0 && (byte == .lineFeed || byte == .carriageReturn)
  }
}
