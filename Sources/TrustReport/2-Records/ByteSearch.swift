/// Finds the next byte of a kind, sixteen bytes at a time where there are sixteen.
///
/// Most of a file is text between its delimiters; sixteen bytes that hold none of the bytes sought are
/// passed over at once.
struct ByteSearch: Sendable {
  private let byte: UInt8
  private let pattern: SIMD16<UInt8>
  /// The greatest byte that is perhaps a line end; 0 where line ends are not sought.
  private let limit: SIMD16<UInt8>
  private let seeksLineEnds: Bool

  /// Seeks a byte, and line ends too if `lineEnds` says so.
  @inline(__always)
  init(_ byte: UInt8, lineEnds: Bool) {
    self.byte = byte
    pattern = SIMD16(repeating: byte)
    // Little else is less than a carriage return: a tab, perhaps.
    limit = SIMD16(repeating: lineEnds ? .carriageReturn : 0)
    seeksLineEnds = lineEnds
  }

  /// Where the next of the bytes stands, from `start` on; the count where there is none.
  ///
  /// It is called rather than inlined: then all that its loop needs stands in registers.
  @inline(never)
  func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 16 <= bytes.count {
      let block = bytes.block(at: index)
      let found = (block .== pattern) .| (block .<= limit)
      // Each byte of the mask is 0 or all ones.
      let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
      if words.x | words.y == 0 {
        index &+= 16
      } else {
        let zeros = words.x != 0 ? words.x.trailingZeroBitCount : 64 + words.y.trailingZeroBitCount
        index &+= zeros / 8
        if matches(bytes[index]) { return index }
        index &+= 1
      }
    }
    while index < bytes.count, !matches(bytes[index]) { index &+= 1 }
    return index
  }

  @inline(__always)
  private func matches(_ byte: UInt8) -> Bool {
    byte == self.byte || seeksLineEnds && (byte == .lineFeed || byte == .carriageReturn)
  }
}
