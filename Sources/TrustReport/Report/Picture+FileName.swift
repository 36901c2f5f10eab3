extension Picture {
  /// The name of the picture's file, without its ending: one that every file system takes, and that no other picture
  /// has. `3.14` stays as it is; what is no small letter, digit or point becomes its hexadecimal bytes.
  var fileName: String {
    var text = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      // A point at the beginning hides a file, and one at the end is lost on Windows.
      case UInt8(ascii: ".") where !text.isEmpty: text += "."
      case .space: text += "-"
      default: text += "_" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }
    if text.hasSuffix(".") { text = text.dropLast() + "_2e" }
    // Windows keeps these for devices.
    if Self.deviceNames.contains(String(text.prefix { $0 != "." })) { text = "_" + text }
    return text.utf8.count <= Self.longest ? text : text.prefix(Self.longest - 17) + "_" + hash
  }

  private static let longest = 120
  private static let deviceNames =
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }

  /// A hash of the whole name (FNV-1a), which tells apart long names that begin in the same way.
  private var hash: String {
    let value = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
