/// What one row of a file says of an indicator, or of a part of it, in one quarter.
struct Row: Sendable {
  let series: SeriesID
  /// The series' row of the next earlier quarter there is.
  var earlier: RowID?
  /// `nil` in an undated file.
  let quarter: Quarter?
  let figure: Figure
  let symbols: Shorthand
  /// The unit as it is written; empty without one.
  let unit: String
  let target: Target?
  let ownThresholds: OwnThresholds?
  let givenPolarity: Polarity?
  let targetDate: TargetDate?
  let frequency: Frequency
  let rating: Rating
  /// Whether the author gave a reason why the given rating counts.
  let isOverridden: Bool
  let priority: PriorityID?
  /// Empty in a part's row that leaves the title to others.
  var title: String
  /// `nil` for a row without any, and for one that can be printed in no report.
  var prose: Prose?
  let location: RowLocation
  /// A hash of the row's cells. When two rows of one series and quarter are compared, it covers the text
  /// that is not kept.
  let digest: UInt64

  /// Whether the row has anything to report: then its quarter can be the one reported.
  let isReported: Bool

  /// The figure with all that belongs to it.
  var quarterlyFigure: QuarterlyFigure {
    QuarterlyFigure(quarter: quarter, figure: figure, unit: unit, symbols: symbols)
  }
}

/// Of which indicators a scorecard keeps what the author wrote.
public enum KeptProse: Sendable {
  /// Of all.
  case all
  /// Of all but those that are plainly Green: a report of them must not list the indicators rated Green.
  case exceptGreen
  /// Of none: enough for findings and ratings, and not for a report.
  case none
}

/// What the author wrote in a row.
final class Prose: Sendable {
  let commentary: String
  let note: String
  let targetBasis: String
  let overrideReason: String

  /// `nil` if there is no text at all.
  init?(commentary: String, note: String, targetBasis: String, overrideReason: String) {
    if commentary.isEmpty, note.isEmpty, targetBasis.isEmpty, overrideReason.isEmpty { return nil }
    (self.commentary, self.note) = (commentary, note)
    (self.targetBasis, self.overrideReason) = (targetBasis, overrideReason)
  }
}

/// The input and the line on which a row begins.
struct RowLocation: Sendable {
  /// Which input, from 0.
  let input: Int32
  /// The line, from 1.
  let line: Int
}

/// One indicator, or one part of it, over the quarters.
struct Series: Sendable {
  let indicator: IndicatorID
  /// The part's name; `nil` for the whole.
  let part: String?
  /// The row of the latest quarter.
  var latest: RowID?
}
