/// A priority's line in the table of ratings.
struct PriorityCounts: Sendable {
  var name: String
  /// The priority; -1 for none given, less for one that no indicator belongs to.
  var priority: Int32
  var counts: RatingCounts

  private static let none: Int32 = -1
  private static let withoutIndicators: Int32 = -2

  /// The counts of each priority: those in `order` first, then the others as they first appear, then
  /// the indicators that name none.
  static func counts(of performance: Performance, order: [String]) -> [PriorityCounts] {
    var found = found(in: performance)
    var result: [PriorityCounts] = []
    for name in order {
      let folded = Name.folded(name)
      if let index = found.firstIndex(where: { Name.folded($0.name) == folded }) {
        result.append(found.remove(at: index))
      } else {
        result.append(
          PriorityCounts(name: name, priority: withoutIndicators, counts: RatingCounts()))
      }
    }
    return result + found
  }

  private static func found(in performance: Performance) -> [PriorityCounts] {
    let returns = performance.returns
    var counts: [Int32: RatingCounts] = [:]
    var firstRows: [Int32: Int32] = [:]
    for indicator in performance.indicators {
      let priority = performance.priority(of: indicator)
      counts[priority, default: RatingCounts()].add(indicator.rating.standing)
      firstRows[priority] = min(firstRows[priority] ?? .max, indicator.firstRow)
    }
    let order = counts.keys.sorted {
      ($0 == none ? 1 : 0, firstRows[$0] ?? 0) < ($1 == none ? 1 : 0, firstRows[$1] ?? 0)
    }
    return order.map { priority in
      let name =
        priority == none
        ? "No priority given" : returns.texts.string(returns.priorityNames[Int(priority)])
      return PriorityCounts(
        name: name, priority: priority, counts: counts[priority] ?? RatingCounts())
    }
  }
}
