/// The checksum in an end marker: CRC-32 (IEEE 802.3), as gzip and zip compute it.
///
/// It tells a person's edit from the tool's own text; it protects against nobody.
enum Checksum {
  /// What is before the digits in a marker.
  static let prefix = "crc32:"

  /// The checksum of a text as it is written in a marker: `crc32:cbf43926`.
  static func text(of bytes: [UInt8]) -> String {
    let table = table
    var sum: UInt32 = .max
    for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    let digits = String(~sum, radix: 16)
    return prefix + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The checksums of each single byte.
  private static let table: [UInt32] = (0..<256).map { (byte: UInt32) in
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    return sum
  }
}
