import Testing
import TrustReport

/// `--column NAME=HEADER` says which header is which column, whatever its name.
@Suite struct AssignedColumnTests {
  private func outcome(_ csv: String, _ assignments: String...) -> Outcome {
    let columns = assignments.compactMap { ColumnAssignment($0) }
    return Outcome(
      [.bytes(Array(csv.utf8), name: "q.csv")], options: ReadingOptions(columns: columns))
  }

  @Test func aHeaderOfAnyName() throws {
    let csv = "Ref,What we measure,Act,Value\n1,Visits,5,9\n"
    let found = outcome(csv, "indicator=What we measure", "value=Act")
    #expect(try rateJSON(found).contains("\"value\": \"5\""))
    #expect(findings(found) == ["note 1:25 unknown-column D1"])
  }

  @Test func byThePlaceOfTheColumn() throws {
    let found = outcome("indicator,,Value\nVisits,5,9\n", "value=:B")
    #expect(try rateJSON(found).contains("\"value\": \"5\""))
  }

  @Test func forAQuarter() throws {
    let found = outcome(
      "indicator,2022/23 Q1,Aim for the summer,polarity\nVisits,5,9,higher\n",
      "2022/23 Q1 target=Aim for the summer")
    #expect(findings(found) == [])
    #expect(try rateJSON(found).contains("\"target\": \"9\""))
  }

  @Test func aColumnThatTheFileDoesNotHave() throws {
    let csv = "indicator,value,date\nVisits,5,12/10/2022\n"
    #expect(findings(read(csv)).contains("error 2:10 unreadable-quarter C2"))
    let without = outcome(csv, "quarter=")
    #expect(findings(without) == [])
    #expect(try without.scorecard.quarter == nil)
  }

  @Test func whatIsNotThereIsAnError() {
    #expect(
      findings(outcome("indicator,value\nA,5\n", "target=Aim")) == ["error column-not-found"])
    #expect(
      findings(outcome("indicator,value\nA,5\n", "valeu=value")) == ["error column-not-known"])
  }
}
