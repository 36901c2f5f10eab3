import Testing

@testable import TrustReport

/// The edges of what is escaped and linked, character by character.
@Suite struct EscapingEdgeTests {
  @Test(arguments: [
    Escape("xww.a.uk", becomes: "xww.a.uk"), Escape("a::b", becomes: "a::b"),
    Escape(":a: :", becomes: #"\:a: :"#), Escape("ह*ि", becomes: #"ह\*ि"#),
    Escape("#! x", .line, becomes: "#! x"), Escape("#\u{7F}x", .line, becomes: "\\# x"),
    Escape("#é", .line, becomes: "\\#é"),
    Escape("-! x", becomes: "-! x"),
    Escape("1.! x", becomes: "1.! x"), Escape("| a", .line, becomes: #"\| a"#),
    Escape("> a", .line, becomes: #"\> a"#), Escape("a ", becomes: "a"),
    Escape("a  b\tc", becomes: "a b c"),
    Escape("a~b~", becomes: #"a\~b\~"#),
  ])
  func markdown(_ escape: Escape) { escape.expect() }

  /// What an address may hold, and of that what does not end it.
  @Test func charactersOfAddresses() {
    func end(_ text: String) -> Int? {
      text.withUTF8Span { text in
        var finder = MarkdownLinkFinder()
        return finder.address(in: text, around: 5)?.upperBound
      }
    }
    let address = "https://a.uk/b"
    #expect(end(address) == 14)
    for character in "-._~:/?#[]@!$'()*+,;=%é½" {
      #expect(end("\(address)\(character)c") == 15 + String(character).utf8.count, "\(character)")
    }
    for character in ".~:?#[]@!$'(*,;_%" {
      #expect(end("\(address)\(character)") == 14, "\(character)")
    }
    for character in "-/+=" { #expect(end("\(address)\(character)") == 15, "\(character)") }
    for character in "|<>\"\\^`{} \u{338}" {
      #expect(end("\(address)\(character)c") == 14, "\(character)")
    }
  }

  @Test(arguments: [
    ("mailto:a@b.uk", 13), ("mailto:@b.uk", nil), ("mailto:a@b", nil), ("mailto:a@b.", nil),
    ("mailto:a@b-c", nil), ("mailto:a@b-c.uk x", 15), ("mailto:a@b.uk_", nil),
    ("mailto:a.b+c-d_e@f.uk", 21), ("mailto:a", nil), ("mailto:a@.uk", nil),
    ("mailto:a@b@c.uk", nil), ("xailto:a@b.uk", nil),
  ])
  func mailAddresses(_ text: String, _ end: Int?) {
    #expect(text.withUTF8Span { MarkdownLinkFinder.mailEnd(in: $0, after: 6) } == end)
  }

  @Test func destinationsOfLinks() {
    #expect(MarkdownLink.destination("a-b._~/,+=9Z") == "a-b._~/,+=9Z")
    #expect(MarkdownLink.destination("a b\u{7F}\n?#") == "a%20b%7F%0A%3F%23")
  }

  /// What XML and HTML have no place for.
  @Test func noncharacters() {
    #expect(XML.text("\u{FFFE}a\u{FFFF}<&>\"'\tb") == "\u{FFFD}a\u{FFFD}&lt;&amp;&gt;&quot;' b")
    func texts(_ values: UInt32...) -> [String] {
      values.compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
    }
    for scalar in texts(0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFE, 0x10FFFF) {
      #expect(HTMLEscaper.plain("a\(scalar)b") == "a\u{FFFD}b")
    }
    for scalar in texts(0xFDCF, 0xFDF0, 0xFFFD, 0x10000) {
      #expect(HTMLEscaper.plain("a\(scalar)b") == "a\(scalar)b")
    }
  }

  private func pieces(_ text: String) -> [String] {
    LinkedText.pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .link(let shown, let address): "<\(shown)|\(address)>"
      }
    }
  }

  @Test func piecesOfText() {
    #expect(pieces("https://a.uk") == ["<https://a.uk|https://a.uk>"])
    #expect(pieces("See\t \nwww.a.uk .") == ["See ", "<www.a.uk|http://www.a.uk>", " ."])
    #expect(pieces("") == [])
    #expect(pieces("a \u{A0}\r\nb") == ["a \u{A0} b"])
  }

  /// A list may be printed on a terminal, which would obey control characters.
  @Test func controlCharactersInCSV() {
    let cells = ["a\u{1}b", "\u{7F}", "\u{9F}", "\u{1F}", "a\tb", "\u{A0}", "c\"d", "e\rf\ng"]
    #expect(
      text { CSVWriter.write(cells, to: &$0) }
        == "\"a·b\",\"·\",\"·\",\"·\",a\tb,\u{A0},\"c\"\"d\",\"e\rf\ng\"\n")
  }

  /// Whether all of a text is plain makes no difference.
  @Test func json() {
    #expect(JSON.string("plain") == "\"plain\"")
    #expect(JSON.string("a\"\\\n\r\t\0\u{7F}é\u{2028}") == #""a\"\\\n\r\t\u0000\u007fé\u2028""#)
  }
}
