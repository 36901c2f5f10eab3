import Testing

@testable import TrustReport

/// The board's own papers compared, as they are on record in `Fixtures/changes`.
@Suite("The papers compared")
struct ComparisonGoldenTests {
  /// The papers of 2019, 2020 and 2023, by what they report.
  static let pairs = [("2018-19-q4", "2020-21-q1"), ("2020-21-q1", "2022-23-q3")]

  @Test("each pair of papers, in each format", arguments: pairs)
  func papers(_ old: String, _ new: String) throws {
    let comparison = Fixtures.compare(old, new)
    #expect(!comparison.hasErrors)
    let path = "Fixtures/changes/\(old)-to-\(new)"
    try expectGolden(
      text { MarkdownRenderer().render(comparison, to: &$0) }, "\(path).md")
    try expectGolden(text { comparison.writeText(colored: false, to: &$0) }, "\(path).txt")
    try expectGolden(text { comparison.writeJSON(to: &$0) }, "\(path).json")
  }
}
