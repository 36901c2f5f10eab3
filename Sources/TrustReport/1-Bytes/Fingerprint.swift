/// Sums up cells, so that two rows can be compared without keeping their text.
struct Fingerprint: Sendable, Equatable {
  private(set) var value: UInt64 = 0

  /// Adds a cell; the order in which the cells of a row are added does not matter.
  @inline(__always)
  mutating func add(_ cell: Span<UInt8>, salt: Int) {
    value &+= Self.hash(cell, seed: UInt64(salt) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// A hash of bytes, eight at a time: the same on every machine, so that nothing depends on a hash's
  /// order.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count) &* 0xA076_1D64_78BD_642F
    var index = 0
    while index &+ 16 < bytes.count {
      hash = mixed(hash ^ bytes.word(at: index), bytes.word(at: index &+ 8))
      index &+= 16
    }
    let isLong = index &+ 8 < bytes.count
    return mixed(hash ^ bytes.lastWord, isLong ? bytes.word(at: index) : 0)
  }

  /// Multiplies to 128 bits and folds the halves together, which lets every bit reach every other.
  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0xE703_7ED1_A0B4_28DB)
      .multipliedFullWidth(by: right ^ 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }
}
