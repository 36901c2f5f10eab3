/// What a block of a paper can hold: a part of the report, or of the board's priorities.
enum PaperBlock: Sendable, Equatable {
  case report(ReportBlock)
  /// The priorities with their outcomes and focus.
  case priorities
  /// The progress by priority.
  case progress

  /// The names that markers have for them.
  static let names = [
    "summary", "changes", "red-amber", "green-shoots", "not-rated", "notes", "report",
    priorityName, "priorities", "progress",
  ]
  /// The name of the one block that takes a name of its own: `priority "Be Safe"`.
  static let priorityName = "priority"

  /// The block with a name; `nil` for no such one.
  init?(name: String, argument: String) {
    switch name {
    case "summary": self = .report(.summary)
    case "changes": self = .report(.changes)
    case "red-amber": self = .report(.redAmber)
    case "green-shoots": self = .report(.greenShoots)
    case "not-rated": self = .report(.notRated)
    case "notes": self = .report(.notes)
    case "report": self = .report(.report)
    case Self.priorityName: self = .report(.priority(argument))
    case "priorities": self = .priorities
    case "progress": self = .progress
    default: return nil
    }
  }

  /// The known name that was probably meant, capitals, spaces and hyphens aside.
  static func suggestion(for name: String) -> String? {
    let key = Name.key(name)
    let keys = names.map { Name.key($0) }
    let near =
      Name.nearest(to: key, in: keys, slips: max(1, key.count / 4))
      ?? keys.first { key.count > 2 && ($0.hasPrefix(key) || $0.hasSuffix(key)) }
    return names.first { Name.key($0) == near }
  }
}
