/// A priority's line in the table of ratings.
struct PriorityCounts: Sendable {
  var name: String
  /// The priority; -1 for none given, less for one that no indicator belongs to.
  var priority: Int32
  var counts: RatingCounts
}

extension PriorityCounts {
  /// The line of a priority that no indicator belongs to.
  init(emptyNamed name: String) {
    self.init(name: name, priority: -2, counts: RatingCounts())
  }

  /// The line of the indicators that name no priority.
  init(ofNoPriority counts: RatingCounts) {
    self.init(name: "No priority given", priority: -1, counts: counts)
  }
}
