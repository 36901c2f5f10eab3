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
  /// A picture of an indicator's figures, made when it is asked for; `nil` if there is none to be made.
  case picture(@Sendable () -> Picture?)
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
  /// A column, and what its cells hold.
  struct Column: Sendable {
    enum Content: Sendable {
      case text
      /// Figures, which are aligned to the right.
      case figure
      /// What the row is about: a format may make it the row's heading.
      case subject
      /// Paragraphs and lists: ``Table/passage`` has them, and a cell's text has them in one line.
      case passage
    }

    var name: String
    var content = Content.text

    var isFigure: Bool { content == .figure }
  }

  /// What the table is of, for formats that name their tables.
  let caption: String
  let columns: [Column]
  let rowCount: Int
  /// The cells of a row, as many as there are columns. It may be called on any thread.
  let row: @Sendable (Int) -> [String]
  /// The column whose cells are ratings, and the rating of a row; `nil` if there is none. A format may colour the
  /// cell, but never in place of its words.
  var ratings: (column: Int, ofRow: @Sendable (Int) -> RAGRating?)?
  /// What the cell of a row holds in the column of passages, for formats whose cells can hold paragraphs and lists;
  /// `nil` if there is no such column. It may be called on any thread.
  var passage: (@Sendable (Int) -> [Block])?
}

extension Block {
  /// The text in one line, for a format whose cells can hold no more.
  var line: String {
    switch self {
    case .heading(let text, _), .paragraph(let text, _): text
    case .labelled(let label, let text, _): "\(label): \(text)"
    case .list(let items, _): items.map { "• " + $0 }.joined(separator: " ")
    case .numberedList(let items, let first, _):
      items.enumerated().map { "\(first + $0). \($1)" }.joined(separator: " ")
    case .table, .picture, .sequence: ""
    }
  }

  /// The pictures in the block, as a sequence that makes them when they are asked for; `nil` if it is none that has any.
  var pictures: BlockSequence? {
    switch self {
    case .sequence(let sequence): sequence
    case .picture(let make):
      BlockSequence(
        count: 1, pictures: { _ in make().map { [$0] } ?? [] }, blocks: { _ in [self] })
    case .heading, .paragraph, .labelled, .list, .numberedList, .table: nil
    }
  }

  var isPicture: Bool { if case .picture = self { true } else { false } }
}

/// Many things of one or more blocks each: a report of 350,000 indicators is never in memory as a whole.
struct BlockSequence: Sendable {
  let count: Int
  /// The pictures among the blocks of one of them, made without the rest. It may be called on any thread.
  let pictures: @Sendable (Int) -> [Picture]
  /// The blocks of one of them. It may be called on any thread.
  let blocks: @Sendable (Int) -> [Block]
}
