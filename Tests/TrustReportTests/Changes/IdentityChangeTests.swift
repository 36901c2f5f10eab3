import Testing

/// What an indicator is: whether it is there, its title, its priority, its polarity and its unit.
@Suite("What an indicator is")
struct IdentityChangeTests {
  private static let header = "number,indicator,priority,quarter,value,target,polarity,unit\n"
  private static let children =
    "3.14,Children we care for,Be Safe,2022/23 Q2,780,672,lower,children"

  /// What is told if the one row of Q2 is followed by these in Q3.
  private func told(_ rows: String...) -> [String] {
    TrustReportTests.told(
      Self.header + Self.children + "\n", Self.header + rows.joined(separator: "\n") + "\n")
  }

  @Test("new")
  func new() {
    #expect(
      told(
        "3.15,Plans,Be Safe,2022/23 Q3,648,550,lower,children",
        "3.14,Children we care for,Be Safe,2022/23 Q3,780,672,lower,children",
        ",Placements,Be Safe,2022/23 Q3,[x],,,") == [
          "new 3.15: – → Red: 648 children, target 550 or below",
          "new Placements: – → Not rated, no figure",
        ])
  }

  @Test("gone")
  func gone() {
    #expect(
      told("3.15,Children we care for,Be Safe,2022/23 Q3,780,672,lower,children") == [
        "gone 3.14: Red: 780 children, target 672 or below → –"
          + " (the same title as 3.15: if it was renumbered, fill in 'formerly')",
        "new 3.15: – → Red: 780 children, target 672 or below"
          + " (the same title as 3.14: if it was renumbered, fill in 'formerly')",
      ])
  }

  @Test(
    "retitled, in another priority, of another unit",
    arguments: [
      ("3.14,Children we care for,Be Safe,2022/23 Q3,780,672,lower,children", []),
      ("3.14,CHILDREN we  care for,be safe,2022/23 Q3,780,672,lower,children", []),
      (
        "3.14,Children in care,Be Safe,2022/23 Q3,780,672,lower,children",
        ["retitled 3.14: Children we care for → Children in care"]
      ),
      (
        "3.14,Children we care for,Be Healthy,2022/23 Q3,780,672,lower,children",
        ["priority 3.14: Be Safe → Be Healthy"]
      ),
      (
        "3.14,Children we care for,,2022/23 Q3,780,672,lower,children",
        ["priority 3.14: Be Safe → No priority given"]
      ),
      (
        "3.14,Children we care for,Be Safe,2022/23 Q3,780,672,lower,young people",
        ["unit 3.14: children → young people"]
      ),
      (
        "3.14,Children we care for,Be Safe,2022/23 Q3,780,672,lower,",
        ["unit 3.14: children → none"]
      ),
      (
        "3.14,Looked after,Be Healthy,2022/23 Q3,780,672,lower,young people",
        [
          "retitled 3.14: Children we care for → Looked after",
          "priority 3.14: Be Safe → Be Healthy", "unit 3.14: children → young people",
        ]
      ),
    ])
  func identity(_ row: String, _ expected: [String]) { #expect(told(row) == expected) }

  @Test(
    "of another polarity: that is no target that was eased")
  func polarity() {
    #expect(
      told("3.14,Children we care for,Be Safe,2022/23 Q3,780,672,higher,children") == [
        "improved 3.14: Red: 780 children, target 672 or below"
          + " → Green: 780 children, target 672 or above (polarity changed too)",
        "polarity 3.14: lower → higher",
      ])
  }

  @Test("without a number the title is the identity")
  func unnumbered() {
    let header = "indicator,quarter,value,polarity\n"
    let old = header + "Severe absence,2022/23 Q2,4%,lower\nPlacements,2022/23 Q2,8,lower\n"
    let new = header + "Placements,2022/23 Q3,8,lower\nsevere  Absence,2022/23 Q3,5%,lower\n"
    #expect(TrustReportTests.told(old, new) == ["figure severe  Absence: 4% → 5%"])
    let other = header + "Placements,2022/23 Q3,8,lower\nAbsence,2022/23 Q3,4%,lower\n"
    #expect(
      TrustReportTests.told(old, other) == [
        "new Absence: – → Not rated: 4%", "gone Severe absence: Not rated: 4% → –",
      ])
  }
}
