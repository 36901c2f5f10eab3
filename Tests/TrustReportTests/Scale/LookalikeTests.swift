import Testing
import TrustReport

/// A cell means what it means by itself, whatever is in the cells above it: none is taken for another
/// that has the same beginning, the same end or the same characters.
@Suite struct LookalikeTests {
  /// Cells of one column that look alike, and what else is in their rows.
  struct Case: Sendable, CustomTestStringConvertible {
    let column: String
    let cells: [String]
    var others: [String: String] = [:]

    var testDescription: String { column }
  }

  /// Words of the same piece: their first and last bytes are the same.
  private static func runs(_ piece: String, _ counts: ClosedRange<Int>) -> [String] {
    counts.map { String(repeating: piece, count: $0) }
  }

  static let cases = [
    Case(
      column: "value", cells: runs("1", 1...17) + ["1%", "11%", "1 [p]", "1 [x]", "[x]", "[c]"]),
    Case(
      column: "target",
      cells: runs("1", 1...17).map { "<" + $0 } + ["1 to 1", "1 to 11", "1 to 111111111"]),
    Case(
      column: "tolerance", cells: runs("1", 1...17) + ["1%", "11%", "1pp", "11pp", "-1", "-11"]),
    Case(
      column: "amber threshold", cells: runs("1", 1...17),
      others: ["red threshold": "999999999999999", "polarity": "lower"]),
    Case(
      column: "polarity", cells: ["low", "lower", "lowe", "high", "higher", "up", "none", "non"]),
    Case(
      column: "quarter",
      cells: runs(" ", 1...17).map { "2022/23\($0)Q3" } + ["2022/23 Q", "2022/23 Q33"]),
    Case(
      column: "target date",
      cells: runs("-", 1...17).map { "Mar\($0)22" } + ["Mar-2", "Mar-222", "Mar-2022"]),
    Case(
      column: "frequency", cells: ["annual", "annua", "quarterly", "quarterl", "cumulative", ""]),
    Case(column: "published", cells: ["R", "Red", "Re", "A", "Amber", "G", "Green", "N/A", "N"]),
    Case(column: "unit", cells: runs("a", 1...17)),
    Case(column: "part", cells: runs("a", 1...17)),
    Case(column: "priority", cells: runs("a", 1...17)),
    Case(column: "indicator", cells: runs("a", 1...17)),
    Case(column: "note", cells: runs("a", 1...17)),
  ]

  /// A return of rows that differ in their numbers and in a cell of the column.
  private func read(_ given: Case, _ cells: [String]) -> Outcome {
    let fixed = ["indicator": "Title", "value": "5"].merging(given.others) { $1 }
    let columns = ["number", given.column] + fixed.keys.filter { $0 != given.column }.sorted()
    let rows = cells.enumerated().map { row, cell in
      columns.map { $0 == "number" ? "7.\(row)" : $0 == given.column ? cell : fixed[$0] ?? "" }
    }
    return TrustReportTests.read(csv([columns] + rows))
  }

  /// What the ratings say of each row, its number aside.
  private func ratings(_ outcome: Outcome) -> [String] {
    rateValues(
      outcome, "indicator", "priority", "part", "rating", "basis", "computed", "published",
      "reason",
      "value", "unit", "symbols", "note", "target", "targetText", "targetDate", "polarity",
      "amberLine", "redLine", "amberLineHigh", "redLineHigh", "gap", "direction")
  }

  /// The cells in an order in which each of them follows each.
  private func pairs(_ cells: [String]) -> [String] {
    cells.flatMap { first in cells.flatMap { [first, $0] } }
  }

  @Test(arguments: cases) func eachIsReadAsItIsAlone(_ given: Case) {
    let alone = Dictionary(uniqueKeysWithValues: given.cells.map { ($0, read(given, [$0])) })
    let readable = given.cells.filter { alone[$0]?.hasErrors == false }
    let inPairs = pairs(readable)
    let expected = inPairs.flatMap { cell in alone[cell].map { ratings($0) } ?? [] }
    #expect(readable.count > 3)
    #expect(ratings(read(given, inPairs)) == expected)

    // Of each code the first hundred are shown.
    let all = pairs(given.cells)
    let faulty = all.indices.filter { alone[all[$0]]?.hasErrors == true }
    let found = read(given, all).findings.filter { $0.severity == .error }
    #expect(Set(found.compactMap(\.line)).isSubset(of: faulty.map { $0 + 2 }))
    #expect(found.count >= min(faulty.count, 100))
  }
}
