import Testing
import TrustReport

/// The sentences that open the report: "singular, plural and none are worded" (the contract's section 4).
@Suite struct CountsTests {
  /// How many Red, Amber, Green and unrated indicators; and the sentences.
  static let counts: [(counts: [Int], sentences: String)] = [
    (
      [5, 4, 15, 3],
      "9 indicators are off target: 5 Red and 4 Amber, of 24 rated. 15 are Green. "
        + "3 are not rated."
    ),
    (
      [1, 0, 1, 1],
      "1 indicator is off target: 1 Red and none Amber, of 2 rated. 1 is Green. 1 is not rated."
    ),
    (
      [0, 1, 0, 2],
      "1 indicator is off target: none Red and 1 Amber, of 1 rated. None is Green. "
        + "2 are not rated."
    ),
    (
      [1, 1, 2, 0],
      "2 indicators are off target: 1 Red and 1 Amber, of 4 rated. 2 are Green. "
        + "Every indicator is rated."
    ),
    (
      [0, 0, 3, 1], "No indicator is off target, of 3 rated. 3 are Green. 1 is not rated."
    ),
    (
      [0, 0, 1, 0], "No indicator is off target, of 1 rated. 1 is Green. Every indicator is rated."
    ),
    ([0, 0, 0, 1], "No indicator is rated. 1 is not rated."),
    ([0, 0, 0, 2], "No indicator is rated. 2 are not rated."),
  ]

  private func report(_ counts: [Int]) -> Outcome {
    let rows = zip(["90,>=100", "96,>=100", "100,>=100", "[x],>=100"], counts)
      .flatMap { Array(repeating: $0, count: $1) }
      .enumerated().map { "\($0 + 1),A,Be Safe,\($1)" }
    return read("number,indicator,priority,value,target\n" + rows.joined(separator: "\n"))
  }

  @Test(arguments: counts) func areWorded(_ counts: [Int], _ sentences: String) throws {
    let paragraphs = try markdown(report(counts)).split(separator: "\n")
    #expect(paragraphs.dropFirst().first == sentences[...])
  }

  @Test(arguments: counts) func addUpInTheTable(_ counts: [Int], _ sentences: String) {
    let numbers = (counts + [counts.reduce(0, +)]).map { "\($0)" }.joined(separator: " | ")
    #expect(
      tableLines(report(counts)).prefix(2) == ["| Be Safe | \(numbers) |", "| All | \(numbers) |"])
  }

  @Test(arguments: counts) func areInTheRatingsToo(_ counts: [Int], _ sentences: String) throws {
    let json = try rateJSON(report(counts))
    let expected =
      "\"counts\": {\"red\": \(counts[0]), \"amber\": \(counts[1]), "
      + "\"green\": \(counts[2]), \"notRated\": \(counts[3])}"
    #expect(json.contains(expected), "\(json.prefix(200))")
  }

  /// "A section with nothing in it says so in a sentence."
  @Test(arguments: [
    ([0, 0, 1, 0], "No indicator is rated Red or Amber."),
    ([0, 0, 1, 0], "Every indicator is rated."),
    ([1, 0, 0, 1], "No indicator is rated Green."),
    ([1, 0, 0, 1], "There are no notes."),
  ])
  func emptySectionSaysSo(_ counts: [Int], _ sentence: String) throws {
    let lines = try markdown(report(counts), includesGreen: true).split(separator: "\n")
    #expect(lines.contains(sentence[...]), "\(lines)")
  }
}
