import Testing
import TrustReport

/// A quarter that has far fewer figures than those before it is an error, until `--quarter` names it.
@Suite struct QuarterDoubtTests {
  /// A table of so many rows a quarter, of indicators `A1`, `A2` …
  private func csv(_ quarters: (name: String, figures: Int)..., frequency: String = "") -> String {
    "indicator,part,quarter,value,published,frequency\n"
      + quarters.flatMap { quarter in
        (0..<quarter.figures).map { "A\($0 + 1),,\(quarter.name),5,,\(frequency)\n" }
      }.joined()
  }

  private func doubts(_ outcome: Outcome) -> [String] {
    outcome.findings.filter { $0.code == "quarter-in-doubt" }.map(\.message)
  }

  @Test func oneRowOfALaterYear() throws {
    let csv = csv(("2022/23 Q3", 13)) + "A14,,2023/24 Q3,5,,\n" + "A15,,2022/23 Q3,[x],,\n"
    let outcome = read(csv)
    #expect(findings(outcome) == ["error 15 quarter-in-doubt"])
    #expect(
      messages(outcome) == [
        "1 of 15 indicators has a figure in 2023/24 Q3 (line 15); 13 have one in 2022/23 Q3"
      ])
    #expect(hints(outcome)[0].contains("--quarter \"2023/24 Q3\""))
    let answered = read(csv, quarter: "2023/24 Q3")
    #expect(try answered.scorecard.quarter?.description == "2023/24 Q3" && doubts(answered) == [])
    #expect(doubts(read(csv, quarter: "2022/23 Q3")) == [])
  }

  @Test(arguments: [(5, 2, true), (4, 2, false), (3, 1, true), (2, 1, false), (1, 1, false)])
  func halfIsEnough(_ before: Int, _ now: Int, _ isInDoubt: Bool) {
    let outcome = read(csv(("2022/23 Q2", before), ("2022/23 Q3", now)))
    #expect(doubts(outcome).isEmpty != isInDoubt)
    #expect(outcome.hasErrors == isInDoubt)
  }

  @Test func aFileOfOneQuarterIsInNoDoubt() {
    #expect(findings(read("indicator,quarter,value\nA,2022/23 Q3,5\nB,2022/23 Q3,[x]\n")) == [])
  }

  @Test func theFullestOfTheFourBefore() {
    let quarters = csv(
      ("2021/22 Q2", 20), ("2021/22 Q3", 3), ("2022/23 Q1", 5), ("2022/23 Q2", 5), ("2022/23 Q3", 2)
    )
    #expect(
      doubts(read(quarters)) == [
        "2 of 5 indicators have a figure in 2022/23 Q3 (first in line 35); 5 have one in 2022/23 Q2"
      ])
  }

  /// A wrong year puts a row further ahead of the others.
  @Test func behindAGapTheLastFourBeforeItCount() {
    #expect(
      doubts(read(csv(("2021/22 Q2", 20), ("2022/23 Q3", 2)))) == [
        "2 of 20 indicators have a figure in 2022/23 Q3 (first in line 22); 20 have one in 2021/22 Q2"
      ])
    let years = csv(
      ("2021/22 Q3", 20), ("2021/22 Q4", 6), ("2022/23 Q3", 7), ("2032/33 Q3", 3))
    #expect(
      doubts(read(years)) == [
        "3 of 7 indicators have a figure in 2032/33 Q3 (first in line 35); 7 have one in 2022/23 Q3"
      ])
    #expect(doubts(read(csv(("2021/22 Q2", 6), ("2022/23 Q3", 3)))) == [])
    // Nearer ones alone count, whatever is further away.
    #expect(doubts(read(csv(("2019/20 Q2", 20), ("2021/22 Q3", 2), ("2022/23 Q3", 1)))) == [])
    #expect(
      doubts(read(csv(("2019/20 Q2", 20)) + "A1,,2022/23 Q2,[x],,\nA1,,2022/23 Q3,5,,\n")) != [])
  }

  @Test func behindAGapAnnualOnesAndPartsCountAsOthers() {
    let annual = csv(("2021/22 Q4", 5), frequency: "annual")
    #expect(
      doubts(read(annual + "B1,,2031/32 Q4,5,,annual\n")) == [
        "1 of 6 indicators has a figure in 2031/32 (line 7); 5 have one in 2021/22"
      ])
    let parts = "A1,u,2021/22 Q3,5,,\nA1,v,2021/22 Q3,5,,\nA1,w,2021/22 Q3,5,,\n"
    let header = "indicator,part,quarter,value,published,frequency\n"
    #expect(doubts(read(header + parts + "A2,,2031/32 Q4,5,,\n")) == [])
  }

  @Test func annualOnesAreComparedWithTheYearBefore() {
    // Ten that are due in Q4 alone, and two of every quarter.
    let annual = csv(("2021/22 Q4", 10), frequency: "annual")
    let two = "B1,,2021/22 Q4,5,,\nB2,,2021/22 Q4,5,,\n"
    let next = "B1,,2022/23 Q1,5,,\nB2,,2022/23 Q1,5,,\n"
    #expect(doubts(read(annual + two + next)) == [])
    let fourth = "B1,,2022/23 Q3,5,,\nB2,,2022/23 Q3,5,,\nB1,,2022/23 Q4,5,,\nB2,,2022/23 Q4,5,,\n"
    #expect(
      doubts(read(annual + two + fourth)) == [
        "2 of 12 indicators have a figure in 2022/23 Q4 (first in line 16); 12 have one in 2021/22 Q4"
      ])
    #expect(
      doubts(read(annual + "B1,,2022/23 Q3,5,,\nB2,,2022/23 Q3,5,,\nB1,,2022/23 Q4,5,,\n")) == [
        "1 of 12 indicators has a figure in 2022/23 Q4 (line 14); 2 quarterly have one in 2022/23 Q3, and 10 annual in 2021/22"
      ])
    // The same with fewer annual ones is half.
    let few = csv(("2021/22 Q4", 2), frequency: "annual")
    #expect(doubts(read(few + two + fourth)) == [])
  }

  @Test func anIndicatorWithPartsCountsOnce() {
    let parts = "A1,u,2022/23 Q3,5,,\nA1,v,2022/23 Q3,5,,\nA1,w,2022/23 Q3,5,,\n"
    let before = csv(("2022/23 Q2", 3)).replacing("A1,,", with: "A1,u,")
    #expect(
      doubts(read(before + parts)) == [
        "1 of 3 indicators has a figure in 2022/23 Q3 (line 5); 3 have one in 2022/23 Q2"
      ])
    #expect(doubts(read(before + parts + "A2,,2022/23 Q3,5,,\n")) == [])
  }

  @Test func aGivenRatingCountsAndAForecastDoesNot() {
    let before = csv(("2022/23 Q2", 4))
    #expect(doubts(read(before + "A1,,2022/23 Q3,5,,\nA2,,2022/23 Q3,,G,\n")) == [])
    #expect(
      doubts(read(before + "A1,,2022/23 Q3,,G,\nA2,,2022/23 Q3,5 [f],,\nA3,,2022/23 Q3,[x],,\n"))
        == [
          "1 of 4 indicators has a figure or a given rating in 2022/23 Q3 (line 6); 4 have one in 2022/23 Q2"
        ])
    #expect(
      doubts(read(before + "A1,,2022/23 Q3,[x],,\n")) == [
        "no indicator has a figure in 2022/23 Q3; 4 have one in 2022/23 Q2"
      ])
  }

  @Test func aRenumberedIndicatorCountsOnce() {
    let header = "number,indicator,quarter,value,formerly\n"
    let before = "1,A,2022/23 Q2,5,\n2,B,2022/23 Q2,5,\n3,C,2022/23 Q2,5,\n"
    #expect(
      doubts(read(header + before + "9,C,2022/23 Q3,5,3\n")) == [
        "1 of 3 indicators has a figure in 2022/23 Q3 (line 5); 3 have one in 2022/23 Q2"
      ])
  }

  @Test func rowsThatCannotBeReadAreNoDoubt() {
    let before = csv(("2022/23 Q2", 3))
    let now = "A1,,2022/23 Q3,5,,\nA2,,2022/23 Q3,9O,,\nA3,,2022/23 Q3,9O,,\n"
    #expect(findings(read(before + now)).allSatisfy { $0.contains("unreadable-value") })
  }
}
