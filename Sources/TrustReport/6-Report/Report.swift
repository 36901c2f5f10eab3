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
  /// The lists of indicators, in the order in which they print.
  let sections: [ReportSection]
  /// What the report must say beside its figures: shorthand, differing and overridden ratings.
  let notes: [String]

  /// Makes the report of a performance.
  ///
  /// - Parameters:
  ///   - performance: what was read and rated.
  ///   - title: what stands in place of "Performance report"; the quarter stays behind it.
  ///   - includesGreen: whether the indicators rated Green have a section of their own.
  public init(of performance: Performance, title: String? = nil, includesGreen: Bool = false) {
    let title = title ?? "Performance report"
    heading = performance.quarter.map { "\(title): \($0.title)" } ?? title
    months = performance.quarter?.months
    var counts = RatingCounts()
    for indicator in performance.indicators { counts.add(indicator.rating.standing) }
    self.counts = counts
    priorities = Self.priorities(of: performance)
    var sections = [ReportSection(.offTarget, of: performance)]
    if includesGreen { sections.append(ReportSection(.green, of: performance)) }
    sections.append(ReportSection(.notRated, of: performance))
    self.sections = sections
    notes = ReportNotes(performance: performance).notes(for: sections)
  }

  private static func priorities(of performance: Performance) -> [PriorityCounts] {
    let returns = performance.returns
    var counts: [Int32: RatingCounts] = [:]
    var firstRows: [Int32: Int32] = [:]
    for indicator in performance.indicators {
      let priority = performance.priority(of: indicator)
      counts[priority, default: RatingCounts()].add(indicator.rating.standing)
      firstRows[priority] = min(firstRows[priority] ?? .max, indicator.firstRow)
    }
    // "No priority given" is -1, and comes last.
    let order = counts.keys.sorted {
      ($0 < 0 ? 1 : 0, firstRows[$0] ?? 0) < ($1 < 0 ? 1 : 0, firstRows[$1] ?? 0)
    }
    return order.map { priority in
      let name =
        priority < 0
        ? "No priority given" : returns.texts.string(returns.priorityNames[Int(priority)])
      return PriorityCounts(name: name, counts: counts[priority] ?? RatingCounts())
    }
  }
}

extension Performance {
  /// The priority of an indicator: its own row's, or its first part's that has one; -1 for none.
  func priority(of indicator: Assessment) -> Int32 {
    for row in [indicator.whole] + indicator.parts where row >= 0 {
      let priority = returns.detail(of: row).priority
      if priority >= 0 { return priority }
    }
    return -1
  }

  /// The title of an indicator.
  func title(of indicator: Assessment) -> String {
    returns.texts.string(Assessor(returns: returns, quarter: quarter).title(of: indicator))
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

  var history: HistoryText { HistoryText(returns: returns, quarter: quarter) }
}
