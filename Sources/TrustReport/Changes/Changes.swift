/// What changed from one scorecard to another, and why: by kind, and within a kind in natural order.
public struct Changes: Sendable {
  /// The quarters or years compared; `nil` for undated files.
  let periods: (old: Period?, new: Period?)
  let pairs: IndicatorPairs
  /// The pairs of which many parts have changed, by their places: they are not made again for each.
  private let largePairs: [Int: IndicatorPairs.Pair]
  /// What has changed, by kind, and within a kind in natural order.
  private(set) var records: [ChangeRecord]
  /// How the ratings before became those after.
  let balance: RatingBalance
  /// Whether anything is withheld, and so cannot be compared.
  let hasWithheld: Bool
  /// What else may have changed where no change is told; `nil` if nothing has.
  private(set) var untold: Untold?

  /// What may have changed that is not among the changes.
  enum Untold {
    /// Annual indicators, which are due in only one of the quarters.
    case notDue
    /// Figures and targets that are not compared, because they add up over a year.
    case figures
    /// Words, which are not compared.
    case wording
  }

  /// The kinds of change that were asked for; `nil` for all.
  private(set) var selection: Set<Change.Kind>?

  /// Compares two scorecards; either may be the later one.
  public init(from old: Scorecard, to new: Scorecard) {
    self.init(from: old, to: new, leavingOut: [])
  }

  private init(from old: Scorecard, to new: Scorecard, leavingOut unwanted: [Change.Kind]) {
    periods = (old.period, new.period)
    pairs = IndicatorPairs(old, new)
    hasWithheld = old.hasWithheld || new.hasWithheld
    var changes = ChangeCollector(leavingOut: unwanted)
    var balance = RatingBalance()
    var largePairs: [Int: IndicatorPairs.Pair] = [:]
    let isOfAnotherQuarter = old.quarter == nil || old.quarter != new.quarter
    for place in pairs.placesInOrder {
      let pair = pairs[place]
      let isNotDue = pair.isNotDue(old.quarter, new.quarter)
      balance.add(pair, isNotDue: isNotDue)
      if isNotDue { continue }
      if let before = pair.old, let after = pair.new {
        PairComparison(
          old: before, new: after, place: place, isOfAnotherQuarter: isOfAnotherQuarter,
          mayBeRenumbered: pairs.mayBeRenumbered
        ).add(to: &changes)
      } else {
        // What was split or merged is neither new nor gone.
        let kind = pair.origin?.kind ?? (pair.old == nil ? .new : .gone)
        changes.add(ChangeRecord(pair: place, kind: kind))
      }
      if changes.finishPair() > 8 { largePairs[place] = pair }
    }
    self.balance = balance
    self.largePairs = largePairs
    records = changes.records
    findTwins()
    if isEmpty {
      untold = untold(old.quarter, new.quarter) ?? (unwanted.contains(.wording) ? .wording : nil)
    }
  }

  /// Looks for what has changed that is no change told.
  private func untold(_ old: Quarter?, _ new: Quarter?) -> Untold? {
    let all = pairs.indices.lazy.map { pairs[$0] }
    if all.contains(where: { $0.isNotDue(old, new) }) { return .notDue }
    let hasUncompared = all.contains { pair in
      guard let before = pair.old, let after = pair.new else { return false }
      return PairComparison.hasUncompared(before, after)
    }
    return hasUncompared ? .figures : nil
  }

  /// Finds indicators that are new under the title of one that is gone: they may have been renumbered.
  private mutating func findTwins() {
    guard balance.has(.new), balance.has(.gone) else { return }
    let places = records.indices.filter { [.new, .gone].contains(records[$0].kind) }
    let titles = places.map { place in
      let pair = pairs[records[place].pair]
      return Matching.folded((pair.new ?? pair.old)?.title ?? "")
    }
    var (new, gone): ([String: Int], [String: Int]) = ([:], [:])
    for (place, title) in zip(places, titles) {
      if records[place].kind == .new {
        new[title] = records[place].pair
      } else {
        gone[title] = records[place].pair
      }
    }
    for (place, title) in zip(places, titles) {
      records[place].twin = records[place].kind == .new ? gone[title] : new[title]
    }
  }

  /// What is doubtful about the comparison itself: a later return is compared with an earlier one.
  ///
  /// - Parameter file: the name of the input compared with, for the finding.
  public func findings(file: String) -> Findings {
    guard let old = periods.old, let new = periods.new, new.quarter < old.quarter else {
      return Findings()
    }
    let fault = ScorecardFault.backwards(old: old.description, new: new.description)
    return Findings([Finding(fault, file: file)])
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

  /// The changes that a report of the later quarter names: all but those of wording, which the report
  /// prints.
  static func forReport(from old: Scorecard, to new: Scorecard) -> Changes {
    Changes(from: old, to: new, leavingOut: [.wording])
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
    let twin = record.twin.map { pairs[$0] }
    return Change(
      record, of: largePairs[record.pair] ?? pairs[record.pair], twin: twin?.new ?? twin?.old)
  }
}

extension Changes {
  /// The shorthand beside the figures of the changes.
  var symbols: Shorthand { reduce([]) { $0.union($1.symbols) } }

  /// The places of the changes with which a line begins: those of one indicator, or of one part, that
  /// belong together are told in one line.
  var lineStarts: [Int] {
    records.indices.filter { $0 == 0 || !records[$0].isTold(with: records[$0 - 1]) }
  }
}
