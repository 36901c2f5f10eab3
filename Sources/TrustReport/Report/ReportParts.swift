/// The parts of a report, for a paper that has the rest: each without a heading of its own.
struct ReportParts {
  let report: Report
  /// The places of the priorities in the report, by their names, capitals and spacing aside.
  private let priorities: [String: Int]
  /// The places of each priority's indicators among those reported: first of those without a priority.
  private let places: [[Int]]

  init(of report: Report) {
    self.report = report
    var priorities: [String: Int] = [:]
    for (index, priority) in report.priorities.enumerated().reversed() {
      priorities[Matching.folded(priority.title)] = index
    }
    self.priorities = priorities
    let scorecard = report.scorecard
    let all = scorecard.unsorted
    var places = [[Int]](
      repeating: [], count: (report.priorities.map { Self.index($0.id) }.max() ?? 0) + 1)
    for place in all.indices {
      let row = scorecard.reported[place].row
      let id = row.map { scorecard.returns.places[Int($0.index)].priority } ?? all[place].priorityID
      places[Self.index(id)].append(place)
    }
    self.places = places
  }

  private static func index(_ priority: PriorityID?) -> Int {
    priority.map { Int($0.index) + 1 } ?? 0
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
    guard let index = priorities[Matching.folded(name)] else { return [] }
    let priority = report.priorities[index]
    // A priority with a name and no identifier is one that no indicator belongs to.
    let isUnused = priority.id == nil && priority.name != nil
    let scorecard = report.scorecard
    let own = isUnused ? [] : places[Self.index(priority.id)].map { scorecard.reported[$0] }
    let indicators = Indicators(own, of: scorecard.returns, in: scorecard.quarter).sorted()
    return [.paragraph(priority.counts.summary)]
      + ReportSection(.priority, of: indicators).blocks(level: 0)
  }
}
