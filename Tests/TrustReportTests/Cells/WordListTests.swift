import Testing

@testable import TrustReport

/// The cells that hold one word of a list: polarity, frequency, published (the contract's section 2.1).
@Suite struct WordListTests {
  static let polarities: [String: [String]] = [
    "higher": [
      "higher", "high", "h", "bigger is better", "bigger values are best", "increase", "maximise",
      "up",
      "↑", "▲", "increasing", "grow", "aim to maximise", "more is better", "higher is better",
      "high is good", "ascending", "asc", "positive", "High ↑", "Higher is better (increase)",
      "growing", "maximize", "aim to maximize", "aim to increase", "high is better",
      "higher is good", "higher the better", "the higher the better", "bigger is best",
    ],
    "lower": [
      "lower", "low", "l", "smaller is better", "smaller values are best", "decrease", "reduce",
      "minimise", "down", "↓", "▼", "decreasing", "aim to minimise", "less is better",
      "lower is better", "low is good", "descending", "desc", "negative", "Low ↓", "↓ (lower)",
      "reducing", "shrink", "minimize", "aim to minimize", "aim to decrease", "aim to reduce",
      "fewer is better", "low is better", "lower is good", "lower the better",
      "the lower the better", "smaller is best",
    ],
    "range": [
      "range", "within range", "plan is best", "goldilocks", "goal post", "goal-post", "maintain",
      "in range", "goalpost",
    ],
    "none": [
      "none", "neither", "data only", "contextual", "context", "neutral", "monitor", "monitor only",
      "monitoring", "monitoring only", "for monitoring", "for information", "for information only",
      "information only", "n/a – monitoring only", "na, monitoring", "tbc – monitoring only",
      "tba – monitor", "tbd – neutral", "not applicable – data only", "not available (neutral)",
    ],
    "null": ["n/a", "–", "-", "tbc", "na", "tba", "tbd", "not applicable", "not available"],
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
    ("amber", "amber"), ("G", "green"), ("g", "green"), ("Green", "green"), ("yellow", "amber"),
    ("🔴", "red"), ("🟠", "amber"), ("🟡", "amber"), ("🟢", "green"), ("🟢 Green", "green"),
    ("on target", "green"), ("On track", "green"), ("Met", "green"), ("achieved", "green"),
    ("at risk", "amber"), ("near target", "amber"), ("Off target", "red"), ("off-track", "red"),
    ("not met", "red"), ("missed", "red"), ("Green (on target)", "green"),
    ("Completed: Green", "green"), ("not achieved", "red"), ("Orange", "amber"),
  ])
  func publishedIsReadInItsWords(_ cell: String, _ rating: String) {
    let outcome = read(oneRow(["published": cell, "value": "5"]))
    #expect(
      rateValues(outcome, "published", "rating", "basis") == [
        "\(rating), \(rating), published"
      ])
  }

  @Test(arguments: [
    "N/A", "n/a", "not rated", "data only", "no target", "not due", "Annual", "unknown", "pending",
    "grey", "tbc", "-", "–", "n/a – not due", "gray", "no rating", "⚪", "⚫", "not applicable",
    "not available", "no data", "N/A – pending", "Annual (tbc)", "Not rated: no data",
    "Not rated (not available)", "Not rated (not applicable)",
  ]) func publishedNotRatedIsNoRating(_ cell: String) {
    let outcome = read(oneRow(["published": cell, "value": "5"]))
    #expect(
      rateValues(outcome, "published", "rating", "basis") == ["notRated, null, null"])
  }

  /// The column, the cell, and the hint.
  static let refusals: [(column: String, cell: String, hint: String)] = [
    ("polarity", "better", "write higher, lower, range or none"),
    ("polarity", "hgher", "write higher, lower, range or none"),
    ("polarity", "high-ish", "write higher, lower, range or none"),
    ("polarity", "High ↓", "its words do not agree: write higher, lower, range or none"),
    ("frequency", "daily", "write quarterly, annual or cumulative"),
    ("frequency", "Q", "write quarterly, annual or cumulative"),
    ("published", "Purple", "write R, A, G or N/A, or leave it empty"),
    ("published", "5", "write R, A, G or N/A, or leave it empty"),
    ("published", "RR", "write R, A, G or N/A, or leave it empty"),
    ("published", "RX", "write R, A, G or N/A, or leave it empty"),
    ("published", "XR", "write R, A, G or N/A, or leave it empty"),
    ("published", "RA", "a rating is one of three: write Red, which it names first"),
    ("published", "AG", "a rating is one of three: write Amber, which it names first"),
    ("published", "GR", "a rating is one of three: write Green, which it names first"),
    ("published", "N/A – Red", "a rating is one of three: write Red, which it names first"),
    ("published", "R/A", "a rating is one of three: write Red, which it names first"),
    ("published", "Amber/Red", "a rating is one of three: write Amber, which it names first"),
    ("published", "🟢🔴", "a rating is one of three: write Green, which it names first"),
    ("published", "Green – not due", "a rating is one of three: write Green, which it names first"),
  ]

  @Test(arguments: refusals) func isRefusedWithItsHint(
    _ refusal: (column: String, cell: String, hint: String)
  ) {
    let outcome = read(oneRow([refusal.column: refusal.cell, "value": "5"]))
    let code = "unreadable-\(refusal.column)"
    #expect(findingsWithHints(outcome) == ["error 2:14 \(code) C2: \(refusal.hint)"])
    #expect(
      outcome.findings.first?.message
        == "'\(refusal.column)' is \"\(refusal.cell)\", \(Self.message(refusal.hint))")
  }

  private static func message(_ hint: String) -> String {
    if hint.hasPrefix("its words") { return "two polarities at once" }
    return hint.hasPrefix("a rating is one") ? "not one rating" : "not one of the words for it"
  }

  /// Blue and complete are none of the three.
  @Test(arguments: ["B", "Blue", "🔵", "Complete", "completed"]) func completedCountsAsNotGiven(
    _ cell: String
  ) {
    let outcome = read(oneRow(["published": cell, "value": "5"]))
    #expect(findings(outcome) == ["warning 2:14 completed-rating C2"])
    #expect(rateValues(outcome, "published", "rating") == ["null, null"])
  }

  /// A word for nothing is no polarity, so that a target has none either.
  @Test func wordForMissingIsNoPolarity() {
    let outcome = read(oneRow(["polarity": "tbc", "value": "5", "target": "6"]))
    #expect(findings(outcome) == ["error 2:20 missing-polarity E2"])
  }

  static let units: [(cell: String, printed: String)] = [
    ("percent", "5%"), ("Per cent", "5%"), ("percentage", "5%"),
    ("Percentage of pupils", "5% of pupils"),
    ("GBP", "£5"), ("pounds", "£5"), ("£k", "£5k"), ("£000", "£5k"), ("£'000s", "£5k"),
    ("£ million", "£5m"), ("£m", "£5m"), ("£ bn", "£5bn"), ("£billion", "£5bn"), ("number", "5"),
    ("Count", "5"), ("No.", "5"), ("#", "5"), ("n/a", "5"), ("days", "5 days"),
    ("per 10,000", "5 per 10,000"), ("percentile", "5 percentile"), ("nights", "5 nights"),
  ]

  @Test(arguments: units) func unitIsPrintedByItsMeaning(_ unit: (cell: String, printed: String)) {
    let outcome = read(oneRow(["value": "5", "unit": unit.cell, "polarity": "none"]))
    #expect(tableLines(outcome).last == "| A | Data only | \(unit.printed) | no comparison |")
  }

  static let frequencies: [String: [String]] = [
    "quarterly": ["quarterly", "Quarterly", "n/a", "-"],
    "annual": [
      "annual", "Annually", "yearly", "every year", "once a year", "half-yearly", "six-monthly",
      "6-monthly", "academic year", "financial year", "2 yearly", "two yearly", "2 years",
      "every 2 years", "every two years", "biennial", "Annual (yearly)",
    ],
    "cumulative": ["cumulative", "Year to date", "YTD"],
  ]

  @Test(arguments: frequencies) func frequencyIsReadInItsWords(
    _ frequency: String, _ words: [String]
  ) throws {
    for word in words {
      let outcome = read(oneRow(["frequency": word, "value": "5"]))
      #expect(findings(outcome).isEmpty, "\(word)")
      let row = try outcome.scorecard.indicators.first?.decisive.row
      #expect(row?.frequency.rawValue == frequency, "\(word)")
    }
  }

  /// "`monthly` and `weekly` count as it, with a note."
  @Test(arguments: ["monthly", "every month", "weekly", "every week", "Monthly (every month)"])
  func moreOftenThanQuarterly(_ word: String) throws {
    let outcome = read(oneRow(["frequency": word, "value": "5"]))
    #expect(outcome.findings.map(\.severity) == [.note])
    #expect(try outcome.scorecard.indicators.first?.decisive.row.frequency == .quarterly)
  }

  /// "The words for not available mean 'none' in every optional column."
  @Test func wordForMissingIsNoText() throws {
    let outcome = read(
      oneRow([
        "number": "n/a", "priority": "-", "part": "n/a", "value": "5", "tolerance": "tbc",
        "commentary": "N/A", "note": "none yet", "target basis": "-", "target date": "tbc",
        "formerly": "-", "override reason": "n/a",
      ]))
    #expect(findings(outcome).isEmpty)
    let indicator = try #require(try outcome.scorecard.indicators.first)
    #expect(indicator.number == nil)
    #expect(indicator.priority == nil)
    #expect(indicator.commentary == "")
    #expect(indicator.note == "none yet")
  }
}
