/// How the counts of ratings before became those after, kind by kind, so that they add up.
struct RatingBalance: Sendable {
  private(set) var before = RatingCounts()
  private(set) var after = RatingCounts()
  /// The indicators rated in both, and how many of them were and are Red or Amber.
  private(set) var ratedInBoth = (count: 0, before: 0, after: 0)
  /// What the changes of each kind did to the counts, in the order of kinds; `nil` for none.
  private var moved = [RatingCounts?](repeating: nil, count: Change.Kind.allCases.count)

  /// What the changes of each kind did to the counts, in the order in which it prints.
  var steps: [(kind: Change.Kind, counts: RatingCounts)] {
    Change.Kind.allCases.compactMap { kind in moved[kind.order].map { (kind, $0) } }
  }

  /// Counts a pair.
  mutating func add(_ pair: IndicatorPairs.Pair) {
    let (old, new) = (pair.old?.rating.standing, pair.new?.rating.standing)
    if pair.old != nil { before.add(old) }
    if pair.new != nil { after.add(new) }
    if let old, let new {
      ratedInBoth.count += 1
      ratedInBoth.before += old == .green ? 0 : 1
      ratedInBoth.after += new == .green ? 0 : 1
    }
    guard let kind = Self.kind(pair) else { return }
    var counts = moved[kind.order] ?? RatingCounts()
    if pair.old != nil { counts.add(old, -1) }
    if pair.new != nil { counts.add(new) }
    moved[kind.order] = counts
  }

  /// The kind of change by which a pair moved from one count to another; `nil` if it did not.
  private static func kind(_ pair: IndicatorPairs.Pair) -> Change.Kind? {
    guard let old = pair.old else { return pair.origin?.kind ?? .new }
    guard let new = pair.new else { return pair.origin?.kind ?? .gone }
    return Change.Kind(from: old.rating.standing, to: new.rating.standing)
  }
}

extension IndicatorPairs.Origin {
  /// The kind of change that it is: the number of what was merged came from others.
  var kind: Change.Kind { isSplit ? .split : .renumbered }
}
