extension Span<UInt8> {
  /// Whether the bytes are well-formed UTF-8: the standard's table of byte sequences, with ASCII skipped
  /// many bytes at a time.
  var isUTF8: Bool {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index < count {
      if index &+ 32 <= count,
        (word(at: index) | word(at: index &+ 8) | word(at: index &+ 16) | word(at: index &+ 24))
          & highBits == 0
      {
        index &+= 32
        continue
      }
      // One of the next bytes is not ASCII, or there are few left.
      var length = asciiLength(at: index)
      while length == 8, index &+ 8 < count {
        index &+= 8
        length = asciiLength(at: index)
      }
      index &+= length
      if index < count, self[index] >= 0x80 {
        let length = sequenceLength(at: index)
        if length == 0 { return false }
        index &+= length
      }
    }
    return true
  }

  /// How many of the eight bytes at a position, or of the fewer that are left, are ASCII up to the first
  /// that is not.
  @inline(__always)
  private func asciiLength(at index: Int) -> Int {
    guard index &+ 8 <= count else { return self[index] < 0x80 ? 1 : 0 }
    let high = word(at: index) & 0x8080_8080_8080_8080
    return high == 0 ? 8 : high.trailingZeroBitCount / 8
  }

  /// How long the sequence of several bytes is that begins at a position; 0 if it is not well-formed
  /// (The Unicode Standard, table 3-7).
  private func sequenceLength(at index: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch self[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, index + length <= count, second ~= self[index + 1] else { return 0 }
    for offset in index + 2..<index + length where self[offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
