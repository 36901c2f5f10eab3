/// A list of indicators in the report: a table with a line for each, then a passage for each; or, in the board's own
/// form, a table with both.
///
/// Lines and passages are made when they are asked for: a report of hundreds of thousands of indicators is
/// never in memory as a whole.
struct ReportSection: Sendable {
  /// Which indicators a section lists.
  enum Kind: Sendable {
    case offTarget
    case green
    case notRated
    /// All indicators of a priority, whatever their rating.
    case priority
  }

  let kind: Kind
  /// The indicators listed, in the order of the report.
  let indicators: Indicators
  private let form: ReportForm

  init(_ kind: Kind, of indicators: Indicators, form: ReportForm = .sections) {
    self.kind = kind
    self.indicators = indicators
    self.form = form
  }

  /// The section's heading; `nil` if it has none.
  var heading: String? {
    switch kind {
    case .offTarget: "What is being done in areas rated Red or Amber"
    case .green: "Rated Green"
    case .notRated: "Not rated"
    case .priority: nil
    }
  }

  /// What the section says if it lists nothing.
  private var sentenceWhenEmpty: String {
    switch kind {
    case .offTarget: "No indicator is rated Red or Amber."
    case .green: "No indicator is rated Green."
    case .notRated: "Every indicator is rated."
    case .priority: "No indicator belongs to this priority."
    }
  }

  /// The section without its heading; `level` is that of the passages' headings.
  func blocks(level: Int) -> [Block] {
    if indicators.isEmpty { return [.paragraph(sentenceWhenEmpty)] }
    if form == .board { return [.table(boardTable)] }
    let passages = BlockSequence(
      count: indicators.count,
      pictures: { index in
        let indicator = indicators[index]
        return hasPassage(indicator) ? indicator.pictures : []
      },
      blocks: { passage(IndicatorWording(indicators[$0]), level: level) })
    return [.table(table), .sequence(passages)]
  }
}

// MARK: The table

extension ReportSection {
  /// A column of the table.
  private enum Column: String {
    case number = "Number"
    case indicator = "Indicator"
    case rating = "RAG"
    case actual = "Actual"
    case target = "Target"
    case reason = "Why"
    case lastFigure = "Figure"
    case direction = "Direction"

    var content: Table.Column.Content {
      switch self {
      case .actual, .target, .lastFigure: .figure
      case .indicator: .subject
      case .number, .rating, .reason, .direction: .text
      }
    }

    /// What the column says of an indicator.
    func cell(_ wording: IndicatorWording) -> String {
      switch self {
      case .number: wording.indicator.number ?? ""
      case .indicator: wording.indicator.titleLine
      case .rating: wording.indicator.rating.capitalizedText
      case .actual: wording.actual
      case .target: wording.target
      case .reason: wording.reasonForNoRating
      case .lastFigure: wording.lastFigure
      case .direction: wording.decisive.direction
      }
    }
  }

  private var table: Table {
    // There is a column for numbers if any of the indicators has one.
    let columns: [Column] =
      (indicators.areNumbered ? [.number] : []) + [.indicator]
      + (kind == .notRated ? [.reason, .lastFigure] : [.rating, .actual, .target]) + [.direction]
    let rating = columns.firstIndex(of: .rating)
    return Table(
      caption: heading ?? "Indicators of this priority",
      columns: columns.map { Table.Column(name: $0.rawValue, content: $0.content) },
      rowCount: indicators.count,
      row: { row in
        let wording = IndicatorWording(indicators[row])
        return columns.map { $0.cell(wording) }
      },
      ratings: rating.map { column in (column, { indicators[$0].rating.standing }) })
  }
}

// MARK: The board's own table

extension ReportSection {
  /// The table of the board's own form: it needs no passages below it, and has no pictures.
  private var boardTable: Table {
    Table(
      caption: heading ?? "Indicators",
      columns: [
        Table.Column(name: "Indicator", content: .subject), Table.Column(name: "Rating"),
        Table.Column(name: "What is being done to improve performance", content: .passage),
      ],
      rowCount: indicators.count,
      row: { row in
        let indicator = indicators[row]
        let text = boardPassage(indicator).map(\.line).joined(separator: " ")
        return [indicator.name, indicator.rating.capitalizedText, text]
      },
      ratings: (1, { indicators[$0].rating.standing }),
      passage: { boardPassage(indicators[$0]) })
  }

  private func boardPassage(_ indicator: Indicator) -> [Block] {
    content(IndicatorWording(indicator)).filter { !$0.isPicture }
  }
}

// MARK: Passages

extension ReportSection {
  /// What is said of an indicator under a heading of its own; nothing if the table says it all.
  private func passage(_ wording: IndicatorWording, level: Int) -> [Block] {
    let indicator = wording.indicator
    guard hasPassage(indicator) else { return [] }
    return [.heading(indicator.name + (": " + indicator.rating.text), level: level)]
      + content(wording)
  }

  /// What the figures say, what the author says, or that the author says nothing.
  private func content(_ wording: IndicatorWording) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(3)
    wording.appendPassage(to: &blocks)
    if !wording.indicator.hasCommentary, let rating = wording.indicator.rating.standing,
      rating != .green
    {
      blocks.append(.paragraph("Nothing is given on what is being done."))
    }
    return blocks
  }

  private func hasPassage(_ indicator: Indicator) -> Bool {
    !isFullyInTable(indicator) || indicator.hasCommentary
  }

  /// Whether the table says all about an indicator without commentary: about one that is not rated or,
  /// among all indicators of a priority, one that is on target and has no parts.
  private func isFullyInTable(_ indicator: Indicator) -> Bool {
    switch kind {
    case .notRated: true
    case .offTarget, .green: false
    // The table of a priority has no room for why an indicator is not rated.
    case .priority: indicator.rating.standing == .green && indicator.parts.isEmpty
    }
  }
}
