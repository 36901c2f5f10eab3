import Testing

@testable import TrustReport

/// The records of an input as the reader gives them: the text of their cells.
func records(_ input: Input, delimiter: UInt8 = UInt8(ascii: ",")) throws -> [[String]] {
  var reader = try RecordReader(input)
  reader.use(delimiter: delimiter)
  var record = Record()
  var result: [[String]] = []
  while try reader.next(&record) { result.append(reader.withBytes { cells(of: record, in: $0) }) }
  return result
}

/// The text of a record's cells.
func cells(of record: Record, in bytes: Span<UInt8>) -> [String] {
  record.fields.map { CellText.string($0, in: bytes) }
}

/// The rating list of what can be read of a CSV, as JSON, although something in it is wrong.
func rateJSONDespiteErrors(_ bytes: [UInt8]) -> String {
  var reader = FileReader(options: ReadingOptions())
  reader.read([.bytes(bytes, name: "q.csv")])
  reader.finish()
  let returns = Returns(reader.collector.collected)
  let scorecard = Scorecard(returns, quarter: returns.latestReportedQuarter)
  return text { RatingList(of: scorecard).writeJSON(to: &$0) }
}

/// A table as CSV: every cell in quotes, or only those that need them.
func csv(
  _ table: [[String]], delimiter: String = ",", lineEnd: String = "\n", quotingAll: Bool = false
) -> String {
  table.map { row in
    row.map { cell in
      let needsQuotes =
        quotingAll || cell.unicodeScalars.contains { "\"\n\r,;\t".unicodeScalars.contains($0) }
      return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }.joined(separator: delimiter) + lineEnd
  }.joined()
}

/// How a text may be saved.
enum Encoding: String, CaseIterable {
  case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, windows1252

  func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252: text.unicodeScalars.map(Self.windows1252Byte)
    }
  }

  /// The characters of bytes 80 to 9F, from the encoding's definition; a dot for none.
  static let windows1252Upper = Array("€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ".unicodeScalars)

  private static func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value { return UInt8(scalar.value) }
    return windows1252Upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) } ?? UInt8(ascii: "?")
  }
}
