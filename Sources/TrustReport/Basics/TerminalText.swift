/// Text from the data, made safe for a terminal, a log or a library message.
package enum TerminalText {
  /// The text with every character replaced that would disturb a terminal or hide what is there: control
  /// characters, line ends, characters that change the writing direction, and those that nobody sees.
  ///
  /// What joins two emoji, or says how one is drawn, stays.
  package static func safe(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(\.isSafe) ? text : safe(text.unicodeScalars)
  }

  /// The same for scalars.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - replacement: what stands in place of each character that is replaced.
  ///   - keepsTabs: whether a tab stays, which moves a terminal's cursor and does no more.
  package static func safe(
    _ scalars: some Sequence<Unicode.Scalar>, replacement: Unicode.Scalar = "\u{B7}",
    keepsTabs: Bool = false
  ) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      let isKept =
        scalar.isSafe || scalar.isOfEmoji(after: previous) || keepsTabs && scalar == "\t"
      text.append(isKept ? scalar : replacement)
      previous = scalar
    }
    return String(text)
  }

  /// The first characters of a text, made safe: as much of it as a finding shows.
  static func excerpt(_ text: String, limit: Int = 200) -> String {
    safe(text.unicodeScalars.prefix(limit))
  }
}

extension Unicode.Scalar {
  /// Whether the character is seen, and does nothing to a terminal, whatever stands before it.
  fileprivate var isSafe: Bool {
    if isASCII { return 0x20..<0x7F ~= value }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .format: false
    default: !isInvisible
    }
  }

  /// Whether programs that show a text show nothing of it: a zero-width space, a tag, a selector of a variant.
  var isInvisible: Bool {
    isASCII
      ? false : properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
  }

  /// Whether the character joins an emoji to the next, or says how it is drawn.
  func isOfEmoji(after previous: Unicode.Scalar) -> Bool {
    switch value {
    case 0xFE0E, 0xFE0F: !previous.isASCII && previous.properties.isEmoji
    case 0x200D: !previous.isASCII && (previous.properties.isEmoji || previous.value == 0xFE0F)
    default: false
    }
  }
}
