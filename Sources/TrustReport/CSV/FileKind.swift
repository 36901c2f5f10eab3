/// A file that is no CSV, recognised by its first bytes.
enum FileKind: Sendable {
  case workbook
  case oldWorkbook
  case pdf
  case unmarkedUTF16
  case binary

  /// How many of the first bytes are looked at.
  static let examinedBytes = 1000

  /// The kind of a file that begins with these bytes; `nil` if it may be a CSV.
  init?(startOf bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.prefix(Self.examinedBytes).contains(0) {
      self = Self.isEverySecondZero(bytes.prefix(64)) ? .unmarkedUTF16 : .binary
    } else {
      return nil
    }
  }

  /// Whether every second byte or so is zero, as in UTF-16 that holds ASCII.
  private static func isEverySecondZero(_ bytes: ArraySlice<UInt8>) -> Bool {
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    return zeros.count * 3 > bytes.count && Set(zeros.map { $0 % 2 }).count == 1
  }
}
