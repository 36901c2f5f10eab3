import Testing
import TrustReport

/// The opening sentences: singular, plural and none are each worded.
@Suite struct ReportSummaryTests {
  /// The summary of so many indicators of each rating: R, A, G, and N for not rated.
  private func summary(_ ratings: String) throws -> String? {
    var csv = "indicator,value,target\n"
    for (index, rating) in ratings.enumerated() {
      let value: [Character: String] = ["R": "100", "A": "10", "G": "1", "N": "[x]"]
      csv += "Indicator \(index),\(value[rating] ?? ""),<10\n"
    }
    let paragraphs = try markdown(read(csv)).split(separator: "\n")
    return paragraphs.count > 1 ? String(paragraphs[1]) : nil
  }

  @Test(
    arguments: zip(
      ["R", "A", "G", "RA", "RAGN", "RRAAGGNN", "GN", "GGNN", "RN", "AGG", "N", "NN"],
      [
        "The one rated indicator is Red. Every indicator is rated.",
        "The one rated indicator is Amber. Every indicator is rated.",
        "The one rated indicator is Green. Every indicator is rated.",
        "Both rated indicators are Red or Amber: 1 Red and 1 Amber. Every indicator is rated.",
        "2 of 3 rated indicators are Red or Amber: 1 Red and 1 Amber. 1 is Green. 1 is not rated.",
        "4 of 6 rated indicators are Red or Amber: 2 Red and 2 Amber. 2 are Green. 2 are not rated.",
        "The one rated indicator is Green. 1 is not rated.",
        "Both rated indicators are Green. 2 are not rated.",
        "The one rated indicator is Red. 1 is not rated.",
        "1 of 3 rated indicators is Red or Amber: none Red and 1 Amber. 2 are Green. Every indicator is rated.",
        "No indicator is rated. 1 is not rated.",
        "No indicator is rated. 2 are not rated.",
      ]))
  func summary(_ ratings: String, _ expected: String) throws {
    #expect(try summary(ratings) == expected)
  }

  @Test func theTableAddsUp() throws {
    let csv = """
      indicator,priority,value,target
      A,Be Safe,100,<10
      B,Be Healthy,10,<10
      C,be safe,1,<10
      D,,1,<10
      E,Be Healthy,,<10
      F,Be Safe,1,<10
      """
    let table = """
      | Be Safe | 1 | 0 | 2 | 0 | 3 |
      | Be Healthy | 0 | 1 | 0 | 1 | 2 |
      | No priority given | 0 | 0 | 1 | 0 | 1 |
      | All | 1 | 1 | 3 | 1 | 6 |

      """
    #expect(try markdown(read(csv)).contains(table))
  }

  @Test func emptySectionsSaySo() throws {
    let nothing = try markdown(read("indicator,value,target\nA,1,<10\n"))
    #expect(nothing.contains("Red or Amber\n\nNo indicator is rated Red or Amber.\n\n## Not rated"))
    #expect(nothing.contains("\n## Not rated\n\nEvery indicator is rated.\n\n## Notes\n"))
    #expect(
      nothing.hasSuffix(
        "\n## Notes\n\nGreen is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.\n"
      ))
    #expect(!nothing.contains("Rated Green"))
    let red = try markdown(read("indicator,value,target\nA,100,<10\n"), includesGreen: true)
    #expect(red.contains("\n## Rated Green\n\nNo indicator is rated Green.\n\n## Not rated"))
  }
}
