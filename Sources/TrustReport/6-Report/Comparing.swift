/// Compares the indicators of two returns pair by pair, those of long returns on two threads.
struct Comparing {
  let changes: Changes
  let balance: RatingBalance

  /// - Parameter kinds: the kinds of change that are not wanted.
  init(_ old: Performance, _ new: Performance, leavingOut kinds: Set<Change.Kind>) {
    let pairs = IndicatorMatch(old, new).pairs
    var found = [[Change.Found]](repeating: [], count: Change.Kind.allCases.count)
    var balance = RatingBalance()
    var start = 0
    var workspace = Workspace(pairs: pairs)
    inTurns(
      &workspace, second: { Workspace(pairs: pairs.copy) }, alone: 2,
      fetch: { workspace in
        workspace.range = start..<min(start + Workspace.size, pairs.count)
        start = workspace.range.upperBound
        return !workspace.range.isEmpty
      },
      work: { workspace in workspace.compare() },
      deliver: { workspace in
        balance.add(workspace.balance)
        for change in workspace.changes where !kinds.contains(change.kind) {
          found[change.kind.place].append(change)
        }
        return true
      })
    self.balance = balance
    changes = Changes(found: found.flatMap(\.self), pairs: pairs)
  }

  /// What one thread compares, and what it finds.
  private struct Workspace: ~Copyable {
    /// So many pairs are compared in one go.
    static let size = 512
    /// So many are looked at before the first of them is compared.
    private static let ahead = 16

    let pairs: IndicatorMatch.Pairs
    var range = 0..<0
    private(set) var changes: [Change.Found] = []
    private(set) var balance = RatingBalance()
    private var looked: UInt64 = 0

    init(pairs: IndicatorMatch.Pairs) { self.pairs = pairs }

    mutating func compare() {
      changes.removeAll(keepingCapacity: true)
      balance = RatingBalance()
      for place in range {
        if (place - range.lowerBound) % Self.ahead == 0 {
          // Title, target and the beginning of the commentary.
          let places = place..<min(place + Self.ahead, range.upperBound)
          looked &+= pairs.lookAhead(places, bytes: 192)
        }
        let pair = pairs[place]
        balance.add(pair)
        PairComparison(
          old: pairs.old.performance, new: pairs.new.performance, pair: pair,
          place: Int32(place), mayBeRenumbered: pairs.mayBeRenumbered
        ).append(to: &changes)
      }
    }
  }
}
