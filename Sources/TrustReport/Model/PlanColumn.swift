/// A column that a file of the board's priorities may have.
enum PlanColumn: ColumnSchema {
  case priority, focus, deliverable, progress, outcomes

  static let table = [
    names(.priority, "priority", also: ["theme"]),
    names(.focus, "focus", also: ["priority focus"]),
    names(.deliverable, "deliverable", also: ["deliverables"]),
    names(.progress, "progress", also: ["progress report"]),
    names(.outcomes, "outcomes", also: ["outcome"]),
  ].flatMap(\.self)
}
