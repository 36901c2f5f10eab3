/// Finds the next byte of a kind, sixteen bytes at a time.
///
/// Most of a file is text between its delimiters: sixteen bytes without any of the bytes sought are
/// skipped at once.
struct ByteSearch: Sendable {
  private let byte: UInt8
  private let pattern: SIMD16<UInt8>
  /// Upper bound for candidate line-end bytes; 0 if line ends are not sought.
  private let limit: SIMD16<UInt8>
  private let findsLineEnds: Bool

  /// A search for a byte, and for line ends too if `lineEnds` is true.
  @inline(__always)
  init(_ byte: UInt8, lineEnds: Bool) {
    self.byte = byte
    pattern = SIMD16(repeating: byte)
    // Few other bytes are as small as a carriage return: a tab, perhaps.
    limit = SIMD16(repeating: lineEnds ? .carriageReturn : 0)
    findsLineEnds = lineEnds
  }

  /// The position of the next of the bytes, from `start` on; the count if there is none.
  ///
  /// It is called rather than inlined, so that all that its loop needs is in registers.
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
    byte == self.byte || findsLineEnds && (byte == .lineFeed || byte == .carriageReturn)
  }
}

extension Span<UInt8> {
  /// Whether there is a line feed or a carriage return.
  var hasLineEnd: Bool { ByteSearch(.lineFeed, lineEnds: true).next(in: self, from: 0) < count }

  /// The sixteen bytes from a position on; there must be sixteen.
  @inline(__always)
  fileprivate func block(at index: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<UInt8>.self)
  }
}
