import Testing

/// The board's own papers compared, as they are on record in `Fixtures/changes`.
@Suite("The papers compared")
struct ChangesGoldenTests {
  /// The papers of 2019, 2020 and 2023, by what they report.
  static let pairs = [("2018-19-q4", "2020-21-q1"), ("2020-21-q1", "2022-23-q3")]

  @Test("each pair of papers, in each format", arguments: pairs)
  func papers(_ old: String, _ new: String) throws {
    let changes = try Fixtures.compare(old, new)
    let path = "Fixtures/changes/\(old)-to-\(new)"
    try expectGolden(changesMarkdown(changes), "\(path).md")
    try expectGolden(changesText(changes), "\(path).txt")
    try expectGolden(changesJSON(changes), "\(path).json")
  }
}
