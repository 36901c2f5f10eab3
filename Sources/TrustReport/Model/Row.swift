/// What one row of a file says of an indicator, or of a part of it, in one quarter.
///
/// There may be a million of them. The small fields fill the gaps that the figure and the target leave.
struct Row: Sendable {
  var figure: Figure
  var symbols: Shorthand
  let givenPolarity: Polarity?
  let frequency: Frequency
  /// Whether an annual row is one of every second year.
  let isEverySecondYear: Bool
  /// Whether the row says that the indicator is no longer reported.
  let isEnded: Bool
  /// Whether its quarter was given as a month.
  let isOfMonth: Bool
  /// Whether the author gave a reason why the given rating counts.
  let isOverridden: Bool
  /// Whether it has a note, and whether it has words about its target: the text of many rows is not kept.
  let hasNote: Bool
  let hasTargetBasis: Bool
  var target: Target?
  /// `nil` in an undated file.
  let quarter: Quarter?
  var rating: Rating
  /// What the row says of its quarter.
  let content: RowContent
  var targetDate: TargetDate?
  /// Which input the row is in, from 0.
  let input: Int32
  var ownThresholds: OwnThresholds?
  /// The unit as it is written; empty without one.
  var unit: String
  /// Empty in a part's row that leaves the title to others.
  var title: String
  /// `nil` for a row without any, and for one that can be printed in no report.
  var prose: Prose?
  /// The line on which it begins, from 1.
  let line: Int
  /// A hash of the row's cells. When two rows of one series and quarter are compared, it covers the text
  /// that is not kept.
  let digest: UInt64
  /// A hash of the commentary alone, by which it is known to be that of the quarter before although its text is
  /// not kept; 0 without any.
  let commentaryDigest: UInt64
  /// The length of the commentary in bytes.
  let commentaryLength: Int32

  /// Whether the row has anything to report: then its quarter can be the one reported.
  var isReported: Bool { content == .reported }

  /// The mark that the figure, its unit or its target gives.
  var mark: Number.Mark {
    if case .number(let number) = figure, number.mark != .none { return number.mark }
    let own = Number.Mark(unit: unit)
    return own == .none ? target?.mark ?? .none : own
  }

  var location: RowLocation { RowLocation(input: input, line: line) }
}

extension Row {
  /// Rates the row anew, after its criteria were changed.
  mutating func rateAnew(standardTolerance: Tolerance) throws(CriteriaFault) {
    let polarity = target?.polarity ?? givenPolarity
    let thresholds = try Thresholds(
      target: target, own: ownThresholds, standardTolerance: standardTolerance, polarity: polarity)
    rating = Rating(
      of: figure, thresholds: thresholds, polarity: polarity, given: rating.given,
      isOverridden: isOverridden)
  }
}

extension Returns {
  /// The figure of a row with all that belongs to it.
  func quarterlyFigure(of id: RowID) -> QuarterlyFigure {
    let index = Int(id.index)
    return QuarterlyFigure(
      quarter: rows[index].quarter, period: rows[index].quarter.map(period),
      figure: rows[index].figure, unit: rows[index].unit, symbols: rows[index].symbols,
      rounded: rows[index].figure.hasManyDecimals ? rows[index].roundedFigure : nil)
  }
}

/// Where a row is among the others.
struct RowPlace: Sendable {
  let series: SeriesID
  /// The series' row of the next earlier quarter there is.
  var earlier: RowID?
  let priority: PriorityID?
}

/// Of which indicators a scorecard keeps what the author wrote.
public enum KeptProse: Sendable {
  /// Of all.
  case all
  /// Of all but those that are plainly Green: a report of them must not list the indicators rated Green.
  case exceptGreen
  /// Only the commentary that may be questioned, on indicators that are not plainly Green: enough for findings
  /// and ratings, and not for a report.
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
