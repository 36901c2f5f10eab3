import Testing

/// What would begin a block at the beginning of a line is escaped there, and only there.
@Suite struct MarkdownLineStartTests {
  @Test(arguments: [
    Escape("# a", .line, .sentences, .item, becomes: "\\# a"),
    Escape("###### a", .line, .sentences, .item, becomes: "\\###### a"),
    Escape("#", .line, .sentences, .item, becomes: "\\#"),
    Escape(plain: "#a", .cell, .line, .sentences, .item),
    Escape(plain: "####### a", .cell, .line, .sentences, .item),
    Escape(plain: "# a", .cell),
  ])
  func headings(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("- a", .line, .sentences, .item, becomes: #"\- a"#),
    Escape("-", .line, .sentences, .item, becomes: #"\-"#),
    Escape("+ a", .line, .sentences, .item, becomes: #"\+ a"#),
    Escape("+", .line, .sentences, .item, becomes: #"\+"#),
    Escape("* a", becomes: #"\* a"#),
    Escape(plain: "-5 a"), Escape(plain: "+44 1865"), Escape(plain: "a - b + c"),
    Escape(plain: "- a", .heading, .cell), Escape(plain: "+ a", .heading, .cell),
  ])
  func bullets(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("1. a", .line, .sentences, .item, becomes: #"1\. a"#),
    Escape("1) a", .line, .sentences, .item, becomes: #"1\) a"#),
    Escape("123456789. a", .line, .sentences, .item, becomes: #"123456789\. a"#),
    Escape("1.", .line, .sentences, .item, becomes: #"1\."#),
    Escape("2)", .line, .sentences, .item, becomes: #"2\)"#),
    Escape(plain: "1.5 a"), Escape(plain: "1.a"), Escape(plain: "12 a"), Escape(plain: "a 1. b"),
    Escape(plain: "1234567890. a"), Escape(plain: "1. a", .heading, .cell),
  ])
  func numbers(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("> a", .line, .sentences, .item, becomes: #"\> a"#),
    Escape(">5", .line, .sentences, .item, becomes: #"\>5"#),
    Escape(plain: "a > b"), Escape(plain: ">5", .heading, .cell),
    Escape("---", .line, .sentences, .item, becomes: #"\---"#),
    Escape("===", .line, .sentences, .item, becomes: #"\==="#),
    Escape("- - -", .line, .sentences, .item, becomes: #"\- - -"#),
    Escape("***", becomes: #"\*\*\*"#), Escape("___", becomes: #"\_\_\_"#),
    Escape(plain: "---", .heading, .cell), Escape(plain: "===", .heading, .cell),
    Escape(": a", .line, .sentences, .item, becomes: #"\: a"#),
    Escape("~~~ a", becomes: #"\~\~\~ a"#), Escape("<div>", becomes: #"\<div>"#),
  ])
  func otherBlocks(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("    # a", .line, .sentences, .item, becomes: "\\# a"),
    Escape("\t- a", .line, .sentences, .item, becomes: #"\- a"#),
    Escape("\u{FEFF}1. a", .line, .sentences, .item, becomes: #"1\. a"#),
    Escape("#\u{A0}a", .line, .sentences, .item, becomes: "\\#\u{A0}a"),
    Escape("-\u{2003}a", .line, .sentences, .item, becomes: "\\-\u{2003}a"),
    Escape("1.\u{2028}a", .line, .sentences, .item, becomes: #"1\. a"#),
  ])
  func afterAndBeforeUnusualSpaces(_ escape: Escape) { escape.expect() }
}
