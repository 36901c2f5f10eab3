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
    guard text.utf8.contains(where: needsQuotes) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
