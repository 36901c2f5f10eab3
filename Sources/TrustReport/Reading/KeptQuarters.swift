/// The quarters whose text is kept: the one that may be reported and the one before it.
///
/// The text of 40 quarters would be most of the memory, and no report prints it.
struct KeptQuarters {
  /// The quarter that was asked for; without one it is the latest that has anything to report.
  private let asked: Quarter?
  private var latest: Quarter?
  /// The rows whose text is kept, by quarter: of hardly more than two quarters.
  private var rows: [(quarter: Quarter?, ids: [RowID])] = []

  init(asked: Quarter?) { self.asked = asked }

  /// Adds a row whose text may be kept, and returns the rows whose text is no longer wanted.
  mutating func add(_ id: RowID, _ row: borrowing Row) -> [RowID] {
    // Text of a quarter asked for is never dropped again.
    if asked != nil { return [] }
    let (quarter, isReported) = (row.quarter, row.isReported)
    var dropped: [RowID] = []
    if isReported, let quarter, latest.map({ quarter > $0 }) ?? true {
      latest = quarter
      dropped = rows.filter { !keeps($0.quarter) }.flatMap(\.ids)
      rows = rows.filter { keeps($0.quarter) }
    }
    if keeps(quarter) {
      if let index = rows.firstIndex(where: { $0.quarter == quarter }) {
        rows[index].ids.append(id)
      } else {
        rows.append((quarter, [id]))
      }
    }
    return dropped
  }

  /// Whether the text of a quarter's rows is kept.
  func keeps(_ quarter: Quarter?) -> Bool {
    guard let quarter else { return asked != nil || latest == nil }
    if let asked { return asked.previous...asked ~= quarter }
    return latest.map { quarter >= $0.previous } ?? true
  }
}
