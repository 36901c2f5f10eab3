import Testing
import TrustReport

/// Every column by every name of the contract, however it is written.
@Suite struct ColumnNameTests {
  /// The contract's table: the canonical name, then the others.
  static let names: [[String]] = [
    [
      "indicator", "title", "indicator name", "indicator title", "performance indicator", "measure",
    ],
    ["number", "ref", "reference", "indicator ref", "indicator reference", "indicator id"],
    ["priority", "theme"], ["part", "component", "cohort"], ["quarter", "period"],
    ["value", "actual", "result", "outturn"], ["target"],
    ["polarity", "good is", "good performance"], ["unit", "units"],
    ["frequency", "reporting frequency"], ["tolerance", "amber tolerance"],
    ["amber threshold", "amber t'hold"], ["red threshold", "red t'hold"],
    ["published", "rag", "rag rating", "rating"], ["override reason"],
    [
      "commentary", "comment", "comments", "narrative",
      "what is being done to improve performance?",
    ],
    ["target basis"], ["target date", "target by"], ["formerly", "previous number"],
    ["note", "data note"],
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

  private func spellings(of name: String) -> [String] {
    [
      name, name.uppercased(), name.capitalized, name.replacing(" ", with: ""),
      name.replacing(" ", with: "_"), name.replacing(" ", with: " - "),
      "  \(name.replacing(" ", with: "  "))", "\(name):", "(\(name))",
      name.replacing("'", with: "’"), name.replacing(" ", with: "\n"),
      name.replacing(" ", with: "\u{A0}"),
    ]
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
