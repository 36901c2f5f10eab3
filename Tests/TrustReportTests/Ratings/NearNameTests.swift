import Testing

@testable import TrustReport

/// The numbers and titles that are nearest to what was typed, for "Did you mean".
@Suite struct NearNameTests {
  private func names(near text: String, of rows: KeyValuePairs<String, String>) throws -> [String] {
    let csv = "number,indicator,value\n" + rows.map { "\($0.key),\($0.value),5\n" }.joined()
    return try read(csv).scorecard.names(near: text)
  }

  /// A letter in three may be wrong, and one at least; three names are shown, of equals the first.
  @Test(arguments: [
    ("1.1", ["1.1", "1.2", "1.3"]), ("1.4", ["1.1", "1.2", "1.3"]), ("9.9", []), ("~~", []),
    ("x", []), ("2", ["21"]), ("waits", ["Waits"]), ("wotts", []), ("wait", ["Waits"]),
    ("library visitz", ["Library visits"]), ("visits", ["Library visits"]),
    ("lib", ["Library visits"]), ("li", []), ("LIBRARY  VISITS", ["Library visits"]),
    ("libqqqq visits", ["Library visits"]), ("liqqqqq visits", []),
  ])
  func nearest(_ typed: String, _ found: [String]) throws {
    let rows: KeyValuePairs = [
      "1.1": "Aaaaaaaaa", "1.2": "Bbbbbbbbb", "1.3": "Ccccccccc", "1.5": "Ddddddddd",
      "21": "Library visits", "": "Waits",
    ]
    #expect(try names(near: typed, of: rows) == found)
  }

  /// What was typed itself is found, however late, and comes first.
  @Test func exactNameComesFirst() throws {
    let rows: KeyValuePairs = ["1.1": "A", "1.2": "B", "1.3": "C", "1.4": "D", "1.5": "E"]
    #expect(try names(near: "1.4", of: rows) == ["1.4", "1.1", "1.2"])
  }

  /// A name that is nearer takes the place of one that is further away.
  @Test func nearerNamesComeFirst() throws {
    let rows: KeyValuePairs = [
      "1": "abcdefxxx", "2": "abcdefgxx", "3": "abcdefyyy", "4": "abcdefghi", "5": "abcdefghx",
    ]
    #expect(
      try names(near: "abcdefghi", of: rows) == ["abcdefghi", "abcdefghx", "abcdefgxx"])
  }
}
