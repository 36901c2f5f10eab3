/// A column that a file of the board's priorities may have.
enum PlanColumn: ColumnSchema {
  case priority, focus, deliverable, progress, outcomes

  static let keys = makeKeys()

  var names: [String] {
    switch self {
    case .priority: ["priority", "theme"]
    case .focus: ["focus", "priority focus"]
    case .deliverable: ["deliverable", "deliverables"]
    case .progress: ["progress", "progress report"]
    case .outcomes: ["outcomes", "outcome"]
    }
  }
}
