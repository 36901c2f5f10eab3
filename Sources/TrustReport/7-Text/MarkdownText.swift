/// Writes plain text as GitHub-flavoured Markdown, so that after rendering the reader sees the same
/// characters: nothing in the text can become markup, leave its cell or paragraph, or link anywhere
/// but to an `http` or `https` address that stands in it.
///
/// The rule is the one that the project measured against cmark-gfm and pandoc: white space and control
/// characters fold to one space; a backslash goes before what would be markup, and nowhere else.
struct MarkdownText {
  /// Where the text stands, which decides what would be markup.
  enum Context {
    /// A heading: a closing run of `#` would be taken off.
    case heading
    /// A cell of a table: `|` would end it.
    case cell
    /// A paragraph on one line: what begins a line can begin a list, a quotation or a heading.
    case line
    /// A paragraph in which each sentence has a line, indented by so many spaces from the second on.
    case sentences(indent: Int)
  }

  private let context: Context
  private var isLineStart: Bool
  private var hasPendingSpace = false
  /// Whether the last character, closing quotes and brackets aside, ends a sentence.
  private var endsSentence = false
  private var hasOutput = false

  init(_ context: Context) {
    self.context = context
    switch context {
    case .heading, .cell: isLineStart = false
    case .line, .sentences: isLineStart = true
    }
  }

  /// Appends text to Markdown.
  static func append(_ text: Span<UInt8>, _ context: Context, to output: inout TextBuffer) {
    var writer = MarkdownText(context)
    var index = 0
    while index < text.count { writer.append(text, &index, to: &output) }
  }

  /// Appends text to Markdown.
  static func append(_ text: String, _ context: Context, to output: inout TextBuffer) {
    text.withUTF8Span { append($0, context, to: &output) }
  }

  /// Whether anything of a text is left once white space and control characters are folded.
  static func isVisible(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let blank = blankLength(text, at: index)
      if blank == 0 { return true }
      index += blank
    }
    return false
  }

  /// Appends the next character, or folds the white space that stands there.
  private mutating func append(
    _ text: Span<UInt8>, _ index: inout Int, to output: inout TextBuffer
  ) {
    passWordBoundary(text, &index, to: &output)
    // A space that text begins with is not printed.
    if !isLineStart, !hasPendingSpace, !endsSentence, hasOutput || text[index] != .space {
      appendPlain(text, &index, to: &output)
      if index == text.count || appendSentenceEnd(text, &index, to: &output) { return }
    }
    let blank = Self.blankLength(text, at: index)
    guard blank == 0 else {
      hasPendingSpace = hasOutput
      index += blank
      return
    }
    if hasPendingSpace { appendSpace(before: text, index, to: &output) }
    if appendComposed(text, &index, to: &output) { return }
    let byte = text[index]
    if isLineStart {
      isLineStart = false
      if appendLineStart(text, &index, to: &output) { return }
    }
    if byte == UInt8(ascii: ":"), let address = MarkdownLink.address(text, around: index) {
      // The letters before the colon were plain.
      output.removeLast(index - address.lowerBound)
      appendLink(text, address, to: &output)
      index = address.upperBound
      return
    }
    if MarkdownEscape.isNeeded(text, at: index, context) { output.append(.backslash) }
    emit(byte, to: &output)
    index += 1
    if byte == UInt8(ascii: ":"), let end = MarkdownLink.mailEnd(text, after: index - 1) {
      appendLink(text, index..<end, to: &output)
      index = end
      return
    }
    // The rest of a character of several bytes is never markup.
    while index < text.count, text[index] & 0xC0 == 0x80 {
      output.append(text[index])
      index += 1
    }
    noteSentenceEnd(byte, text, index)
  }

  /// Passes what most often stands before plain text: the space behind a sentence, before a letter or
  /// a digit; and the beginning of a line, where a letter begins no block.
  private mutating func passWordBoundary(
    _ text: Span<UInt8>, _ index: inout Int, to output: inout TextBuffer
  ) {
    if endsSentence, text[index] == .space, index + 1 < text.count,
      text[index + 1].isASCIIAlphanumeric
    {
      index += 1
      appendSpace(before: text, index, to: &output)
    }
    if isLineStart, !hasPendingSpace, text[index].isASCIILetter { isLineStart = false }
  }

  /// Appends all that is never markup, in one piece: most of most text.
  private mutating func appendPlain(
    _ text: Span<UInt8>, _ index: inout Int, to output: inout TextBuffer
  ) {
    let end = PlainText.end(text, from: index)
    guard end > index else { return }
    output.append(text.extracting(index..<end))
    hasOutput = true
    index = end
  }

  /// Appends the mark behind a sentence, where plain text ends most often.
  private mutating func appendSentenceEnd(
    _ text: Span<UInt8>, _ index: inout Int, to output: inout TextBuffer
  ) -> Bool {
    let byte = text[index]
    guard Sentence.isEnd(byte), !MarkdownEscape.endsWWW(text, index) else { return false }
    emit(byte, to: &output)
    index += 1
    if case .sentences = context { endsSentence = true }
    return true
  }

  private mutating func emit(_ byte: UInt8, to output: inout TextBuffer) {
    output.append(byte)
    hasOutput = true
  }

  /// Appends the folded space, or the line end in its place where a sentence has ended.
  private mutating func appendSpace(
    before text: Span<UInt8>, _ index: Int, to output: inout TextBuffer
  ) {
    hasPendingSpace = false
    guard case .sentences(let indent) = context, endsSentence,
      Sentence.canBegin(text, at: index)
    else {
      emit(.space, to: &output)
      endsSentence = false
      return
    }
    output.append(.lineFeed)
    for _ in 0..<indent { output.append(.space) }
    isLineStart = true
    endsSentence = false
  }

  /// Appends what stands at the beginning of a line, where that would begin a block.
  private mutating func appendLineStart(
    _ text: Span<UInt8>, _ index: inout Int, to output: inout TextBuffer
  ) -> Bool {
    let digits = MarkdownEscape.listNumberLength(text, at: index)
    if digits > 0 {
      for _ in 0..<digits {
        emit(text[index], to: &output)
        index += 1
      }
      output.append(.backslash)
      emit(text[index], to: &output)
      noteSentenceEnd(text[index], text, index + 1)
      index += 1
      return true
    }
    if MarkdownEscape.beginsBlock(text, at: index) { output.append(.backslash) }
    return false
  }

  /// Appends in one what a renderer would compose (NFC) into or out of markup before it reads it.
  private mutating func appendComposed(
    _ text: Span<UInt8>, _ index: inout Int, to output: inout TextBuffer
  ) -> Bool {
    guard let (length, composed) = MarkdownEscape.composed(text, at: index) else { return false }
    output.append(composed)
    hasOutput = true
    isLineStart = false
    endsSentence = false
    index += length
    return true
  }

  private mutating func appendLink(
    _ text: Span<UInt8>, _ range: Range<Int>, to output: inout TextBuffer
  ) {
    output.append(UInt8(ascii: "<"))
    output.append(text.extracting(range))
    output.append(UInt8(ascii: ">"))
    hasOutput = true
    endsSentence = false
  }

  private mutating func noteSentenceEnd(_ byte: UInt8, _ text: Span<UInt8>, _ next: Int) {
    guard case .sentences = context else { return }
    if Sentence.isEnd(byte) {
      endsSentence = true
    } else if endsSentence, !Sentence.isClosing(text, endingAt: next) {
      endsSentence = false
    }
  }

  /// How many bytes of white space or control characters stand at a position, as one character.
  private static func blankLength(_ text: Span<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { return 0 }
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    // U+0080 to U+009F; U+2028 and U+2029; U+FEFF.
    if byte == 0xC2, 0x80...0x9F ~= second { return 2 }
    if byte == 0xE2, second == 0x80, third == 0xA8 || third == 0xA9 { return 3 }
    return byte == 0xEF && second == 0xBB && third == 0xBF ? 3 : 0
  }
}

extension UInt8 {
  static let backslash = UInt8(ascii: "\\")
}
