/// Which way an indicator's figure should go.
public enum Polarity: String, Sendable {
  /// A higher figure is better.
  case higher
  /// A lower figure is better.
  case lower
  /// A figure within a range is best ("plan is best", "goal post").
  case range
  /// Neither: the figure is data only, reported and not rated.
  case none
}

/// How often an indicator is reported, which decides what its figure may be compared with.
public enum Frequency: String, Sendable {
  /// Every quarter.
  case quarterly
  /// Once a year: compared with the same quarter a year earlier.
  case annual
  /// Added up over the year: compared with the same quarter a year earlier.
  case cumulative
}
