import Foundation
import Testing
import TrustReport

/// Which of several headers a column is (the contract's section 2.1).
@Suite struct HeaderChoiceTests {
  /// A few keys of the first indicator, as `rate` prints them.
  private func first(_ keys: [String], _ outcome: Outcome) throws -> [String] {
    let list = try JSONSerialization.jsonObject(with: Data(rateJSON(outcome).utf8))
    let rows = (list as? [String: Any])?["indicators"] as? [[String: Any]]
    let row = try #require(rows?.first)
    return keys.map { row[$0] as? String ?? "none" }
  }

  @Test func kpiBesideATitleIsItsNumberIfItHasADigitAndNoSpace() throws {
    let numbers = expectFindings(
      "1️⃣KPI,Indicator,Quarter,Value\nK1,Visits,2022/23 Q3,7\n",
      are: ["note 1️⃣ columns-guessed"])
    #expect(try first(["number", "indicator"], numbers) == ["K1", "Visits"])
    #expect(messages(numbers) == ["'KPI' read as number"])
    let titles = expectFindings(
      "1️⃣KPI,Indicator,Quarter,Value\nVisits a day,Visits,2022/23 Q3,7\n",
      are: ["note 1️⃣ unknown-column"])
    #expect(try first(["number", "indicator"], titles) == ["none", "Visits"])
  }

  @Test func indicatorNumberIsTheNumberBesideATitle() throws {
    let outcome = expectFindings(
      "Indicator number,Indicator,Quarter,Value\n3.14,Visits,2022/23 Q3,7\n", are: [])
    #expect(try first(["number", "indicator"], outcome) == ["3.14", "Visits"])
  }

  @Test func ofTwoGuessesTheFirstOfTheTableCounts() throws {
    let outcome = expectFindings(
      "Indicator,Quarter,Value,1️⃣Outcome,2️⃣Objective\nVisits,2022/23 Q3,7,Be Healthy,Be Safe\n",
      are: ["note 1️⃣ unknown-column", "note 2️⃣ columns-guessed"])
    #expect(try first(["priority"], outcome) == ["Be Safe"])
    #expect(
      messages(outcome) == [
        "'Outcome' is left out, because 'Objective' is there too", "'Objective' read as priority",
      ])
  }

  @Test func ofTwoGuessesOfATargetNeitherCounts() {
    let outcome = expectFindings(
      """
      Indicator,Quarter,Value,1️⃣Goal,2️⃣Plan,Polarity
      Visits,2022/23 Q3,7,8,9,higher

      """, are: ["note 1️⃣ columns-guessed", "error 2️⃣ doubled-column"])
    #expect(messages(outcome)[1] == "'Goal' and 'Plan' are both the column 'target'")
    #expect(hints(outcome)[1] == "say which of them counts, as in --column \"target=Goal\"")
  }

  @Test(
    "two columns of one name are told apart by their letters", arguments: ["Target", "target "])
  func twoColumnsOfOneName(_ second: String) throws {
    let text =
      "Indicator,Quarter,Value,Target,1️⃣\(second),Polarity\nVisits,2022/23 Q3,7,8,9,higher\n"
    let outcome = expectFindings(text, are: ["error 1️⃣ doubled-column"])
    #expect(hints(outcome) == ["say which of them counts, as in --column \"target=:D\""])
    let answered = Outcome(
      [.bytes(Array(text.replacing("1️⃣", with: "").utf8), name: "q.csv")],
      options: ReadingOptions(columns: [ColumnAssignment(name: "target", header: ":D")]))
    #expect(try first(["target"], answered) == ["8"])
  }

  @Test(arguments: ["Annual target", "Year end target"])
  func aTargetOfTheYearIsReadAndQuestioned(_ name: String) throws {
    let outcome = expectFindings(
      "Indicator,Quarter,Value,1️⃣\(name),Polarity\nVisits,2022/23 Q3,7,6,higher\n",
      are: ["warning 1️⃣ annual-target", "note 1️⃣ columns-guessed"])
    #expect(try first(["target", "rating"], outcome) == ["6", "green"])
    #expect(
      hints(outcome)[0]
        == "of figures that add up over the year, give the quarter's own target in a column 'target'"
    )
  }

  @Test func targetsOfSeveralYearsAreEachNamed() throws {
    let outcome = expectFindings(
      "Indicator,Quarter,Value,1️⃣Target 2022/23,Target 2023/24,Polarity\nVisits,2022/23 Q3,7,6,9,higher\n",
      are: ["warning 1️⃣ annual-target"])
    #expect(
      messages(outcome) == [
        "'Target 2022/23' and 'Target 2023/24' are read as the targets of the quarters of their years"
      ])
    #expect(try first(["target"], outcome) == ["6"])
  }

  @Test func aGuessedFigureYieldsToColumnsOfQuarters() throws {
    let outcome = expectFindings(
      "Indicator,1️⃣Performance,2022/23 Q2,2022/23 Q3\nVisits,7,8,9\n",
      are: ["warning 1️⃣ unknown-column"])
    #expect(try first(["value"], outcome) == ["9"])
  }

  @Test func aFigureBesideATargetOfOneQuarterIsAskedToBeOfIt() {
    let outcome = expectFindings(
      "Indicator,1️⃣Value,2022/23 Q3 target,Polarity\nVisits,7,8,higher\n",
      are: ["error 1️⃣ value-beside-quarters"])
    #expect(
      hints(outcome) == ["if they are of one quarter, say so with --column \"2022/23 Q3=Value\""])
    let both = expectFindings(
      "Indicator,1️⃣Quarter,2️⃣Value,2022/23 Q3 target,Polarity\nVisits,2022/23 Q3,7,8,higher\n",
      are: ["error 1️⃣ value-beside-quarters", "error 2️⃣ value-beside-quarters"])
    let hint = "if they are of one quarter, say so with --column \"target=2022/23 Q3 target\""
    #expect(hints(both) == [hint, hint])
  }

  @Test func theMarkOfAHeaderHoldsForBothNumbersOfARange() throws {
    let outcome = expectFindings(
      "Indicator,Quarter,Value (%),Target (%),Polarity\nVisits,2022/23 Q3,12,10 to 15,range\n",
      are: [])
    #expect(try first(["unit", "targetText", "rating"], outcome) == ["%", "10% to 15%", "green"])
  }

  @Test func aCellWithAnotherMarkThanItsHeaderIsAnError() {
    let outcome = expectFindings(
      "Indicator,Quarter,Value (%)\nCalls,2022/23 Q3,1️⃣£7\n", are: ["error 1️⃣ unit-mismatch"])
    #expect(messages(outcome) == ["\"£7\" is in £, and the header of its column says %"])
    #expect(hints(outcome) == ["write it in %, or without a unit"])
  }

  @Test func poundsInThousandsOfPoundsAreAnError() {
    let outcome = expectFindings(
      "Indicator,Quarter,Value,Unit,Target,Polarity\nGrants,2022/23 Q3,1️⃣£7,£k,£9,higher\n",
      are: ["error 1️⃣ unit-mismatch"])
    #expect(messages(outcome) == ["\"£7\" has £, k, m or bn of its own, and 'Unit' is £k"])
    #expect(hints(outcome) == ["write it in £k, without a unit"])
  }

  @Test(
    "a target in pounds, or in millions of pounds, beside a unit in thousands of pounds is an error",
    arguments: ["£9", "£7m", "£7 to £9", "7 to 9m"])
  func targetInPoundsBesideThousandsOfPounds(_ target: String) {
    let outcome = read(
      "Indicator,Quarter,Value,Unit,Target,Polarity\nGrants,2022/23 Q3,7,£k,\(target),\n")
    let found = outcome.findings.filter { $0.code == "unit-mismatch" }
    #expect(
      found.map(\.message) == ["\"\(target)\" has £, k, m or bn of its own, and 'Unit' is £k"])
    #expect(found.map(\.location?.cell) == ["E2"])
  }

  /// A space that does not break, and a dash, between the quarter and its year.
  @Test(arguments: ["Q3\u{A0}2022/23", "Q3–2022/23", "2022/23\u{A0}Q3"])
  func signsInAQuarter(_ quarter: String) throws {
    let outcome = read("indicator,quarter,value\nVisits,\(quarter),7\n")
    #expect(try outcome.scorecard.quarter == Quarter("2022/23 Q3"))
  }

  @Test func aSpaceThatDoesNotBreakInATargetDate() throws {
    let outcome = expectFindings(
      "indicator,quarter,value,target,polarity,target date\nVisits,2022/23 Q3,7,6,higher,March\u{A0}2024\n",
      are: [])
    #expect(try first(["targetDate"], outcome) == ["2024-03-31"])
  }
}
