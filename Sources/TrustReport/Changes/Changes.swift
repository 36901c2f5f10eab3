/// What changed from one scorecard to another, and why: by kind, and within a kind in natural order.
public struct Changes: Sendable {
  /// The quarters compared; `nil` for undated files.
  let quarters: (old: Quarter?, new: Quarter?)
  let pairs: IndicatorPairs
  /// The pairs of which many parts have changed, by their places: they are not made again for each.
  private let largePairs: [Int: IndicatorPairs.Pair]
  /// What has changed, by kind, and within a kind in natural order.
  private(set) var records: [ChangeRecord]
  /// How the ratings before became those after.
  let balance: RatingBalance
  /// How many indicators' ratings have worsened and improved.
  private(set) var moves: Moves
  /// The kinds of change that were asked for; `nil` for all.
  private(set) var selection: Set<Change.Kind>?

  /// How many ratings have worsened and improved, and how many of them only because of their targets.
  struct Moves: Sendable {
    var worsened = 0
    var improved = 0
    var worsenedByTarget = 0
    var improvedByTarget = 0
  }

  /// Compares two scorecards; either may be the later one.
  public init(from old: Scorecard, to new: Scorecard) {
    self.init(from: old, to: new, leavingOut: [])
  }

  private init(from old: Scorecard, to new: Scorecard, leavingOut unwanted: Set<Change.Kind>) {
    quarters = (old.quarter, new.quarter)
    pairs = IndicatorPairs(old, new)
    var changes = ChangeCollector(leavingOut: unwanted)
    var balance = RatingBalance()
    var largePairs: [Int: IndicatorPairs.Pair] = [:]
    let isOfAnotherQuarter = old.quarter == nil || old.quarter != new.quarter
    for place in pairs.indices {
      let pair = pairs[place]
      balance.add(pair)
      guard let before = pair.old, let after = pair.new else {
        changes.add(ChangeRecord(pair: place, kind: pair.old == nil ? .new : .gone))
        continue
      }
      let count = changes.count
      PairComparison(
        old: before, new: after, place: place, isOfAnotherQuarter: isOfAnotherQuarter,
        mayBeRenumbered: pairs.mayBeRenumbered
      ).add(to: &changes)
      if changes.count - count > 8 { largePairs[place] = pair }
    }
    self.balance = balance
    self.largePairs = largePairs
    records = changes.records
    moves = Moves(records)
  }

  /// The names of the kinds of change, in their order: `worsened`, `improved` …
  public static var kinds: [String] { Change.Kind.allCases.map(\.rawValue) }

  /// The changes of some kinds alone; a name that is no kind counts for nothing.
  public func only(_ kinds: [String]) -> Changes {
    let selection = Set(kinds.compactMap { Change.Kind(rawValue: $0) })
    var result = self
    result.records = records.filter { selection.contains($0.kind) }
    result.selection = selection
    return result
  }

  /// The changes that a report of the later quarter names: figures that moved without their rating are
  /// in its tables as directions already, and a target that moved with a rating is told with that.
  ///
  /// Nor does it list what is new, but counts it: files often hold the quarter before in part.
  static func forReport(from old: Scorecard, to new: Scorecard) -> Changes {
    var result = Changes(from: old, to: new, leavingOut: [.figure, .new, .commentary])
    // A figure must not make these come or go: the rating's row says what the target did to it.
    let told = Set(
      result.records.filter { $0.kind == .worsened || $0.kind == .improved }.map(\.subject))
    result.records.removeAll { $0.kind == .target && told.contains($0.subject) }
    (result.moves.worsenedByTarget, result.moves.improvedByTarget) = (0, 0)
    return result
  }
}

extension Changes: RandomAccessCollection {
  /// The place of the first change.
  public var startIndex: Int { 0 }
  /// The place behind the last change.
  public var endIndex: Int { records.count }

  /// The change at a place, made when it is asked for.
  public subscript(place: Int) -> Change {
    let record = records[place]
    return Change(record, of: largePairs[record.pair] ?? pairs[record.pair])
  }
}

extension Changes {
  /// Whether any change is of an indicator that has a number.
  var areNumbered: Bool { contains { $0.number != nil } }

  /// Whether the rating of any part has worsened or improved.
  var haveMovedParts: Bool {
    records.contains { $0.part != nil && ($0.kind == .worsened || $0.kind == .improved) }
  }

  /// The shorthand beside the figures of the changes.
  var symbols: Shorthand { reduce([]) { $0.union($1.symbols) } }
}

extension Changes.Moves {
  /// Counts the indicators whose ratings moved.
  fileprivate init(_ records: [ChangeRecord]) {
    for record in records where record.part == nil {
      switch record.kind {
      case .worsened:
        worsened += 1
        if record.isByTarget { worsenedByTarget += 1 }
      case .improved:
        improved += 1
        if record.isByTarget { improvedByTarget += 1 }
      default: break
      }
    }
  }
}
