/// The structure of an author's commentary: each line is a paragraph, or an item of a list if it begins
/// with a bullet.
enum Commentary {
  /// The commentary as blocks, without the lines that have no visible character.
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var items: [String] = []
    func endList() {
      if !items.isEmpty { blocks.append(.list(items, by: .author)) }
      items = []
    }
    for line in lines(of: text) {
      guard line.text.unicodeScalars.contains(where: { !$0.isBlank }) else { continue }
      if line.isItem {
        items.append(line.text)
      } else {
        endList()
        blocks.append(.paragraph(line.text, by: .author))
      }
    }
    endList()
    return blocks
  }

  /// The lines, without the white space around them and without their bullets.
  private static func lines(of text: String) -> [(text: String, isItem: Bool)] {
    text.withUTF8Span { bytes in
      let search = ByteSearch(.lineFeed, lineEnds: true)
      var lines: [(String, Bool)] = []
      var start = 0
      while start < bytes.count {
        let end = search.next(in: bytes, from: start)
        let whole = bytes.extracting(start..<end)
        let line = whole.extracting(whole.trimmedRange)
        let bullet = bulletLength(line)
        // A commentary of one line, as most are, is not copied.
        let isWhole = line.count == bytes.count && bullet == 0
        lines.append((isWhole ? text : line.extracting(bullet...).string, bullet > 0))
        start = end + 1
      }
      return lines
    }
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

extension Unicode.Scalar {
  /// Whether a character is a control character or white space that a format prints as a space, if at all.
  var isBlank: Bool {
    switch self {
    case "\0"..." ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: false
    }
  }
}
