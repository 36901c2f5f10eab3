import Testing

@testable import TrustReport

/// "In the table of what is not rated, Figure is the newest there is, with its quarter unless it is the one
/// reported" (the contract's section 4).
@Suite struct LastFigureTests {
  private func figures(_ outcome: Outcome) -> [String] {
    tableLines(outcome).filter { $0.hasSuffix(" | no comparison |") }.map { line in
      let cells = line.split(separator: " | ")
      return "\(cells[0].dropFirst(2)): \(cells[cells.count - 2])"
    }
  }

  @Test func newestThatIsANumber() {
    let outcome = read(
      """
      indicator,quarter,value,last quarter,target,polarity
      A row of the quarter before,2022/23 Q2,70,,90,higher
      A row of the quarter before,2022/23 Q3,[x],80,90,higher
      Its own,2022/23 Q3,70,80,90,none
      Only the column,2022/23 Q3,[x],80,90,higher
      No figure in the column,2022/23 Q1,70,,90,higher
      No figure in the column,2022/23 Q3,[x],[c],90,higher
      A word in the column,2022/23 Q1,70,,90,higher
      A word in the column,2022/23 Q3,[x],n/a,90,higher
      Suppressed in between,2022/23 Q1,70,,90,higher
      Suppressed in between,2022/23 Q2,[c],,90,higher
      Suppressed in between,2022/23 Q3,[x],,90,higher
      None,2022/23 Q3,[x],,90,higher
      """, quarter: "2022/23 Q3")
    #expect(
      figures(outcome) == [
        "A row of the quarter before: 70 (2022/23 Q2)", "Its own: 70",
        "Only the column: 80 (2022/23 Q2)", "No figure in the column: 70 (2022/23 Q1)",
        "A word in the column: 70 (2022/23 Q1)", "Suppressed in between: 70 (2022/23 Q1)",
        "None: none",
      ])
  }

  /// "Of a withheld figure nothing else is printed": nor what there was before it (section 9, rule 6).
  @Test func withheldOneHidesWhatWasBeforeIt() throws {
    let outcome = try suppressed(
      """
      indicator,quarter,value,last quarter,unit
      A small count,2022/23 Q1,70,,children
      A small count,2022/23 Q2,3,,children
      A small count,2022/23 Q3,[x],,children
      One in the column,2022/23 Q1,70,,children
      One in the column,2022/23 Q3,[x],3,children
      None in the column,2022/23 Q1,70,,children
      None in the column,2022/23 Q3,[x],n/a,children
      """, quarter: "2022/23 Q3")
    #expect(
      figures(outcome) == [
        "A small count: \\[c] (2022/23 Q2)", "One in the column: \\[c] (2022/23 Q2)",
        "None in the column: 70 children (2022/23 Q1)",
      ])
  }

  /// The row of the quarter before counts, although it has no figure.
  @Test func aRowWithoutAFigureLeavesTheColumnOut() throws {
    let outcome = read(
      """
      indicator,quarter,value,last quarter,target,polarity
      A,2022/23 Q2,[x],,90,higher
      A,2022/23 Q3,85,80,90,higher
      """)
    #expect(
      passages(outcome) == ["A: Red\n85 against a target of 90 or above: 5 (5.6%) below target."])
  }

  /// "A gap or an unrated quarter ends the run" (section 3.2); what is not rated has none.
  @Test func whatIsNotRatedHasNoRun() throws {
    let outcome = read(
      """
      number,indicator,part,quarter,value,target
      2.3,A,KS2,2022/23 Q3,31,>=30
      2.3,A,KS4,2022/23 Q3,[x],>=40
      """)
    let indicator = try #require(try outcome.scorecard.indicators.first)
    #expect(indicator.parts.map(\.quartersAtRating) == [1, 0])
  }
}
