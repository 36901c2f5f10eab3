/// What arbitrary text is put together from: what is markup somewhere, and what hides or breaks it.
enum MarkupFragments {
  /// The kinds of fragment in the shares in which they make up a text.
  static let kinds = [
    words, words, spaces, spaces, inline, inline, blocks, html, addresses,
  ]

  static let words = [
    "a", "b", "1", "12", "word", "The", "End", "it's", "£5.4m", "95%", "2022/23 Q3", "é", "É", "ß",
    "e\u{301}", "中文", "日本語", "مرحبا", "שלום", "😀", "👨‍👩‍👧", "\u{2061}",
    "\u{202E}", "\u{200F}", "\u{2066}", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FFFD}", "“q”", "‘q’",
    "…", "–", "—", "\"", "'", "%", ",", ";", "/", "?", "=", "{", "}", "(", ")", "]", ">", "!", "@",
  ]

  static let spaces = [
    " ", " ", " ", " ", "  ", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}",
    "\u{3000}", "\u{2003}", "\u{202F}", "\u{1680}", "\u{FEFF}", "\u{1}", "\u{1B}", "\u{7F}",
    "\u{9F}",
  ]

  static let lineEnds = ["\n", "\r", "\r\n", "\n\n", " \n"]

  static let inline = [
    "\\", "\\\\", "`", "``", "```", "*", "**", "***", "_", "__", "~", "~~", "~~~", "^", "$", "$$",
    "[", "![", "](", "[x] ", "[ ] ", "[^1]", "[^1]: ", "[a](b)", "![a](b)", "[[a]]", "[a]: b",
    "*a*", "_a_", "`a`", "$x$", "\\(", "\\)", "|", "||", "\\|", "==a==", "++", "{#id}", "{.c}",
    ":smile:", ":+1:", "::", "#12", "@name", "&amp;", "&copy;", "&copy", "&#38;", "&#x26;", "&#10;",
    "&#124;", "&NewLine;", "&lt;b&gt;", "&nbsp;", "&bsol;",
  ]

  static let blocks = [
    "# ", "## ", "#", "######", "- ", "* ", "+ ", "1. ", "1) ", "12. ", "1234567890. ", "> ", ">",
    "---", "===", "- - -", "* * *", "    ", "| a | b |", "| --- | --- |", "|---|", ":--", ":-:",
    ": a", "• ", "●", "·", ". ", "? ", "! ", ".\" ", ".) ", "e.g. the ", ". 1. ", ". 2) ",
    " A. B. C",
  ]

  static let html = [
    "<b>", "</b>", "<br>", "<br/>", "<img src=x onerror=y>", "<script>", "</script>", "<!--", "-->",
    "<?", "?>", "<![CDATA[", "]]>", "<!X", "<div>", "</div>", "<span>", "<pre>", "<table>", "<td>",
    "<details>", "<a href=\"x\">", "</a>", "<http://a.b>", "<a@b.co>", "<style>", "<xmp>", "<",
  ]

  /// The schemes `xmpp:` and `mailto:` are missing: GFM links an address behind them, whatever is
  /// escaped, in ways that differ from renderer to renderer (see `MarkdownRoundTripTests.mailSchemesByCmark`).
  static let addresses = [
    "http://", "https://", "HTTP://", "https://example.com", "http://a.b/c?d=e&f=g", "http://x",
    "https://a.b/(c)", "https://a.b/c_d_e", "https://a.b/~c*d*", "ftp://a.b", "www.", "www", "WWW.",
    "www.a.b/c", "file:///etc", "javascript:alert(1)", "data:text/html,x", "tel:01", "a@b.co",
    "a.b-c_d@e.f.gh", "@b.co", "://", "http:", ".com",
  ]

  /// What makes one character with a space before it.
  static let joining = ["\u{301}", " \u{301}", " \u{20DD}", "\u{A0}\u{200D}", " \u{FE0F}"]

  /// What pandoc composes (NFC) into markup, or out of it.
  static let composing = [
    "<\u{338}", ">\u{338}", "=\u{338}", "\u{338}", "\u{1FEF}", "\u{1FEF}a\u{1FEF}", "&copy\u{37E}",
    "\u{37E}", "\u{212A}", "`\u{300}", "https://a.b\u{338}",
  ]
}
