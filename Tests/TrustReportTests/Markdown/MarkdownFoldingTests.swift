import Testing

/// White space, line ends and control characters become one space, and none at the ends; every other
/// character stays.
@Suite struct MarkdownFoldingTests {
  @Test(arguments: [
    "\t", "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}",
    "\0", "\u{1}", "\u{8}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "  ", "\n \u{85}\t",
  ])
  func becomesASpace(_ space: String) {
    Escape("a\(space)b", becomes: "a b").expect()
    Escape("\(space)a\(space)", becomes: "a").expect()
    Escape("a\(space)", becomes: "a").expect()
    Escape(space, becomes: "").expect()
  }

  @Test(arguments: [
    "\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200F}",
    "\u{202E}", "\u{2060}", "\u{FFFD}", "\u{A1}", "\u{2027}", "\u{202A}", "\u{FEFE}", "\u{FF00}",
  ])
  func stays(_ character: String) {
    Escape(plain: "a\(character)b").expect()
    Escape(plain: "\(character)b").expect()
  }

  @Test(arguments: [
    Escape(plain: "e\u{301} \u{301}"), Escape(plain: "\u{301}"), Escape(plain: "a \u{301}b"),
    Escape("*\u{301}", becomes: "\\*\u{301}"),
    Escape("a|\u{301}b", .cell, becomes: "a\\|\u{301}b"),
    Escape("a\r\n\u{301}", becomes: "a \u{301}"),
    Escape("# \u{301}", .line, becomes: "\\# \u{301}"),
  ])
  func combiningMarksHideNothing(_ escape: Escape) { escape.expect() }

  /// Pandoc composes its input (NFC) before it reads it: what composes into markup, or out of it, must
  /// have been composed before.
  @Test(
    arguments: [
      Escape("<\u{338}b", becomes: "\u{226E}b"),
      Escape(">\u{338}b", .line, .sentences, .item, becomes: "\u{226F}b"),
      Escape("=\u{338}", .line, .sentences, .item, becomes: "\u{2260}"),
      Escape("\u{1FEF}a\u{1FEF}", becomes: #"\`a\`"#),
      Escape("&copy\u{37E}", becomes: #"\&copy;"#),
    ])
  func whatComposes(_ escape: Escape) { escape.expect() }
}
