extension Problem.FileKind {
  /// What a file is that is no CSV, by its first bytes.
  init?(startOf bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.prefix(1000).contains(0) {
      self = Self.isEverySecondZero(bytes.prefix(64)) ? .unmarkedUTF16 : .binary
    } else {
      return nil
    }
  }

  /// ASCII in UTF-16 has a zero for every second byte.
  private static func isEverySecondZero(_ bytes: ArraySlice<UInt8>) -> Bool {
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    return zeros.count * 3 > bytes.count && Set(zeros.map { $0 % 2 }).count == 1
  }
}
