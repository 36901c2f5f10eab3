import Testing

@testable import TrustReport

/// Compares two CSVs that stand in a test.
func compare(
  _ old: String, _ new: String, since: String? = nil, quarter: String? = nil
) -> Comparison {
  Comparison(of: read(old, quarter: since), with: read(new, quarter: quarter))
}

/// What a comparison tells, a line for each change, as ``told(_:)-(Change)`` has it; where there is
/// nothing to compare, what is wrong.
func told(_ comparison: Comparison) -> [String] {
  comparison.hasErrors
    ? findings(comparison.old) + findings(comparison.new) : comparison.changes.map { told($0) }
}

/// A change in a line: `worsened 4.1, Key Stage 2: Amber: 21 → Red: 29 (what is said of it)`.
func told(_ change: Change) -> String {
  let name = change.number.isEmpty ? change.title : change.number
  let part = change.part.map { ", \($0)" } ?? ""
  let remark = change.remark.map { " (\($0))" } ?? ""
  return "\(change.kind.rawValue) \(name)\(part): "
    + "\(change.before ?? "–") → \(change.after ?? "–")\(remark)"
}

/// The kinds of change that are told, with what has changed: `worsened 4.1, Key Stage 2`.
func kindsTold(_ comparison: Comparison) -> [String] {
  comparison.changes.map { change in
    let name = change.number.isEmpty ? change.title : change.number
    return "\(change.kind.rawValue) \(name)" + (change.part.map { ", \($0)" } ?? "")
  }
}

/// What is told of two CSVs that stand in a test.
func told(_ old: String, _ new: String) -> [String] { told(compare(old, new)) }

/// What is told of the indicator 3.14 where its cells change from one quarter to the next.
///
///     told("value,target,polarity", from: "762,750,lower", to: "803,750,lower")
func told(_ columns: String, from old: String, to new: String) -> [String] {
  told(ofOne(columns, "2022/23 Q2", old), ofOne(columns, "2022/23 Q3", new))
}

/// A CSV of the indicator 3.14 alone; an empty quarter dates nothing.
func ofOne(_ columns: String, _ quarter: String, _ cells: String) -> String {
  """
  number,indicator,priority,quarter,\(columns)
  3.14,Children we care for,Be Safe,\(quarter),\(cells)

  """
}

/// A change of one row: its cells before and after, and what is to be told of it.
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

/// Expects that what is told of a row's change is what is to be told.
func expectTold(_ change: RowChange, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(
    told(change.columns, from: change.old, to: change.new) == change.told,
    sourceLocation: sourceLocation)
}
