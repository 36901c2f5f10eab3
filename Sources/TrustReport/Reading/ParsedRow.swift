/// A row as its record says it, before it has its place among the returns.
struct ParsedRow {
  /// The record of the batch that it was read from.
  let record: Int
  /// What the indicator is known by.
  let identity: Identity
  /// The part's name; `nil` for the whole.
  let part: String?
  /// The priority's name; empty without one.
  let priority: String
  /// The number that the indicator had before; empty without one.
  let formerly: String
  /// Whether the quarter can be read; if not, nobody can say which row it is.
  let hasQuarter: Bool
  let quarter: Quarter?
  let figure: Figure
  let symbols: Shorthand
  let unit: String
  let target: Target?
  let ownThresholds: OwnThresholds?
  let givenPolarity: Polarity?
  let targetDate: TargetDate?
  let frequency: Frequency
  let rating: Rating
  let isOverridden: Bool
  let isReported: Bool
  let title: String
  let prose: Prose?
  let line: Int
  let digest: UInt64

  /// The row, as one of a series.
  func row(of series: SeriesID, priority: PriorityID?, input: Int) -> Row {
    Row(
      series: series, earlier: nil, quarter: quarter, figure: figure, symbols: symbols, unit: unit,
      target: target, ownThresholds: ownThresholds, givenPolarity: givenPolarity,
      targetDate: targetDate, frequency: frequency, rating: rating, isOverridden: isOverridden,
      priority: priority, title: title, prose: prose,
      location: RowLocation(input: Int32(input), line: line), digest: digest,
      isReported: isReported)
  }
}
