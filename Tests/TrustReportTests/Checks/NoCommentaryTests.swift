import Testing
import TrustReport

/// Red and Amber without a word on what is being done.
@Suite struct NoCommentaryTests {
  @Test func ofEachIndicator() {
    let csv =
      CommentaryCase.header + "2.3,Attainment,2022/23 Q3,50%,70%,higher,%,\n"
      + "2.5,Absence,2022/23 Q3,98,100,higher,,n/a\n"
    let outcome = read(csv)
    #expect(
      outcome.allFindings.map { "\($0.severity) \($0.line ?? 0) \($0.code)" }
        == ["warning 2 no-commentary", "warning 3 no-commentary"])
    #expect(
      messages("no-commentary", outcome) == [
        "2.3 Attainment is rated Red, and no commentary says what is being done",
        "2.5 Absence is rated Amber, and no commentary says what is being done",
      ])
  }

  @Test func ofAFileWithoutTheColumnOnce() {
    let csv =
      "indicator,quarter,value,target,polarity\nA,2022/23 Q3,5,10,higher\nB,2022/23 Q3,5,10,higher\n"
    let outcome = read(csv)
    #expect(outcome.allFindings.map(\.severity) == [.note])
    #expect(outcome.allFindings.map(\.line) == [nil])
    #expect(
      messages("no-commentary", outcome) == [
        "no column 'commentary', and 2 indicators are rated Red or Amber"
      ])
  }

  @Test(
    "near misses",
    arguments: [
      // Green, not rated, and a figure of an earlier quarter.
      "2.3,A,,2022/23 Q3,80%,70%,higher,", "2.3,A,,2022/23 Q3,[x],70%,higher,",
      "2.3,A,,2022/23 Q3,80%,70%,higher,\n2.3,A,,2022/23 Q2,50%,70%,higher,",
      // One word is a word.
      "2.3,A,,2022/23 Q3,50%,70%,higher,Late",
      // Of an indicator with parts any of them has words, or the whole.
      "2.3,A,KS2,2022/23 Q3,50%,70%,higher,\n2.3,A,KS4,2022/23 Q3,80%,70%,higher,A plan.",
      "2.3,A,,2022/23 Q3,,,,A plan.\n2.3,A,KS2,2022/23 Q3,50%,70%,higher,",
    ])
  func nearMisses(_ rows: String) {
    let header = "number,indicator,part,quarter,value,target,polarity,commentary\n"
    #expect(messages("no-commentary", read(header + rows + "\n")) == [])
  }

  @Test func anIndicatorWithPartsCountsOnce() {
    let csv = """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,KS2,2022/23 Q3,50%,70%,higher,
      2.3,Attainment,KS4,2022/23 Q3,40%,70%,higher,
      """
    #expect(messages("no-commentary", read(csv)).count == 1)
  }

  @Test func ofTwoFilesTheOneWithTheColumnIsAsked() {
    let with = CommentaryCase.header + "2.3,Attainment,2022/23 Q3,50%,70%,higher,%,\n"
    let without = "number,indicator,quarter,value,target,polarity\n2.4,B,2022/23 Q3,5,10,higher\n"
    #expect(
      messages("no-commentary", read(with, without)) == [
        "2.3 Attainment is rated Red, and no commentary says what is being done",
        "no column 'commentary', and 1 indicator is rated Red or Amber",
      ])
  }
}
