import Testing
import TrustReport

/// The sentences that open the report: "singular, plural and none are worded" (the contract's section 4).
@Suite struct CountsTests {
  /// How many Red, Amber, Green and unrated indicators; and the sentences.
  static let counts: [(counts: [Int], sentences: String)] = [
    (
      [5, 4, 15, 3],
      "9 of 24 rated indicators are Red or Amber: 5 Red and 4 Amber. 15 are Green. "
        + "3 are not rated."
    ),
    (
      [1, 0, 1, 1],
      "1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. 1 is not rated."
    ),
    (
      [0, 1, 0, 2],
      "The one rated indicator is Amber. "
        + "2 are not rated."
    ),
    (
      [1, 1, 2, 0],
      "2 of 4 rated indicators are Red or Amber: 1 Red and 1 Amber. 2 are Green. "
        + "Every indicator is rated."
    ),
    (
      [0, 0, 3, 1], "All 3 rated indicators are Green. 1 is not rated."
    ),
    (
      [0, 0, 1, 0], "The one rated indicator is Green. Every indicator is rated."
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
    (
      [1, 0, 0, 1],
      "Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so."
    ),
  ])
  func emptySectionSaysSo(_ counts: [Int], _ sentence: String) throws {
    let lines = try markdown(report(counts), includesGreen: true).split(separator: "\n")
    #expect(lines.contains(sentence[...]), "\(lines)")
  }
}
