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
  /// The place of another pair with the same title, which is new if this one is gone, or gone if it is new.
  var twin: Int?
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
  private let unwanted: [Change.Kind]

  init(leavingOut unwanted: [Change.Kind]) { self.unwanted = unwanted }

  /// Whether changes of a kind are collected.
  func wants(_ kind: Change.Kind) -> Bool { !unwanted.contains(kind) }

  mutating func add(_ record: ChangeRecord) {
    if wants(record.kind) { pending.append(record) }
  }

  /// Sorts what was added of one pair: first what is of the whole indicator, then what is of each part.
  ///
  /// - Returns: how many changes that were.
  mutating func finishPair() -> Int {
    let count = pending.count
    if count == 1 {
      take(pending[...])
    } else if count > 1 {
      take(pending.filter { $0.part == nil }[...])
      // What is of one part was added in one go.
      let ofParts = pending.filter { $0.part != nil }
      var start = 0
      while start < ofParts.count {
        let end = ofParts[start...].firstIndex { $0.part != ofParts[start].part } ?? ofParts.count
        take(ofParts[start..<end])
        start = end
      }
    }
    pending.removeAll(keepingCapacity: true)
    return count
  }

  /// Takes what is of one indicator or of one part: in the order of kinds, and with the rating what belongs
  /// to it.
  private mutating func take(_ records: ArraySlice<ChangeRecord>) {
    let rating = records.first { $0.kind.isOfRating }?.kind.order
    for isTogether in [true, false] {
      let some = records.filter { $0.kind.belongsToFigure == isTogether }
      for record in some.sorted(by: { $0.kind.order < $1.kind.order }) {
        if isTogether, let rating { byRating[rating].append(record) } else { rest.append(record) }
      }
    }
  }

  /// What was collected, in the order in which it prints.
  var records: [ChangeRecord] { byRating.flatMap { $0 } + rest }
}
