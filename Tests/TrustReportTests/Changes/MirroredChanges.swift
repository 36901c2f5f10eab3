@testable import TrustReport

/// Changes in lines that can be compared with those of the two scorecards compared backwards.
///
/// What a moved target did to a rating is left out: it is another question backwards.
struct MirroredChanges {
  private let json: ChangesJSON
  /// For each name under which changes are told the one that the indicator has backwards; what is new
  /// or gone has only one.
  private let otherNames: [String: String]

  init(_ changes: Changes) throws {
    json = try ChangesJSON(changes)
    let names = changes.pairs.compactMap { pair in
      pair.old.flatMap { old in pair.new.map { (Self.name(of: $0), Self.name(of: old)) } }
    }
    otherNames = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// The changes; mirrored, as the comparison backwards must tell them.
  func lines(mirrored: Bool) -> [String] {
    json.changes.map { change in
      let kind = change["kind"] ?? "no kind"
      let name = "\(change["number"] ?? "") \(change["indicator"] ?? "")"
      let isOneSided = change["before"] == nil || change["after"] == nil
      let other = isOneSided ? name : otherNames[name] ?? "no such name"
      let sides = [
        Self.side("Before", "before", of: change), Self.side("After", "after", of: change),
      ]
      return
        ([mirrored ? Self.mirror(kind) : kind, mirrored ? other : name, change["part"] ?? "-"]
        + (mirrored ? sides.reversed() : sides)).joined(separator: " | ")
    }.sorted()
  }

  /// What each kind of change did to the counts; mirrored, undone.
  func steps(mirrored: Bool) -> [String] {
    let steps = json.steps.map { kind, counts in
      (mirrored ? Self.mirror(kind) : kind) + Self.line(counts, sign: mirrored ? -1 : 1)
    }
    let ends = [Self.line(json.before), Self.line(json.after)]
    return steps.sorted() + (mirrored ? ends.reversed() : ends)
  }

  private static func line(_ counts: [String: Int], sign: Int = 1) -> String {
    counts.sorted { $0.key < $1.key }.map { " \($0.key) \(sign * $0.value)" }.joined()
  }

  private static func side(
    _ end: String, _ words: String, of change: [String: String]
  ) -> String {
    let data = ["rating", "value", "target"].map { change[$0 + end] ?? "-" }
    return "\(change[words] ?? "–") (\(data.joined(separator: ", ")))"
  }

  private static func mirror(_ kind: String) -> String {
    switch kind {
    case "worsened": "improved"
    case "improved": "worsened"
    case "rated": "unrated"
    case "unrated": "rated"
    case "new": "gone"
    case "gone": "new"
    default: kind
    }
  }

  private static func name(of indicator: Indicator) -> String {
    "\(indicator.number ?? "") \(indicator.title)"
  }
}
