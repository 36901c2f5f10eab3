import Testing

@testable import TrustReport

/// Which figures are compared, and which way they moved (the contract's section 3.2): those of a cumulative or annual
/// row only with the same quarter of a year, and no direction across a break, or where unit or polarity differ.
@Suite("Figures that can be compared")
struct ComparableFigureTests {
  static let columns = "value,target,polarity,frequency"

  @Test(
    "a figure that adds up over the year, and its target, are not compared with the quarter before",
    arguments: [
      RowChange(columns, "200,200,higher,cumulative", "310,300,higher,cumulative"),
      RowChange(columns, "200,200,higher,annual", "310,300,higher,annual"),
      RowChange(
        columns, "200,200,higher,quarterly", "310,300,higher,quarterly",
        "target 3.14: 200 or above → 300 or above (the target was tightened)",
        "figure 3.14: 200 → 310"),
    ])
  func quarterBefore(_ change: RowChange) { expectTold(change) }

  @Test(
    "nor one of another frequency",
    arguments: [
      RowChange(
        columns, "200,200,higher,quarterly", "310,300,higher,cumulative",
        "frequency 3.14: quarterly → cumulative"),
      RowChange(
        columns, "310,300,higher,cumulative", "200,200,higher,quarterly",
        "frequency 3.14: cumulative → quarterly"),
      RowChange(
        columns, "200,200,higher,quarterly", "310,300,higher,annual",
        "frequency 3.14: quarterly → annual"),
    ])
  func otherFrequency(_ change: RowChange) { expectTold(change) }

  @Test(
    "the same quarter of two years",
    arguments: [
      (
        "cumulative", "cumulative",
        [
          "target 3.14: 200 or above → 300 or above (the target was tightened)",
          "figure 3.14: 200 → 310",
        ]
      ),
      (
        "annual", "annual",
        [
          "target 3.14: 200 or above → 300 or above (the target was tightened)",
          "figure 3.14: 200 → 310",
        ]
      ),
      ("cumulative", "annual", ["frequency 3.14: cumulative → annual"]),
    ])
  func sameQuarter(_ before: String, _ after: String, _ expected: [String]) {
    let old = ofOne(Self.columns, "2021/22 Q3", "200,200,higher,\(before)")
    let new = ofOne(Self.columns, "2022/23 Q3", "310,300,higher,\(after)")
    #expect(told(old, new) == expected)
  }

  @Test(
    "a row without a figure need not say its unit",
    arguments: [
      RowChange(
        "value,polarity", "75%,higher", "[x],higher", "figure 3.14: 75% → not given",
        "reason 3.14: No target → Not available"),
      RowChange(
        "value,polarity", "[x],higher", "75%,higher", "figure 3.14: not given → 75%",
        "reason 3.14: Not available → No target"),
    ])
  func noFigure(_ change: RowChange) { expectTold(change) }

  @Test(
    "which way a figure moved, and where no way is told",
    arguments: [
      ("value,polarity", "50,higher", "60,higher", ["Figure better"]),
      ("value,polarity", "50,lower", "60,lower", ["Figure worse"]),
      ("value,polarity", "50,none", "60,none", ["Figure moved"]),
      ("value,polarity", "50,higher", "60,lower", ["Figure moved", "Polarity changed"]),
      ("value,polarity,unit", "50,lower,days", "60,lower,weeks", ["Figure moved", "Unit changed"]),
      // A break in the series is between a figure and the one before it.
      (
        "value,polarity", "50,higher", "60 [b],higher",
        ["Figure moved", "Wording changed: shorthand"]
      ),
      (
        "value,polarity", "50 [b],higher", "60,higher",
        ["Figure better", "Wording changed: shorthand"]
      ),
      (
        "value,polarity", "50,higher", "[x],higher",
        ["No figure now", "Reason changed"]
      ),
      ("value,polarity", "[x],higher", "60,higher", ["Figure given", "Reason changed"]),
    ])
  func direction(_ columns: String, _ before: String, _ after: String, _ expected: [String]) throws
  {
    let changes = try compare(
      ofOne(columns, "2022/23 Q2", before), ofOne(columns, "2022/23 Q3", after))
    #expect(changes.map { ChangeWording($0).kind } == expected)
  }
}
