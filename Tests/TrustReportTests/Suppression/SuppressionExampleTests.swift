import Testing

@testable import TrustReport

/// The three examples of the contract's section 9, with everything that the list of ratings says.
@Suite struct SuppressionExampleTests {
  private func table(_ outcome: Outcome) throws -> String {
    let list = RatingList(of: try outcome.scorecard)
    return text { list.writeTable(colored: false, to: &$0) }
  }

  @Test func countsThatTheOthersGiveAwayAreWithheldToo() throws {
    let outcome = try suppressed(
      """
      number,indicator,part,quarter,value,unit,polarity
      3.1,Children placed far away,Boys,2022/23 Q3,1,children,none
      3.1,Children placed far away,Girls,2022/23 Q3,1,children,none
      3.1,Children placed far away,Not known,2022/23 Q3,28,children,none
      3.1,Children placed far away,All,2022/23 Q3,30,children,none

      """)
    #expect(
      try table(outcome) == """
        Number  Indicator                 RAG        Actual       Target  Distance  Direction
        ------  ------------------------  ---------  -----------  ------  --------  -------------
        3.1     Children placed far away  not rated
                  Boys                    not rated  [c]          –                 no comparison
                  Girls                   not rated  [c]          –                 no comparison
                  Not known               not rated  [c]          –                 no comparison
                  All                     not rated  30 children  –                 no comparison

        No indicator is rated. 1 is not rated.

        """)
    #expect(
      outcome.findings.map(\.message) == ["the figures in E2, E3 and E4 are withheld"])
  }

  @Test func sumOverTheYearThatGrewByAFewIsWithheld() throws {
    let csv = """
      number,indicator,quarter,value,unit,frequency
      4.1,First entrants,2022/23 Q1,14,children,cumulative
      4.1,First entrants,2022/23 Q2,17,children,cumulative
      4.1,First entrants,2022/23 Q3,22,children,cumulative

      """
    #expect(try shown(suppressed(csv, quarter: "2022/23 Q1")) == ["4.1 14 -"])
    #expect(try shown(suppressed(csv, quarter: "2022/23 Q2")) == ["4.1 [c] -"])
    #expect(try shown(suppressed(csv, quarter: "2022/23 Q3")) == ["4.1 22 -"])
  }

  @Test func ratingThatLeavesTwoCountsIsWithheldAndOneThatLeavesAllStays() throws {
    let outcome = try suppressed(
      """
      number,indicator,quarter,value,unit,target,polarity,tolerance
      5.1,Children missing,2022/23 Q3,4,children,3 or below,lower,2
      5.2,Children waiting,2022/23 Q3,4,children,9,lower,

      """)
    #expect(
      try table(outcome) == """
        Number  Indicator         RAG                  Actual  Target      Distance  Direction
        ------  ----------------  -------------------  ------  ----------  --------  -------------
        5.1     Children missing  not rated: withheld  [c]     3 or below            no comparison
        5.2     Children waiting  Green                [c]     9 or below            no comparison

        The one rated indicator is Green. 1 is not rated.

        """)
    #expect(
      outcome.findings.map(\.message)
        == ["the figures in D2 and D3 and the rating of D2 are withheld"])
  }
}
