/// A table of text in columns, for a terminal.
struct TextTable {
  private struct Cell {
    let text: String
    /// How many characters it takes on a terminal.
    let width: Int

    /// The text on one line, without what would disturb a terminal.
    init(_ text: String) {
      if text.withUTF8Span(Self.isPlain) {
        (self.text, width) = (text, text.utf8.count)
        return
      }
      if English.isFolded(text) {
        self.text = TerminalText.safe(text)
      } else {
        let indent = text.prefix { $0 == " " }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.text = indent + TerminalText.safe(words)
      }
      let isASCII = self.text.utf8.allSatisfy { $0 < 0x80 }
      width = isASCII ? self.text.utf8.count : self.text.count
    }

    /// Whether a text, as most are, is printable ASCII with no white space but single spaces within it.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
      var last = UInt8.space
      for index in text.indices {
        let byte = text[index]
        guard 0x20..<0x7F ~= byte, byte != .space || last != .space else { return false }
        last = byte
      }
      return last != .space
    }
  }

  private let header: [Cell]
  private let rows: [[Cell]]
  private let widths: [Int]

  init(columns: [String], rows: [[String]]) {
    let header = columns.map(Cell.init)
    let rows = rows.map { $0.map(Cell.init) }
    var widths = header.map(\.width)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
    }
    self.header = header
    self.rows = rows
    self.widths = widths
  }

  /// Writes the table; `style` may put something around a cell that takes no room, such as a colour.
  func write(
    to output: inout OutputBuffer,
    style: (_ text: String, _ row: Int, _ column: Int) -> String = { text, _, _ in text }
  ) {
    output.append(line(header) { text, _ in text })
    let rule = widths.map { Cell(String(repeating: "-", count: $0)) }
    output.append(line(rule) { text, _ in text })
    for (index, row) in rows.enumerated() {
      output.append(line(row) { style($0, index, $1) })
    }
  }

  private func line(_ cells: [Cell], style: (_ text: String, _ column: Int) -> String) -> [UInt8] {
    var line: [UInt8] = []
    for (column, cell) in cells.enumerated() {
      line += style(cell.text, column).utf8
      if column < cells.count - 1 {
        line += repeatElement(.space, count: widths[column] - cell.width + 2)
      }
    }
    while line.last == .space { line.removeLast() }
    return line + [.lineFeed]
  }
}
