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

    private init(text: String, width: Int) { (self.text, self.width) = (text, width) }

    /// A text in which every space counts.
    init(verbatim text: String) { self.init(text: text, width: text.count) }

    /// The spaces before the text.
    private var indent: Substring { text.prefix { $0 == " " } }

    /// The width of the longest word, with the indent.
    var leastWidth: Int {
      indent.count + (text.split(separator: " ").map(\.count).max() ?? 0)
    }

    /// The text in lines of at most so many characters, each with the indent; a longer word has a line of its own.
    func lines(width limit: Int) -> [Cell] {
      if width <= limit { return [self] }
      let indent = indent
      var lines: [Cell] = []
      for word in text.split(separator: " ") {
        if let last = lines.last, last.width + 1 + word.count <= limit {
          lines[lines.count - 1] = Cell(verbatim: last.text + " " + word)
        } else {
          lines.append(Cell(verbatim: String(indent) + word))
        }
      }
      return lines
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

  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - rows: the cells of each row.
  ///   - width: the most characters that a line may have: the widest columns wrap between words, as far as needed.
  ///   - verbatim: the column in whose cells every space counts, and which does not wrap.
  init(columns: [String], rows: [[String]], width: Int? = nil, verbatim: Int? = nil) {
    let header = columns.map { Cell($0) }
    let rows = rows.map { row in
      row.indices.map { $0 == verbatim ? Cell(verbatim: row[$0]) : Cell(row[$0]) }
    }
    var widths = header.map(\.width)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
    }
    self.header = header
    self.rows = rows
    let excess = widths.reduce(0, +) + 2 * (widths.count - 1) - (width ?? .max)
    if excess > 0 {
      // An empty column has no room to give.
      var least = header.map { max($0.leastWidth, 1) }
      for row in rows {
        for column in row.indices { least[column] = max(least[column], row[column].leastWidth) }
      }
      if let verbatim { least[verbatim] = widths[verbatim] }
      Self.narrow(&widths, least: least, by: excess)
    }
    self.widths = widths
  }

  /// Takes so many characters from the columns, as far as their words have room: each time from the one whose texts
  /// then need the fewest lines, of equals from the widest.
  private static func narrow(_ widths: inout [Int], least: [Int], by excess: Int) {
    let whole = widths
    for _ in 0..<excess {
      let wide = widths.indices.filter { widths[$0] > least[$0] }
      let choices = wide.map { column in
        let width = widths[column] - 1
        return (lines: (whole[column] + width - 1) / width, breadth: -width, column: column)
      }
      guard let choice = choices.min(by: <) else { return }
      widths[choice.column] -= 1
    }
  }

  /// Writes the table; `style` may put something around a cell that takes no room, such as a colour.
  func write(
    to output: inout OutputBuffer,
    style: (_ text: String, _ row: Int, _ column: Int) -> String = { text, _, _ in text }
  ) {
    for line in lines(header) { output.append(self.line(line) { text, _ in text }) }
    let rule = widths.map { Cell(verbatim: String(repeating: "-", count: $0)) }
    output.append(line(rule) { text, _ in text })
    for (index, row) in rows.enumerated() {
      for line in lines(row) { output.append(self.line(line) { style($0, index, $1) }) }
    }
  }

  /// The lines of a row: one, unless a cell is wider than its column.
  private func lines(_ row: [Cell]) -> [[Cell]] {
    guard row.indices.contains(where: { row[$0].width > widths[$0] }) else { return [row] }
    let cells = row.indices.map { row[$0].lines(width: widths[$0]) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      cells.map { $0.indices.contains(line) ? $0[line] : Cell(verbatim: "") }
    }
  }

  private func line(_ cells: [Cell], style: (_ text: String, _ column: Int) -> String) -> [UInt8] {
    var line: [UInt8] = []
    for (column, cell) in cells.enumerated() {
      if !cell.text.isEmpty { line += style(cell.text, column).utf8 }
      if column < cells.count - 1 {
        line += repeatElement(.space, count: widths[column] - cell.width + 2)
      }
    }
    while line.last == .space { line.removeLast() }
    return line + [.lineFeed]
  }
}
