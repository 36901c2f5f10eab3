import Testing

@testable import TrustReport

/// Reads CSVs that a test has, with small counts withheld.
func suppressed(
  _ csv: String..., below threshold: Int = 5, sums: [String] = [], allowing: [String] = [],
  quarter: String? = nil
) throws -> Outcome {
  let inputs = csv.enumerated().map { index, text in
    Input.bytes(Array(text.utf8), name: index == 0 ? "q.csv" : "q\(index + 1).csv")
  }
  let suppression = try #require(
    Suppression(
      below: threshold, sums: sums.compactMap { CountSum($0) }, allowedTexts: allowing))
  return Outcome(
    inputs,
    options: ReadingOptions(quarter: quarter.flatMap { Quarter($0) }, suppression: suppression))
}

/// What the list of ratings prints of each row: `3.1 Boys [c] green`, without a rating `-`.
func shown(_ outcome: Outcome) throws -> [String] {
  let list = RatingList(of: try outcome.scorecard)
  let csv = CSVTable(text { list.writeCSV(to: &$0) })
  func cell(_ name: String, _ row: [String]) -> String {
    csv.column(name).map { row[$0] } ?? "?"
  }
  let parted = Set(csv.rows.filter { cell("part", $0) != "" }.map { cell("number", $0) })
  return csv.rows.filter { cell("part", $0) != "" || !parted.contains(cell("number", $0)) }
    .map { row in
      let value = cell("symbols", row) == "c" ? "[c]" : cell("value", row)
      let names = [cell("number", row), cell("part", row)].filter { !$0.isEmpty }
      let rating = cell("rating", row)
      return (names + [value, rating.isEmpty ? "-" : rating]).joined(separator: " ")
    }
}

/// The rows of parts of one indicator in 2022/23 Q3: names and figures, without targets.
func parts(_ figures: KeyValuePairs<String, String>, unit: String = "children") -> String {
  "number,indicator,part,quarter,value,unit\n"
    + figures.map { "3.1,A,\($0.key),2022/23 Q3,\($0.value),\(unit)\n" }.joined()
}
