/// The structure of an author's commentary: each line is a paragraph, or an item of a list if it begins
/// with a bullet.
enum Commentary {
  /// The commentary as blocks, without the lines that have no visible character.
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    append(text, to: &blocks)
    return blocks
  }

  /// Appends the commentary's blocks to others.
  static func append(_ text: String, to blocks: inout [Block]) {
    var items: [String] = []
    text.withUTF8Span { bytes in
      let search = ByteSearch(.lineFeed, lineEnds: true)
      var start = 0
      while start < bytes.count {
        let end = search.next(in: bytes, from: start)
        let (content, isItem) = content(of: bytes, start..<end)
        start = end + 1
        let line = text.utf8Slice(content)
        guard line.unicodeScalars.contains(where: { !$0.isBlank }) else { continue }
        if isItem {
          items.append(line)
        } else {
          appendList(&items, to: &blocks)
          blocks.append(.paragraph(line, by: .author))
        }
      }
    }
    appendList(&items, to: &blocks)
  }

  private static func appendList(_ items: inout [String], to blocks: inout [Block]) {
    if items.isEmpty { return }
    blocks.append(.list(items, by: .author))
    items = []
  }

  /// The range of a line's text, without the white space around it and without its bullet, and whether it
  /// has one.
  private static func content(of text: Span<UInt8>, _ line: Range<Int>) -> (Range<Int>, Bool) {
    let trimmed = text.extracting(line).trimmedRange
    let (start, end) = (line.lowerBound + trimmed.lowerBound, line.lowerBound + trimmed.upperBound)
    let bullet = bulletLength(text.extracting(start..<end))
    return (start + bullet..<end, bullet > 0)
  }

  /// The length of a line's bullet, which is `•`, `●`, `-` or `*` and white space; 0 if it has none.
  static func bulletLength(_ line: Span<UInt8>) -> Int {
    var length = 0
    if line.holds(.bullet, at: 0) || line.holds(.blackCircle, at: 0) {
      length = Sign.bullet.length
    } else if !line.isEmpty, line[0] == UInt8(ascii: "-") || line[0] == UInt8(ascii: "*") {
      length = 1
    }
    guard length > 0, length < line.count else { return 0 }
    if line[length].isSpace { return length + 1 }
    return line.holds(.noBreakSpace, at: length) ? length + Sign.noBreakSpace.length : 0
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
