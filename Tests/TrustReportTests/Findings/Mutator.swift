/// Damages bytes in the ways in which files are damaged, and in worse ones; the same seed damages the
/// same bytes in the same way.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64: good enough to damage things with, and the same everywhere.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number below `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(below(256)) } }

  /// What breaks readers: structure, numbers at the edge of their types, characters cut in half.
  private static let fragments: [[UInt8]] = texts.map { Array($0.utf8) } + bytes

  private static let texts = [
    "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "-", "−", "£", "%", "(", ")", "[p]",
    "[x]", "999999999999999", "0.000000000000001", "99999999999999bn", "-999999999999999",
    "999999999999999999999999999999",
    "1E+05", "nan", "Q3 9999", "Q4 0000", "2999/00 Q4", "1900/01 Q1", "9999/10 Q1", "March 9999",
    "31/12/9999", "0 to 0", "10–5", ">=", "≤", "5%", "-5%", "<5", "*", "Total", "http://",
    "https://-", "| --- |", "# ", "`", "\u{1B}[2J", "\u{202E}", "👩‍👧", "e\u{301}", "\u{FEFF}",
    "indicator", "part", "2024/25 Q1", "formerly", "target", "Q1",
  ]

  private static let bytes: [[UInt8]] = [
    [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x91], [0x81],
    [0xED, 0xA0, 0x80], [0xD8, 0x3D], [0x50, 0x4B, 0x03, 0x04],
  ]

  /// The bytes with one to eight wounds.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(8) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    let end = min(bytes.count, place + below(below(4) == 0 ? 400 : 12))
    switch below(8) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
    case 1: bytes.removeSubrange(place...)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count + 1))
    case 4: bytes.insert(contentsOf: self.bytes(below(6)), at: place)
    case 5:
      let fragment = Self.fragments[below(Self.fragments.count)]
      let count = below(40) == 0 ? 200 : 1
      for _ in 0..<count { bytes.insert(contentsOf: fragment, at: place) }
    default:
      // In place of a whole cell.
      let ends: Set<UInt8> = [0x2C, 0x0A, 0x22]
      let fragment = Self.fragments[below(Self.fragments.count)]
      let start = bytes[..<place].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex { ends.contains($0) } ?? bytes.count
      bytes.replaceSubrange(start..<end, with: fragment)
    }
  }
}
