/// Writes plain text as GitHub-flavoured Markdown, so that after rendering the reader sees the same
/// characters: nothing in the text can become markup, leave its cell or paragraph, or link anywhere except to
/// an `http` or `https` address in it.
///
/// White space and control characters fold to one space; a backslash goes before what would be markup,
/// and nowhere else. The rules were measured against cmark-gfm and pandoc.
struct MarkdownEscaper {
  /// Where the text is, which decides what would be markup.
  enum Context: Equatable {
    /// A heading: a closing run of `#` would be removed.
    case heading
    /// A cell of a table: `|` would end it.
    case cell
    /// A paragraph on one line: what begins a line can begin a list, a quotation or a heading.
    case line
    /// A paragraph in which each sentence has a line, indented by a number of spaces from the second on.
    case sentences(indent: Int)
  }

  private let context: Context
  /// The indent of a sentence on a line of its own; `nil` if sentences have none.
  private let sentenceIndent: Int?
  private var links = MarkdownLinkFinder()
  private var offset = 0
  /// The end of the part of the text that was dealt with. What follows it, up to `offset`, is still to be
  /// copied as it is: most text goes to the output in long runs.
  private var copiedEnd = 0
  private var isLineStart: Bool
  /// Whether the last character, closing quotes and brackets aside, ends a sentence, if sentences have
  /// a line each.
  private var endsSentence = false

  /// Appends plain text to Markdown.
  static func append(_ text: String, in context: Context, to output: inout [UInt8]) {
    text.withUTF8Span { text in
      var escaper = MarkdownEscaper(context)
      escaper.append(text, to: &output)
    }
  }

  private init(_ context: Context) {
    self.context = context
    switch context {
    case .heading, .cell: (isLineStart, sentenceIndent) = (false, nil)
    case .line: (isLineStart, sentenceIndent) = (true, nil)
    case .sentences(let indent): (isLineStart, sentenceIndent) = (true, indent)
    }
  }

  private mutating func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    // White space at either end is dropped.
    skipSpace(text)
    copiedEnd = offset
    while offset < text.count {
      if !endsSentence, !isLineStart || text[offset].isASCIILetter {
        offset = MarkdownSyntax.plainEnd(text, from: offset)
        isLineStart = false
      }
      guard let scalar = text.scalar(at: offset) else { break }
      if scalar.isBlank {
        appendSpace(text, to: &output)
      } else {
        appendVisible(scalar, text, to: &output)
      }
    }
    copy(text, to: offset, &output)
  }

  private mutating func skipSpace(_ text: Span<UInt8>) {
    while let scalar = text.scalar(at: offset), scalar.isBlank { offset += UTF8.width(scalar) }
  }

  /// Folds the white space at the offset to a space, or to a line break where a sentence ends.
  private mutating func appendSpace(_ text: Span<UInt8>, to output: inout [UInt8]) {
    let start = offset
    skipSpace(text)
    let next = text.scalar(at: offset)
    let breaksLine = breaksLine(before: next)
    endsSentence = false
    if next != nil, !breaksLine, offset - start == 1, text[start] == .space { return }
    copy(text, to: start, &output)
    copiedEnd = offset
    if breaksLine {
      output.append(.lineFeed)
      for _ in 0..<(sentenceIndent ?? 0) { output.append(.space) }
      isLineStart = true
    } else if next != nil {
      output.append(.space)
    }
  }

  /// Whether a sentence ends, and the next begins with a character on a line of its own.
  private func breaksLine(before scalar: Unicode.Scalar?) -> Bool {
    guard endsSentence, let scalar else { return false }
    return Sentence.canBegin(with: scalar)
  }

  /// Appends the visible character at the offset, or all of a link around it.
  private mutating func appendVisible(
    _ scalar: Unicode.Scalar, _ text: Span<UInt8>, to output: inout [UInt8]
  ) {
    let isLineStart = isLineStart
    self.isLineStart = false
    if let (composed, length) = MarkdownSyntax.composed(scalar, in: text, at: offset) {
      copy(text, to: offset, &output)
      output += composed.utf8
      offset += length
      copiedEnd = offset
      endsSentence = false
    } else if isLineStart, let mark = MarkdownSyntax.listNumberEnd(text, at: offset) {
      offset = mark
      insert(.backslash, into: text, &output)
      pass(Unicode.Scalar(text[mark]))
    } else if scalar == ":", let address = links.address(in: text, around: offset),
      address.lowerBound >= copiedEnd
    {
      offset = address.lowerBound
      appendLink(to: address.upperBound, text, &output)
    } else {
      let isMarkup =
        MarkdownSyntax.isMarkup(scalar, in: text, at: offset, context)
        || isLineStart && MarkdownSyntax.beginsBlock(scalar, in: text, at: offset)
      if isMarkup { insert(.backslash, into: text, &output) }
      pass(scalar)
      if scalar == ":", let end = MarkdownLinkFinder.mailEnd(in: text, after: offset - 1) {
        appendLink(to: end, text, &output)
      }
    }
  }

  private mutating func appendLink(to end: Int, _ text: Span<UInt8>, _ output: inout [UInt8]) {
    insert(UInt8(ascii: "<"), into: text, &output)
    offset = end
    insert(UInt8(ascii: ">"), into: text, &output)
    endsSentence = false
  }

  /// Passes a visible character, which is copied as it is.
  private mutating func pass(_ scalar: Unicode.Scalar) {
    offset += UTF8.width(scalar)
    if Sentence.isEnd(scalar) {
      endsSentence = sentenceIndent != nil
    } else if endsSentence, !Sentence.isClosing(scalar) {
      endsSentence = false
    }
  }

  /// Appends what is before the offset, and a byte.
  private mutating func insert(
    _ byte: UInt8, into text: Span<UInt8>, _ output: inout [UInt8]
  ) {
    copy(text, to: offset, &output)
    output.append(byte)
  }

  private mutating func copy(_ text: Span<UInt8>, to end: Int, _ output: inout [UInt8]) {
    text.extracting(copiedEnd..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
    copiedEnd = end
  }
}

extension UInt8 {
  static let backslash = UInt8(ascii: "\\")
}
