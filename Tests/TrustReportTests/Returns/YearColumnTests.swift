import Testing
import TrustReport

/// A column `year` says which year quarters are of; where it says nothing more, a note leaves it out.
@Suite struct YearColumnTests {
  @Test(arguments: [
    "indicator,quarter,1️⃣year,value\nA,2022/23 Q3,2022/23,5\n",
    "indicator,1️⃣year,2022/23 Q3\nA,2022/23,5\n",
  ])
  func besideQuartersWithTheirYearsIsLeftOut(_ csv: String) {
    let outcome = expectFindings(csv, are: ["note 1️⃣ unknown-column"])
    #expect(messages(outcome)[0].hasPrefix("'year' is left out, because '"))
  }

  @Test func itGivesQuartersTheirYear() throws {
    let outcome = read("indicator,year,Q1,Q2\nA,2022/23,4,5\n")
    #expect(try findings(outcome) == [] && outcome.scorecard.quarter?.description == "2022/23 Q2")
  }

  /// What no rule reads is never passed over in silence.
  @Test func theFigureOfTheQuarterBeforeIsLeftOut() {
    expectFindings("indicator,1️⃣last quarter,value\nA,4,5\n", are: ["note 1️⃣ unknown-column"])
  }
}
