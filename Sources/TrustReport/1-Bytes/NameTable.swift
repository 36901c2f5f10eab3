/// Gives each different name (a number, a title, a part, a priority, a unit) a small number, in the
/// order in which the names first appear.
///
/// An open-addressing table over the text store: a name costs its bytes once, eight bytes for where they
/// stand, and a slot of eight bytes, which holds a part of its hash too, so that a slot taken by another
/// name is passed by without a look at that.
struct NameTable: Sendable {
  private var slots = Slots(count: 64)
  private var texts: [Text] = []
  /// The name asked for last: the same one often stands in row after row.
  private var latest: Int32 = -1
  private var lookedAt: UInt32 = 0

  /// How many different names there are.
  var count: Int { texts.count }

  /// The text of a name.
  func text(_ name: Int32) -> Text { texts[Int(name)] }

  /// The name's number; a name that is new is kept in `store`.
  mutating func number(of name: Span<UInt8>, in store: inout TextStore) -> Int32 {
    if isLatest(name, in: store) { return latest }
    return number(of: name, hash: Self.hash(name), in: &store)
  }

  /// The number of a name whose hash is known.
  mutating func number(of name: Span<UInt8>, hash: UInt32, in store: inout TextStore) -> Int32 {
    let slot = slot(of: name, hash: hash, in: store)
    if let known = slots.name(at: slot) {
      latest = known
      return known
    }
    let number = Int32(texts.count)
    texts.append(store.add(name))
    slots.fill(slot, hash: hash, name: number)
    latest = number
    if texts.count * 4 > slots.count * 3 { slots = slots.doubled() }
    return number
  }

  /// The number of a name, or -1 for an empty one, which is none.
  mutating func numberOfName(_ name: Span<UInt8>, in store: inout TextStore) -> Int32 {
    name.isEmpty ? -1 : number(of: name, in: &store)
  }

  /// Reads the slots of names, so that they are at hand when the names are looked up one after the
  /// other: the processor waits for many of them at the same time.
  mutating func lookAhead(_ hashes: some Sequence<UInt32>) {
    // Summed up, so that the reading is not left out as useless.
    for hash in hashes { lookedAt &+= slots.hash(at: Int(hash) & (slots.count - 1)) }
  }

  @inline(__always)
  private func isLatest(_ name: Span<UInt8>, in store: TextStore) -> Bool {
    latest >= 0 && store.withBytes(of: texts[Int(latest)]) { $0.isSame(as: name) }
  }

  /// The name's number, if it is known.
  func existingNumber(of name: Span<UInt8>, in store: TextStore) -> Int32? {
    slots.name(at: slot(of: name, hash: Self.hash(name), in: store))
  }

  /// The name's number, if it is known: for names that are asked for one after the other.
  mutating func knownNumber(of name: Span<UInt8>, in store: TextStore) -> Int32? {
    if isLatest(name, in: store) { return latest }
    guard let number = existingNumber(of: name, in: store) else { return nil }
    latest = number
    return number
  }

  private func slot(of name: Span<UInt8>, hash: UInt32, in store: TextStore) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while let known = slots.name(at: slot) {
      if slots.hash(at: slot) == hash,
        store.withBytes(of: texts[Int(known)], { $0.isSame(as: name) })
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    let hash = Fingerprint.hash(bytes)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The slots of a table: in each a name's number plus one, and above it its hash; 0 in an empty one.
  ///
  /// Copies of a table share them, as only the table that is being filled ever fills any.
  private final class Slots: @unchecked Sendable {
    private let memory: LargeMemory<UInt64>

    init(count: Int) {
      memory = LargeMemory(count: count)
      for slot in 0..<count { memory[slot] = 0 }
    }

    var count: Int { memory.count }

    func name(at slot: Int) -> Int32? {
      let number = Int32(truncatingIfNeeded: memory[slot])
      return number == 0 ? nil : number - 1
    }

    func hash(at slot: Int) -> UInt32 { UInt32(truncatingIfNeeded: memory[slot] >> 32) }

    func fill(_ slot: Int, hash: UInt32, name: Int32) {
      memory[slot] = UInt64(hash) << 32 | UInt64(UInt32(bitPattern: name + 1))
    }

    /// Twice as many slots with the same names.
    func doubled() -> Slots {
      let larger = Slots(count: count * 2)
      for slot in 0..<count where memory[slot] != 0 {
        let hash = hash(at: slot)
        var place = Int(hash) & (larger.count - 1)
        while larger.memory[place] != 0 { place = (place + 1) & (larger.count - 1) }
        larger.memory[place] = memory[slot]
      }
      return larger
    }
  }
}
