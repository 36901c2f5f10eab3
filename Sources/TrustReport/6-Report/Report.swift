/// The board's report of one quarter, as data: what a renderer prints in its own format, without
/// rating, sorting or rounding anything itself.
public struct Report: Sendable {
  /// The heading of the whole report.
  let heading: String
  /// The quarter's months; `nil` for an undated return.
  let months: String?
  let counts: RatingCounts
  /// The counts of each priority, in the order in which the priorities first appear.
  let priorities: [PriorityCounts]
  /// What changed since the quarter before, where the inputs hold it.
  let changes: Comparison?
  /// What is improving, where the inputs hold the quarter before.
  let greenShoots: GreenShoots?
  /// What is being done in areas rated Red or Amber.
  let offTarget: ReportSection
  /// The indicators rated Green, where they were asked for.
  let green: ReportSection?
  let notRated: ReportSection
  /// What the report must say beside its figures: shorthand, differing and overridden ratings.
  let notes: [String]
  private let performance: Performance

  /// Makes the report of a performance.
  ///
  /// - Parameters:
  ///   - performance: what was read and rated.
  ///   - title: what stands in place of "Performance report"; the quarter stays behind it.
  ///   - includesGreen: whether the indicators rated Green have a section of their own.
  ///   - priorityOrder: priorities that come first, in this order, whether or not they have indicators;
  ///     the others follow in the order in which they first appear.
  public init(
    of performance: Performance, title: String? = nil, includesGreen: Bool = false,
    priorityOrder: [String] = []
  ) {
    self.performance = performance
    let title = title ?? "Performance report"
    heading = performance.quarter.map { "\(title): \($0.title)" } ?? title
    months = performance.quarter?.months
    precondition(
      performance.holdsGreenText || !includesGreen,
      "the text of indicators rated Green was left out when they were read")
    let tally = ReportTally(of: performance)
    counts = tally.counts
    priorities = tally.priorityCounts(order: priorityOrder)
    let before = performance.quarterBefore
    changes = before.map { Comparison.forReport(of: $0, with: performance) }
    greenShoots = before.map { GreenShoots(performance, before: $0) }
    let (offTarget, notRated) = concurrently(
      ofMany: counts.all, { tally.indicators(.red) + tally.indicators(.amber) },
      and: { tally.indicators(nil) })
    self.offTarget = ReportSection(.offTarget, of: offTarget)
    green = includesGreen ? ReportSection(.green, of: tally.indicators(.green)) : nil
    self.notRated = ReportSection(.notRated, of: notRated)
    let sections = [self.offTarget, green, self.notRated].compactMap(\.self)
    notes = ReportNotes(performance: performance).notes(
      for: sections, changes: changes, greenShoots: greenShoots,
      differing: tally.differingIndicators)
  }

  /// The names of the priorities, in the order of the report.
  public var priorityNames: [String] { priorities.map(\.name) }

  /// A priority's counts and indicators, by its name, capitals and spacing aside; `nil` for no such one.
  func priority(named name: String) -> (counts: PriorityCounts, section: ReportSection)? {
    let folded = Name.folded(name)
    guard let counts = priorities.first(where: { Name.folded($0.name) == folded }) else {
      return nil
    }
    let indicators = performance.indicators.filter {
      performance.priority(of: $0) == counts.priority
    }
    return (counts, ReportSection(.priority(counts.priority), of: indicators.sorted()))
  }
}

extension Performance {
  /// The priority of an indicator: its own row's, or its first part's that has one; -1 for none.
  func priority(of indicator: Assessment) -> Int32 {
    if indicator.whole >= 0 {
      let own = returns.rows[Int(indicator.whole)].priority
      if own >= 0 || indicator.parts.isEmpty { return own }
    }
    return indicator.parts.lazy.map { self.returns.rows[Int($0)].priority }.first { $0 >= 0 } ?? -1
  }

  /// The title of an indicator.
  func title(of indicator: Assessment) -> String {
    returns.texts.string(returns.title(of: indicator))
  }

  /// The number of an indicator; empty where it has none.
  func number(of indicator: Assessment) -> String {
    returns.texts.string(returns.number(of: indicator.indicator))
  }

  /// Number and title, as headings have them.
  func name(of indicator: Assessment) -> String {
    let number = number(of: indicator)
    return number.isEmpty ? title(of: indicator) : "\(number) \(title(of: indicator))"
  }

  /// The name of the part that a row is about; `nil` for the whole.
  func part(of row: Int32) -> String? {
    let part = returns.series[Int(returns.rows[Int(row)].series)].part
    return part < 0 ? nil : returns.texts.string(returns.parts.text(part))
  }

  var history: HistoryText { HistoryText(performance: self) }
}
