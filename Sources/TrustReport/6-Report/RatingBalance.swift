/// How the counts before became those after, kind by kind, so that they add up.
struct RatingBalance: Sendable {
  /// What changes of one kind did to the counts.
  struct Step: Sendable {
    var kind: Change.Kind
    var counts = RatingCounts()
  }

  private(set) var before = RatingCounts()
  private(set) var after = RatingCounts()
  private var counts = [RatingCounts?](repeating: nil, count: Change.Kind.allCases.count)

  /// What the changes of each kind did, where there are any.
  var steps: [Step] {
    zip(Change.Kind.allCases, counts).compactMap { kind, counts in
      counts.map { Step(kind: kind, counts: $0) }
    }
  }

  /// Adds what was counted of other pairs.
  mutating func add(_ other: RatingBalance) {
    before.add(other.before)
    after.add(other.after)
    for kind in counts.indices {
      guard let more = other.counts[kind] else { continue }
      var counts = counts[kind] ?? RatingCounts()
      counts.add(more)
      self.counts[kind] = counts
    }
  }

  /// Counts a pair.
  mutating func add(_ pair: IndicatorMatch.Pair) {
    if let old = pair.old { before.add(old.rating.standing) }
    if let new = pair.new { after.add(new.rating.standing) }
    guard let kind = Self.kind(pair) else { return }
    var moved = counts[kind.place] ?? RatingCounts()
    if let old = pair.old { moved.add(old.rating.standing, -1) }
    if let new = pair.new { moved.add(new.rating.standing) }
    counts[kind.place] = moved
  }

  /// The kind of change by which a pair moved from one count to another; `nil` where it did not.
  private static func kind(_ pair: IndicatorMatch.Pair) -> Change.Kind? {
    guard let old = pair.old else { return .new }
    guard let new = pair.new else { return .gone }
    return Change.Kind(from: old.rating.standing, to: new.rating.standing)
  }
}

extension Change.Kind {
  /// The kind of a move from one rating to another; `nil` where they are the same.
  init?(from old: RAGRating?, to new: RAGRating?) {
    switch (old, new) {
    case (let old?, let new?) where old != new:
      self = new.rawValue < old.rawValue ? .worsened : .improved
    case (nil, .some): self = .rated
    case (.some, nil): self = .unrated
    default: return nil
    }
  }
}
