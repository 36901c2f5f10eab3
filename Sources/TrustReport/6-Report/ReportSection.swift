/// A list of indicators in the report: a table with a line for each, and a passage for each.
///
/// Lines and passages are made as they are asked for, one after the other: a report of hundreds of
/// thousands of indicators is never in memory as a whole.
struct ReportSection: Sendable {
  /// Which indicators a section lists.
  enum Kind: Sendable, Equatable {
    case offTarget, green, notRated
    /// All indicators of a priority, whatever their rating.
    case priority(Int32)
  }

  /// A column of the section's table.
  struct Column: Sendable {
    var name: String
    /// Whether the column holds figures, which stand to the right.
    var isFigure = false
  }

  let kind: Kind
  private let performance: Performance
  /// The indicators' places in the performance.
  private let places: [Int]
  /// Whether any of the indicators has a number, and so the table a column for it.
  private let isNumbered: Bool

  init(_ kind: Kind, of performance: Performance) {
    self.kind = kind
    self.performance = performance
    let indicators = performance.indicators
    func places(_ rating: RAGRating?) -> [Int] {
      indicators.indices.filter { indicators[$0].rating.standing == rating }
    }
    switch kind {
    case .offTarget: self.places = places(.red) + places(.amber)
    case .green: self.places = places(.green)
    case .notRated: self.places = places(nil)
    case .priority(let priority):
      self.places = indicators.indices.filter {
        performance.priority(of: indicators[$0]) == priority
      }
    }
    isNumbered = self.places.contains { !performance.number(of: indicators[$0]).isEmpty }
  }

  var count: Int { places.count }

  /// The section's heading.
  var heading: String {
    switch kind {
    case .offTarget: "What is being done in areas rated Red or Amber"
    case .green: "Rated Green"
    case .notRated: "Not rated"
    case .priority: "Indicators"
    }
  }

  /// What the section says when it lists nothing.
  var sentenceWhenEmpty: String {
    switch kind {
    case .offTarget: "No indicator is rated Red or Amber."
    case .green: "No indicator is rated Green."
    case .notRated: "Every indicator is rated."
    case .priority: "No indicator belongs to this priority."
    }
  }

  var columns: [Column] {
    let number = isNumbered ? [Column(name: "Number")] : []
    let rest: [Column] =
      kind == .notRated
      ? [Column(name: "Why"), Column(name: "Last figure", isFigure: true)]
      : [
        Column(name: "RAG"), Column(name: "Actual", isFigure: true),
        Column(name: "Target", isFigure: true),
      ]
    return number + [Column(name: "Indicator")] + rest + [Column(name: "Direction")]
  }

  /// The indicators listed.
  var indicators: some Sequence<Assessment> { places.lazy.map { performance.indicators[$0] } }

  /// The table's line for an indicator, a text for each column.
  func line(_ index: Int) -> [String] {
    let indicator = performance.indicators[places[index]]
    let words = IndicatorText(performance: performance, indicator: indicator)
    let number = isNumbered ? [performance.number(of: indicator)] : []
    let rest =
      kind == .notRated
      ? [words.why, words.lastFigure] : [words.ratingInTable, words.actual, words.target]
    return number + [performance.title(of: indicator)] + rest + [words.direction]
  }

  /// What is said of an indicator; `nil` where the table says it all: of one that is not rated, or, among
  /// all indicators of a priority, on target, and without commentary.
  func passage(_ index: Int) -> Passage? {
    let indicator = performance.indicators[places[index]]
    let words = IndicatorText(performance: performance, indicator: indicator)
    let remarks = words.remarks
    let isOffTarget = indicator.rating.standing == .red || indicator.rating.standing == .amber
    // Among all indicators of a priority the table has no room for why one is not rated.
    let isExplained = kind == .notRated || indicator.rating.standing != nil
    if remarks.isEmpty, indicator.parts.isEmpty || kind == .notRated, !isOffTarget, isExplained,
      kind != .green
    {
      return nil
    }
    return Passage(
      heading: "\(performance.name(of: indicator)): \(words.rating)", statements: words.statements,
      remarks: remarks)
  }

  /// Lets `body` look at the text of a remark.
  func withText(of remark: Remark, _ body: (Span<UInt8>) -> Void) {
    performance.returns.texts.withBytes(of: remark.text, body)
  }
}

/// What the report says of one indicator, under a heading of its own.
struct Passage: Sendable {
  var heading: String
  /// What the figures say: a statement for the indicator, or one for each part.
  var statements: [String]
  /// What the author says.
  var remarks: [Remark]
}

/// Commentary in the author's words.
struct Remark: Sendable {
  /// The part that it is about; `nil` for the indicator.
  var part: String?
  var text: Text
}
