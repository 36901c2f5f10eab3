/// The checksum in an end marker.
///
/// It tells a person's edit from the tool's own text; it protects against nobody.
enum Checksum {
  /// What is before the digits in a marker.
  static let prefix = "crc32:"

  /// The checksum of a text as it is written in a marker: `crc32:cbf43926`.
  static func text(of bytes: [UInt8]) -> String {
    let digits = String(CRC32.checksum(of: bytes), radix: 16)
    return prefix + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
