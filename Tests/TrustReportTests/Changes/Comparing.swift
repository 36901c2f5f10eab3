import Testing
import TrustReport

/// Compares two CSVs of a test; throws what is wrong with either.
func compare(
  _ old: String, _ new: String, since: String? = nil, quarter: String? = nil
) throws -> Changes {
  let before = try read(old, quarter: since).scorecard
  return Changes(from: before, to: try read(new, quarter: quarter).scorecard)
}

/// The changes as `diff` prints them in each format.
func changesMarkdown(_ changes: Changes) -> String {
  text { MarkdownWriter().write(changes, to: &$0) }
}
func changesText(_ changes: Changes, colored: Bool = false) -> String {
  text { changes.writeText(colored: colored, to: &$0) }
}
func changesJSON(_ changes: Changes) -> String { text { changes.writeJSON(to: &$0) } }

/// The sentences that sum the changes up: the first paragraph.
func summary(of changes: Changes) -> String {
  let lines = changesMarkdown(changes).split(separator: "\n")
  return lines.first { !$0.hasPrefix("#") }.map(String.init) ?? ""
}

/// Two CSVs compared, a line for each change; if they cannot be read, what is wrong with them.
private func lines(
  _ old: String, _ new: String, _ lines: (Changes) -> [String]
) -> [String] {
  let outcomes = (read(old), read(new))
  guard let before = try? outcomes.0.scorecard, let after = try? outcomes.1.scorecard else {
    return findings(outcomes.0) + findings(outcomes.1)
  }
  return lines(Changes(from: before, to: after))
}

/// The changes between two CSVs of a test, a line each:
/// `worsened 4.1, Key Stage 2: Amber: 21 → Red: 29 (the remark, if there is one)`.
func told(_ old: String, _ new: String) -> [String] { lines(old, new, told) }

/// The same of changes already found.
func told(_ changes: Changes) -> [String] {
  guard let json = try? ChangesJSON(changes) else { return ["no JSON"] }
  return json.changes.map { change in
    let remark = change["remark"].map { " (\($0))" } ?? ""
    return ChangesJSON.subject(change)
      + ": \(change["before"] ?? "–") → \(change["after"] ?? "–")\(remark)"
  }
}

/// The kinds of the changes between two CSVs, with what has changed: `worsened 4.1, Key Stage 2`.
func kindsTold(_ old: String, _ new: String) -> [String] {
  lines(old, new) { changes in
    changes.map { change in
      "\(change.kind.rawValue) \(change.number ?? change.title)"
        + (change.part.map { ", \($0)" } ?? "")
    }
  }
}

/// The changes of the indicator 3.14 if its cells change from one quarter to the next.
///
///     told("value,target,polarity", from: "762,750,lower", to: "803,750,lower")
func told(_ columns: String, from old: String, to new: String) -> [String] {
  told(ofOne(columns, "2022/23 Q2", old), ofOne(columns, "2022/23 Q3", new))
}

/// A CSV of the indicator 3.14 alone; undated if the quarter is empty.
func ofOne(_ columns: String, _ quarter: String, _ cells: String) -> String {
  """
  number,indicator,priority,quarter,\(columns)
  3.14,Children we care for,Be Safe,\(quarter),\(cells)

  """
}

/// A change of one row: its cells before and after, and the changes that are to be found.
struct RowChange: CustomTestStringConvertible, Sendable {
  let columns: String
  let old: String
  let new: String
  let told: [String]

  init(_ columns: String, _ old: String, _ new: String, _ told: String...) {
    (self.columns, self.old, self.new, self.told) = (columns, old, new, told)
  }

  var testDescription: String { "\(columns): \(old) → \(new)" }
}

/// Expects the changes of a row that are to be found.
func expectTold(_ change: RowChange, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(
    told(change.columns, from: change.old, to: change.new) == change.told,
    sourceLocation: sourceLocation)
}
