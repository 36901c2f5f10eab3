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
    offset = text.blankEnd(from: 0)
    copiedEnd = offset
    while offset < text.count {
      if !isLineStart || text[offset].isASCIILetter {
        offset = MarkdownSyntax.plainEnd(text, from: offset, hasSentences: sentenceIndent != nil)
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

  /// Folds the white space at the offset to a space.
  private mutating func appendSpace(_ text: Span<UInt8>, to output: inout [UInt8]) {
    let start = offset
    offset = text.blankEnd(from: start)
    if offset == start + 1, text[start] == .space, offset < text.count { return }
    copy(text, to: start, &output)
    copiedEnd = offset
    if offset < text.count { output.append(.space) }
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
    } else if isLineStart, let mark = MarkdownSyntax.listNumberEnd(text, at: offset) {
      offset = mark
      insert(.backslash, into: text, &output)
      offset += 1
    } else if scalar == ":", let address = links.address(in: text, around: offset),
      address.lowerBound >= copiedEnd
    {
      offset = address.lowerBound
      appendLink(to: address.upperBound, text, &output)
    } else if scalar == ".", let address = links.webAddress(in: text, around: offset) {
      appendWebLink(address, text, &output)
    } else {
      let isMarkup =
        MarkdownSyntax.isMarkup(scalar, in: text, at: offset, context)
        || isLineStart && MarkdownSyntax.beginsBlock(scalar, in: text, at: offset)
      if isMarkup { insert(.backslash, into: text, &output) }
      pass(scalar, text, &output)
      if scalar == ":", let end = MarkdownLinkFinder.mailEnd(in: text, after: offset - 1) {
        appendLink(to: end, text, &output)
      }
    }
  }

  private mutating func appendLink(to end: Int, _ text: Span<UInt8>, _ output: inout [UInt8]) {
    insert(UInt8(ascii: "<"), into: text, &output)
    offset = end
    insert(UInt8(ascii: ">"), into: text, &output)
  }

  /// Appends an address without a scheme as a link with a text and a destination, as GFM links it.
  private mutating func appendWebLink(
    _ address: Range<Int>, _ text: Span<UInt8>, _ output: inout [UInt8]
  ) {
    offset = address.lowerBound
    insert(UInt8(ascii: "["), into: text, &output)
    while offset < address.upperBound, let scalar = text.scalar(at: offset) {
      let isMarkup = MarkdownSyntax.isMarkup(scalar, in: text, at: offset, context)
      if isMarkup || scalar == "]" || scalar == "!" { insert(.backslash, into: text, &output) }
      offset += UTF8.width(scalar)
    }
    copy(text, to: offset, &output)
    output += "](<http://".utf8
    copiedEnd = address.lowerBound
    copy(text, to: address.upperBound, &output)
    output += ">)".utf8
  }

  /// Passes a visible character, which is copied as it is, and begins a line if it ends a sentence.
  private mutating func pass(
    _ scalar: Unicode.Scalar, _ text: Span<UInt8>, _ output: inout [UInt8]
  ) {
    offset += UTF8.width(scalar)
    guard let sentenceIndent, Sentence.isEnd(scalar), !Sentence.endsInitial(text, at: offset)
    else { return }
    let end = text.end(from: offset, whileScalar: Sentence.isClosing)
    let next = text.blankEnd(from: end)
    guard next > end, let first = text.scalar(at: next), Sentence.canBegin(with: first) else {
      return
    }
    copy(text, to: end, &output)
    output.append(.lineFeed)
    for _ in 0..<sentenceIndent { output.append(.space) }
    (offset, copiedEnd, isLineStart) = (next, next, true)
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

extension Span<UInt8> {
  /// The end of the white space and the control characters from an offset on.
  @inline(__always)
  func blankEnd(from start: Int) -> Int { end(from: start, whileScalar: \.isBlank) }

  /// The end of the characters from an offset on that satisfy a condition.
  @inline(__always)
  fileprivate func end(
    from start: Int, whileScalar isIncluded: (Unicode.Scalar) -> Bool
  ) -> Int {
    var end = start
    while let scalar = scalar(at: end), isIncluded(scalar) { end += UTF8.width(scalar) }
    return end
  }
}

extension UInt8 {
  static let backslash = UInt8(ascii: "\\")
}
