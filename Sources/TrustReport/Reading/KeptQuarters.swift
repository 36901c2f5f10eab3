/// The quarters whose text is kept: the one that may be reported and the one before it.
///
/// The text of 40 quarters would be most of the memory, and no report prints it.
struct KeptQuarters {
  /// The quarter that was asked for; without one it is the latest that has anything to report.
  private let asked: Quarter?
  private var latest: Quarter?
  /// The quarters whose text is kept, hardly more than two, and the rows of each.
  private var quarters: [Quarter?] = []
  private var rows: [[RowID]] = []

  init(asked: Quarter?) { self.asked = asked }

  /// Adds a row whose text may be kept, and returns the rows whose text is no longer wanted.
  mutating func add(_ id: RowID, _ row: borrowing Row) -> [RowID] {
    // Text of a quarter asked for is never dropped again.
    if asked != nil { return [] }
    let (quarter, isReported) = (row.quarter, row.isReported)
    var dropped: [RowID] = []
    if isReported, let quarter, latest.map({ quarter > $0 }) ?? true {
      latest = quarter
      for index in quarters.indices.reversed() where !keeps(quarters[index]) {
        quarters.remove(at: index)
        dropped += rows.remove(at: index)
      }
    }
    if keeps(quarter) {
      if let index = quarters.firstIndex(of: quarter) {
        rows[index].append(id)
      } else {
        quarters.append(quarter)
        rows.append([id])
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
