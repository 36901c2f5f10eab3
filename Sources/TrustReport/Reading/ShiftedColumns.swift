/// Rows that are one cell longer than the header because a column has no name, or a comma too many: each figure
/// is then below the name of another column.
struct ShiftedColumns {
  /// The most rows that are looked at.
  static let sampledRows = 100

  /// Whether each of the first rows has one cell more than the header, and in most of them the cell of the figure
  /// cannot be read, and the one to its right can.
  static func isFound(in reader: inout RecordReader, below header: Header) -> Bool {
    // Of nearly all files the first row tells that they are not so.
    guard let field = header.fields(of: .value).min(),
      reader.peekTexts(1).allSatisfy({ $0.count == 1 || $0.count == header.count + 1 })
    else { return false }
    let rows = reader.peekTexts(sampledRows).filter { row in row.contains { !$0.isEmpty } }
    guard !rows.isEmpty, rows.allSatisfy({ $0.count == header.count + 1 }) else { return false }
    let shifted = rows.count { !isFigure($0[field]) && isNumber($0[field + 1]) }
    return 2 * shifted > rows.count
  }

  private static func isFigure(_ text: String) -> Bool { (try? figure(text)) != nil }

  private static func isNumber(_ text: String) -> Bool { (try? figure(text))?.figure.value != nil }

  private static func figure(_ text: String) throws(CellFault) -> FigureCell {
    let bytes = Array(text.utf8)
    return try FigureCell(reading: bytes.span)
  }
}
