/// How the counts of ratings before became those after, kind by kind, so that they add up.
struct RatingBalance: Sendable {
  private(set) var before = RatingCounts()
  private(set) var after = RatingCounts()
  /// The indicators rated in both, and how many of them were and are Red or Amber.
  private(set) var ratedInBoth = (count: 0, before: 0, after: 0)
  /// What the changes of each kind did to the counts, in the order of kinds; `nil` for none.
  private var moved = [RatingCounts?](repeating: nil, count: Change.Kind.allCases.count)

  /// What annual indicators that are due in only one of the quarters did to the counts; `nil` for none.
  private var notDue: RatingCounts?

  /// Why counts changed: a kind of change, or that indicators are due in only one of the quarters.
  enum Cause: Equatable {
    case change(Change.Kind)
    case notDue

    /// The name in JSON.
    var name: String {
      switch self {
      case .change(let kind): kind.rawValue
      case .notDue: "notDue"
      }
    }
  }

  /// What changed the counts, in the order in which it prints.
  var steps: [(cause: Cause, counts: RatingCounts)] {
    Change.Kind.allCases.compactMap { kind in moved[kind.order].map { (.change(kind), $0) } }
      + (notDue.map { [(.notDue, $0)] } ?? [])
  }

  /// Whether any change of a kind moved counts.
  func has(_ kind: Change.Kind) -> Bool { moved[kind.order] != nil }

  /// Counts a pair.
  ///
  /// - Parameter isNotDue: whether it is due in only one of the quarters.
  mutating func add(_ pair: IndicatorPairs.Pair, isNotDue: Bool) {
    let (old, new) = (pair.old?.rating.standing, pair.new?.rating.standing)
    if pair.old != nil { before.add(old) }
    if pair.new != nil { after.add(new) }
    if let old, let new {
      ratedInBoth.count += 1
      ratedInBoth.before += old == .green ? 0 : 1
      ratedInBoth.after += new == .green ? 0 : 1
    }
    if isNotDue {
      var counts = notDue ?? RatingCounts()
      if pair.old != nil { counts.add(old, -1) } else { counts.add(new) }
      notDue = counts
      return
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
