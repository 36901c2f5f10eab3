/// CRC-32 (IEEE 802.3), as gzip and zip compute it.
enum CRC32 {
  /// The checksum of some bytes.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    let table = table
    var sum: UInt32 = .max
    for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }

  /// The checksums of each single byte.
  private static let table: [UInt32] = (0..<256).map { (byte: UInt32) in
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    return sum
  }
}
