import Testing

@testable import TrustReport

/// What of a text from the data a terminal or a log gets to see (the contract's section 8).
@Suite struct TerminalTextTests {
  /// Control characters, line ends, marks of direction and what nobody sees.
  @Test(arguments: [
    "\u{0}", "\t", "\n", "\u{1B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{9F}", "\u{AD}", "\u{61C}",
    "\u{200B}", "\u{200E}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{FEFF}",
    "\u{E0041}", "\u{3164}", "\u{FE0F}", "\u{FE0E}", "\u{200D}",
  ])
  func isReplaced(_ text: String) {
    #expect(TerminalText.safe("a\(text)b") == "a·b")
    #expect(TerminalText.safe("\(text)") == "·")
    #expect(TerminalText.safe("é\(text)b") == "é·b")
    #expect(TerminalText.safe("1\(text)b") == "1·b")
    #expect(TerminalText.safe("a\(text)b".unicodeScalars, replacement: "?") == "a?b")
  }

  @Test(arguments: [
    "", " a~", "é", "\u{A0}", "\u{2003}", "☺\u{FE0F}", "☺\u{FE0E}", "👩\u{200D}⚕\u{FE0F}",
    "❤\u{FE0F}\u{200D}🔥", "“–”", "中",
  ])
  func isKept(_ text: String) {
    #expect(TerminalText.safe(text) == text)
    // Beside something that is replaced each character is looked at by itself.
    #expect(TerminalText.safe("\n\(text)\n") == "·\(text)·")
  }

  @Test func tabsAreKeptIfAskedFor() {
    #expect(TerminalText.safe("a\tb\n".unicodeScalars, keepsTabs: true) == "a\tb·")
    #expect(TerminalText.safe("a\tb\n".unicodeScalars) == "a·b·")
  }

  @Test func excerptIsOfTwoHundredCharacters() {
    let text = String(repeating: "a", count: 199)
    #expect(TerminalText.excerpt(text + "\nb") == text + "·")
    #expect(TerminalText.excerpt(text + "b") == text + "b")
  }
}
