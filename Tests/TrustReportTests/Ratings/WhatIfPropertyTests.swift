import Testing

@testable import TrustReport

/// What another rule would give is what reading gives where the files, or the options, have that rule.
@Suite("Under another rule, any return")
struct WhatIfPropertyTests {
  @Test("is rated as it is if nothing is to be otherwise", arguments: Fixtures.names)
  func nothing(_ name: String) throws {
    let scorecard = try Fixtures.scorecard(name)
    #expect(try json(scorecard.rated(under: [])) == json(scorecard))
  }

  @Test("is rated as --tolerance rates it")
  func tolerance() throws {
    try forEachReturn { table, _ in
      for tolerance in ["10%", "3 points", "0%"] {
        try expectSame(
          read(table.text), ["tolerance=\(tolerance)"], read(table.text, tolerance: tolerance))
      }
    }
  }

  @Test("is rated as with the target, or the tolerance, in the row itself")
  func cells() throws {
    try forEachReturn { table, generator in
      let rows = table.rows.indices.filter {
        self[table, $0, "quarter"] == "2022/23 Q3" && self[table, $0, "value"] != ""
      }
      guard let row = rows.randomElement(using: &generator) else { return }
      let number = self[table, row, "number"]
      let part = self[table, row, "part"]
      let name =
        (number.isEmpty ? self[table, row, "indicator"] : number)
        + (part.isEmpty ? "" : "/\(part)")
      let hasPolarity = self[table, row, "polarity"] != ""
      let targets = [hasPolarity ? "9" : ">=9", "<8", "5 to 9", "no target", ">7"]
      for (column, values) in [("target", targets), ("tolerance", ["10%", "2 points"])] {
        for value in values {
          guard let index = table.column(column) else { continue }
          let changed = table.with(value, row: row, column: index)
          try expectSame(read(table.text), ["\(column).\(name)=\(value)"], read(changed.text))
        }
      }
    }
  }

  private subscript(_ table: CSVTable, _ row: Int, _ column: String) -> String {
    table.column(column).map { table.rows[row][$0] } ?? ""
  }

  /// Calls `body` with random returns of two quarters that have no errors.
  private func forEachReturn(
    _ body: (CSVTable, inout SeededGenerator) throws -> Void
  ) throws {
    var count = 0
    for seed in 1...80 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let random = RandomReturn(quarters: ["2022/23 Q2", "2022/23 Q3"], hasFormerly: false)
      let table = CSVTable(random.csv(&generator))
      if read(table.text).hasErrors { continue }
      count += 1
      try body(table, &generator)
    }
    try #require(count > 20, "few random returns have errors")
  }

  /// If the other reading has errors, so has the rule.
  private func expectSame(_ outcome: Outcome, _ rules: [String], _ other: Outcome) throws {
    let scorecard = try outcome.scorecard
    let rated = Result { try scorecard.rated(under: rules.map { try WhatIf($0) }) }
    guard let expected = try? other.scorecard else {
      let errors = other.findings.filter { $0.severity == .error }.map(\.message)
      try #require(throws: InvalidWhatIf.self, "\(rules): \(errors)") { try rated.get() }
      return
    }
    try #require(json(rated.get()) == json(expected), "\(rules)")
  }

  private func json(_ scorecard: Scorecard) -> String {
    text { RatingList(of: scorecard).writeJSON(to: &$0) }
  }
}
