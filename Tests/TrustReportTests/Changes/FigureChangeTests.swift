import Testing

/// A figure that moved without its rating.
@Suite("A figure that moved")
struct FigureChangeTests {
  @Test(
    "is told if the rating stayed, or there is none",
    arguments: [
      RowChange(
        "value,target,polarity", "803,750,lower", "810,750,lower", "figure 3.14: 803 → 810"),
      RowChange("value,polarity", "8,lower", "9,lower", "figure 3.14: 8 → 9"),
      RowChange(
        "value,polarity,unit", "8,none,£m", "9.5 [p],none,£m", "figure 3.14: £8m → £9.5m [p]",
        "wording 3.14: – → – (shorthand)"),
      RowChange("value,polarity", "[c],none", "0,none", "figure 3.14: suppressed → 0"),
      RowChange("value,polarity", "0,none", "[x],none", "figure 3.14: 0 → not given"),
      RowChange(
        "value,target,polarity,published", "803,750,lower,R", "[x],750,lower,R",
        "figure 3.14: 803 → not given"),
    ])
  func moved(_ change: RowChange) { expectTold(change) }

  @Test(
    "the same figure in another form has not moved",
    arguments: [
      RowChange("value,polarity", "\"1,234\",lower", "1234,lower"),
      RowChange(
        "value,polarity", "1234,lower", "1234.0 [r],lower", "wording 3.14: – → – (shorthand)"),
      RowChange("value,polarity", "-3.2,lower", "(3.2),lower"),
      RowChange("value,polarity,unit", "62%,lower,", "62,lower,%"),
      RowChange("value,polarity", "5.4m,lower", "5400000,lower"),
      RowChange("value,polarity", "[k],none", "[low],none"),
    ])
  func otherForm(_ change: RowChange) { expectTold(change) }

  @Test(
    "is told too if the reason for not rating changed with it")
  func withReason() {
    expectTold(
      RowChange(
        "value,polarity", "8,lower", "9,none", "figure 3.14: 8 → 9",
        "polarity 3.14: lower → none", "reason 3.14: No target → Data only"))
  }
}
