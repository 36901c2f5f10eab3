import Testing

/// A figure of an earlier quarter that both returns hold, and that is not the same in both.
@Suite("A figure that was revised")
struct RevisionTests {
  private let header = "number,indicator,part,quarter,value,polarity,formerly\n"
  private var old: String {
    header + """
      3.14,Children,,2022/23 Q1,690,lower,
      3.14,Children,,2022/23 Q2,764,lower,
      4.1,Gap,Girls,2022/23 Q2,20%,lower,
      4.1,Gap,Boys,2022/23 Q2,29%,lower,

      """
  }
  private func new(_ rows: String) -> String {
    header + rows + """

      3.14,Children,,2022/23 Q3,780,lower,
      4.1,Gap,Girls,2022/23 Q3,20%,lower,
      4.1,Gap,Boys,2022/23 Q3,29%,lower,

      """
  }

  @Test("the same amount in another unit is not revised")
  func otherUnit() {
    let header = "number,indicator,quarter,value,unit\n"
    let old = header + "1,Spend,2022/23 Q1,900,£k\n1,Spend,2022/23 Q2,£950k,\n"
    #expect(
      told(old, header + "1,Spend,2022/23 Q1,0.9,£m\n1,Spend,2022/23 Q2,£0.95m,£m\n")
        == ["unit 1: £ → £m"])
    #expect(
      told(
        old,
        header + "1,Spend,2022/23 Q1,0.8,£m\n1,Spend,2022/23 Q2,1,£m\n1,Spend,2022/23 Q3,1,£m\n")
        == [
          "figure 1: £950k → £1m", "revised 1: £900k (2022/23 Q1) → £0.8m (2022/23 Q1)",
          "revised 1: £950k (2022/23 Q2) → £1m (2022/23 Q2)",
          "unit 1: £ → £m",
        ])
  }

  @Test(
    "in the quarter before and in earlier ones, with parts",
    arguments: [
      ("3.14,Children,,2022/23 Q2,764 [r],lower,", []),
      ("3.14,Children,,2021/22 Q1,700,lower,", []),
      (
        "3.14,Children,,2022/23 Q2,770 [r],lower,",
        ["revised 3.14: 764 (2022/23 Q2) → 770 [r] (2022/23 Q2)"]
      ),
      (
        "3.14,Children,,2022/23 Q1,680,lower,\n3.14,Children,,2022/23 Q2,770,lower,",
        [
          "revised 3.14: 690 (2022/23 Q1) → 680 (2022/23 Q1)",
          "revised 3.14: 764 (2022/23 Q2) → 770 (2022/23 Q2)",
        ]
      ),
      (
        "4.1,Gap,Girls,2022/23 Q2,20%,lower,\n4.1,Gap,Boys,2022/23 Q2,[x],lower,",
        ["revised 4.1, Boys: 29% (2022/23 Q2) → not given (2022/23 Q2)"]
      ),
    ])
  func revised(_ rows: String, _ told: [String]) {
    #expect(TrustReportTests.told(old, new(rows)) == ["figure 3.14: 764 → 780"] + told)
  }

  @Test("is found under the number that the indicator had then")
  func renumbered() {
    let new = """
      number,indicator,quarter,value,polarity,formerly
      3.14,Children,2022/23 Q1,680,lower,
      3.14,Children,2022/23 Q2,764,lower,
      1.1,Children,2022/23 Q3,764,lower,3.14

      """
    let old = new.split(separator: "\n").prefix(3).joined(separator: "\n")
      .split(separator: "680").joined(separator: "690")
    #expect(
      told(old, new) == [
        "revised 1.1: 690 (2022/23 Q1) → 680 (2022/23 Q1)", "renumbered 1.1: 3.14 → 1.1",
      ])
  }

  @Test("is told too of an indicator that has no row any more")
  func gone() {
    let new = """
      number,indicator,quarter,value,polarity
      2.6,Placements,2022/23 Q2,31,lower
      3.14,Children,2022/23 Q3,764,lower

      """
    let old = """
      number,indicator,quarter,value,polarity
      2.6,Placements,2022/23 Q2,30,lower
      3.14,Children,2022/23 Q2,764,lower

      """
    withKnownIssue("of an indicator that is gone, only that is told") {
      #expect(
        told(old, new) == [
          "revised 2.6: 30 (2022/23 Q2) → 31 (2022/23 Q2)", "gone 2.6: Not rated: 30 → –",
        ])
    }
  }
}
