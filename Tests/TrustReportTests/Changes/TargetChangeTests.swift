import Testing

/// A target that moved is told, and whether the rating would have moved without that.
@Suite("A target that moved")
struct TargetChangeTests {
  static let columns = "value,target,polarity"

  @Test(
    "what it did to a rating that moved",
    arguments: [
      // The board's own case: 780 against 672 is Red, 762 against 750 Amber, against 672 Red.
      RowChange(
        columns, "780,672,lower", "762,750,lower",
        "improved 3.14: Red: 780, target 672 or below → Amber: 762, target 750 or"
          + " below (only because the target was eased)",
        "target 3.14: 672 or below → 750 or below (the target was eased)"),
      RowChange(
        columns, "803,672,lower", "690,700,lower",
        "improved 3.14: Red: 803, target 672 or below → Green: 690, target 700 or"
          + " below (against the old target it would be Amber)",
        "target 3.14: 672 or below → 700 or below (the target was eased)"),
      RowChange(
        columns, "803,672,lower", "660,700,lower",
        "improved 3.14: Red: 803, target 672 or below → Green: 660, target 700 or"
          + " below (the target moved too)",
        "target 3.14: 672 or below → 700 or below (the target was eased)"),
      RowChange(
        columns, "97,95,higher", "97,99,higher",
        "worsened 3.14: Green: 97, target 95 or above → Amber: 97, target 99 or above"
          + " (only because the target was tightened)",
        "target 3.14: 95 or above → 99 or above (the target was tightened)"),
      RowChange(
        "value,target", "16,10 to 15", "16,10 to 16",
        "improved 3.14: Red: 16, target 10 to 15 → Green: 16, target 10 to 16 (only"
          + " because the target was widened)",
        "target 3.14: 10 to 15 → 10 to 16 (the target was widened)"),
    ])
  func ratingMoved(_ change: RowChange) { expectTold(change) }

  @Test(
    "what it did to a rating that did not move",
    arguments: [
      RowChange(
        columns, "780,750,lower", "800,780,lower",
        "target 3.14: 750 or below → 780 or below (stays Amber only because the target"
          + " was eased: against the old one it would be Red)",
        "figure 3.14: 780 → 800"),
      RowChange(
        columns, "780,672,lower", "780,700,lower",
        "target 3.14: 672 or below → 700 or below (the target was eased)"),
    ])
  func ratingStayed(_ change: RowChange) { expectTold(change) }

  @Test(
    "if nothing is rated, nothing is said of the rating",
    arguments: [
      RowChange(
        columns, "[x],750,lower", "[x],700,lower",
        "target 3.14: 750 or below → 700 or below (the target was tightened)"),
      RowChange(columns, "[x],,lower", "[x],700,lower", "target 3.14: none → 700 or below"),
      RowChange(columns, "[x],700,lower", "[x],,lower", "target 3.14: 700 or below → none"),
      RowChange(
        columns + ",published", "[x],700,lower,R", "[x],650,lower,R",
        "target 3.14: 700 or below → 650 or below (the target was tightened)"),
    ])
  func unrated(_ change: RowChange) { expectTold(change) }

  @Test(
    "a threshold or a tolerance is part of what a figure is compared with",
    arguments: [
      RowChange(
        "value,target,polarity,tolerance", "12,10 to 15,range,20%", "12,10 to 15,range,30%",
        "target 3.14: Amber from 8 to 18 → Amber from 7 to 19.5 (the tolerance was widened)"),
      RowChange(
        "value,target,red threshold,polarity", "93,95,90,higher", "93,95,94,higher",
        "worsened 3.14: Amber: 93, target 95 or above → Red: 93, target 95 or above"
          + " (only because the thresholds were tightened)",
        "target 3.14: Green at 95 or above, Amber at 90 or above → Green at 95 or"
          + " above, Amber at 94 or above (the thresholds were tightened)"),
      RowChange(
        "value,amber threshold,red threshold,polarity", "96,95,90,higher", "96,94,90,higher",
        "target 3.14: Green at 95 or above, Amber at 90 or above → Green at 94 or"
          + " above, Amber at 90 or above (the thresholds were eased)"),
      RowChange(
        "value,target,polarity,tolerance", "92,95,higher,2 points", "92,95,higher,3 points",
        "improved 3.14: Red: 92, target 95 or above → Amber: 92, target 95 or above"
          + " (only because the tolerance was widened)",
        "target 3.14: Green at 95 or above, Amber at 93 or above → Green at 95 or"
          + " above, Amber at 92 or above (the tolerance was widened)"),
      RowChange(
        columns, "95,>=95,", "95,>95,",
        "worsened 3.14: Green: 95, target 95 or above → Amber: 95, target above 95"
          + " (only because the target was tightened)",
        "target 3.14: 95 or above → above 95 (the target was tightened)"),
      // Without a target and without thresholds there is no rating to compare: that of the target is not named.
      RowChange(
        "value,target,amber threshold,red threshold,polarity", "93,,95,90,higher",
        "93,90,,,higher",
        "improved 3.14: Amber: 93 → Green: 93, target 90 or above"
          + " (only because the thresholds were eased)",
        "target 3.14: none → 90 or above (the target was changed and the thresholds were eased)"),
    ])
  func limits(_ change: RowChange) { expectTold(change) }

  @Test(
    "the same in other words has not moved",
    arguments: [
      RowChange(columns, "93,95,higher", "93,>=95,"),
      RowChange(columns, "93,95,higher", "93,95.0,up"),
      RowChange("value,target", "12,10 to 15", "12,10–15.0"),
      RowChange(columns + ",unit", "93%,95%,higher,", "93,95,higher,%"),
    ])
  func otherWords(_ change: RowChange) { expectTold(change) }

  @Test(
    "a tolerance written out, as it was without, has not moved",
    arguments: [
      RowChange("value,target,polarity,tolerance", "92,95,higher,", "92,95,higher,5%"),
      RowChange("value,target,polarity,tolerance", "92,95,higher,5%", "92,95,higher,4.75 points"),
      RowChange("value,target,polarity,red threshold", "92,100,higher,", "92,100,higher,95"),
    ])
  func writtenOut(_ change: RowChange) { expectTold(change) }

  @Test(
    "a rating that an override gives is not put down to the target")
  func overridden() {
    expectTold(
      RowChange(
        Self.columns + ",published,override reason", "55,60,higher,,",
        "57,55,higher,A,delays are rising",
        "improved 3.14: Red: 55, target 60 or above → Amber (as given; computed"
          + " Green): 57, target 55 or above (by override)",
        "target 3.14: 60 or above → 55 or above (the target was eased)",
        "published 3.14: none → Amber",
        "wording 3.14: – → – (override reason)"))
  }

  @Test(
    "a figure in another unit is not compared with the old target")
  func otherUnit() {
    expectTold(
      RowChange(
        Self.columns + ",unit", "55,60,lower,per thousand", "780,800,lower,children",
        "target 3.14: 60 or below → 800 or below (the target was changed)",
        "figure 3.14: 55 per thousand → 780 children",
        "unit 3.14: per thousand → children"))
    expectTold(
      RowChange(
        Self.columns + ",unit", "900,1000,lower,£k", "1.1,1.2,lower,£m",
        "target 3.14: £1000k or below → £1.2m or below (the target was changed)",
        "figure 3.14: £900k → £1.1m", "unit 3.14: £k → £m"))
  }

  @Test("nor a target that must be reached with one that must not be exceeded")
  func otherPolarity() {
    expectTold(
      RowChange(
        Self.columns, "95,90,higher", "70,80,lower",
        "target 3.14: 90 or above → 80 or below (the target was changed)",
        "figure 3.14: 95 → 70", "polarity 3.14: higher → lower"))
  }
}
