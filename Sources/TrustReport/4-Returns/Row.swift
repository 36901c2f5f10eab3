/// What one row of a file says of an indicator, or part of one, in one quarter: what the history of
/// any quarter needs, kept small because there may be a million of them.
struct Row: Sendable {
  /// The series (an indicator or part, over the quarters) that the row belongs to.
  var series: Int32
  /// The series' row of the next earlier quarter there is, or -1.
  var earlier: Int32 = -1
  /// `nil` for an undated return.
  var quarter: Quarter?
  var figure: Figure
  /// Whether the row holds a figure, a shorthand or a published rating, and so makes its quarter one
  /// that can be reported.
  var isReported: Bool
  /// The figure as it was written, without its shorthand.
  var figureText: Text
  var unit: Int32
  var rating: Rating
  /// Where the row stands.
  var file: Int32
  var line: Int32
  /// Sums up the row's cells, to tell a row given twice from two rows that contradict each other.
  var fingerprint: Fingerprint
  /// The row's ``RowDetail``.
  var detail: Int32
}

extension Row {
  /// The row's place in time; a row without a quarter stands before all others.
  var order: Int16 { quarter?.ordinal ?? .min }
}

/// What a report says of a row beyond its figure.
struct RowDetail: Sendable {
  var title: Text
  /// The priority's name, or -1.
  var priority: Int32
  var yardstick: Yardstick
  var frequency: Frequency
  /// The target's numbers as they were written.
  var targetText: Text
  var upperTargetText: Text
  var targetBasis: Text
  var targetDate: TargetDate?
  var overrideReason: Text
  var commentary: Text
  var note: Text
}

/// One indicator, or one part of it, over the quarters.
struct Series: Sendable {
  var indicator: Int32
  /// The part's name, or -1 for the whole.
  var part: Int32
  /// The row of the latest quarter, or -1.
  var latest: Int32 = -1
  /// The indicator's next series, in the order in which they first appear, or -1.
  var next: Int32 = -1
}
