import Testing

/// `flat`: the same figure for four quarters.
@Suite struct FlatCheckTests {
  private let four = ["62%", "62.0%", "62%", "62%"]

  @Test func isFound() {
    #expect(
      doubts("flat", read(quarterly(four, [:]))) == [
        "note 5: 1: 62% in each of the last 4 quarters"
      ])
    #expect(doubts("flat", read(quarterly(["41", "62", "62", "62", "62"], [:]))).count == 1)
  }

  @Test(
    "what is not doubtful",
    arguments: [
      quarterly(["0", "0", "0", "0"], [:]), quarterly(["100%", "100%", "100%", "100%"], [:]),
      quarterly(["62%", "62%", "62%", "62%"], ["target": "62%", "polarity": "higher"]),
      // Three quarters, a quarter without a row, a small count.
      quarterly(["61%", "62%", "62%", "62%"], [:]),
      quarterly(["62%", "62%", nil, "62%", "62%"], [:]), quarterly(["4", "4", "4", "4"], [:]),
      quarterly(["62%", "62%", "[x]", "62%"], [:]),
      // Once a year, added up, and with a note.
      quarterly(["62%", "62%", "62%", "62%"], ["frequency": "annual"]),
      quarterly(["62", "62", "62", "62"], ["frequency": "cumulative"]),
      quarterly(["62%", "62%", "62%", "62%"], ["note": "checked with the service"]),
    ])
  func nearMisses(_ csv: String) { #expect(doubts("flat", read(csv)) == []) }
}
