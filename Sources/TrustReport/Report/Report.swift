/// The board's report of one quarter: a format prints its blocks, and need not know what an indicator is.
public struct Report: Sendable {
  let scorecard: Scorecard
  private let title: String
  private let form: ReportForm
  private let priorityOrder: [String]
  private let counts: RatingCounts
  let priorities: [Priority]
  /// What changed since the quarter or year before; `nil` if the inputs do not hold it.
  let changes: Changes?
  /// What is really improving; `nil` if the inputs do not hold the period before.
  let greenShoots: Trends?
  /// What is really worsening; `nil` if the inputs do not hold the period before.
  let earlyWarnings: Trends?
  let offTarget: ReportSection
  /// The indicators rated Green; `nil` if they were not asked for.
  private let green: ReportSection?
  let notRated: ReportSection
  private let notes: [String]

  /// Makes the report of a scorecard.
  ///
  /// - Parameters:
  ///   - scorecard: what was read and rated.
  ///   - title: the heading in place of "Performance report"; the quarter is added to it.
  ///   - includesGreen: whether the indicators rated Green have a section of their own.
  ///   - form: how the indicators rated Red, Amber and, if asked for, Green are shown.
  ///   - priorityOrder: priorities that come first, in this order, whether or not they have indicators;
  ///     the others follow in the order in which they first appear.
  public init(
    of scorecard: Scorecard, title: String? = nil, includesGreen: Bool = false,
    form: ReportForm = .sections, priorityOrder: [String] = []
  ) {
    precondition(
      scorecard.returns.keptProse.suffices(includingGreen: includesGreen),
      "text that the report prints was left out when it was read")
    self.scorecard = scorecard
    self.title = title ?? "Performance report"
    self.form = form
    self.priorityOrder = priorityOrder
    let tally = Tally(of: scorecard)
    counts = tally.counts
    priorities = Self.ordered(tally.found, first: priorityOrder)
    let changes = scorecard.periodBefore.map { Changes.forReport(from: $0, to: scorecard) }
    self.changes = changes
    let hasThree = scorecard.periodBefore?.periodBefore != nil
    let isYear = scorecard.period?.isYear ?? false
    func trends(_ kind: Trends.Kind) -> Trends? {
      changes.map {
        Trends(
          kind, among: $0.pairs, isOfYears: isYear, hasThreePeriods: hasThree,
          hasWithheld: scorecard.hasWithheld)
      }
    }
    (greenShoots, earlyWarnings) = (trends(.better), trends(.worse))
    offTarget = ReportSection(
      .offTarget, of: tally.indicators(.red) + tally.indicators(.amber), form: form)
    green = includesGreen ? ReportSection(.green, of: tally.indicators(.green), form: form) : nil
    notRated = ReportSection(.notRated, of: tally.indicators(nil))
    notes = ReportNotes(of: scorecard).notes(
      sections: [offTarget, green, notRated].compactMap(\.self),
      symbols: [changes?.symbols, greenShoots?.symbols, earlyWarnings?.symbols]
        .compactMap(\.self).reduce([]) { $0.union($1) },
      differing: tally.differingIndicators, greenOffTarget: tally.indicatorsGreenOffTarget)
  }

  /// The topmost heading: the title and the quarter or year.
  var heading: String { title + (period.map { ": \($0.title)" } ?? "") }

  /// The number of indicators that it is of.
  var indicatorCount: Int { counts.all }

  /// The quarter or year reported; `nil` for undated files.
  var period: Period? { scorecard.period }

  /// The report of the quarter or year before, made in the same way; `nil` if the inputs do not hold it.
  var reportBefore: Report? {
    scorecard.periodBefore.map {
      Report(
        of: $0, title: title, includesGreen: green != nil, form: form,
        priorityOrder: priorityOrder)
    }
  }

  /// The names of the priorities, in the order of the report.
  public var priorityNames: [String] { priorities.map(\.title) }

  /// The priorities named first, in their order, then the others that were found.
  private static func ordered(_ found: [Priority], first names: [String]) -> [Priority] {
    var rest = found
    let first = names.map { name in
      let folded = Matching.folded(name)
      let index = rest.firstIndex { Matching.folded($0.title) == folded }
      return index.map { rest.remove(at: $0) }
        ?? Priority(name: name, counts: RatingCounts(), id: nil)
    }
    return first + rest
  }
}

// MARK: Blocks

extension Report {
  /// The whole report.
  var blocks: [Block] {
    [.heading(heading, level: 0)]
      + (period.map { [.paragraph($0.months)] } ?? [])
      + body(level: 1)
  }

  /// The quarter of a part of the report that a paper holds: the paper's own headings may name none.
  var quarterLine: [Block] {
    period.map { [.paragraph("\($0.title) (\($0.months))")] } ?? []
  }

  /// The report without its heading; `level` is that of the sections' headings.
  func body(level: Int) -> [Block] {
    var blocks: [Block] = [
      .paragraph(summary), .heading("Ratings by priority", level: level), .table(ratings),
    ]
    func add(_ heading: String?, _ content: [Block]?) {
      guard let heading, let content else { return }
      blocks += [.heading(heading, level: level)] + content
    }
    let isYear = period?.isYear ?? false
    add(
      isYear ? "Changes since the year before" : "Changes since the last quarter",
      changes?.reportBlocks)
    add(offTarget.heading, offTarget.blocks(level: level + 1))
    add("Green shoots", greenShoots?.blocks)
    add("Early warnings", earlyWarnings?.blocks)
    add(green?.heading, green?.blocks(level: level + 1))
    add(notRated.heading, notRated.blocks(level: level + 1))
    add("Notes", noteBlocks)
    return blocks
  }

  /// How many indicators are Red or Amber, now and in the quarter before.
  var summary: String {
    counts.summary
      + (changes.map { " " + $0.balance.sentence(onThe: "\(unit) before") } ?? "")
  }

  /// The ratings by priority.
  var ratings: Table {
    let lines =
      priorities.map { [$0.title] + $0.counts.inColumns.map(String.init) }
      + [["All"] + counts.inColumns.map(String.init)]
    return Table(
      caption: "Ratings by priority",
      columns: [Table.Column(name: "Priority", content: .subject)] + RatingCounts.columns,
      rowCount: lines.count
    ) { lines[$0] }
  }

  var noteBlocks: [Block] {
    [.paragraph(scorecard.returns.standardTolerance.rule)] + (notes.isEmpty ? [] : [.list(notes)])
  }

  /// The word for what is reported: `quarter` or `year`.
  private var unit: String { period?.unit ?? "quarter" }

  var nothingBefore: Block { .paragraph("The \(unit) before is not in the data.") }
}

extension KeptProse {
  /// Whether there is all the text that a report prints.
  fileprivate func suffices(includingGreen: Bool) -> Bool {
    switch self {
    case .all: true
    case .exceptGreen: !includingGreen
    case .none: false
    }
  }
}
