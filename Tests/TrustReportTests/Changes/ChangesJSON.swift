import Foundation
import TrustReport

/// What `diff --format json` prints, read again.
struct ChangesJSON {
  struct NoJSON: Error {
    let text: String
  }

  let before: [String: Int]
  let after: [String: Int]
  /// What each kind of change did to the counts.
  let steps: [String: [String: Int]]
  /// The changes; `null` is no entry.
  let changes: [[String: String]]

  init(_ changes: Changes) throws { try self.init(changesJSON(changes)) }

  init(_ text: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    guard let object, let counts = object["counts"] as? [String: [String: Int]],
      let before = counts["before"], let after = counts["after"],
      let steps = object["steps"] as? [String: [String: Int]],
      let changes = object["changes"] as? [[String: Any]]
    else { throw NoJSON(text: text) }
    (self.before, self.after, self.steps) = (before, after, steps)
    self.changes = changes.map { $0.compactMapValues { $0 as? String } }
  }

  /// What a change is of: `worsened 4.1, Key Stage 2`.
  static func subject(_ change: [String: String]) -> String {
    let name = change["number"] ?? change["indicator"] ?? "(no name)"
    return "\(change["kind"] ?? "(no kind)") \(name)" + (change["part"].map { ", \($0)" } ?? "")
  }

  /// The counts before with what the steps say that the changes did to them.
  var stepped: [String: Int] {
    steps.values.reduce(before) { $0.merging($1, uniquingKeysWith: +) }
  }

  /// The counts before with what the changes did to them, and without annual indicators that are not due.
  var applied: [String: Int] {
    var counts = before.merging(steps["notDue"] ?? [:], uniquingKeysWith: +)
    for change in changes where change["part"] == nil {
      let kind = change["kind"] ?? ""
      guard
        ["worsened", "improved", "rated", "unrated", "new", "gone", "split", "renumbered"]
          .contains(kind)
      else { continue }
      // Of what only has another number, the rating's own change tells.
      let isOneSided = (change["before"] == nil) != (change["after"] == nil)
      if kind == "split" || kind == "renumbered", !isOneSided { continue }
      if change["before"] != nil { counts[change["ratingBefore"] ?? "notRated", default: 0] -= 1 }
      if change["after"] != nil { counts[change["ratingAfter"] ?? "notRated", default: 0] += 1 }
    }
    return counts
  }
}

extension RatingCounts {
  /// The counts as the JSON has them.
  var byName: [String: Int] {
    ["red": red, "amber": amber, "green": green, "notRated": notRated]
  }
}
