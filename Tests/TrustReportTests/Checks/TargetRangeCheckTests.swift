import Testing

/// `target-out-of-range`: a target outside anything that the series has come near.
@Suite struct TargetRangeCheckTests {
  @Test func aSlipOfTheDecimalPoint() {
    let lost = series(
      ["93.5%", "94.1%", "95.2%"], targets: ["95%", "95%", "9.5%"], ["polarity": "higher"])
    #expect(
      doubts("target-out-of-range", read(lost)) == [
        "warning 4: 1: the target is 9.5%, and no figure was below 93.5%"
      ])
    let gained = series(
      ["760", "771", "762"], targets: ["6720", "6720", "6720"], ["polarity": "lower"])
    #expect(
      doubts("target-out-of-range", read(gained)) == [
        "note 4: 1: the target is 6720, and no figure was above 771"
      ])
  }

  /// One finding of the target: that it moved is not said too.
  @Test func itIsSaidOnce() {
    let csv = series(
      ["93.5%", "94.1%", "90.2%"], targets: ["95%", "95%", "9.5%"], ["polarity": "higher"])
    #expect(found(read(csv)) == ["warning 4 target-out-of-range"])
  }

  @Test(
    "what is not doubtful",
    arguments: [
      // Two figures are no series.
      series(["93.5", "94.1"], targets: ["95", "9.5"], ["polarity": "lower"]),
      // One figure has come near.
      series(["93.5", "11", "94.1"], targets: ["9.5", "9.5", "9.5"], ["polarity": "lower"]),
      // Far off, and not by a decimal place.
      series(["93", "94", "91"], targets: ["30", "30", "30"], ["polarity": "lower"]),
      // An ambition that can be reached.
      series(["8%", "9%", "9.5%"], targets: ["90%", "90%", "90%"], ["polarity": "higher"]),
      // The profile of a series that adds up, small counts, and nothing.
      series(
        ["93", "94", "91"], targets: ["950", "950", "950"],
        ["polarity": "higher", "frequency": "cumulative"]),
      series(["2", "1", "3"], targets: ["25", "25", "25"], ["polarity": "higher"]),
      series(["93", "94", "91"], targets: ["0", "0", "0"], ["polarity": "lower"]),
    ])
  func nearMisses(_ csv: String) { #expect(doubts("target-out-of-range", read(csv)) == []) }
}
