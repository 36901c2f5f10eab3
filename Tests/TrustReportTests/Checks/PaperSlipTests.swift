import Testing
import TrustReport

/// The slips that the board's published papers contain, as far as figures, titles and targets show them.
@Suite struct PaperSlipTests {
  private func check(_ papers: String..., without column: String? = nil) -> Outcome {
    let inputs = papers.map { Input.file(Package.url("Fixtures/papers/\($0)/data.csv").path) }
    let columns = column.map { [ColumnAssignment(name: $0, header: "")] } ?? []
    return Outcome(inputs, options: ReadingOptions(columns: columns))
  }

  @Test func theTargetDateHadPassed() {
    #expect(
      doubts("target-date-passed", check("2023-03")) == [
        "warning 13: 1.1: the target was due by March 2022, and the report is of 2022/23 Q3"
      ])
  }

  /// The paper does not say that 3.14 is 1.1 now; the rebuilt one does, in 'formerly'.
  @Test func indicatorsWereRenumbered() {
    #expect(
      doubts("renumbered-title", check("2020-09", "2023-03", without: "formerly")) == [
        "warning 2: 1.11: the title was that of 2.5 in 2020/21 Q1",
        "warning 13: 1.1: the title was that of 3.14 in 2020/21 Q1",
      ])
    #expect(doubts("renumbered-title", check("2020-09", "2023-03")) == [])
  }

  /// Everything else of the papers is as it should be, alone and with the paper before as history.
  @Test(arguments: [
    ["2017-10"], ["2019-04"], ["2019-09"], ["2020-09"], ["2017-10", "2019-04"],
    ["2019-09", "2020-09"],
  ])
  func nothingElseIsDoubtful(_ papers: [String]) {
    let inputs = papers.map { Input.file(Package.url("Fixtures/papers/\($0)/data.csv").path) }
    #expect(found(Outcome(inputs)).filter { !$0.hasSuffix("not-reported") } == [])
  }
}
