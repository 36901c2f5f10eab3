/// What GitHub's runner reads as a command in the log of a step: `::name …::` where a line begins, and `##[name]`
/// anywhere in it.
enum WorkflowCommands {
  /// Text in which nothing is a command: a dot stands before what would be one.
  ///
  /// - Parameter lines: whole lines of UTF-8.
  static func disarmed(_ lines: [UInt8]) -> [UInt8] {
    let span = lines.span
    guard holds(span, 0x3A, 0x3A) || holds(span, 0x23, 0x23) else { return lines }
    var text = String.UnicodeScalarView()
    var isLineStart = true
    var rest = String(decoding: lines, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.first {
      if isLineStart && rest.starts(with: "::".unicodeScalars)
        || rest.starts(with: "##[".unicodeScalars)
      {
        text.append("\u{B7}")
      }
      text.append(scalar)
      // The runner drops white space of any kind before it looks.
      isLineStart =
        scalar == "\n" || scalar == "\r" || isLineStart && scalar.properties.isWhitespace
      rest.removeFirst()
    }
    return Array(String(text).utf8)
  }

  /// Whether two bytes are next to each other: nearly no text has to be looked at again.
  private static func holds(_ bytes: Span<UInt8>, _ first: UInt8, _ second: UInt8) -> Bool {
    var index = 1
    while index < bytes.count {
      if bytes[index] == second, bytes[index - 1] == first { return true }
      index += 1
    }
    return false
  }
}
