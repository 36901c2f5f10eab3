import Testing

/// The reason for not rating: a figure that is missing, and why, or nothing to compare it with.
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
        "reason 3.14: None recorded → Not available: suspended since February",
        "wording 3.14: – → – (note)"),
      RowChange(
        columns, "[x],none,the survey closed", "[x],lower,the survey closed",
        "polarity 3.14: none → lower",
        "reason 3.14: Data only: the survey closed → Not available: the survey closed"),
    ])
  func reasons(_ change: RowChange) { expectTold(change) }

  @Test(
    "in other capitals is the same")
  func capitals() {
    expectTold(
      RowChange(
        Self.columns, "[x],lower,suspended", "[x],lower,Suspended", "wording 3.14: – → – (note)"))
  }

  @Test("is no change of the reason if the indicator is rated all the same")
  func published() {
    expectTold(RowChange("value,polarity,published", "[x],lower,R", "[c],lower,R"))
  }

  @Test(
    "is told if the author gives another reason why there is no figure")
  func note() {
    expectTold(
      RowChange(
        Self.columns, "[x],lower,awaited from the trust", "[x],lower,suspended since February",
        "reason 3.14: Not available: awaited from the trust → Not available: suspended"
          + " since February",
        "wording 3.14: – → – (note)"))
  }

  @Test(
    "is told beside a target that is given and a figure that is not")
  func targetGiven() {
    expectTold(
      RowChange(
        "value,target,polarity", "75%,,higher", "[x],90%,higher",
        "target 3.14: none → 90% or above",
        "figure 3.14: 75% → not given", "reason 3.14: No target → Not available"))
  }

  private let header = "number,indicator,part,quarter,value,polarity\n"
  private var parts: [String] {
    [("Q2", "[x]"), ("Q3", "[c]")].map { quarter, figure in
      header + "6.1,Conceptions,Under 18,2022/23 \(quarter),14,lower\n"
        + "6.1,Conceptions,Under 16,2022/23 \(quarter),\(figure),lower\n"
    }
  }

  @Test("is told of each part")
  func ofPart() {
    #expect(kindsTold(parts[0], parts[1]) == ["reason 6.1, Under 16"])
  }

  @Test(
    "is told of a part in the same words as of an indicator")
  func wordsOfPart() {
    #expect(told(parts[0], parts[1]) == ["reason 6.1, Under 16: Not available → Suppressed"])
  }
}
