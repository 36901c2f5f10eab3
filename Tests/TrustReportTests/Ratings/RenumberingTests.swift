import Testing

/// History through a new number: "Its history before the first quarter that says so is that of the old
/// number alone" (the contract's section 3.3).
@Suite struct RenumberingTests {
  private static let header = "number,indicator,quarter,value,target,formerly\n"

  /// What `rate` says of each indicator: its number, direction, direction over the year, and run.
  private func history(_ rows: String, quarter: String? = nil) -> [String] {
    let outcome = read(Self.header + rows, quarter: quarter)
    return rateValues(outcome, "number", "direction", "directionOverYear", "quartersAtRating")
      + findings(outcome)
  }

  @Test func newNumberHasTheOldOnesHistory() {
    #expect(
      history(
        """
        3.14,A,2021/22 Q3,690,<=672,
        3.14,A,2022/23 Q1,790,<=672,
        3.14,A,2022/23 Q2,794,<=672,
        1.1,A,2022/23 Q3,780,<=672,3.14
        """) == ["1.1, improving, worsening, 3"])
  }

  /// "The first quarter that says so": later quarters may say it again, or not.
  @Test(arguments: ["3.14", ""]) func isSaidOnceOrAgain(_ again: String) {
    #expect(
      history(
        """
        3.14,A,2022/23 Q1,790,<=672,
        1.1,A,2022/23 Q2,794,<=672,3.14
        1.1,A,2022/23 Q3,780,<=672,\(again)
        """) == ["1.1, improving, null, 3"])
  }

  @Test func chainOfNumbersIsFollowed() {
    #expect(
      history(
        """
        3.14,A,2021/22 Q3,690,<=672,
        3.14,A,2021/22 Q4,700,<=672,
        3.1,A,2022/23 Q1,790,<=672,3.14
        2.1,A,2022/23 Q2,794,<=672,3.1
        1.1,A,2022/23 Q3,780,<=672,2.1
        """) == ["1.1, improving, worsening, 3"])
  }

  @Test func numbersMayBeSwapped() {
    #expect(
      history(
        """
        1.1,A,2022/23 Q2,100,<=90,
        1.2,B,2022/23 Q2,10,<=9,
        1.2,A,2022/23 Q3,91,<=90,1.1
        1.1,B,2022/23 Q3,20,<=9,1.2
        """) == ["1.1, worsening, null, 2", "1.2, improving, null, 1"])
  }

  /// Two indicators that change numbers in the second quarter.
  private let swapped = """
    1.1,A,2022/23 Q1,100,<=90,
    1.2,B,2022/23 Q1,10,<=9,
    1.2,A,2022/23 Q2,101,<=90,1.1
    1.1,B,2022/23 Q2,11,<=9,1.2

    """

  /// A statement repeated counts as the first, said again; where the titles say that the two changed back,
  /// that is questioned.
  @Test func numbersSwappedBackAreQuestioned() {
    #expect(
      history(
        swapped + """
          1.1,A,2022/23 Q3,99,<=90,1.2
          1.2,B,2022/23 Q3,12,<=9,1.1
          """) == [
          "1.1, worsening, null, 3", "1.2, improving, null, 3", "warning 6 formerly-ambiguous",
          "warning 7 formerly-ambiguous",
        ])
  }

  @Test func statementSaidAgainUnderTheSameTitleIsNot() {
    #expect(
      history(
        swapped + """
          1.1,B,2022/23 Q3,10,<=9,1.2
          1.2,A,2022/23 Q3,102,<=90,1.1
          """) == ["1.1, improving, null, 3", "1.2, worsening, null, 3"])
  }

  /// Another title than the holder of the old number had is no sign that two changed back; nor is a merge said again.
  @Test func statementSaidAgainUnderANewTitleIsNot() {
    #expect(
      history(
        swapped + """
          1.1,B,2022/23 Q3,10,<=9,1.2
          1.2,A new,2022/23 Q3,102,<=90,1.1
          """) == ["1.1, improving, null, 3", "1.2, worsening, null, 3"])
    #expect(
      history(
        """
        1.1,A,2022/23 Q1,100,<=90,
        1.2,B,2022/23 Q1,10,<=9,
        1.1,A,2022/23 Q2,100,<=90,1.4
        1.3,C,2022/23 Q2,110,<=90,"1.1, 1.2"
        1.3,A,2022/23 Q3,99,<=90,"1.1, 1.2"
        """
      ).filter { $0.contains("ambiguous") } == [])
  }

  /// A number that was another indicator's does not bring that one's history with it.
  @Test func numberTakenOverLeavesItsHistoryBehind() {
    #expect(
      history(
        """
        1.1,B,2021/22 Q3,1,<=672,
        1.1,B,2022/23 Q1,1,<=672,
        1.1,B,2022/23 Q2,1,<=672,
        3.14,A,2022/23 Q2,794,<=672,
        1.1,A,2022/23 Q3,780,<=672,3.14
        7.1,B,2022/23 Q3,1,<=672,1.1
        """) == ["1.1, improving, null, 2", "7.1, steady, steady, 3"])
  }

  /// "Of the old number alone": if the files do not have it there is no history.
  @Test func unknownOldNumberGivesNone() {
    #expect(
      history(
        """
        1.1,B,2022/23 Q2,700,<=672,
        1.2,B,2022/23 Q3,700,<=672,1.1
        1.1,A,2022/23 Q3,780,<=672,9.9
        """) == [
          "1.1, null, null, 1",
          "1.2, steady, null, 2",
          "warning 4 formerly-unknown",
        ])
  }

  @Test func earlierQuarterIsReportedUnderItsOwnNumber() {
    let rows = """
      3.14,A,2022/23 Q1,790,<=672,
      3.14,A,2022/23 Q2,794,<=672,
      1.1,A,2022/23 Q3,780,<=672,3.14
      """
    #expect(history(rows, quarter: "2022/23 Q2") == ["3.14, worsening, null, 2"])
  }

  @Test(arguments: [false, true]) func orderOfTheFilesPlaysNoPart(_ isReversed: Bool) {
    let files = [
      "3.14,A,2022/23 Q1,790,<=672,\n", "2.1,A,2022/23 Q2,794,<=672,3.14\n",
      "1.1,A,2022/23 Q3,780,<=672,2.1\n",
    ].map { Self.header + $0 }
    let ordered = isReversed ? files.reversed() : files
    let outcome = read(ordered[0], ordered[1], ordered[2])
    #expect(
      rateValues(outcome, "number", "direction", "quartersAtRating") == ["1.1, improving, 3"])
    #expect(findings(outcome) == [])
  }

  /// The last figure of an unrated indicator is sought under the old number too.
  @Test func lastFigureIsFoundUnderTheOldNumber() {
    let outcome = read(
      Self.header + "3.14,A,2022/23 Q1,790,<=672,\n1.1,A,2022/23 Q3,[x],<=672,3.14\n",
      quarter: "2022/23 Q3")
    #expect(
      tableLines(outcome).last == "| 1.1 | A | Not available | 790 (2022/23 Q1) | no comparison |")
  }

  /// Parts keep their names, and so their histories.
  @Test func partsHaveTheirHistoryToo() {
    let outcome = read(
      """
      number,indicator,part,quarter,value,target,formerly
      2.3,A,KS2,2022/23 Q2,29,>=30,
      2.3,A,KS4,2022/23 Q2,50,>=40,
      1.1,A,KS2,2022/23 Q3,28,>=30,2.3
      1.1,A,KS4,2022/23 Q3,52,>=40,2.3
      """)
    #expect(
      rateValues(outcome, "part", "direction", "quartersAtRating") == [
        "null, worsening, 1", "KS2, worsening, 1", "KS4, improving, 2",
      ])
    #expect(findings(outcome) == [])
  }
}
