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

  /// Two quarters of the indicator 6.1 without a figure, each a list of parts with their cells.
  private func toldOfParts(_ old: [String], _ new: [String]) -> [String] {
    func csv(_ quarter: String, _ rows: [String]) -> String {
      "number,indicator,quarter,part,value,polarity,published\n"
        + rows.map { "6.1,Conceptions,2022/23 \(quarter),\($0)\n" }.joined()
    }
    return told(csv("Q2", old), csv("Q3", new))
  }

  @Test("parts without a figure, of which each has its own reason")
  func ofEachPart() {
    #expect(
      toldOfParts(
        ["Under 18,[x],lower,", "Under 16,[x],lower,"],
        ["Under 18,[x],lower,", "Under 16,[c],lower,"])
        == [
          "reason 6.1: Not available → Under 18: Not available; Under 16: Suppressed",
          "reason 6.1, Under 16: Not available → Suppressed",
        ])
    #expect(
      toldOfParts(
        ["Under 18,[x],lower,", "Under 16,[c],lower,"],
        ["Under 18,[c],lower,", "Under 16,[x],lower,"])
        == [
          "reason 6.1: Under 18: Not available; Under 16: Suppressed"
            + " → Under 18: Suppressed; Under 16: Not available",
          "reason 6.1, Under 18: Not available → Suppressed",
          "reason 6.1, Under 16: Suppressed → Not available",
        ])
  }

  @Test("parts in another order, or in other capitals, have the same reasons")
  func orderOfParts() {
    #expect(
      toldOfParts(
        ["Under 18,[x],lower,", "Under 16,[c],lower,"],
        ["under  16,[c],lower,", "UNDER 18,[x],lower,"]) == [])
  }

  @Test("a part that comes or goes with the reason of the others changes no reason")
  func otherParts() {
    let (one, two) = (
      ["Under 18,[x],lower,"], ["Under 18,[x],lower,", "Under 16,[x],lower,"]
    )
    #expect(toldOfParts(one, two) == ["part 6.1: Under 18 → Under 16 and Under 18"])
    #expect(toldOfParts(two, one) == ["part 6.1: Under 16 and Under 18 → Under 18"])
  }

  @Test("a part that is rated as given is rated all the same")
  func publishedPart() {
    #expect(toldOfParts(["Under 18,[x],lower,R"], ["Under 18,[c],lower,R"]) == [])
  }

  @Test("a rating taken away by override has another reason than a missing figure")
  func override() {
    expectTold(
      RowChange(
        "value,target,polarity,published,override reason", "803,750,lower,N/A,in dispute",
        "[x],750,lower,,", "figure 3.14: 803 → not given", "published 3.14: Not rated → none",
        "reason 3.14: Given as not rated: in dispute → Not available",
        "wording 3.14: – → – (override reason)"))
  }
}
