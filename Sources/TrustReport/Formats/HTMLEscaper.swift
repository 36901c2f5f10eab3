/// Writes plain text as HTML, so that the reader sees the same characters: nothing in the text can become markup,
/// or link anywhere except to an `http` or `https` address in it.
///
/// White space and control characters fold to one space, as in Markdown.
struct HTMLEscaper {
  /// What happens at the end of a sentence.
  enum Layout {
    /// Nothing: a heading, a cell, the tool's own sentences.
    case line
    /// The next begins a line of the source, so that a small change in the text is a small change in the page.
    case sentences
  }

  private let layout: Layout
  private var links = MarkdownLinkFinder()
  private var offset = 0
  /// The end of the part of the text that was dealt with; what follows it, up to `offset`, is still to be copied.
  private var copiedEnd = 0

  private init(_ layout: Layout) { self.layout = layout }

  /// Appends plain text to a page.
  static func append(_ text: String, _ layout: Layout = .line, to output: inout [UInt8]) {
    text.withUTF8Span { text in
      var escaper = HTMLEscaper(layout)
      escaper.append(text, to: &output)
    }
  }

  /// The text as an attribute's value, or as the content of an element that holds no links.
  static func plain(_ text: String) -> String { XML.text(text, reference: reference(of:)) }

  private mutating func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    offset = text.blankEnd(from: 0)
    copiedEnd = offset
    while let scalar = text.scalar(at: offset) {
      if scalar.isBlank {
        appendSpace(text, to: &output)
      } else {
        appendVisible(scalar, text, to: &output)
      }
    }
    copy(text, to: offset, &output)
  }

  private mutating func appendSpace(_ text: Span<UInt8>, to output: inout [UInt8]) {
    copy(text, to: offset, &output)
    offset = text.blankEnd(from: offset)
    copiedEnd = offset
    if offset < text.count { output.append(.space) }
  }

  private mutating func appendVisible(
    _ scalar: Unicode.Scalar, _ text: Span<UInt8>, to output: inout [UInt8]
  ) {
    if let (address, scheme) = links.link(in: text, around: scalar, at: offset),
      address.lowerBound >= copiedEnd
    {
      appendLink(address, scheme: scheme, text, &output)
    } else if let reference = Self.reference(of: scalar) {
      copy(text, to: offset, &output)
      output += reference.utf8
      offset += UTF8.width(scalar)
      copiedEnd = offset
    } else {
      offset += UTF8.width(scalar)
    }
    if layout == .sentences, Sentence.isEnd(scalar) { beginLine(text, &output) }
  }

  /// Begins a line of the source where a sentence has ended before the offset.
  private mutating func beginLine(_ text: Span<UInt8>, _ output: inout [UInt8]) {
    var end = offset
    while let scalar = text.scalar(at: end), Sentence.isClosing(scalar) {
      end += UTF8.width(scalar)
    }
    let next = text.blankEnd(from: end)
    guard next > end, let first = text.scalar(at: next), Sentence.canBegin(with: first),
      !Sentence.endsInitial(text, at: offset)
    else { return }
    // The closing quotes are escaped as any other character.
    while offset < end, let scalar = text.scalar(at: offset) {
      if let reference = Self.reference(of: scalar) {
        copy(text, to: offset, &output)
        output += reference.utf8
        copiedEnd = offset + UTF8.width(scalar)
      }
      offset += UTF8.width(scalar)
    }
    copy(text, to: end, &output)
    output.append(.lineFeed)
    (offset, copiedEnd) = (next, next)
  }

  private mutating func appendLink(
    _ address: Range<Int>, scheme: StaticString, _ text: Span<UInt8>, _ output: inout [UInt8]
  ) {
    copy(text, to: address.lowerBound, &output)
    let shown = Self.plain(text.extracting(address).string)
    output += "<a href=\"\(scheme)\(shown)\">\(shown)</a>".utf8
    (offset, copiedEnd) = (address.upperBound, address.upperBound)
  }

  private mutating func copy(_ text: Span<UInt8>, to end: Int, _ output: inout [UInt8]) {
    guard end > copiedEnd else { return }
    text.extracting(copiedEnd..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
    copiedEnd = end
  }

  /// What stands for a character that would be markup, or that HTML has no place for; `nil` for any other.
  private static func reference(of scalar: Unicode.Scalar) -> String? {
    XML.reference(of: scalar) ?? (scalar.isNoncharacter ? "\u{FFFD}" : nil)
  }
}

extension Unicode.Scalar {
  /// Whether Unicode keeps the code point out of all text.
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= value
  }
}
