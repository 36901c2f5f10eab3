/// Writes CSV (RFC 4180) with line feeds.
enum CSVWriter {
  /// Writes a record: cells that hold a comma, a quote or a line end are in quotes.
  ///
  /// - Parameters:
  ///   - cells: the cells.
  ///   - guardingFormulas: whether an apostrophe is put before what a spreadsheet would calculate.
  ///   - output: where they are written.
  static func write(
    _ cells: [String], guardingFormulas: Bool = false, to output: inout OutputBuffer
  ) {
    for (index, text) in cells.enumerated() {
      if index > 0 { output.append(",") }
      output.append(cell(guardingFormulas && isFormula(text) ? "'" + text : text))
    }
    output.append("\n")
  }

  /// Whether a spreadsheet would read a cell as a formula: by its first character, a plain number aside.
  private static func isFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Whether a text is digits, with a point between them or without.
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count < 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
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
