/// The Windows-1252 encoding, which Foundation cannot decode on Linux: bytes 80 to 9F differ from
/// Latin 1, and five of them are undefined.
enum Windows1252 {
  /// The characters of the bytes 80 to 9F; 0 for the undefined ones (81, 8D, 8F, 90, 9D).
  private static let table: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte; `nil` if it is undefined.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    let value = table[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Appends bytes as UTF-8, and returns the first undefined one, which becomes U+FFFD.
  static func decode(_ bytes: [UInt8], into text: inout [UInt8]) -> UInt8? {
    var undefined: UInt8?
    for byte in bytes {
      if let scalar = scalar(byte), let encoded = UTF8.encode(scalar) {
        text.append(contentsOf: encoded)
      } else {
        undefined = undefined ?? byte
        text.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
    }
    return undefined
  }
}
