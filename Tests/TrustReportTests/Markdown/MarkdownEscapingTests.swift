import Testing

/// What would be markup within a line gets a backslash, and nothing else does.
@Suite struct MarkdownEscapingTests {
  @Test(arguments: [
    Escape(#"a\b"#, becomes: #"a\\b"#),
    Escape(#"\"#, becomes: #"\\"#),
    Escape(#"a\\"#, becomes: #"a\\\\"#),
    Escape(#"\*"#, becomes: #"\\\*"#),
    Escape("`a`", becomes: #"\`a\`"#),
    Escape("```a", becomes: #"\`\`\`a"#),
    Escape("*a*", becomes: #"\*a\*"#),
    Escape("2*3*4", becomes: #"2\*3\*4"#),
    Escape("*", becomes: #"\*"#),
    Escape("[a](b)", becomes: #"\[a](b)"#),
    Escape("[a]: b", becomes: #"\[a]: b"#),
    Escape("[^1]", becomes: #"\[\^1]"#),
    Escape("![a](b)", becomes: #"!\[a](b)"#),
    Escape("[x] a", becomes: #"\[x] a"#),
    Escape("<b>a</b>", becomes: #"\<b>a\</b>"#),
    Escape("<!-- a -->", becomes: #"\<!-- a -->"#),
    Escape("<script>", becomes: #"\<script>"#),
    Escape("<a@b.co>", becomes: #"\<a@b.co>"#),
    Escape("~~a~~", becomes: #"\~\~a\~\~"#),
    Escape("~5", becomes: #"\~5"#),
    Escape("$a$ and $$b$$", becomes: #"\$a\$ and \$\$b\$\$"#),
    Escape("m^2", becomes: #"m\^2"#),
  ])
  func markup(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("_a_", becomes: #"\_a\_"#),
    Escape("__a__", becomes: #"\_\_a\_\_"#),
    Escape(plain: "snake_case_1_2"),
    Escape("_a", becomes: #"\_a"#),
    Escape("a_", becomes: #"a\_"#),
    Escape("a_ b", becomes: #"a\_ b"#),
    Escape("é_a", becomes: #"é\_a"#),
    Escape("a_é", becomes: #"a\_é"#),
  ])
  func underscores(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("&copy;", becomes: #"\&copy;"#),
    Escape("&amp;lt;", becomes: #"\&amp;lt;"#),
    Escape("&#38;", .cell, .line, .sentences, .item, becomes: #"\&#38;"#),
    Escape("&#x26;", .cell, .line, .sentences, .item, becomes: #"\&#x26;"#),
    Escape("&#124;", .cell, .line, .sentences, .item, becomes: #"\&#124;"#),
    Escape(plain: "R&D"),
    Escape(plain: "Ask & answer; then"),
    Escape(plain: "&copy 2019"),
    Escape(plain: "&;"),
    Escape(plain: "a&"),
  ])
  func characterReferences(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape(":smile:", becomes: #"\:smile:"#),
    Escape("a :+1: b", becomes: #"a \:+1: b"#),
    Escape("a :no_entry: b", becomes: #"a \:no_entry: b"#),
    Escape(plain: "at 10:30"),
    Escape(plain: "a: b: c"),
    Escape(plain: "a :", .heading, .cell, .line),
  ])
  func emojiCodes(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("a|b", .cell, becomes: #"a\|b"#),
    Escape("|", .cell, becomes: #"\|"#),
    Escape("a |", .cell, becomes: #"a \|"#),
    Escape(#"a\|b"#, .cell, becomes: #"a\\\|b"#),
    Escape(#"a\"#, .cell, becomes: #"a\\"#),
    Escape(plain: "a | b", .heading, .line, .sentences, .item),
  ])
  func pipes(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("a #", .heading, becomes: "a \\#"),
    Escape("a ##", .heading, becomes: "a \\#\\#"),
    Escape("#", .heading, becomes: "\\#"),
    Escape(plain: "a #", .cell, .line, .sentences, .item),
  ])
  func headingsDoNotCloseThemselves(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape(plain: "780"), Escape(plain: "62.5%"), Escape(plain: "£1,234.50"),
    Escape(plain: "−3.2"), Escape(plain: "2022/23 Q3"), Escape(plain: "(3.2) {a} a@b.co"),
    Escape(plain: "it's 6 > 5; \"so\" there, or / here!"), Escape(plain: "a = b + c - d"),
    Escape(plain: "“quoted” – and so on…"), Escape(plain: "中文 עברית 👍🏽 é"),
  ])
  func nothingElse(_ escape: Escape) { escape.expect() }
}
