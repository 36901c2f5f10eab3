import Testing
import TrustReport

/// The three slips that the board's published papers contain: the pasted commentary, the target date that had passed,
/// and the indicator that was renumbered without a word.
@Suite struct PaperSlipTests {
  private func check(_ papers: String..., without column: String? = nil) -> Outcome {
    let inputs = papers.map { Input.file(Package.url("Fixtures/papers/\($0)/data.csv").path) }
    let columns = column.map { [ColumnAssignment(name: $0, header: "")] } ?? []
    return Outcome(inputs, options: ReadingOptions(columns: columns))
  }

  /// The paragraph on pupils with SEND but no plan stands below the gap of disadvantaged pupils.
  @Test func aParagraphWasPastedBelowAnotherIndicator() {
    let paragraph =
      "At Key Stage 4, pupils with SEND but no plan had 28 points on average in 2017/18, after 28.5 in the year before "
      + "and against 32.2 in the whole country. None of the county's statistical neighbours has f"
    #expect(
      doubts("figures-of-another", check("2019-09")) == [
        "warning 8: the commentary on 4.1 gives figure, target and figure before of Key Stage 4 of 2.3, 28, 32.2 and "
          + "28.5: \"\(paragraph)\""
      ])
    #expect(found(check("2019-09")) == ["warning 8 figures-of-another"])
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
    ["2017-10"], ["2019-04"], ["2020-09"], ["2017-10", "2019-04"],
    ["2019-09", "2020-09"],
  ])
  func nothingElseIsDoubtful(_ papers: [String]) {
    let inputs = papers.map { Input.file(Package.url("Fixtures/papers/\($0)/data.csv").path) }
    #expect(found(Outcome(inputs)).filter { !$0.hasSuffix("not-reported") } == [])
  }
}
