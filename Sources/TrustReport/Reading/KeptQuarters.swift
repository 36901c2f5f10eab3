/// The quarters whose text is kept: the one that may be reported and the one before it.
///
/// The text of 40 quarters would be most of the memory, and no report prints it.
struct KeptQuarters {
  /// The quarter that was asked for; without one it is the latest that has anything to report.
  private let asked: Quarter?
  private var latest: Quarter?
  private var rows: [Quarter?: [RowID]] = [:]

  init(asked: Quarter?) { self.asked = asked }

  /// Adds a row whose text may be kept, and returns the rows whose text is no longer wanted.
  mutating func add(_ id: RowID, _ row: Row) -> [RowID] {
    var dropped: [RowID] = []
    if row.isReported, asked == nil, let quarter = row.quarter, latest.map({ quarter > $0 }) ?? true
    {
      latest = quarter
      for (quarter, ids) in rows where !keeps(quarter) {
        dropped += ids
        rows[quarter] = nil
      }
    }
    // Text of a quarter asked for is never dropped again.
    if asked == nil, keeps(row.quarter) { rows[row.quarter, default: []].append(id) }
    return dropped
  }

  /// Whether the text of a quarter's rows is kept.
  func keeps(_ quarter: Quarter?) -> Bool {
    guard let quarter else { return asked != nil || latest == nil }
    if let asked { return asked.previous...asked ~= quarter }
    return latest.map { quarter >= $0.previous } ?? true
  }
}
