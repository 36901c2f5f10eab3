import Foundation
import Testing
import TrustReport

/// A finding names a column as the file names it (the contract's section 8).
@Suite struct ColumnHeaderTests {
  /// Other names of columns, by the canonical one.
  private static let others = [
    "number": "Ref", "indicator": "Measure", "priority": "Theme", "part": "Cohort",
    "quarter": "Period", "value": "Outturn", "target": "Current target", "polarity": "Good is",
    "unit": "Units", "frequency": "Reporting frequency", "tolerance": "Amber tolerance",
    "amber threshold": "Amber t'hold", "red threshold": "Red t'hold", "published": "RAG rating",
    "override reason": "Reason for override", "commentary": "Narrative",
    "target basis": "Target rationale", "target date": "Target by",
    "formerly": "Previous number", "note": "Data note",
  ]

  /// The file with other names for its columns, and which those were; `nil` if it has none of them.
  private func renamed(_ file: String) throws -> (text: String, names: [String])? {
    let url = Package.url("\(Provocation.folder)/\(file)")
    guard let text = String(bytes: try Data(contentsOf: url), encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let names = header.filter { Self.others[$0] != nil }
    guard !names.isEmpty, lines.count == 2 else { return nil }
    let others = header.map { Self.others[$0] ?? $0 }.joined(separator: ",")
    return ("\(others)\n\(lines[1])", names)
  }

  @Test func everyFixtureIsToldInItsOwnNames() throws {
    var count = 0
    for file in try Package.files(in: Provocation.folder, ending: ".csv") {
      guard let (text, names) = try renamed(file) else { continue }
      for finding in read(text).findings where finding.code != "doubled-column" {
        // Of two columns with one meaning, the meaning is said.
        let message = finding.message
        count += 1
        let canonical = names.filter { message.contains("'\($0)'") }
        #expect(canonical.isEmpty, "\(file): \(message)")
      }
    }
    #expect(count > 100)
  }

  @Test func wideFileIsToldInTheNamesOfTheQuarter() {
    let outcome = expectFindings(
      """
      ref,measure,good is,Q1 2024/25,Q1 2024/25 target,Q2 2024/25,Q2 2024/25 target
      A1,Library visits,high,41350,40000,4135O,40000

      """.replacing("4135O", with: "1️⃣4135O"), are: ["error 1️⃣ unreadable-value"])
    #expect(messages(outcome) == ["'Q2 2024/25' is \"4135O\", not a number"])
  }

  @Test func replacedCellIsToldInTheNameOfItsColumn() throws {
    let outcome = Outcome(
      [.bytes(Array("measure,outturn\nLibrary visits,#N/A\n".utf8), name: "q.csv")],
      options: ReadingOptions(replacements: [try CellReplacement("value:#N/A=[x]")]))
    #expect(messages(outcome) == ["'outturn' is \"#N/A\", and is read as \"[x]\""])
  }
}
