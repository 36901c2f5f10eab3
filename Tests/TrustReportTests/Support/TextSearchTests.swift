import Testing

@testable import TrustReport

@Suite("Text is searched")
struct TextSearchTests {
  @Test(
    "for another text",
    arguments: [
      ("abc", "b", true), ("abc", "abc", true), ("abc", "abcd", false), ("aab", "ab", true),
      ("aabab", "bab", true), ("", "a", false), ("été", "é", true), ("été", "è", false),
    ])
  func contains(_ text: String, _ sought: String, _ isThere: Bool) {
    #expect(text.containsText(sought) == isThere)
    #expect("x\(text)x".dropFirst().dropLast().containsText(sought) == isThere)
  }

  @Test(
    "for what separates its pieces",
    arguments: [
      ("a, b, c", ", ", ["a", "b", "c"]), (", ", ", ", ["", ""]), ("", ", ", [""]),
      ("a,b", ", ", ["a,b"]), ("aaa", "aa", ["", "a"]), ("éxé", "x", ["é", "é"]),
    ])
  func pieces(_ text: String, _ separator: String, _ pieces: [String]) {
    #expect(text.pieces(between: separator).map(String.init) == pieces)
  }
}
