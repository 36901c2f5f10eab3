/// The record that looks most like a header in a file that has none: what its cells might be.
struct NearHeader {
  let location: InputLocation
  /// What its cells might be, and what to do.
  let hint: String

  /// How many cells a hint names.
  private static let shownCells = 12

  static func find(
    _ reader: inout RecordReader, delimiters: [UInt8]
  ) throws(InputFault) -> NearHeader? {
    var best: (score: Int, header: NearHeader)?
    for delimiter in delimiters {
      let records = try reader.peekRecords(HeaderFault.searchedRows, delimiter: delimiter)
      let found: [(score: Int, header: NearHeader)] = reader.withBytes { bytes in
        records.filter { $0.fault == nil && $0.bytes.count < 10_000 }.compactMap { record in
          let texts = HeaderSearch.texts(of: record, in: bytes)
          let cells = texts.prefix(100).map { Cell($0) }
          let score = cells.reduce(0) { $0 + $1.score }
          guard score > 1 else { return nil }
          let location = InputLocation(record, in: bytes)
          return (score, NearHeader(location: location, hint: hint(cells, texts)))
        }
      }
      for candidate in found where candidate.score > best?.score ?? 0 { best = candidate }
    }
    return best?.header
  }

  /// A cell, and what it might be.
  private struct Cell {
    let text: String
    let column: Column?
    /// Whether the name is known, and not only near one that is.
    let isKnown: Bool

    init(_ text: String) {
      self.text = text
      let known = text.utf8.count <= 200 ? HeaderCell(text).column : nil
      isKnown = known != nil
      column = known ?? (text.utf8.count <= 80 ? Self.near(text) : nil)
    }

    /// The column of a name that is among the words, or a slip away.
    private static func near(_ text: String) -> Column? {
      if let near = Column.near(Matching.key(text)) { return near.column }
      let words = text.lowercased().split { !$0.isLetter }.map { Matching.key(String($0)) }
      let names = words.compactMap { Column.named($0) ?? Column.near($0) }
      return names.min { $0.naming < $1.naming }?.column
    }

    /// A known name counts most; words that are no number may be a name too.
    var score: Int {
      if text.isEmpty { return 0 }
      return isKnown ? 4 : column != nil ? 3 : text.contains(where: \.isLetter) ? 1 : 0
    }
  }

  private static func hint(_ cells: [Cell], _ texts: [String]) -> String {
    let filled = cells.filter { !$0.text.isEmpty }
    let readings = filled.prefix(shownCells).map { cell in
      let name = "'\(TerminalText.excerpt(cell.text))'"
      return switch (cell.column, cell.isKnown) {
      case (let column?, true): "\(name) is \(column.name)"
      case (let column?, false): "\(name) may be \(column.name)"
      case (nil, _): "\(name) is not known"
      }
    }
    let rest = filled.count > shownCells ? " …" : ""
    let options = self.options(filled).map { "--column \"\($0)\"" }.joined(separator: " ")
    let advice =
      options.isEmpty
      ? "a table needs the columns indicator and value"
      : "say which column is which, as in \(options)"
    return "this row comes nearest: \(readings.joined(separator: ", "))\(rest); "
      + advice + ", "
      + "or give --delimiter if another character divides the cells"
  }

  /// The columns that a report needs, for the cells that may be them.
  private static func options(_ cells: [Cell]) -> [String] {
    var free = cells.filter { !$0.isKnown }
    return [Column.indicator, .value].compactMap { column in
      if cells.contains(where: { $0.isKnown && $0.column == column }) { return nil }
      let place = free.firstIndex { $0.column == column } ?? free.firstIndex { $0.column == nil }
      return place.map { "\(column.name)=\(TerminalText.excerpt(free.remove(at: $0).text))" }
    }
  }
}
