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
  enum Column: String, Sendable {
    case number = "Number"
    case indicator = "Indicator"
    case rating = "RAG"
    case actual = "Actual"
    case target = "Target"
    case why = "Why"
    case lastFigure = "Last figure"
    case direction = "Direction"

    var name: String { rawValue }
    /// Whether the column holds words of the program alone, none of which is ever markup.
    var isPlain: Bool { self == .rating || self == .direction }
    /// Whether the column holds figures, which stand to the right.
    var isFigure: Bool { self == .actual || self == .target || self == .lastFigure }
  }

  let kind: Kind
  /// The indicators listed.
  private(set) var indicators: Indicators
  private var performance: Performance { indicators.performance }
  /// The columns of the section's table; numbers have one where any of the indicators has a number.
  let columns: [Column]

  /// - Parameter indicators: in the order of the report.
  init(_ kind: Kind, of indicators: Indicators) {
    self.kind = kind
    self.indicators = indicators
    let returns = indicators.performance.returns
    let isNumbered = indicators.contains { returns.hasNumber($0.indicator) }
    columns =
      (isNumbered ? [.number] : []) + [.indicator]
      + (kind == .notRated ? [.why, .lastFigure] : [.rating, .actual, .target]) + [.direction]
  }

  var count: Int { indicators.count }

  /// The same for another thread.
  var copy: ReportSection {
    var copy = self
    copy.indicators = indicators.copy
    return copy
  }

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

  /// The table's line for an indicator.
  func line(_ index: Int) -> TableLine {
    let indicator = indicators[index]
    return TableLine(words: IndicatorText(performance: performance, indicator: indicator))
  }

  /// What is said of an indicator; `nil` where the table says it all: of one that is not rated, or, among
  /// all indicators of a priority, on target, and without commentary.
  func passage(_ index: Int) -> Passage? {
    let indicator = indicators[index]
    let words = IndicatorText(performance: performance, indicator: indicator)
    let isOffTarget = indicator.rating.standing == .red || indicator.rating.standing == .amber
    // Among all indicators of a priority the table has no room for why one is not rated.
    let isExplained = kind == .notRated || indicator.rating.standing != nil
    if !isOffTarget, isExplained, kind != .green, indicator.parts.isEmpty || kind == .notRated,
      words.remarks.isEmpty
    {
      return nil
    }
    return Passage(words: words)
  }

  /// Lets `body` look at the text of a remark.
  func withText(of remark: Remark, _ body: (Span<UInt8>) -> Void) {
    performance.returns.texts.withBytes(of: remark.text, body)
  }
}

/// A table's line for one indicator.
struct TableLine {
  fileprivate let words: IndicatorText

  /// Appends what stands in a column.
  func append(_ column: ReportSection.Column, to text: inout TextBuffer) {
    switch column {
    case .number: words.appendNumber(to: &text)
    case .indicator: words.appendTitle(to: &text)
    case .rating where words.indicator.rating.standing == nil: text.append(words.ratingInTable)
    case .rating: words.appendRating(to: &text)
    case .actual: words.appendActual(to: &text)
    case .target: words.appendTarget(to: &text)
    case .why: text.append(words.why)
    case .lastFigure: text.append(words.lastFigure)
    case .direction: words.appendDirection(to: &text)
    }
  }
}

/// What the report says of one indicator, under a heading of its own.
struct Passage {
  fileprivate let words: IndicatorText

  /// Appends the heading: number, title and rating.
  func appendHeading(to text: inout TextBuffer) {
    let start = text.count
    words.appendNumber(to: &text)
    if text.count > start { text += " " }
    words.appendTitle(to: &text)
    text += ": "
    words.appendRating(to: &text)
  }

  /// Lets `body` look at what the figures say: a statement for the indicator, or one for each part.
  ///
  /// - Parameter text: room to put them together in.
  func forEachStatement(_ text: inout TextBuffer, _ body: (Span<UInt8>) -> Void) {
    words.forEachStatement(&text, body)
  }

  /// Calls `body` with all that the author says.
  func forEachRemark(_ body: (Remark) -> Void) { words.forEachRemark(body) }
}

/// Commentary in the author's words.
struct Remark: Sendable {
  /// The part that it is about; `nil` for the indicator.
  var part: String?
  var text: Text
}
