import Testing

@testable import TrustReport
@testable import TrustReportCLI

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    "the distance of two words",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("rate", "rate", 0), ("rate", "rat", 1),
      ("raet", "rate", 1), ("rate", "rates", 1), ("rate", "rite", 1), ("ab", "ba", 1),
      ("abcd", "badc", 2), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(_ left: String, _ right: String, _ distance: Int) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    for limit in distance...distance + 3 {
      #expect(Matching.distance(left, right, atMost: limit) == distance)
      #expect(Matching.distance(right, left, atMost: limit) == distance)
    }
    #expect(Matching.distance(left, right, atMost: distance - 1) == nil)
  }

  @Test(
    "the nearest name, if it is near",
    arguments: [
      ("rendr", "render"), ("RENDER", "render"), ("raet", "rate"), ("temp", "template"),
      ("cehkc", "check"), ("delete", nil), ("r", nil), ("", nil), ("rxxe", nil),
    ] as [(String, String?)])
  func nearestName(_ typed: String, _ name: String?) {
    #expect(suggestion(for: typed, among: ["render", "rate", "check", "template"]) == name)
  }

  @Test("a list in a sentence")
  func lists() {
    #expect(English.list([], "or") == "")
    #expect(English.list(["a"], "or") == "a")
    #expect(English.list(["a", "b"], "or") == "a or b")
    #expect(English.list(["a", "b", "c"], "and") == "a, b and c")
  }
}
