/// The checksum that an end marker carries: CRC-32 (IEEE 802.3), as gzip and zip compute it.
///
/// It tells a person's edit from the tool's own text; it is no protection against anybody.
enum Checksum {
  /// What stands before the digits in a marker.
  static let prefix = "crc32:"

  /// The checksum of a text as a marker has it: `crc32:cbf43926`.
  static func text(of bytes: [UInt8]) -> String {
    let digits = String(crc32(bytes), radix: 16)
    return prefix + String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
