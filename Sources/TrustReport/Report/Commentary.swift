/// The structure of an author's commentary: each line is a paragraph, an item of a list if it begins with a
/// bullet, or one of a numbered list if lines in a row begin with 1, 2, 3.
enum Commentary {
  /// The commentary as blocks, without the lines that have no visible character.
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    append(text, to: &blocks)
    return blocks
  }

  /// Appends the commentary's blocks to others.
  static func append(_ text: String, to blocks: inout [Block]) {
    if text.isEmpty { return }
    var lines: [Line] = []
    text.withUTF8Span { bytes in
      let search = ByteSearch(.lineFeed, lineEnds: true)
      var start = 0
      while start < bytes.count {
        let end = search.next(in: bytes, from: start)
        if let line = Line(bytes, start..<end, of: text) { lines.append(line) }
        start = end + 1
      }
    }
    append(lines, to: &blocks)
  }

  private static func append(_ lines: [Line], to blocks: inout [Block]) {
    var place = 0
    while place < lines.count {
      let numbers = lines[place...].numbered
      if numbers.count > 1 {
        blocks.append(.numberedList(numbers.map(\.itemText), first: 1, by: .author))
        place += numbers.count
        continue
      }
      let items = lines[place...].prefix { $0.mark == .bullet }
      if items.isEmpty {
        blocks.append(.paragraph(lines[place].text, by: .author))
        place += 1
      } else {
        blocks.append(.list(items.map(\.itemText), by: .author))
        place += items.count
      }
    }
  }

  /// One line with a visible character.
  fileprivate struct Line {
    enum Mark: Equatable {
      case bullet
      case number(Int)
    }

    /// The line without the white space around it.
    let text: String
    /// What it begins with; `nil` for nothing.
    let mark: Mark?
    private let markLength: Int

    /// The line without its mark.
    var itemText: String { text.utf8Slice(markLength..<text.utf8.count) }

    init?(_ bytes: Span<UInt8>, _ line: Range<Int>, of whole: String) {
      let trimmed = bytes.extracting(line).trimmedRange
      let range = line.lowerBound + trimmed.lowerBound..<line.lowerBound + trimmed.upperBound
      text = whole.utf8Slice(range)
      guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { return nil }
      let content = bytes.extracting(range)
      var (mark, length): (Mark?, Int) = (.bullet, Commentary.bulletLength(content))
      if length == 0, let number = Commentary.number(content) {
        (mark, length) = (.number(number.value), number.length)
      }
      let rest = text.utf8Slice(length..<text.utf8.count)
      let hasItem = length > 0 && rest.unicodeScalars.contains { !$0.isBlank }
      // A bullet with nothing behind it is no line; a number with nothing behind it is text.
      if mark == .bullet, length > 0, !hasItem { return nil }
      (self.mark, markLength) = hasItem ? (mark, length) : (nil, 0)
    }
  }

  /// The length of a line's bullet and of the white space behind it; 0 if it has none (section 4).
  static func bulletLength(_ line: Span<UInt8>) -> Int {
    guard let first = line.scalar(at: 0) else { return 0 }
    switch first {
    case "•", "●", "▪", "◦", "·", "–", "-", "*", "o": break
    default: return 0
    }
    return markEnd(line, after: UTF8.width(first))
  }

  /// The number that a line begins with, with a point or a bracket and white space behind it.
  private static func number(_ line: Span<UInt8>) -> (value: Int, length: Int)? {
    var (value, end) = (0, 0)
    while end < min(line.count, 3), line[end].isDigit {
      value = value * 10 + Int(line[end] - 0x30)
      end += 1
    }
    guard end > 0, line[0] != 0x30, end < line.count,
      line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")")
    else { return nil }
    let length = markEnd(line, after: end + 1)
    return length > 0 ? (value, length) : nil
  }

  /// The end of the white space that must be behind a mark; 0 if there is none.
  private static func markEnd(_ line: Span<UInt8>, after length: Int) -> Int {
    guard length < line.count else { return 0 }
    if line[length].isSpace { return length + 1 }
    return line.holds(.noBreakSpace, at: length) ? length + Sign.noBreakSpace.length : 0
  }
}

extension Collection where Element == Commentary.Line, SubSequence == ArraySlice<Commentary.Line> {
  /// The lines in a row that begin with 1, 2, 3.
  fileprivate var numbered: ArraySlice<Commentary.Line> {
    var next = 1
    return prefix { line in
      defer { next += 1 }
      return line.mark == .number(next)
    }
  }
}

extension String {
  /// The characters within a range of UTF-8 offsets; the text itself, and no copy, if that is all of it.
  fileprivate func utf8Slice(_ range: Range<Int>) -> String {
    if range.count == utf8.count { return self }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

extension Unicode.Scalar {
  /// Whether a character is a control character or white space that a format prints as a space, if at all.
  var isBlank: Bool {
    switch self {
    case "\0"..." ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: false
    }
  }
}
