/// What changed from one return to another.
public struct Comparison: Sendable {
  let old: Performance
  let new: Performance
  /// The changes: worsened, improved, then the rest by kind, in natural order within.
  private(set) var changes: Changes
  /// How the ratings before became those after.
  let balance: RatingBalance

  /// How many indicators' ratings have worsened and improved, and how many only by their targets.
  private var moves: (worsened: Int, tightened: Int, improved: Int, eased: Int)
  /// How many kinds of change are told, and whether any are left out that were not asked for.
  private let kindCount: Int
  private var isPartial = false

  /// Compares two returns; either may be the later.
  public init(of old: Performance, with new: Performance) {
    self.init(of: old, with: new, leavingOut: [])
  }

  private init(of old: Performance, with new: Performance, leavingOut kinds: Set<Change.Kind>) {
    self.old = old
    self.new = new
    let comparing = Comparing(old, new, leavingOut: kinds)
    changes = comparing.changes
    balance = comparing.balance
    let found = changes.found.filter { $0.part < 0 }
    func count(_ kind: Change.Kind) -> (all: Int, byTarget: Int) {
      let moved = found.filter { $0.kind == kind }
      return (moved.count, moved.count(where: \.isByTarget))
    }
    let (worsened, improved) = (count(.worsened), count(.improved))
    moves = (worsened.all, worsened.byTarget, improved.all, improved.byTarget)
    kindCount = Change.Kind.allCases.count
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
    kindCount = kinds.count
    changes = other.changes.only { kinds.contains($0.kind) }
  }

  /// Whether nothing at all has changed.
  public var isEmpty: Bool { changes.isEmpty }

  /// The names of the kinds of change, in their order: `worsened`, `improved` …
  public static var kinds: [String] { Change.Kind.allCases.map(\.rawValue) }

  /// The comparison with its changes of some kinds alone; a name that is no kind counts for nothing.
  public func only(_ kinds: [String]) -> Comparison {
    var result = Comparison(self, only: Set(kinds.compactMap { Change.Kind(rawValue: $0) }))
    result.isPartial = true
    return result
  }

  /// The changes that a report of the later quarter names: figures that moved without their rating are
  /// in its tables as directions already, and a target that moved with a rating is told with that.
  ///
  /// Nor does it list what is new, but counts it: files often hold the quarter before in part.
  static func forReport(of old: Performance, with new: Performance) -> Comparison {
    var result = Comparison(of: old, with: new, leavingOut: leftOutOfReport)
    // A figure must not make these come or go: the rating's row says what the target did to it.
    let told = Set(
      result.changes.found.filter { $0.kind == .worsened || $0.kind == .improved }.map(\.subject))
    result.changes = result.changes.only { $0.kind != .target || !told.contains($0.subject) }
    (result.moves.tightened, result.moves.eased) = (0, 0)
    return result
  }

  private static let leftOutOfReport: Set<Change.Kind> = [.figure, .new, .commentary]

  /// What is compared: `Quarter 2 2018/19 to Quarter 4 2018/19`; `nil` for undated returns.
  var period: String? {
    guard let from = old.quarter, let to = new.quarter else {
      return old.quarter?.title ?? new.quarter?.title
    }
    return from == to ? to.title : "\(from.title) to \(to.title)"
  }

  /// What got worse and what got better, and how many are gone and new, in sentences.
  var summary: String {
    if isEmpty, isPartial { return "No change of \(kindCount == 1 ? "this kind" : "these kinds")." }
    if isEmpty { return "Nothing has changed\(period.map { ": \($0)" } ?? "")." }
    return [moveSentence, goneSentence].compactMap(\.self).joined(separator: " ")
  }

  private var moveSentence: String {
    guard moves.worsened + moves.improved > 0 else {
      return hasMovedParts
        ? "No indicator's rating has worsened or improved, only parts'."
        : "No rating has worsened or improved."
    }
    let worsened =
      moves.worsened == 0
      ? "No rating has worsened"
      : "\(English.count(moves.worsened, "rating has", "ratings have")) worsened\(byTarget(.worsened))"
    let improved =
      moves.improved == 0
      ? "none has improved"
      : "\(moves.improved) \(moves.improved == 1 ? "has" : "have") improved\(byTarget(.improved))"
    return "\(worsened), and \(improved)."
  }

  private var hasMovedParts: Bool {
    changes.found.contains { $0.part >= 0 && ($0.kind == .worsened || $0.kind == .improved) }
  }

  /// How many of the ratings that moved did so only because their targets did.
  private func byTarget(_ kind: Change.Kind) -> String {
    let count = kind == .worsened ? moves.tightened : moves.eased
    guard count > 0 else { return "" }
    let way = kind == .worsened ? "tightened" : "eased"
    let all = kind == .worsened ? moves.worsened : moves.improved
    return all == count
      ? " only because \(count == 1 ? "its target was" : "their targets were") \(way)"
      : " (\(count) only because \(count == 1 ? "its target was" : "their targets were") \(way))"
  }

  private var goneSentence: String? {
    guard let step = balance.steps.first(where: { $0.kind == .gone }) else { return nil }
    return "\(English.count(-step.counts.all, "indicator is", "indicators are")) gone."
  }

  /// How many indicators the earlier return does not have; `nil` for none.
  var newcomers: String? {
    guard let step = balance.steps.first(where: { $0.kind == .new }) else { return nil }
    let count = English.count(step.counts.all, "indicator has", "indicators have")
    return "\(count) no return for the quarter before."
  }
}
