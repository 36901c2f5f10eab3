/// A part of the report that the board's own paper can hold.
public enum ReportBlock: Sendable, Equatable {
  /// What is off target, and the ratings by priority.
  case summary
  /// What changed since the quarter before.
  case changes
  /// What is really improving.
  case greenShoots
  /// What is really worsening.
  case earlyWarnings
  /// What is being done in areas rated Red or Amber.
  case redAmber
  /// What is not rated, and why.
  case notRated
  /// Shorthand, and published ratings that differ.
  case notes
  /// All of them.
  case report
  /// One priority's counts and indicators.
  case priority(String)
}
