import Testing

/// In commentary a sentence ends its line: at `.`, `?` or `!`, with any closing quote or bracket,
/// before a space and a capital letter or a digit.
@Suite struct MarkdownSentenceTests {
  @Test(arguments: [
    Escape("One. Two", .sentences, becomes: "One.\nTwo"),
    Escape("One? Two", .sentences, becomes: "One?\nTwo"),
    Escape("One! Two", .sentences, becomes: "One!\nTwo"),
    Escape("One. 2 more", .sentences, becomes: "One.\n2 more"),
    Escape("What?! No... Yes", .sentences, becomes: "What?!\nNo...\nYes"),
    Escape("One. Élan", .sentences, becomes: "One.\nÉlan"),
    Escape("One. Ωmega", .sentences, becomes: "One.\nΩmega"),
    Escape("It is 5. A and B.", .sentences, becomes: "It is 5.\nA and B."),
    Escape("One.  \u{85} Two", .sentences, becomes: "One.\nTwo"),
  ])
  func end(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape(#"So "no." Then"#, .sentences, becomes: "So \"no.\"\nThen"),
    Escape("So 'no.' Then", .sentences, becomes: "So 'no.'\nThen"),
    Escape("So “no.” Then", .sentences, becomes: "So “no.”\nThen"),
    Escape("So ‘no?’ Then", .sentences, becomes: "So ‘no?’\nThen"),
    Escape("So «no!» Then", .sentences, becomes: "So «no!»\nThen"),
    Escape("So ‹no.› Then", .sentences, becomes: "So ‹no.›\nThen"),
    Escape("(So.) Then", .sentences, becomes: "(So.)\nThen"),
    Escape("[So.] Then", .sentences, becomes: "\\[So.]\nThen"),
    Escape("(“So.”) Then", .sentences, becomes: "(“So.”)\nThen"),
    Escape("(\"So.\") 5 more", .sentences, becomes: "(\"So.\")\n5 more"),
  ])
  func closingQuotesAndBrackets(_ escape: Escape) { escape.expect() }

  @Test
  func curlyBrackets() {
    Escape("{So.} Then", .sentences, becomes: "{So.}\nThen").expect()
  }

  @Test
  func bracketsBehindASpace() {
    Escape(plain: "One. ) Two", .sentences).expect()
    Escape(plain: #"One. " Two"#, .sentences).expect()
  }

  @Test(arguments: [
    Escape(plain: "See e.g. the rest", .sentences),
    Escape(plain: "One. two", .sentences),
    Escape(plain: "By J. Smith and A. B. Jones", .sentences),
    Escape(plain: "One.Two", .sentences),
    Escape(plain: "One.5", .sentences),
    Escape(plain: "One, Two: Three; Four", .sentences),
    Escape(plain: "One. “Two", .sentences),
    Escape(plain: "One. (Two", .sentences),
    Escape(plain: "(and so on.), Two", .sentences),
    Escape(plain: "One. Two? Three! 4", .heading, .cell, .line),
  ])
  func noEnd(_ escape: Escape) { escape.expect() }

  @Test(arguments: [
    Escape("Done. 2. Next", .sentences, becomes: "Done.\n2\\. Next"),
    Escape("Done. 2) next", .sentences, becomes: "Done.\n2\\) next"),
    Escape("1. First", .sentences, becomes: "1\\. First"),
    Escape("Done. 2.5 more", .sentences, becomes: "Done.\n2.5 more"),
    Escape("Done. A | B", .sentences, becomes: "Done.\nA | B"),
    Escape("One. Two. Three", .item, becomes: "One.\n  Two.\n  Three"),
    Escape("One. 2. three", .item, becomes: "One.\n  2\\. three"),
  ])
  func theNextLineBeginsNoBlock(_ escape: Escape) { escape.expect() }
}
