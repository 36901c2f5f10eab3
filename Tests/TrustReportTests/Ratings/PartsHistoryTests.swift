import Testing

/// History of an indicator with parts: each part has its own, and the indicator that of its ratings.
@Suite struct PartsHistoryTests {
  private static let csv = """
    number,indicator,part,quarter,value,target
    2.3,A,KS2,2022/23 Q1,29,>=30
    2.3,A,KS2,2022/23 Q2,20,>=30
    2.3,A,KS4,2022/23 Q2,50,>=40
    2.3,A,KS2,2022/23 Q3,31,>=30
    2.3,A,KS4,2022/23 Q3,35,>=40
    2.3,A,EYFS,2022/23 Q3,60,>=50
    """

  /// The indicator was Red in both quarters, by another part each time.
  @Test func runIsOfTheIndicatorsRating() {
    #expect(
      rateValues(read(Self.csv), "part", "rating", "direction", "quartersAtRating") == [
        "null, red, worsening, 2", "KS2, green, improving, 1", "KS4, red, worsening, 1",
        "EYFS, green, null, 1",
      ])
  }

  /// "In which Actual and Target show the worst part with its name" (section 4), and Direction too.
  @Test func tableShowsTheWorstPart() {
    #expect(
      tableLines(read(Self.csv)).contains(
        "| 2.3 | A | Red | 35 (KS4) | 40 or above (KS4) | Worsening |"))
  }

  @Test func sectionSaysBothRuns() {
    let csv = """
      number,indicator,part,quarter,value,target
      2.3,A,KS2,2022/23 Q2,20,>=30
      2.3,A,KS4,2022/23 Q2,50,>=40
      2.3,A,KS2,2022/23 Q3,21,>=30
      2.3,A,KS4,2022/23 Q3,51,>=40
      """
    #expect(
      passages(read(csv)) == [
        """
        2.3 A: Red
        Red in each of the last 2 quarters.
        KS2: Red. 21 against a target of 30 or above: 9 (30.0%) below target. Improving since the \
        quarter before (20). Red in each of the last 2 quarters.
        KS4: Green. 51 against a target of 40 or above: 11 (27.5%) above target. Improving since the \
        quarter before (50). Green in each of the last 2 quarters.
        """
      ])
  }

  /// A part is compared with itself, and not with the whole that the indicator was before it had parts.
  @Test func partIsNotComparedWithTheWhole() {
    let outcome = read(
      """
      number,indicator,part,quarter,value,target
      2.3,A,,2022/23 Q2,20,>=30
      2.3,A,KS2,2022/23 Q3,21,>=30
      """)
    #expect(
      rateValues(outcome, "part", "direction", "quartersAtRating") == [
        "null, null, 2", "KS2, null, 1",
      ])
  }
}
