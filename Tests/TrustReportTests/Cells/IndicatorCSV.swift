import Foundation
import TrustReport

/// A CSV of one row: the indicator `A` in 2022/23 Q3, and the cells given behind them, so that the
/// first of these is in cell C2 at column 14 of line 2.
func oneRow(_ cells: KeyValuePairs<String, String>) -> String {
  let header = ["indicator", "quarter"] + cells.map(\.key)
  let row = ["A", "2022/23 Q3"] + cells.map { quoted($0.value) }
  return header.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
}

/// A cell in quotes, if what it holds needs them.
private func quoted(_ cell: String) -> String {
  guard cell.contains(where: { ",\"\n".contains($0) }) else { return cell }
  let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
  return "\"" + parts.joined(separator: "\"\"") + "\""
}

/// What `rate --format json` says under some of its keys, a line for each indicator or part; if nothing
/// can be reported, what is wrong.
func rateValues(_ outcome: Outcome, _ keys: String...) -> [String] {
  guard let json = try? rateJSON(outcome) else { return findingsWithHints(outcome) }
  let whole = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
  guard let lines = whole?["indicators"] as? [[String: Any]] else { return ["no JSON: \(json)"] }
  return lines.map { line in keys.map { shown(line[$0]) }.joined(separator: ", ") }
}

private func shown(_ value: Any?) -> String {
  switch value {
  case let text as String: text
  case let list as [String]: "[" + list.joined(separator: " ") + "]"
  case let count as Int: "\(count)"
  case is NSNull: "null"
  default: "(no such key)"
  }
}

/// The findings of a reading as ``findings(_:)`` has them, each with its hint.
func findingsWithHints(_ outcome: Outcome) -> [String] {
  zip(findings(outcome), outcome.findings).map { line, finding in
    line + ": " + (finding.hint ?? "(no hint)")
  }
}

/// The lines of a report that begin with a table's bar, without those that make a table of them:
/// headers and the rule below them.
func tableLines(_ outcome: Outcome, includesGreen: Bool = true) -> [String] {
  guard let report = try? markdown(outcome, includesGreen: includesGreen) else {
    return findingsWithHints(outcome)
  }
  let lines = report.split(separator: "\n").filter { $0.hasPrefix("|") }.map(String.init)
  let rules = lines.indices.filter { lines[$0].hasPrefix("| ---") }
  let notRows = Set(rules + rules.map { $0 - 1 })
  return lines.indices.filter { !notRows.contains($0) }.map { lines[$0] }
}

/// What a report says of each indicator under a heading of its own: the heading, and the paragraphs, but for
/// the one that says that there is no commentary.
func passages(_ outcome: Outcome) -> [String] {
  guard let report = try? markdown(outcome, includesGreen: true) else {
    return findingsWithHints(outcome)
  }
  var passages: [String] = []
  var isInPassage = false
  for line in report.split(separator: "\n") {
    if line.hasPrefix("### ") {
      passages.append(String(line.dropFirst(4)))
      isInPassage = true
    } else if line.hasPrefix("#") {
      isInPassage = false
    } else if line == "Nothing is given on what is being done." {
      continue
    } else if isInPassage, let last = passages.indices.last {
      passages[last] += "\n" + line
    }
  }
  return passages
}

/// The rule with which the notes of every report begin, unless another tolerance was asked for.
let standardRule =
  "Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a "
  + "target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds "
  + "says so."
