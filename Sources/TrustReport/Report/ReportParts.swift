/// The parts of a report, for a paper that has the rest: each without a heading of its own.
struct ReportParts {
  let report: Report
  /// The priorities by their names, capitals and spacing aside.
  private let priorities: [String: Priority]
  /// The places of each priority's indicators among those reported.
  private let places: [PriorityID?: [Int]]

  init(of report: Report) {
    self.report = report
    priorities = Dictionary(
      report.priorities.map { (Matching.folded($0.title), $0) },
      uniquingKeysWith: { first, _ in first })
    let scorecard = report.scorecard
    let all = scorecard.unsorted
    places = Dictionary(grouping: all.indices) { place in
      guard let row = scorecard.reported[place].row else { return all[place].priorityID }
      return scorecard.returns.places[Int(row.index)].priority
    }
  }

  /// Whether there is a priority with a name, capitals and spacing aside.
  func has(priority name: String) -> Bool { priorities[Matching.folded(name)] != nil }

  /// One part of the report.
  func blocks(for block: ReportBlock) -> [Block] {
    switch block {
    case .summary: report.quarterLine + [.paragraph(report.summary), .table(report.ratings)]
    case .changes: report.changes?.reportBlocks ?? [report.nothingBefore]
    case .greenShoots: report.greenShoots?.blocks ?? [report.nothingBefore]
    case .earlyWarnings: report.earlyWarnings?.blocks ?? [report.nothingBefore]
    case .redAmber: report.offTarget.blocks(level: 0)
    case .notRated: report.notRated.blocks(level: 0)
    case .notes: report.noteBlocks
    case .report: report.quarterLine + report.body(level: 0)
    case .priority(let name): report.quarterLine + blocks(ofPriority: name)
    }
  }

  /// A priority's counts and indicators; nothing if there is no such priority.
  private func blocks(ofPriority name: String) -> [Block] {
    guard let priority = priorities[Matching.folded(name)] else { return [] }
    // A priority with a name and no identifier is one that no indicator belongs to.
    let isUnused = priority.id == nil && priority.name != nil
    let scorecard = report.scorecard
    let own = isUnused ? [] : (places[priority.id] ?? []).map { scorecard.reported[$0] }
    let indicators = Indicators(own, of: scorecard.returns, in: scorecard.quarter).sorted()
    return [.paragraph(priority.counts.summary)]
      + ReportSection(.priority, of: indicators).blocks(level: 0)
  }
}
