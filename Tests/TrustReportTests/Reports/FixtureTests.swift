import Testing
import TrustReport

/// Each fixture renders to the report beside it, byte for byte.
@Suite struct FixtureTests {
  static let fixtures = [
    "2017-18-q1", "2018-19-q2", "2018-19-q4", "2020-21-q1", "2022-23-q3",
  ]

  private func read(_ name: String) -> Outcome {
    Outcome([.file(Package.url("Fixtures/\(name).csv").path(percentEncoded: false))])
  }

  @Test(arguments: fixtures) func rendersToItsReport(_ name: String) throws {
    let outcome = read(name)
    let report = try markdown(outcome)
    try expectGolden(report, "Fixtures/\(name).md")
    #expect(try markdown(outcome) == report, "rendering twice gives the same bytes")
  }

  @Test func wideScorecardRendersToTheSameReport() throws {
    let report = try markdown(read("2022-23-q3-wide"))
    try expectGolden(report, "Fixtures/2022-23-q3.md")
  }
}
