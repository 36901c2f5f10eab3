/// Writes CSV (RFC 4180) with line feeds.
enum CSVWriter {
  /// Writes a record: cells that hold a comma, a quote or a line end are in quotes.
  static func write(_ cells: [String], to output: inout OutputBuffer) {
    for (index, text) in cells.enumerated() {
      if index > 0 { output.append(",") }
      output.append(cell(text))
    }
    output.append("\n")
  }

  private static func cell(_ text: String) -> String {
    let hasControls = text.unicodeScalars.contains(where: isControl)
    guard hasControls || text.utf8.contains(where: needsQuotes) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      // The list may be printed on a terminal, which would obey them.
      let scalar = isControl(scalar) ? "\u{B7}" : scalar
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Whether a character is a control character, line ends and tabs aside.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
