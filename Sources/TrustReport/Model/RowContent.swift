/// What a row says of its quarter: the less it says, the less it is.
enum RowContent: UInt8, Sendable, Comparable {
  /// Nothing beside what defines the indicator: rows are often there before their figures.
  case nothing
  /// Words alone: `tbc`, a dash, a given N/A, commentary.
  case words
  /// A figure that is a forecast: it says nothing of what happened in the quarter.
  case forecast
  /// A figure, a symbol such as `[x]`, or a given Red, Amber or Green: the quarter can be the one reported.
  case reported

  /// A less one is less.
  static func < (left: RowContent, right: RowContent) -> Bool { left.rawValue < right.rawValue }
}
