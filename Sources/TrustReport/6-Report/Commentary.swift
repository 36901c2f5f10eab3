/// How an author's commentary is made up: lines, some of which are bullets (the contract's section 4).
enum Commentary {
  /// Where the line that begins at a position ends: at its line end, or the text's.
  static func endOfLine(_ text: Span<UInt8>, from start: Int) -> Int {
    ByteSearch(.lineFeed, lineEnds: true).next(in: text, from: start)
  }

  /// How long a line's bullet is: `•`, `●`, `-` or `*` and a space; 0 for none.
  static func bulletLength(_ line: Span<UInt8>) -> Int {
    var length = 0
    if line.holds(.bullet, at: 0) || line.holds(.blackCircle, at: 0) {
      length = 3
    } else if line[0] == UInt8(ascii: "-") || line[0] == UInt8(ascii: "*") {
      length = 1
    }
    guard length > 0, length < line.count else { return 0 }
    if line[length].isSpace { return length + 1 }
    return line.holds(.noBreakSpace, at: length) ? length + 2 : 0
  }
}
