/// The Windows-1252 encoding, which Foundation cannot decode on Linux: bytes 80 to 9F differ from
/// Latin 1, and five of them stand for nothing.
enum Windows1252 {
  /// The characters of the bytes 80 to 9F; 0 where there is none (81, 8D, 8F, 90, 9D).
  private static let table: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte, or `nil` where the encoding has none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    let value = table[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The bytes as UTF-8; `undefined` is the first byte that stands for nothing, which becomes U+FFFD.
  static func utf8(_ bytes: [UInt8]) -> (text: [UInt8], undefined: UInt8?) {
    var text: [UInt8] = []
    var undefined: UInt8?
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = scalar(byte), let encoded = UTF8.encode(scalar) {
        text.append(contentsOf: encoded)
      } else {
        undefined = undefined ?? byte
        text.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
    }
    return (text, undefined)
  }
}
