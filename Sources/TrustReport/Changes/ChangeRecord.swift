/// What was found to have changed: there may be a million of them, so that a ``Change`` is made of one
/// only when it is asked for.
struct ChangeRecord: Sendable {
  // In an order that leaves few gaps.
  /// The place of the indicator's pair among the pairs.
  let pair: Int
  /// The rows of the part that has changed; `nil` for the indicator as a whole.
  var part: Rows?
  /// The rows whose figures are told, if these are others.
  var told: Rows?
  let kind: Change.Kind
  /// Which way a figure moved whose rating did not; `nil` if it has no better way, or for other changes.
  var direction: DirectionOfTravel?
  /// Whether a rating moved, or stayed, only because its criteria moved.
  var isByCriteria = false
  /// What else was written otherwise, for a change of wording.
  var wording: Wording = []

  /// A row of the old scorecard and the one that it is compared with.
  struct Rows: Sendable, Equatable {
    let old: RowID
    let new: RowID
  }

  /// What is written otherwise.
  struct Wording: OptionSet, Sendable {
    let rawValue: UInt8
    static let commentary = Wording(rawValue: 1)
    static let note = Wording(rawValue: 2)
    static let targetBasis = Wording(rawValue: 4)
    static let targetDate = Wording(rawValue: 8)
    static let overrideReason = Wording(rawValue: 16)
    static let shorthand = Wording(rawValue: 32)
  }

  /// Whether a figure moved of which no way is better, or to or from none at all.
  var isOfUnknownWay: Bool { kind == .figure && direction == nil }

  /// Whether two changes of one indicator, or of one part of it, are told in one line.
  func isTold(with other: ChangeRecord) -> Bool {
    pair == other.pair && part == other.part && kind.belongsToFigure && other.kind.belongsToFigure
  }
}

/// Collects what has changed: first the ratings by the way they moved, each with what belongs to it, then
/// the rest; in the order of the pairs within each.
struct ChangeCollector {
  private var byRating: [[ChangeRecord]] = [[], [], [], []]
  private var rest: [ChangeRecord] = []
  /// What was added since the last ``finishPair()``.
  private var pending: [ChangeRecord] = []
  private let unwanted: Set<Change.Kind>

  init(leavingOut unwanted: Set<Change.Kind>) { self.unwanted = unwanted }

  /// Whether changes of a kind are collected.
  func wants(_ kind: Change.Kind) -> Bool { !unwanted.contains(kind) }

  mutating func add(_ record: ChangeRecord) {
    if wants(record.kind) { pending.append(record) }
  }

  /// Sorts what was added of one pair; returns how many changes that were.
  mutating func finishPair() -> Int {
    let count = pending.count
    if count == 0 { return 0 }
    // The parts of an indicator may be thousands: each is found by its row.
    var ratings: [RowID?: Int] = [:]
    for record in pending where record.kind.isOfRating {
      ratings[record.part?.new] = record.kind.order
    }
    if count > 1 { sortPending() }
    for record in pending {
      let rating = record.kind.belongsToFigure ? ratings[record.part?.new] : nil
      if let rating { byRating[rating].append(record) } else { rest.append(record) }
    }
    pending.removeAll(keepingCapacity: true)
    return count
  }

  /// Puts first what is of the whole indicator, then what is of each part; in each the order of kinds.
  private mutating func sortPending() {
    var order: [RowID?: Int] = [nil: 0]
    for record in pending where order[record.part?.new] == nil {
      order[record.part?.new] = order.count
    }
    let keyed = pending.enumerated().map { index, record in
      (
        order[record.part?.new] ?? 0, record.kind.belongsToFigure ? 0 : 1,
        record.kind.order, index, record
      )
    }
    pending = keyed.sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }.map(\.4)
  }

  /// What was collected, in the order in which it prints.
  var records: [ChangeRecord] { byRating.flatMap { $0 } + rest }
}
