/// The quarters whose text is kept: the one that may be reported and the one before it; and, as the report may
/// be that of a year, the annual rows of the fourth quarter before it.
///
/// The text of 40 quarters would be most of the memory, and no report prints it.
struct KeptQuarters {
  /// The quarter that was asked for; without one it is the latest that has anything to report.
  private let asked: Quarter?
  private var latest: Quarter?
  /// The rows whose text is kept, by quarter and frequency: hardly more than four groups.
  private var groups: [Group] = []

  private struct Group {
    let quarter: Quarter?
    let isAnnual: Bool
    var rows: [RowID]
  }

  init(asked: Quarter?) { self.asked = asked }

  /// Adds a row whose text may be kept, and returns the rows whose text is no longer wanted.
  mutating func add(_ id: RowID, _ row: borrowing Row) -> [RowID] {
    // Text of a quarter asked for is never dropped again.
    if asked != nil { return [] }
    let (quarter, isAnnual, isReported) = (row.quarter, row.frequency == .annual, row.isReported)
    var dropped: [RowID] = []
    if isReported, let quarter, latest.map({ quarter > $0 }) ?? true {
      latest = quarter
      for index in groups.indices.reversed()
      where !keeps(groups[index].quarter, isAnnual: groups[index].isAnnual) {
        dropped += groups.remove(at: index).rows
      }
    }
    if keeps(quarter, isAnnual: isAnnual) {
      let known = groups.firstIndex { $0.quarter == quarter && $0.isAnnual == isAnnual }
      if let known {
        groups[known].rows.append(id)
      } else {
        groups.append(Group(quarter: quarter, isAnnual: isAnnual, rows: [id]))
      }
    }
    return dropped
  }

  /// Whether the text of a quarter's rows is kept.
  func keeps(_ quarter: Quarter?, isAnnual: Bool) -> Bool {
    guard let quarter else { return asked != nil || latest == nil }
    guard let reported = asked ?? latest else { return true }
    let isOfYearBefore = isAnnual && quarter.number == 4 && quarter >= reported.yearEarlier
    return (quarter >= reported.previous || isOfYearBefore)
      && (asked == nil || quarter <= reported)
  }
}
