/// A table of text in columns, for a terminal.
struct PlainTable {
  var names: [String]
  var rows: [[String]]

  /// Writes the table; `style` may put something around a cell that takes no room.
  func write(
    to output: inout TextOutput, style: (_ text: String, _ row: Int, _ column: Int) -> String
  ) {
    let rows = rows.map { $0.map(Self.line) }
    let widths = names.indices.map { column in
      ([names] + rows).map { Self.width($0[column]) }.max() ?? 0
    }
    output.write(line(names, widths) { text, _ in text })
    output.write(line(widths.map { String(repeating: "-", count: $0) }, widths) { text, _ in text })
    for (index, row) in rows.enumerated() {
      output.write(line(row, widths) { style($0, index, $1) })
    }
  }

  private func line(
    _ cells: [String], _ widths: [Int], style: (String, Int) -> String
  ) -> String {
    var result = ""
    for (column, cell) in cells.enumerated() {
      let isLast = column == cells.count - 1
      let padding = isLast ? 0 : widths[column] - Self.width(cell) + 2
      result += style(cell, column) + String(repeating: " ", count: padding)
    }
    while result.hasSuffix(" ") { result.removeLast() }
    return result + "\n"
  }

  /// The text on one line, without what would disturb a terminal.
  private static func line(_ text: String) -> String {
    let indent = text.prefix { $0 == " " }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return indent + Finding.Excerpt.printable(words.unicodeScalars)
  }

  private static func width(_ text: String) -> Int { text.count }
}
