/// A column that a file of the board's priorities may have.
enum PlanColumn: ColumnSchema {
  case priority, focus, deliverable, progress, outcomes

  static let table: [ColumnName<PlanColumn>] = [
    ColumnName(.priority, .canonical, "priority"),
    ColumnName(.priority, .also, "theme"),
    ColumnName(.focus, .canonical, "focus"),
    ColumnName(.focus, .also, "priority focus"),
    ColumnName(.deliverable, .canonical, "deliverable"),
    ColumnName(.deliverable, .also, "deliverables"),
    ColumnName(.progress, .canonical, "progress"),
    ColumnName(.progress, .also, "progress report"),
    ColumnName(.outcomes, .canonical, "outcomes"),
    ColumnName(.outcomes, .also, "outcome"),
  ]
}
