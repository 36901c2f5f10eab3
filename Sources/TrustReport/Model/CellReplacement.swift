/// Says that a whole cell is read as if it held something else: `--replace COLUMN:TEXT=REPLACEMENT`.
public struct CellReplacement: Sendable {
  let column: Column
  /// What the cell holds, white space around it aside.
  public let text: String
  /// What is read instead; empty for a blank cell.
  public let replacement: String

  /// The canonical name of the column.
  public var columnName: String { column.name }

  /// Makes a replacement.
  ///
  /// - Parameters:
  ///   - column: the name of a column, or another name that is accepted for it.
  ///   - text: the whole text of the cell.
  ///   - replacement: what is read instead; empty for a blank cell.
  public init(
    column: String, text: String, replacement: String
  ) throws(InvalidReplacement) {
    guard let known = Column.named(Matching.key(column)) else {
      throw .unknownColumn(column, suggestion: Column.nearestName(to: column))
    }
    self.column = known.column
    self.text = Matching.trimmed(text)
    self.replacement = Matching.trimmed(replacement)
    if self.text.isEmpty { throw .blankText }
  }

  /// Reads `COLUMN:TEXT=REPLACEMENT`, split at the first `:` and at the first `=` behind it.
  public init(_ text: String) throws(InvalidReplacement) {
    // Scalars, because a text may begin with a mark that combines with the character before it.
    let scalars = text.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":"),
      let equals = scalars[colon...].firstIndex(of: "=")
    else { throw .malformed }
    try self.init(
      column: Matching.trimmed(Substring(scalars[..<colon])),
      text: String(scalars[scalars.index(after: colon)..<equals]),
      replacement: String(scalars[scalars.index(after: equals)...]))
  }

  /// The replacements that count: of several for the same cells the last.
  static func withoutOverridden(_ all: [CellReplacement]) -> [CellReplacement] {
    var cells: Set<[UInt8]> = []
    let last = all.reversed().filter { replacement in
      cells.insert([UInt8(replacement.column.rawValue)] + replacement.text.utf8).inserted
    }
    return last.reversed()
  }
}

/// Why something is not a replacement.
public enum InvalidReplacement: Error, Sendable {
  /// There is no `:`, or no `=` behind it.
  case malformed
  /// No text is given that a cell could hold.
  case blankText
  /// There is no such column; the nearest name is suggested, if one is near.
  case unknownColumn(String, suggestion: String?)
}

/// How many cells were read as a replacement says.
struct ReplacedCells: Sendable {
  let replacement: CellReplacement
  let cells: Int
}
