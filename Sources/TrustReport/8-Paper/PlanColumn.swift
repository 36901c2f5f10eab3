/// A column that a file of priorities may have.
enum PlanColumn: CaseIterable, Sendable {
  case priority, focus, deliverable, progress, outcomes

  /// The canonical name.
  var name: String { names[0] }

  /// The canonical name, then the other names that papers have for it.
  var names: [String] {
    switch self {
    case .priority: ["priority", "theme"]
    case .focus: ["focus", "priority focus"]
    case .deliverable: ["deliverable", "deliverables"]
    case .progress: ["progress", "progress report"]
    case .outcomes: ["outcomes", "outcome"]
    }
  }

  /// The column that a header names, and whether it does so by the canonical name.
  static func named(_ header: String) -> (column: PlanColumn, isCanonical: Bool)? {
    let key = Name.key(header)
    for column in allCases {
      guard let name = column.names.first(where: { Name.key($0) == key }) else { continue }
      return (column, name == column.name)
    }
    return nil
  }

  /// The known name one slip away from what a header says.
  static func suggestion(for header: String) -> String? {
    let names = allCases.flatMap(\.names)
    let near = Name.nearest(to: Name.key(header), in: names.map { Name.key($0) })
    return names.first { Name.key($0) == near }
  }
}
