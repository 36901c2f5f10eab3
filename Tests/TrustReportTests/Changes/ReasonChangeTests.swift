import Testing

/// The reason for not rating: a figure that is missing, and why, or nothing to hold it against.
@Suite("A reason for not rating that changed")
struct ReasonChangeTests {
  static let columns = "value,polarity,note"

  @Test(
    "is told with both reasons",
    arguments: [
      RowChange(columns, "[x],lower,", "[c],lower,", "reason 3.14: Not available → Suppressed"),
      RowChange(columns, "[c],lower,", "[z],lower,", "reason 3.14: Suppressed → Not applicable"),
      RowChange(columns, "[z],lower,", "[low],lower,", "reason 3.14: Not applicable → Low"),
      RowChange(columns, "[low],lower,", "[w],lower,", "reason 3.14: Low → None recorded"),
      RowChange(
        columns, "[w],lower,", "[x],lower,suspended since February",
        "reason 3.14: None recorded → Not available: suspended since February"),
      RowChange(
        columns, "[x],none,the survey closed", "[x],lower,the survey closed",
        "polarity 3.14: none → lower",
        "reason 3.14: Data only: the survey closed → Not available: the survey closed"),
      RowChange(columns, "[x],lower,suspended", "[x],lower,Suspended"),
    ])
  func reasons(_ change: RowChange) { expectTold(change) }

  @Test("is no change of the reason where the indicator is rated all the same")
  func published() {
    expectTold(RowChange("value,polarity,published", "[x],lower,R", "[c],lower,R"))
  }

  @Test(
    "is told where the author gives another reason why there is no figure",
    .disabled("PairComparison compares the kind of reason, not the author's"))
  func note() {
    expectTold(
      RowChange(
        Self.columns, "[x],lower,awaited from the trust", "[x],lower,suspended since February",
        "reason 3.14: Not available: awaited from the trust"
          + " → Not available: suspended since February"))
  }

  @Test(
    "is told beside a target that is given and a figure that is not",
    .disabled("PairComparison takes a changed reason for a changed rating"))
  func targetGiven() {
    expectTold(
      RowChange(
        "value,target,polarity", "75%,,higher", "[x],90%,higher",
        "target 3.14: none → 90% or above",
        "figure 3.14: 75% → not given", "reason 3.14: No target → Not available"))
  }

  @Test("is told of each part", .disabled("no reason of a part but the leading one is compared"))
  func parts() {
    let header = "number,indicator,part,quarter,value,polarity\n"
    let old =
      header + "6.1,Conceptions,Under 18,2022/23 Q2,14,lower\n"
      + "6.1,Conceptions,Under 16,2022/23 Q2,[x],lower\n"
    let new =
      header + "6.1,Conceptions,Under 18,2022/23 Q3,14,lower\n"
      + "6.1,Conceptions,Under 16,2022/23 Q3,[c],lower\n"
    #expect(kindsTold(compare(old, new)).map { $0.prefix(10) } == ["reason 6.1"])
  }
}
