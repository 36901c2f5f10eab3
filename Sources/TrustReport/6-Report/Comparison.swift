/// What changed from one return to another.
public struct Comparison: Sendable {
  let old: Performance
  let new: Performance
  /// The changes: worsened, improved, then the rest by kind, in natural order within.
  let changes: [Change]
  /// How the ratings before became those after.
  let balance: RatingBalance

  /// How many indicators' ratings have worsened, and how many have improved.
  private let moves: (worsened: Int, improved: Int)
  /// Whether changes of some kinds were left out.
  private let isPartial: Bool

  /// Compares two returns; either may be the later.
  public init(of old: Performance, with new: Performance) {
    self.old = old
    self.new = new
    let pairs = IndicatorMatch(old, new).pairs
    let found = pairs.flatMap { PairComparison(old: old, new: new, pair: $0).changes }
    changes = Change.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
    balance = RatingBalance(pairs)
    func count(_ kind: Change.Kind) -> Int { found.count { $0.kind == kind && $0.part == nil } }
    moves = (count(.worsened), count(.improved))
    isPartial = false
  }

  /// What is wrong or doubtful in either return.
  public var findings: [Finding] { old.findings + new.findings }

  /// How many findings of a code there are beyond those in ``findings``.
  public var findingsLeftOut: [String: Int] {
    old.findingsLeftOut.merging(new.findingsLeftOut, uniquingKeysWith: +)
  }

  /// Whether any finding is an error: then there is nothing to compare.
  public var hasErrors: Bool { old.hasErrors || new.hasErrors }

  private init(_ other: Comparison, only kinds: Set<Change.Kind>) {
    (old, new, balance, moves) = (other.old, other.new, other.balance, other.moves)
    isPartial = true
    changes = other.changes.filter { kinds.contains($0.kind) }
  }

  /// Whether nothing at all has changed.
  public var isEmpty: Bool { changes.isEmpty }

  /// The names of the kinds of change, in their order: `worsened`, `improved` …
  public static var kinds: [String] { Change.Kind.allCases.map(\.rawValue) }

  /// The comparison with its changes of some kinds alone; a name that is no kind counts for nothing.
  public func only(_ kinds: [String]) -> Comparison {
    Comparison(self, only: Set(kinds.compactMap { Change.Kind(rawValue: $0) }))
  }

  /// The changes that a report of the later quarter names: figures that moved without their rating are
  /// in its tables as directions already.
  ///
  /// Nor does it list what is new, but counts it: files often hold the quarter before in part.
  var forReport: Comparison {
    Comparison(self, only: Set(Change.Kind.allCases).subtracting([.figure, .new]))
  }

  /// What is compared: `Quarter 2 2018/19 to Quarter 4 2018/19`; `nil` for undated returns.
  var period: String? {
    guard let from = old.quarter, let to = new.quarter else {
      return old.quarter?.title ?? new.quarter?.title
    }
    return from == to ? to.title : "\(from.title) to \(to.title)"
  }

  /// What got worse and what got better, in a sentence.
  var summary: String {
    if isEmpty, !isPartial { return "Nothing has changed\(period.map { ": \($0)" } ?? "")." }
    if moves == (0, 0) { return "No rating has worsened or improved." }
    let first =
      moves.worsened == 0
      ? "No rating has worsened"
      : "\(English.count(moves.worsened, "rating has", "ratings have")) worsened"
    let second =
      moves.improved == 0
      ? "none has improved"
      : "\(moves.improved) \(moves.improved == 1 ? "has" : "have") improved"
    return "\(first), and \(second)."
  }

  /// How many indicators the earlier return does not have; `nil` for none.
  var newcomers: String? {
    guard let step = balance.steps.first(where: { $0.kind == .new }) else { return nil }
    return
      "\(English.count(step.counts.all, "indicator has", "indicators have")) no return for the quarter before."
  }
}

/// How the counts before became those after, kind by kind, so that they add up.
struct RatingBalance: Sendable {
  /// What changes of one kind did to the counts.
  struct Step: Sendable {
    var kind: Change.Kind
    var counts = RatingCounts()
  }

  var before = RatingCounts()
  var after = RatingCounts()
  var steps: [Step] = []

  init(_ pairs: [IndicatorMatch.Pair]) {
    var found: [Change.Kind: RatingCounts] = [:]
    for pair in pairs {
      if let old = pair.old { before.add(old.rating.standing) }
      if let new = pair.new { after.add(new.rating.standing) }
      guard let kind = Self.kind(pair) else { continue }
      if let old = pair.old { found[kind, default: RatingCounts()].add(old.rating.standing, -1) }
      if let new = pair.new { found[kind, default: RatingCounts()].add(new.rating.standing) }
    }
    steps = Change.Kind.allCases.compactMap { kind in
      found[kind].map { Step(kind: kind, counts: $0) }
    }
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
