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
  /// Whether a rating moved only because its target did.
  var isByTarget = false

  /// A row of the old scorecard and the one that it is compared with.
  struct Rows: Sendable {
    let old: RowID
    let new: RowID
  }

  /// The indicator, or the part of it, that a change is about.
  struct Subject: Hashable {
    let pair: Int
    let part: RowID?
  }

  var subject: Subject { Subject(pair: pair, part: part?.new) }
}

/// Collects what has changed by kind.
struct ChangeCollector {
  /// How many changes were collected.
  private(set) var count = 0
  private var byKind: [Change.Kind: [ChangeRecord]] = [:]
  private let unwanted: Set<Change.Kind>

  init(leavingOut unwanted: Set<Change.Kind>) { self.unwanted = unwanted }

  /// Whether changes of a kind are collected.
  func wants(_ kind: Change.Kind) -> Bool { !unwanted.contains(kind) }

  mutating func add(_ record: ChangeRecord) {
    guard wants(record.kind) else { return }
    byKind[record.kind, default: []].append(record)
    count += 1
  }

  /// What was collected, in the order in which it prints.
  var records: [ChangeRecord] { Change.Kind.allCases.flatMap { byKind[$0] ?? [] } }
}
