/// A block of a report: what any format can print without knowing what an indicator is.
///
/// All text is plain: a format escapes what would be markup in it.
enum Block {
  /// A heading; level 0 is the topmost of what is printed.
  case heading(String, level: Int)
  /// A paragraph.
  case paragraph(String, by: Voice = .tool)
  /// A paragraph that begins with a label in bold; its text may be empty.
  case labelled(String, String, by: Voice = .tool)
  /// A list with a bullet before each item.
  case list([String], by: Voice = .tool)
  /// A list with a number before each item.
  case numberedList([String], first: Int, by: Voice = .tool)
  case table(Table)
  /// Many things one after the other, each of one or more blocks, made when they are asked for.
  case sequence(BlockSequence)

  /// Whose words a text is.
  enum Voice {
    /// The tool's own.
    case tool
    /// The author's: Markdown gives each sentence a line, so that a small change in the text is a small
    /// change in the report.
    case author
  }
}

/// A table, whose rows are made when they are asked for.
struct Table: Sendable {
  /// A column, and whether it holds figures, which are aligned to the right.
  struct Column: Sendable {
    var name: String
    var isFigure = false
  }

  let columns: [Column]
  let rowCount: Int
  /// The cells of a row, as many as there are columns. It may be called on any thread.
  let row: @Sendable (Int) -> [String]
}

/// Many things of one or more blocks each: a report of 350,000 indicators is never in memory as a whole.
struct BlockSequence: Sendable {
  let count: Int
  /// The blocks of one of them. It may be called on any thread.
  let blocks: @Sendable (Int) -> [Block]
}
