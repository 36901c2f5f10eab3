/// What a block of a paper can hold: a part of the report, or of the board's priorities.
enum PaperBlock: Sendable {
  case report(ReportBlock)
  /// The priorities with their outcomes and focus.
  case priorities
  /// The progress by priority.
  case progress

  /// The names that markers have for them.
  static let names = [
    "summary", "changes", "red-amber", "green-shoots", "early-warnings", "not-rated", "notes",
    "report",
    priorityName, "priorities", "progress",
  ]
  /// The name of the only block that has an argument: `priority "Be Safe"`.
  static let priorityName = "priority"

  /// The block with a name; `nil` if there is none.
  init?(name: String, argument: String) {
    switch name {
    case "summary": self = .report(.summary)
    case "changes": self = .report(.changes)
    case "red-amber": self = .report(.redAmber)
    case "green-shoots": self = .report(.greenShoots)
    case "early-warnings": self = .report(.earlyWarnings)
    case "not-rated": self = .report(.notRated)
    case "notes": self = .report(.notes)
    case "report": self = .report(.report)
    case Self.priorityName: self = .report(.priority(argument))
    case "priorities": self = .priorities
    case "progress": self = .progress
    default: return nil
    }
  }

  /// The known name that was probably meant, without regard to capitals, spaces and hyphens.
  static func suggestion(for name: String) -> String? {
    let key = Matching.key(name)
    let keys = names.map(Matching.key)
    let limit = max(1, key.count / 4)
    let near =
      Matching.nearest(to: key, in: keys.sorted()) { _ in limit }
      ?? keys.first { key.count > 2 && ($0.hasPrefix(key) || $0.hasSuffix(key)) }
    return names.first { Matching.key($0) == near }
  }
}
