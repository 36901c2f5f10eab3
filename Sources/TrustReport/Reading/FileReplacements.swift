/// The replacements of cells that apply to one file, by the cells of its records.
struct FileReplacements: Sendable {
  /// A cell and the replacements of its column, by the hashes of the texts that they replace.
  private struct Target {
    let field: Int
    let entries: [UInt64: [Entry]]
  }

  /// What a cell is read as.
  struct Entry {
    /// The index of the replacement among the options.
    let index: Int
    let replacement: CellReplacement
    fileprivate let text: [UInt8]
    /// The text that is read.
    let bytes: [UInt8]
  }

  private let targets: [Target]

  /// `nil` if no cell of the file can be replaced, so that the others cost nothing.
  init?(_ replacements: [CellReplacement], in header: Header) {
    guard !replacements.isEmpty else { return nil }
    let entries = replacements.enumerated().map { index, replacement in
      Entry(
        index: index, replacement: replacement, text: Array(replacement.text.utf8),
        bytes: Array(replacement.replacement.utf8))
    }
    targets = Column.allCases.flatMap { column in
      let own = Dictionary(grouping: entries.filter { $0.replacement.column == column }) {
        $0.text.span.hash(from: 0)
      }
      return own.isEmpty ? [] : header.fields(of: column).map { Target(field: $0, entries: own) }
    }
    if targets.isEmpty { return nil }
  }

  /// The cells in which anything may be replaced.
  var fields: [Int] { targets.map(\.field) }

  /// What a cell with this text is read as; `nil` if it is read as it is.
  func entry(for text: Span<UInt8>, field: Int) -> Entry? {
    targets.first { $0.field == field }?
      .entries[text.hash(from: 0)]?.first { $0.text.span.isSame(as: text) }
  }

  /// Calls `body` with the text that a cell is read as.
  func with<Value>(_ text: Span<UInt8>, field: Int, _ body: (Span<UInt8>) -> Value) -> Value {
    guard let entry = entry(for: text, field: field) else { return body(text) }
    return body(entry.bytes.span)
  }
}

extension RowReader {
  /// Replaces what the options say, in the cells of the record: whatever reads a cell then reads that.
  mutating func replaceCells(_ replacements: FileReplacements) {
    let bytes = batch.bytes
    for field in replacements.fields where !cells.isEmpty(field) {
      let entry = cells.with(field, in: bytes.span) { replacements.entry(for: $0, field: field) }
      guard let entry else { continue }
      replaceCell(field, with: entry.bytes)
      tally.replacedCells[entry.index, default: 0] += 1
      let fault = ReplacementFault.replaced(
        column: entry.replacement.column, by: entry.replacement.replacement)
      let location = findings.keeps(fault) ? location(of: field) : nil
      findings.add(
        fault, value: TerminalText.excerpt(entry.replacement.text), at: location,
        columns: header.names(of: [(entry.replacement.column, field)]))
    }
  }
}

extension FileReader {
  /// Counts the cells that were replaced, and reports replacements that found none.
  mutating func finishReplacements() {
    for (index, replacement) in options.replacements.enumerated() {
      guard let cells = replacedCells[index] else {
        // It is about no file: behind the last one's findings, and without a name.
        let fault = ReplacementFault.replacedNothing(column: replacement.column)
        findings.add(
          fault, file: findings.files.count, value: TerminalText.excerpt(replacement.text))
        continue
      }
      collector.add(ReplacedCells(replacement: replacement, cells: cells))
    }
  }
}
