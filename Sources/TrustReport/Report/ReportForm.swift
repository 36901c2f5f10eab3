/// How a report shows the indicators that it lists with what is being done about them.
public enum ReportForm: String, Sendable, CaseIterable {
  /// A table with a line for each, then a section for each.
  case sections
  /// The board's own table: indicator, rating, what is being done to improve performance.
  case board
}
