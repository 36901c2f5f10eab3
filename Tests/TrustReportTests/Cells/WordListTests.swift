import Testing

/// The cells that hold one word of a list: polarity, frequency, published (the contract's section 2.1).
@Suite struct WordListTests {
  static let polarities: [String: [String]] = [
    "higher": [
      "higher", "high", "bigger is better", "bigger values are best", "increase", "maximise", "up",
    ],
    "lower": [
      "lower", "low", "smaller is better", "smaller values are best", "decrease", "reduce",
      "minimise", "down",
    ],
    "range": ["range", "plan is best", "goal post"],
    "none": ["none", "data only", "contextual", "neutral"],
  ]

  @Test(arguments: polarities) func polarityIsReadInItsWords(
    _ polarity: String, _ words: [String]
  ) {
    for word in words + words.map({ $0.uppercased() }) {
      let outcome = read(oneRow(["polarity": word, "value": "5"]))
      #expect(rateValues(outcome, "polarity") == [polarity], "\(word)")
    }
  }

  /// "The author's own rating": without a target it is the rating.
  @Test(arguments: [
    ("R", "red"), ("r", "red"), ("Red", "red"), ("RED", "red"), ("A", "amber"), ("Amber", "amber"),
    ("amber", "amber"), ("G", "green"), ("g", "green"), ("Green", "green"),
  ])
  func publishedIsReadInItsWords(_ cell: String, _ rating: String) {
    let outcome = read(oneRow(["published": cell, "value": "5"]))
    #expect(
      rateValues(outcome, "published", "rating", "basis") == [
        "\(rating), \(rating), published"
      ])
  }

  @Test(arguments: ["N/A", "n/a"]) func publishedNotRatedIsNoRating(_ cell: String) {
    let outcome = read(oneRow(["published": cell, "value": "5"]))
    #expect(
      rateValues(outcome, "published", "rating", "basis") == ["notRated, null, null"])
  }

  /// The column, the cell, and the hint.
  static let refusals: [(column: String, cell: String, hint: String)] = [
    ("polarity", "better", "write higher, lower, range or none"),
    ("polarity", "hgher", "write higher, lower, range or none"),
    ("polarity", "n/a", "write higher, lower, range or none"),
    ("frequency", "daily", "write quarterly, annual or cumulative"),
    ("frequency", "Q", "write quarterly, annual or cumulative"),
    ("published", "Blue", "write R, A, G or N/A, or leave it empty"),
    ("published", "RA", "write R, A, G or N/A, or leave it empty"),
    ("published", "R/A", "write R, A, G or N/A, or leave it empty"),
    ("published", "Grey", "write R, A, G or N/A, or leave it empty"),
    ("published", "🔴", "write R, A, G or N/A, or leave it empty"),
  ]

  @Test(arguments: refusals) func isRefusedWithItsHint(
    _ refusal: (column: String, cell: String, hint: String)
  ) {
    let outcome = read(oneRow([refusal.column: refusal.cell, "value": "5"]))
    let code = "unreadable-\(refusal.column)"
    #expect(findingsWithHints(outcome) == ["error 2:14 \(code) C2: \(refusal.hint)"])
    #expect(
      outcome.findings.first?.message
        == "'\(refusal.column)' is \"\(refusal.cell)\", not one of the words for it")
  }
}
