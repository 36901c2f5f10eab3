import Foundation
import Testing
import TrustReport

@testable import TrustReportCLI

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
      // A byte that Windows-1252 lacks stands in a cell that was read as Windows-1252.
      let expected: Set = code == "undefined-byte" ? [code, "windows-1252"] : [code]
      #expect(Set(provocation.findings.map(\.code)) == expected)
    }
  }

  @Test func everyFileOfTheFolderBelongsToACode() throws {
    let names = Set(try Provocation.all().flatMap { $0.files + ["\($0.code).txt"] })
    for name in try Package.files(in: Provocation.folder, ending: "") {
      #expect(names.contains(name), "\(name) is no code's fixture")
    }
  }

  /// The codes that one file provokes, as the command itself prints them.
  @Test func theCommandPrintsTheSame() throws {
    let folder = Package.url(Provocation.folder).path(percentEncoded: false) + "/"
    for provocation in try Provocation.all() where provocation.arguments[0] == "check" {
      guard provocation.files.count == 1 else { continue }
      var output = ""
      let status = run(
        arguments: ["check", folder + provocation.files[0]],
        standardOutput: { output += String(decoding: $0, as: UTF8.self) },
        standardError: { _ in Issue.record("\(provocation.code): the findings are the result") })
      #expect(output.replacing(folder, with: "") == provocation.output)
      let hasErrors = provocation.findings.contains { $0.severity == "error" }
      #expect(status == (hasErrors ? 1 : 0), "\(provocation.code)")
    }
  }

  /// Every hint that a cell can need has a row, in the fixture of some column.
  @Test func everyHintOfACellIsOnRecord() throws {
    let missing = try hintsWithoutFixture()
    #expect(missing == [])
  }

  private func hintsWithoutFixture() throws -> [String] {
    let words = try Package.text("Sources/TrustReport/Findings/CellFault+Words.swift")
    let record = try Provocation.all().map(\.output).joined()
    // Whole literals behind a case or a condition: `case .looseHyphen: "write a range …"`.
    let hints = words.matches(of: /[:?]\s+"([^"\\,][^"\\]{11,})"/).map { String($0.output.1) }
    #expect(hints.count > 15)
    return hints.filter { !$0.hasPrefix("not ") && !record.contains("hint: \($0)\n") }
  }
}
