/// What is counted of a performance's indicators, in one pass over them: of many, each half on a thread.
struct ReportTally {
  private let performance: Performance
  private(set) var counts = RatingCounts()
  private var red: [ReportedIndicator] = []
  private var amber: [ReportedIndicator] = []
  private var green: [ReportedIndicator] = []
  private var notRated: [ReportedIndicator] = []
  private var differing: [ReportedIndicator] = []
  /// The counts of each priority and its first row in the files; the last is of no priority.
  private var priorities: [(counts: RatingCounts, firstRow: Int32)]

  init(of performance: Performance) {
    let (count, half) = (performance.reported.count, performance.reported.count / 2)
    var (first, second) = concurrently(
      ofMany: count, { ReportTally(of: performance, 0..<half) },
      and: { ReportTally(of: Performance(copyOf: performance), half..<count) })
    first.add(second)
    self = first
  }

  private init(of performance: Performance, _ places: Range<Int>) {
    self.performance = performance
    let none = (RatingCounts(), Int32.max)
    priorities = Array(repeating: none, count: performance.returns.priorityNames.count + 1)
    let indicators = performance.indicators
    for place in places { add(indicators[place], performance.reported[place]) }
  }

  /// Adds what was counted of the indicators that follow.
  private mutating func add(_ other: ReportTally) {
    counts.add(other.counts)
    red += other.red
    amber += other.amber
    green += other.green
    notRated += other.notRated
    differing += other.differing
    for (index, more) in other.priorities.enumerated() {
      priorities[index].counts.add(more.counts)
      priorities[index].firstRow = min(priorities[index].firstRow, more.firstRow)
    }
  }

  /// The indicators of a rating, `nil` for not rated, in the order of the report.
  func indicators(_ rating: RAGRating?) -> Indicators {
    switch rating {
    case .red: sorted(red)
    case .amber: sorted(amber)
    case .green: sorted(green)
    case nil: sorted(notRated)
    }
  }

  /// The indicators whose published rating, or that of one of their parts, differs.
  var differingIndicators: Indicators { sorted(differing) }

  private func sorted(_ indicators: [ReportedIndicator]) -> Indicators {
    Indicators(indicators, of: performance).sorted()
  }

  private mutating func add(_ indicator: Assessment, _ place: ReportedIndicator) {
    let standing = indicator.rating.standing
    counts.add(standing)
    switch standing {
    case .red: red.append(place)
    case .amber: amber.append(place)
    case .green: green.append(place)
    case nil: notRated.append(place)
    }
    let isDiffering =
      indicator.rating.differs
      || indicator.parts.contains { performance.returns.rows[Int($0)].rating.differs }
    if isDiffering { differing.append(place) }
    let priority = performance.priority(of: indicator)
    let index = priority < 0 ? priorities.count - 1 : Int(priority)
    priorities[index].counts.add(standing)
    priorities[index].firstRow = min(priorities[index].firstRow, indicator.firstRow)
  }

  /// The counts of each priority: those in `order` first, then the others as they first appear, then
  /// the indicators that name none.
  func priorityCounts(order: [String]) -> [PriorityCounts] {
    var found = self.found
    let first = order.map { name in
      let folded = Name.folded(name)
      let index = found.firstIndex { Name.folded($0.name) == folded }
      return index.map { found.remove(at: $0) } ?? PriorityCounts(emptyNamed: name)
    }
    return first + found
  }

  private var found: [PriorityCounts] {
    let names = performance.returns.priorityNames
    let named = names.indices.filter { priorities[$0].counts.all > 0 }
      .sorted { priorities[$0].firstRow < priorities[$1].firstRow }
      .map { index in
        PriorityCounts(
          name: performance.returns.texts.string(names[index]), priority: Int32(index),
          counts: priorities[index].counts)
      }
    let rest = priorities[names.count].counts
    return named + (rest.all > 0 ? [PriorityCounts(ofNoPriority: rest)] : [])
  }
}
