/// Text from the data, made safe for a terminal, a log or a library message.
package enum TerminalText {
  /// The text with every character replaced that would disturb a terminal or hide what is there:
  /// control characters, line ends, and characters that change the writing direction.
  package static func safe(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(\.isSafeOnTerminal) ? text : safe(text.unicodeScalars)
  }

  /// The same for scalars.
  package static func safe(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      text.unicodeScalars.append(scalar.isSafeOnTerminal ? scalar : "\u{B7}")
    }
    return text
  }

  /// The first characters of a text, made safe: as much of it as a finding shows.
  static func excerpt(_ text: String, limit: Int = 200) -> String {
    safe(text.unicodeScalars.prefix(limit))
  }
}

extension Unicode.Scalar {
  /// Whether the character can go to a terminal.
  fileprivate var isSafeOnTerminal: Bool {
    if isASCII { return 0x20..<0x7F ~= value }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    case .format: value == 0x200D || value == 0xAD
    default: true
    }
  }
}
