import Testing

@testable import TrustReport

/// Which commentaries are kept because a number in them may be an indicator's, or a figure that the sentence gives. The
/// checks read the sentence itself: what is kept without need costs time alone, so here is what must be kept.
@Suite struct NumberSurroundingsTests {
  /// A word before a number, and what else makes it speak.
  static let sentences: [(form: String, words: [String])] = [
    (
      "The team looked again: X 7.",
      ["see", "indicator", "indicators", "measure", "measures", "kpi", "kpis", "pi", "no"]
    ),
    (
      "More is said X CS03, and the rest later.",
      ["in", "at", "for", "to", "under", "on", "by", "as", "per"]
    ),
    ("The target X 95.", ["is", "was", "at", "to", "of", "remains", "now", "currently"]),
    ("For more X to 7.", ["refer", "back", "referring"]),
    ("Visits were 88 X 90 last month.", ["from", "with", "to"]),
    ("Visits were 88 from 90 X.", ["last year", "in May", "the year before", "at Easter"]),
    ("It is set against X 95% target.", ["a", "the", "our"]),
    ("It is set against a 95 X.", ["target", "per cent", "percent"]),
    (
      "X here is 95.",
      [
        "performance", "current", "currently", "overall", "now", "latest", "q1", "q2", "q3", "q4",
      ]
    ),
    (
      "X figure is 95.",
      ["the", "our", "this", "in", "at", "for", "as", "up", "down"]
    ),
    (
      "The X is 95.",
      [
        "figure", "rate", "result", "outturn", "score", "performance", "percentage", "proportion",
        "share", "number", "total", "value", "actual", "target", "current", "latest", "quarter",
        "quarterly", "reported", "overall", "the", "this", "from", "q1", "q2", "q3", "q4",
      ]
    ),
  ]

  @Test(arguments: sentences) func isKept(_ sentence: (form: String, words: [String])) {
    for word in sentence.words {
      for text in [word, word.uppercased()].map({ sentence.form.replacing("X", with: $0) }) {
        #expect(text.withUTF8Span { $0.maySpeakOfNumbers }, "\(text)")
      }
    }
    #expect(!sentence.form.replacing("X", with: "~").withUTF8Span { $0.maySpeakOfNumbers })
  }

  @Test(arguments: [
    "1.1b", "3.1", "Now 3.1", "About 3.14 families", "the £95 target", "our -5 target",
    "They rose from 3% in May.", "88 from 90 per night", "88 from 90 percent", "(see 7)",
    "Two of them. The figure is 95.", "None yet\nThe figure is 95", "Why? The figure is 95.",
    "No! The figure is 95.", "\") The figure is 95", "7 and 8 and a 9% target",
  ])
  func isKeptToo(_ text: String) { #expect(text.withUTF8Span { $0.maySpeakOfNumbers }) }

  @Test(arguments: [
    "", "None.", "See. 95", "See\n95", "CS03 has more.", "About 30 families", "30", "3.14%", "é3",
    "It cost a £9. A target was set.",
    "from 3; last year", "They had 95 of them", "Perform is 95", "A figure, and 95.", "1. 2. 3.",
    "9a%", "À3.14", "é3.14", "refer 7", "the very 95% target",
  ])
  func isNotKept(_ text: String) { #expect(!text.withUTF8Span { $0.maySpeakOfNumbers }) }

  /// Lines with three numbers of two digits or more, and eight digits in all.
  @Test(arguments: [
    ("28 32.2 28.5", ["28 32.2 28.5"]), ("28 32 285", []), ("2022 20232", []),
    ("2 28 3 32.2 28.5", ["2 28 3 32.2 28.5"]), ("1 2 3 4 5 6 7 8", []), ("28 32 2 28 2 2", []),
    ("28 32.2\n28.5 and 2850", []), ("a\n28,1 32.2 28.5, b\nc", ["28,1 32.2 28.5, b"]),
    ("a\r28 32.2 28.5\r\nb 100 200 30", ["28 32.2 28.5", "b 100 200 30"]),
    ("é 28 32.2 28.5 é", ["é 28 32.2 28.5 é"]), ("", []),
  ])
  func linesOfFigures(_ text: String, _ lines: [String]) {
    let found = text.withUTF8Span { text in
      text.linesOfFigures.map { text.extracting($0).string }
    }
    #expect(found == lines)
  }
}
