/// Tells, line by line, what stands in a Markdown text as far as markers and headings go: headings,
/// comments, and what is code and so neither.
///
/// It follows the block structure of CommonMark at the top level. Lists and quotations are seen only
/// as far as a line below them could be mistaken for the underline of a heading.
struct MarkdownLineReader {
  /// What a line is.
  enum Kind: Equatable {
    /// A heading, or the underline that makes one of the line above it.
    case heading(level: Int)
    /// A line that begins with `<!--`.
    case comment
    /// Code, or the inside of a comment: nothing in it means anything.
    case literal
    case other
  }

  /// What a line continues, if it begins nothing itself.
  private enum Context {
    case nothing, paragraph
    /// A list, a quotation or HTML, up to the next blank line.
    case container
  }

  private var fence: CodeFence?
  private var isInComment = false
  private var context = Context.nothing

  /// Reads the next line, without its line end.
  mutating func kind(of line: ArraySlice<UInt8>) -> Kind {
    if let fence {
      if fence.isClosed(by: line) { self.fence = nil }
      return .literal
    }
    if isInComment {
      isInComment = !line.contains("-->".utf8)
      return .literal
    }
    let (indent, text) = line.unindented
    if text.isEmpty {
      context = .nothing
      return .other
    }
    // What is indented further goes on with a paragraph, or is code.
    guard indent < 4 else { return context == .nothing ? .literal : .other }
    return kind(ofText: text)
  }

  private mutating func kind(ofText text: ArraySlice<UInt8>) -> Kind {
    if let fence = CodeFence(opening: text) {
      (self.fence, context) = (fence, .nothing)
      return .literal
    }
    if text.starts(with: "<!--".utf8) {
      (isInComment, context) = (!text.contains("-->".utf8), .nothing)
      return .comment
    }
    if let level = Self.headingLevel(text) ?? underlineLevel(text) {
      context = .nothing
      return .heading(level: level)
    }
    if Self.isThematicBreak(text) {
      context = .nothing
    } else if Self.beginsContainer(text) {
      context = .container
    } else if context == .nothing {
      context = .paragraph
    }
    return .other
  }

  private static func headingLevel(_ text: ArraySlice<UInt8>) -> Int? {
    let level = text.prefix { $0 == UInt8(ascii: "#") }.count
    return 1...6 ~= level && text.dropFirst(level).isAtSpaceOrEnd ? level : nil
  }

  /// The level of the heading that a line of `=` or `-` makes of the paragraph above it.
  private func underlineLevel(_ text: ArraySlice<UInt8>) -> Int? {
    guard context == .paragraph, let mark = text.first,
      text.drop(while: { $0 == mark }).allSatisfy(\.isSpace)
    else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
  }

  private static func isThematicBreak(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.first, "-*_".utf8.contains(mark) else { return false }
    let marks = text.filter { !$0.isSpace }
    return marks.count > 2 && marks.allSatisfy { $0 == mark }
  }

  private static func beginsContainer(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    let rest = text.dropFirst()
    switch first {
    case UInt8(ascii: ">"): return true
    case UInt8(ascii: "<"):
      return rest.first.map { $0.isASCIILetter || "/!?".utf8.contains($0) } ?? false
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return rest.isAtSpaceOrEnd
    default:
      let mark = text.drop(while: \.isDigit)
      return first.isDigit && mark.first.map { ".)".utf8.contains($0) } ?? false
        && mark.dropFirst().isAtSpaceOrEnd
    }
  }
}

/// The fence of a code block: three or more backticks or tildes.
private struct CodeFence {
  private let mark: UInt8
  private let length: Int

  /// The fence that a line opens, if it opens one.
  init?(opening text: ArraySlice<UInt8>) {
    guard let mark = text.first, "`~".utf8.contains(mark) else { return nil }
    self.mark = mark
    length = text.prefix { $0 == mark }.count
    // With a backtick further on the line is a code span.
    let isSpan = mark == UInt8(ascii: "`") && text.dropFirst(length).contains(mark)
    guard length > 2, !isSpan else { return nil }
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let (indent, text) = line.unindented
    let marks = text.prefix { $0 == mark }.count
    return indent < 4 && marks >= length && text.dropFirst(marks).allSatisfy(\.isSpace)
  }
}

extension ArraySlice<UInt8> {
  /// The column in which the text of a line begins, from 0 and with tabs of four, and the text.
  fileprivate var unindented: (indent: Int, text: ArraySlice<UInt8>) {
    var indent = 0
    var text = self
    while let byte = text.first, byte.isSpace {
      indent += byte == .tab ? 4 - indent % 4 : 1
      text = text.dropFirst()
    }
    return (indent, text)
  }

  fileprivate var isAtSpaceOrEnd: Bool { first?.isSpace ?? true }

  /// The bytes as text; they should be UTF-8.
  var string: String { String(decoding: self, as: UTF8.self) }
}
