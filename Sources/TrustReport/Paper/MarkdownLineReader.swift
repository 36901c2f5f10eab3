/// Classifies the lines of a Markdown text as far as it matters for markers and headings: headings,
/// comments, and code, in which there are neither.
///
/// It follows the block structure of CommonMark at the top level. Lists and quotations matter only because
/// a line below them could be mistaken for the underline of a heading.
struct MarkdownLineReader {
  enum Kind: Equatable {
    /// A heading, or the underline that makes one of the line above it.
    case heading(level: Int)
    /// A line that begins with `<!--`.
    case comment
    /// The same within a list item, whose content it is.
    case commentInList
    /// A line of a fenced code block.
    case fenced
    /// A line that is indented as code is.
    case indented
    /// A line within a comment that an earlier line began.
    case commented
    /// A fence: nothing in it is markup.
    case literal
    case other
  }

  /// What a line continues if it begins nothing itself.
  private enum Context {
    case nothing, paragraph
    /// A list, a quotation or HTML, up to the next blank line.
    case container
  }

  private var fence: CodeFence?
  private var isInComment = false
  private var context = Context.nothing
  /// The column at which the content of the last list item begins; `nil` outside lists.
  private var listColumn: Int?

  /// Reads the next line, without its line end.
  mutating func kind(of line: Span<UInt8>) -> Kind {
    if let fence {
      guard fence.isClosed(by: line) else { return .fenced }
      self.fence = nil
      return .literal
    }
    if isInComment {
      isInComment = line.firstRange(of: "-->") == nil
      return .commented
    }
    let (column, start) = line.indent
    if start == line.count {
      context = .nothing
      return .other
    }
    let isInList = listColumn.map { column >= $0 } ?? false
    if !isInList, context == .nothing { listColumn = nil }
    let text = line.extracting(start..<line.count)
    // A line that is indented more is content of a list, continues a paragraph, or is code.
    guard column < 4 else {
      return isInList && text.hasMark("<!--", at: 0) ? .commentInList : .indented
    }
    let kind = kind(ofText: text)
    if kind == .comment {
      if isInList { return .commentInList }
      listColumn = nil
    }
    if context == .container, let width = text.listMarkWidth { listColumn = column + width }
    return kind
  }

  /// Reads a line without its indent; its first byte decides what it can begin.
  private mutating func kind(ofText text: Span<UInt8>) -> Kind {
    let mark = Unicode.Scalar(text[0])
    switch mark {
    case "`", "~":
      fence = CodeFence(opening: text)
      if fence != nil { return begin(.nothing, .literal) }
    case "<" where text.hasMark("<!--", at: 0):
      isInComment = text.firstRange(of: "-->") == nil
      return begin(.nothing, .comment)
    case "#":
      let level = text.end(of: "#", from: 0)
      if level <= 6, text.isSpaceOrEnd(at: level) { return begin(.nothing, .heading(level: level)) }
    case "=" where context == .paragraph && text.isUnderline:
      return begin(.nothing, .heading(level: 1))
    case "-" where context == .paragraph && text.isUnderline:
      return begin(.nothing, .heading(level: 2))
    case "-", "*", "_", "+":
      if mark != "+", text.isThematicBreak { return begin(.nothing) }
      if mark != "_", text.isSpaceOrEnd(at: 1) { return begin(.container) }
    case ">": return begin(.container)
    case "<" where text.beginsHTML, "0"..."9" where text.beginsNumberedItem:
      return begin(.container)
    default: break
    }
    return begin(context == .nothing ? .paragraph : context)
  }

  private mutating func begin(_ context: Context, _ kind: Kind = .other) -> Kind {
    self.context = context
    return kind
  }
}

/// The fence of a code block: three or more backticks or tildes.
private struct CodeFence {
  private let mark: Unicode.Scalar
  private let length: Int

  /// The fence that a line opens; `nil` if it opens none.
  init?(opening text: Span<UInt8>) {
    mark = Unicode.Scalar(text[0])
    length = text.end(of: mark, from: 0)
    // A line with another backtick has a code span.
    let isSpan = mark == "`" && text.firstRange(of: "`", from: length) != nil
    guard length > 2, !isSpan else { return nil }
  }

  func isClosed(by line: Span<UInt8>) -> Bool {
    let (column, start) = line.indent
    let end = line.end(of: mark, from: start)
    return column < 4 && end - start >= length && line.isBlank(from: end)
  }
}

extension Span<UInt8> {
  /// The column in which the text of a line begins, from 0 and with tabs of four, and its offset.
  fileprivate var indent: (column: Int, offset: Int) {
    var (column, offset) = (0, 0)
    while offset < count, self[offset].isSpace {
      column += self[offset] == .tab ? 4 - column % 4 : 1
      offset += 1
    }
    return (column, offset)
  }

  fileprivate func isSpaceOrEnd(at offset: Int) -> Bool { offset == count || self[offset].isSpace }

  /// Whether the text is a run of one character, such as makes a heading of the paragraph above it.
  fileprivate var isUnderline: Bool {
    let mark = self[0]
    return isBlank(from: end(from: 0) { $0 == mark })
  }

  /// Whether the text is a line across the page: three or more of its first character, and spaces.
  fileprivate var isThematicBreak: Bool {
    let mark = self[0]
    var marks = 0
    let end = end(from: 0) { byte in
      if byte == mark { marks += 1 }
      return byte == mark || byte.isSpace
    }
    return end == count && marks > 2
  }

  fileprivate var beginsHTML: Bool {
    guard count > 1 else { return false }
    return self[1].isASCIILetter || "/!?".utf8.contains(self[1])
  }

  /// The columns from the mark of a list item to its content; `nil` if the line begins no item.
  fileprivate var listMarkWidth: Int? {
    let isNumbered = self[0].isDigit
    guard isNumbered ? beginsNumberedItem : "-*+".utf8.contains(self[0]) && isSpaceOrEnd(at: 1)
    else { return nil }
    let mark = isNumbered ? end(from: 0) { $0.isDigit } + 1 : 1
    let content = end(from: mark) { $0 == .space }
    // An item without text on its line, or with code, has its content one column behind the mark.
    return content == count || content - mark > 4 ? mark + 1 : max(content, mark + 1)
  }

  fileprivate var beginsNumberedItem: Bool {
    let mark = end(from: 0) { $0.isDigit }
    return mark < count && ".)".utf8.contains(self[mark]) && isSpaceOrEnd(at: mark + 1)
  }
}
