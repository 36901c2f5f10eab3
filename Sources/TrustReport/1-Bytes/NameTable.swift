/// Gives each different name (a number, a title, a part, a priority, a unit) a small number, in the
/// order in which the names first appear.
///
/// An open-addressing table over the text store: a name costs its bytes once and eight bytes more.
struct NameTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var texts: [Text] = []
  private var hashes: [UInt32] = []

  /// How many different names there are.
  var count: Int { texts.count }

  /// The text of a name.
  func text(_ name: Int32) -> Text { texts[Int(name)] }

  /// The name's number; a name that is new is kept in `store`.
  mutating func number(of name: Span<UInt8>, in store: inout TextStore) -> Int32 {
    let hash = Self.hash(name)
    let slot = slot(of: name, hash: hash, in: store)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(texts.count)
    texts.append(store.add(name))
    hashes.append(hash)
    slots[slot] = number
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  /// The name's number, if it is known.
  func existingNumber(of name: Span<UInt8>, in store: TextStore) -> Int32? {
    let number = slots[slot(of: name, hash: Self.hash(name), in: store)]
    return number >= 0 ? number : nil
  }

  private func slot(of name: Span<UInt8>, hash: UInt32, in store: TextStore) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if hashes[known] == hash, store.withBytes(of: texts[known], { $0.isSame(as: name) }) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    let hash = Fingerprint.hash(bytes)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

/// Sums up cells, so that two rows can be compared without keeping their text.
struct Fingerprint: Sendable, Equatable {
  private(set) var value: UInt64 = 0

  /// Adds a cell; the order in which the cells of a row are added does not matter.
  mutating func add(_ cell: Span<UInt8>, salt: Int) {
    value &+= Self.hash(cell, seed: UInt64(salt) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// A hash of bytes, eight at a time: the same on every machine, so that nothing depends on a hash's
  /// order.
  static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count) &* 0xA076_1D64_78BD_642F
    var index = 0
    let raw = bytes.bytes
    while index &+ 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ UInt64(littleEndian: word))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest &<< 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  /// Multiplies to 128 bits and folds the halves together, which lets every bit reach every other.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }
}
