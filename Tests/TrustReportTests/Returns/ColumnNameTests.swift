import Testing

@testable import TrustReport

/// Every column by every name of the contract, however it is written.
@Suite struct ColumnNameTests {
  /// The contract's table: the canonical name, then the others.
  static let names: [[String]] = [
    [
      "indicator", "title", "indicator name", "indicator title", "performance indicator",
      "key performance indicator", "kpi name", "pi name", "measure", "measure name",
      "performance measure", "metric",
    ],
    [
      "number", "ref", "ref no", "reference", "indicator ref", "indicator reference",
      "indicator id",
      "indicator number", "indicator code", "kpi ref", "kpi no", "kpi id", "pi ref", "pi code",
      "measure id", "measure ref",
    ],
    ["priority", "theme"], ["part", "component", "cohort"],
    ["quarter", "period", "reporting period", "qtr", "financial quarter"],
    ["value", "actual", "result", "outturn", "figure"],
    ["target", "target value", "quarterly target", "current target"],
    [
      "polarity", "good is", "good performance", "what good looks like", "desired direction",
      "improvement direction",
    ],
    ["unit", "units", "unit of measure", "uom"],
    ["frequency", "reporting frequency"], ["tolerance", "amber tolerance"],
    ["amber threshold", "amber t'hold"], ["red threshold", "red t'hold"],
    ["published", "given rating", "rag", "rag rating", "rag status", "rating", "brag"],
    ["override reason", "reason for override"],
    [
      "commentary", "comment", "comments", "narrative",
      "what is being done to improve performance?",
    ],
    ["target basis", "target rationale"], ["target date", "target by"],
    ["formerly", "previous number"], ["note", "data note"],
  ]

  /// The names that are used where no other for the column is there: the canonical name, then those.
  static let namesIfAlone: [[String]] = [
    [
      "indicator", "kpi", "pi", "metric name", "short name", "name", "description",
      "indicator description", "measure description",
    ],
    ["number", "no", "code", "id"],
    [
      "priority", "objective", "outcome", "aim", "priority area", "performance area", "directorate",
      "department", "service", "portfolio", "domain", "category", "committee",
    ],
    ["part", "breakdown", "sub-measure"],
    [
      "value", "performance", "current", "current value", "current performance", "latest",
      "latest value", "score", "achieved", "this quarter",
    ],
    [
      "target", "goal", "plan", "standard", "ambition", "trajectory", "annual target",
      "year end target",
    ],
    ["polarity", "better", "aim to"], ["frequency", "reported"],
    ["published", "traffic light", "overall rag", "status"],
    [
      "commentary", "explanation", "update", "latest update", "latest note", "progress",
      "progress update", "action", "actions",
    ],
    ["target date", "due", "due date"],
  ]

  /// Rows in which each column makes a difference to the report.
  private static let rows: [[String]] = [
    [
      "Children we care for", "3.14", "Be Safe", "", "2024/25 Q1", "790", "750", "lower",
      "children", "", "", "", "", "", "", "", "", "", "", "",
    ],
    [
      "Children we care for", "1.1", "Be Safe", "", "2024/25 Q2", "803", "750", "lower",
      "children", "", "", "760", "790", "A", "Ten left in July", "Plans are checked.",
      "neighbours", "March 2025", "3.14", "at the end of September",
    ],
    [
      "Waits", "1.2", "Be Healthy", "Core", "2024/25 Q1", "40", "30", "lower", "days", "annual",
      "50%", "", "", "", "", "", "", "", "", "",
    ],
    [
      "Waits", "1.2", "Be Healthy", "Core", "2024/25 Q2", "41", "30", "lower", "days", "annual",
      "50%", "", "", "", "", "", "", "", "", "",
    ],
  ]

  private func result(header: [String]) throws -> String {
    let outcome = read(csv([header] + Self.rows))
    return try findings(outcome).joined(separator: "\n")
      + markdown(outcome, includesGreen: true) + rateJSON(outcome)
  }

  private static let canonical = names.map { $0[0] }

  @Test func canonicalNamesAreRead() throws {
    let outcome = read(csv([Self.canonical] + Self.rows))
    #expect(findings(outcome) == [])
    let text = try result(header: Self.canonical)
    for cell in Self.rows[1] where !cell.isEmpty && cell != "A" && cell != "3.14" {
      #expect(text.contains(cell), "\(cell)")
    }
  }

  /// Without a column the result is another, so that the test below can tell whether it was read.
  @Test(arguments: names.map { $0[0] }) func everyColumnMatters(_ name: String) throws {
    let header = Self.canonical.map { $0 == name ? "owner" : $0 }
    let outcome = read(csv([header] + Self.rows))
    // Without some of the columns the rows contradict each other, and there is no report at all.
    let found = (try? rateJSON(outcome) + markdown(outcome)) ?? ""
    #expect(try found != result(header: Self.canonical))
    #expect(outcome.findings.contains { ["unknown-column", "no-header"].contains($0.code) })
  }

  @Test(arguments: names) func everyNameIsTheColumn(_ names: [String]) throws {
    let expected = try result(header: Self.canonical)
    for name in names {
      for spelling in spellings(of: name) {
        let header = Self.canonical.map { $0 == names[0] ? spelling : $0 }
        #expect(try result(header: header) == expected, "\(spelling)")
      }
    }
  }

  @Test(arguments: namesIfAlone) func everyNameIfAloneIsTheColumn(_ names: [String]) throws {
    let expected = read(csv([Self.canonical] + Self.rows))
    for name in names.dropFirst() {
      let outcome = read(csv([Self.canonical.map { $0 == names[0] ? name : $0 }] + Self.rows))
      #expect(
        try markdown(outcome, includesGreen: true) + rateJSON(outcome)
          == markdown(expected, includesGreen: true) + rateJSON(expected), "\(name)")
      #expect(outcome.findings.contains { $0.code == "columns-guessed" }, "\(name)")
    }
  }

  private func spellings(of name: String) -> [String] {
    [
      name, name.uppercased(), name.capitalized, name.replacing(" ", with: ""),
      name.replacing(" ", with: "_"), name.replacing(" ", with: " - "),
      "  \(name.replacing(" ", with: "  "))", "\(name):", "(\(name))",
      name.replacing("'", with: "’"), name.replacing(" ", with: "\n"),
      name.replacing(" ", with: "\u{A0}"),
    ]
  }

  @Test(arguments: names) func namesInTheOrderOfTheContract(_ names: [String]) {
    // "`indicator number` … holding number and title together" is no name of the number's alone.
    let names = names.filter { $0 != "indicator number" }
    #expect(Column.allCases.filter { $0.name == names[0] }.map(\.names) == [names])
  }

  /// A name is near with a letter in three wrong, and with three at most.
  @Test(arguments: [
    ("not", "note"), ("nozz", nil), ("xyz", nil), ("VALXX", "value"), ("vaxxx", nil),
    ("overxxxe reason", "override reason"), ("overxxxx reason", nil),
  ])
  func nearestName(_ typed: String, _ name: String?) {
    #expect(Column.nearestName(to: typed) == name)
  }

  @Test func columnsMayBeInAnyOrder() throws {
    let table = [Self.canonical] + Self.rows
    let expected = try result(header: Self.canonical)
    for shift in [1, 7, 13] {
      let turned = table.map { Array($0[shift...] + $0[..<shift]) }
      let outcome = read(csv(turned.map { $0.reversed() }))
      #expect(try markdown(outcome, includesGreen: true) + rateJSON(outcome) == expected)
    }
  }

  @Test func nothingButTitleAndOneMoreIsNeeded() {
    #expect(findings(read("measure,result\nLibrary visits,41350\n")) == [])
  }
}
