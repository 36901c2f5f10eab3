import Foundation
import Testing

/// Every diagnostic code has a fixture that provokes it, and its output on record.
@Suite struct FindingFixtureTests {
  @Test func everyCodePrintsWhatIsOnRecord() throws {
    for provocation in try Provocation.all() {
      try expectGolden(provocation.output, "\(Provocation.folder)/\(provocation.code).txt")
    }
  }

  @Test func everyFixtureProvokesItsCodeAlone() throws {
    for provocation in try Provocation.all() {
      let code = provocation.code
      // A byte that Windows-1252 lacks is in a cell that was read as Windows-1252.
      let companions = [
        "undefined-byte": "windows-1252", "rows-above-header": "rows-passed-over",
        "year-from-title": "rows-passed-over", "title-quarter": "rows-passed-over",
        "several-months": "quarter-from-month", "number-like-1-10": "missing-indicator",
      ]
      let expected = Set([code, companions[code]].compactMap(\.self))
      #expect(Set(provocation.findings.map(\.code)) == expected)
    }
  }

  @Test func everyFileOfTheFolderBelongsToACode() throws {
    let names = Set(try Provocation.all().flatMap { $0.files + ["\($0.code).txt"] })
    for name in try Package.files(in: Provocation.folder, ending: "") {
      #expect(names.contains(name), "\(name) is no code's fixture")
    }
  }

  @Test func everyExitStatusFollowsFromTheSeverity() throws {
    for provocation in try Provocation.all() {
      let isUnreadable = ["cannot-open", "cannot-read", "changed-while-read", "is-directory"]
        .contains(provocation.code)
      let hasErrors = provocation.findings.contains { $0.severity == "error" }
      let errorStatus: Int32 = isUnreadable ? 66 : provocation.isCheck ? 1 : 65
      #expect(provocation.status == (hasErrors ? errorStatus : 0), "\(provocation.code)")
    }
  }

  /// Every hint that a cell can need has a row, in the fixture of some column.
  @Test func everyHintOfACellIsOnRecord() throws {
    let record = try Provocation.all().map(\.output).joined()
    #expect(CellHints.all.count > 25)
    for hint in CellHints.all.sorted() {
      #expect(record.contains("hint: \(hint)\n"), "no fixture has the hint '\(hint)'")
    }
  }
}
