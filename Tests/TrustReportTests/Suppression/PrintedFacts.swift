import Foundation
import Testing

@testable import TrustReport

/// What the tool prints of a scorecard in every format and for every quarter.
struct PrintedFacts {
  /// What the JSON of all quarters says, which is all that there is to know.
  private(set) var cells: [Attacker.Cell: Attacker.Printed] = [:]
  /// The figures that the other formats print of an indicator and the JSON of no quarter does.
  private(set) var leaks: [String] = []

  init(of csv: String, sums: [String]) throws {
    var outcomes: [Outcome] = []
    for quarter in 1...3 {
      let outcome = try suppressed(csv, sums: sums, quarter: "2022/23 Q\(quarter)")
      outcomes.append(outcome)
      let list = RatingList(of: try outcome.scorecard)
      try addJSON(text { list.writeJSON(to: &$0) }, quarter: quarter)
      try addCSV(text { list.writeCSV(to: &$0) }, quarter: quarter)
    }
    for (index, outcome) in outcomes.enumerated() {
      let scorecard = try outcome.scorecard
      try findLeaks(in: markdown(outcome, includesGreen: true), of: nil)
      findLeaks(in: Report(of: scorecard, includesGreen: true).html(), of: nil)
      findLeaks(in: text { RatingList(of: scorecard).writeTable(colored: false, to: &$0) }, of: nil)
      for number in Set(cells.keys.map(\.number)) {
        let explanation = try #require(Explanation(of: scorecard, indicator: number))
        findLeaks(in: text { explanation.write(to: &$0) }, of: number)
        findLeaks(in: text { explanation.writeJSON(to: &$0) }, of: number)
      }
      if index > 0 {
        let changes = Changes(from: try outcomes[index - 1].scorecard, to: scorecard)
        findLeaks(in: text { changes.writeText(colored: false, to: &$0) }, of: nil)
        findLeaks(in: text { changes.writeJSON(to: &$0) }, of: nil)
        findLeaks(in: text { MarkdownWriter().write(changes, to: &$0) }, of: nil)
      }
    }
  }

  private mutating func addJSON(_ json: String, quarter: Int) throws {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    for row in try #require(object?["indicators"] as? [[String: Any]]) {
      let part = row["part"] as? String ?? ""
      let number = try #require(row["number"] as? String)
      func decimal(_ key: String) -> Double? { (row[key] as? String).flatMap { Double($0) } }
      if row["symbols"] as? [String] == ["c"] {
        for key in ["value", "gap", "gapPercent", "direction", "directionOverYear"] {
          #expect(row[key] is NSNull)
        }
      }
      let value = row["value"] as? String
      let isPercentage = ["6", "7"].contains(number)
      cells[Attacker.Cell(number: number, part: part, quarter: quarter)] = Attacker.Printed(
        value: isPercentage ? nil : value.flatMap { Int($0) },
        percentage: isPercentage ? value.map { "\($0)%" } : nil, rating: row["rating"] as? String,
        amber: decimal("amberLine"), red: decimal("redLine"),
        isLower: row["polarity"] as? String == "lower")
    }
  }

  /// The CSV says what the JSON says.
  private func addCSV(_ csv: String, quarter: Int) throws {
    let table = CSVTable(csv)
    for row in table.rows {
      func cell(_ name: String) -> String { table.column(name).map { row[$0] } ?? "" }
      let known = cells[Attacker.Cell(number: cell("number"), part: cell("part"), quarter: quarter)]
      let value = known?.value.map(String.init) ?? known?.percentage.map { String($0.dropLast()) }
      #expect((value ?? "") == cell("value").filter { $0 != "%" })
      #expect((known?.rating ?? "") == cell("rating"))
    }
  }

  /// Every figure, which has the unit "children" behind it, is one that the JSON prints.
  private mutating func findLeaks(in text: String, of number: String?) {
    let known = Set(
      cells.filter { number == nil || $0.key.number == number }.compactMap(\.value.value))
    for match in text.matches(of: /([0-9]+) child(?:ren)?\b/) {
      guard let value = Int(match.output.1), !known.contains(value) else { continue }
      leaks.append("\(number ?? "-"): \(match.output.0)")
    }
  }
}
