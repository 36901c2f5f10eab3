import Testing

/// Commentary that is word for word that of the quarter before although the figure moved.
@Suite("Commentary that did not change")
struct CommentaryChangeTests {
  static let columns = "value,polarity,commentary"

  @Test(
    "is told if the figure moved, and only then",
    arguments: [
      RowChange(
        columns, "764,lower,The rise has slowed.", "780,lower,The rise has slowed.",
        "figure 3.14: 764 → 780",
        "commentary 3.14: 764 → 780 (word for word that of Quarter 2 2022/23)"),
      RowChange(
        columns, "764,lower,The rise has slowed.", "[c],lower,The rise has slowed.",
        "figure 3.14: 764 → suppressed",
        "commentary 3.14: 764 → suppressed (word for word that of Quarter 2 2022/23)",
        "reason 3.14: No target → Suppressed"),
      RowChange(
        columns, "764,lower,The rise has slowed.", "780,lower,The fall has slowed.",
        "figure 3.14: 764 → 780", "wording 3.14: – → – (commentary)"),
      RowChange(columns, "764,lower,The rise has slowed.", "764,lower,The rise has slowed."),
      RowChange(columns, "764,lower,", "780,lower,", "figure 3.14: 764 → 780"),
      // The same amount in another unit is no other figure.
      RowChange(
        columns + ",unit", "900,lower,The rise has slowed.,£k", "0.9,lower,The rise has slowed.,£m",
        "unit 3.14: £k → £m"),
      RowChange(columns, "764,lower,\u{2003}", "780,lower,\u{2003}", "figure 3.14: 764 → 780"),
      RowChange(
        columns + ",target", "762,lower,The rise has slowed.,750",
        "803,lower,The rise has slowed.,750",
        "worsened 3.14: Amber: 762, target 750 or below → Red: 803, target 750 or below",
        "commentary 3.14: 762 → 803 (word for word that of Quarter 2 2022/23)"),
    ])
  func unchanged(_ change: RowChange) { expectTold(change) }

  @Test("is no news in two versions of one quarter")
  func sameQuarter() {
    let old = ofOne(Self.columns, "2022/23 Q3", "764,lower,The rise has slowed.")
    let new = ofOne(Self.columns, "2022/23 Q3", "780,lower,The rise has slowed.")
    #expect(told(old, new) == ["figure 3.14: 764 → 780"])
  }

  private let header = "number,indicator,part,quarter,value,polarity,commentary\n"

  @Test("is told of a part")
  func part() {
    let old = header + "4.1,Gap,Boys,2022/23 Q2,29%,lower,Schools work on writing.\n"
    let new = header + "4.1,Gap,Boys,2022/23 Q3,31%,lower,Schools work on writing.\n"
    #expect(
      told(old, new) == [
        "commentary 4.1: 29% → 31% (word for word that of Quarter 2 2022/23)",
        "figure 4.1, Boys: 29% → 31%",
      ])
  }

  @Test(
    "is told of an indicator whose parts have the figures")
  func whole() {
    let old =
      header
      + "4.1,Gap,,2022/23 Q2,,,Schools work on writing.\n4.1,Gap,Boys,2022/23 Q2,29%,lower,\n"
    let new =
      header
      + "4.1,Gap,,2022/23 Q3,,,Schools work on writing.\n4.1,Gap,Boys,2022/23 Q3,31%,lower,\n"
    #expect(
      kindsTold(old, new) == [
        "commentary 4.1",
        "figure 4.1, Boys",
      ])
  }

  @Test(
    "is told with the figure of the part that speaks for the indicator, or else of the first that moved",
    arguments: [
      ("28%", "19% → 18%", "29% → 28%", ["figure 4.1, Boys: 29% → 28%"]),
      // Even if that is not the worst part's.
      ("29%", "19% → 18%", "19% → 18%", []),
    ])
  func parts(_ boys: String, _ girls: String, _ moved: String, _ alsoTold: [String]) {
    let rest = ",lower,Schools work on writing.\n"
    let old =
      header + "4.1,Gap,Boys,2022/23 Q2,29%\(rest)4.1,Gap,Girls,2022/23 Q2,19%,lower,\n"
    let new =
      header + "4.1,Gap,Boys,2022/23 Q3,\(boys)\(rest)4.1,Gap,Girls,2022/23 Q3,18%,lower,\n"
    #expect(
      told(old, new) == [
        "commentary 4.1: \(moved) (word for word that of Quarter 2 2022/23)"
      ] + alsoTold + ["figure 4.1, Girls: \(girls)"])
  }
}
