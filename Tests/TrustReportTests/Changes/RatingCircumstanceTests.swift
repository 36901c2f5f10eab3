import Testing

/// What changed beside figure and criteria, of which a rating's cause is not claimed (the contract's section 5): "Where
/// polarity, unit, kind of target, frequency, the set of rated parts or the part that decides changed, or a rating is
/// given or overridden, that is named beside the change."
@Suite("What changed beside a rating that moved")
struct RatingCircumstanceTests {
  /// The rows of the indicator 4.1 in two quarters, each a part and its cells; and what is told.
  struct Case: CustomTestStringConvertible, Sendable {
    var columns = "value,target,polarity"
    var old: [String]
    var new: [String]
    var told: [String]

    var testDescription: String { told[0] }

    func csv(_ rows: [String], _ quarter: String) -> String {
      "number,indicator,quarter,part,\(columns)\n"
        + rows.map { "4.1,Gap,\(quarter),\($0)\n" }.joined()
    }
    var outcome: [String] { TrustReportTests.told(csv(old, "2022/23 Q2"), csv(new, "2022/23 Q3")) }
  }

  @Test(
    "the parts that are rated",
    arguments: [
      Case(
        old: [",29,20,lower"], new: ["Boys,21,20,lower"],
        told: [
          "improved 4.1: Red: 29, target 20 or below → Amber: 21 (Boys), target 20 or below (Boys)"
            + " (it has parts now)",
          "part 4.1: no parts → Boys",
        ]),
      Case(
        old: ["Boys,29,20,lower"], new: [",21,20,lower"],
        told: [
          "improved 4.1: Red: 29 (Boys), target 20 or below (Boys) → Amber: 21, target 20 or below"
            + " (it has no parts now)",
          "part 4.1: Boys → no parts",
        ]),
      // Of the whole and a part neither polarity nor unit is compared.
      Case(
        old: [",29,20,lower"], new: ["Boys,21,20,higher"],
        told: [
          "improved 4.1: Red: 29, target 20 or below → Green: 21 (Boys), target 20 or above (Boys)"
            + " (it has parts now)",
          "part 4.1: no parts → Boys",
        ]),
      Case(
        old: ["Boys,29,20,lower"], new: [",21,20,higher"],
        told: [
          "improved 4.1: Red: 29 (Boys), target 20 or below (Boys) → Green: 21, target 20 or above"
            + " (it has no parts now)",
          "part 4.1: Boys → no parts",
        ]),
      Case(
        old: ["Girls,29,20,lower", "Boys,21,20,lower"], new: ["Boys,21,20,lower"],
        told: [
          "improved 4.1: Red: 29 (Girls), target 20 or below (Girls) → Amber: 21 (Boys), target 20 or"
            + " below (Boys) (Girls has no row now)",
          "part 4.1: Boys and Girls → Boys",
        ]),
      Case(
        old: ["Girls,29,20,lower", "Boys,21,20,lower"],
        new: ["Girls,[x],20,lower", "Boys,21,20,lower"],
        told: [
          "improved 4.1: Red: 29 (Girls), target 20 or below (Girls) → Amber: 21 (Boys), target 20 or"
            + " below (Boys) (Girls has no figure now)",
          "unrated 4.1, Girls: Red: 29, target 20 or below → Not rated, no figure, target 20 or below",
        ]),
      Case(
        old: ["Girls,29,20,lower", "Boys,21,20,lower"],
        new: ["Girls,29,,lower", "Boys,21,20,lower"],
        told: [
          "improved 4.1: Red: 29 (Girls), target 20 or below (Girls) → Amber: 21 (Boys), target 20 or"
            + " below (Boys) (Girls is not rated now)",
          "unrated 4.1, Girls: Red: 29, target 20 or below → Not rated: 29",
          "target 4.1, Girls: 20 or below → none",
        ]),
      Case(
        old: ["Girls,[x],20,lower", "Boys,21,20,lower"],
        new: ["Girls,29,20,lower", "Boys,21,20,lower"],
        told: [
          "worsened 4.1: Amber: 21 (Boys), target 20 or below (Boys) → Red: 29 (Girls), target 20 or"
            + " below (Girls) (Girls is rated now)",
          "rated 4.1, Girls: Not rated, no figure, target 20 or below → Red: 29, target 20 or below",
        ]),
      // Several of them are named in the order of the alphabet.
      Case(
        old: ["Older,29,20,lower", "Girls,29,20,lower", "All,[x],20,lower", "Boys,21,20,lower"],
        new: ["All,19,20,lower", "Boys,21,20,lower"],
        told: [
          "improved 4.1: Red: 29 (Older), target 20 or below (Older) → Amber: 21 (Boys), target 20 or"
            + " below (Boys) (All is rated now; Girls has no row now; Older has no row now)",
          "rated 4.1, All: Not rated, no figure, target 20 or below → Green: 19, target 20 or below",
          "part 4.1: All, Boys, Girls and Older → All and Boys",
        ]),
    ])
  func parts(_ change: Case) { #expect(change.outcome == change.told) }

  @Test(
    "polarity and frequency, once for all parts",
    arguments: [
      Case(
        old: ["Girls,29,20,lower", "Boys,29,20,lower"],
        new: ["Girls,29,20,higher", "Boys,29,20,higher"],
        told: [
          "improved 4.1: Red: 29 (Girls), target 20 or below (Girls) → Green: 29 (Girls), target 20 or"
            + " above (Girls) (polarity changed too)",
          "improved 4.1, Boys: Red: 29, target 20 or below → Green: 29, target 20 or above"
            + " (polarity changed too)",
          "polarity 4.1, Girls: lower → higher", "polarity 4.1, Boys: lower → higher",
        ]),
      Case(
        columns: "value,target,polarity,frequency", old: [",29,20,lower,quarterly"],
        new: [",19,20,lower,annual"],
        told: [
          "improved 4.1: Red: 29, target 20 or below → Green: 19, target 20 or below"
            + " (frequency changed too)",
          "frequency 4.1: quarterly → annual",
        ]),
    ])
  func sameOfAllParts(_ change: Case) { #expect(change.outcome == change.told) }

  @Test("no cause is claimed where another part decides, nor counted")
  func otherPart() throws {
    let change = Case(
      old: ["Boys,29,20,lower", "Girls,21,20,lower"],
      new: ["Boys,29,40,lower", "Girls,21,20,lower"],
      told: [
        "improved 4.1: Red: 29 (Boys), target 20 or below (Boys) → Amber: 21 (Girls), target 20 or"
          + " below (Girls) (Girls is the worst part now)",
        "improved 4.1, Boys: Red: 29, target 20 or below → Green: 29, target 40 or below"
          + " (only because the target was eased)",
        "target 4.1, Boys: 20 or below → 40 or below (the target was eased)",
      ])
    #expect(change.outcome == change.told)
    let changes = try compare(
      change.csv(change.old, "2022/23 Q2"), change.csv(change.new, "2022/23 Q3"))
    #expect(
      summary(of: changes)
        == "No rating has worsened and 1 has improved. Of parts: 1 improved. Also: 1 with other criteria."
    )
  }

  private static let given = "value,target,polarity,published,override reason"

  @Test(
    "no cause is claimed where an override stands beside the part that decides",
    arguments: [
      Case(
        columns: given, old: ["Girls,21,20,lower,G,miscounted", "Boys,29,20,lower,,"],
        new: ["Girls,19,20,lower,,", "Boys,29,28,lower,,"],
        told: [
          "improved 4.1: Red: 29 (Boys), target 20 or below (Boys) → Amber: 29 (Boys), target 28 or"
            + " below (Boys)",
          "wording 4.1: – → – (override reason)",
          "figure 4.1, Girls: 21 → 19", "published 4.1, Girls: Green → none",
          "target 4.1, Boys: 20 or below → 28 or below (the target was eased)",
        ]),
      Case(
        columns: given, old: ["Girls,19,20,lower,,", "Boys,29,20,lower,,"],
        new: ["Girls,21,20,lower,G,miscounted", "Boys,29,28,lower,,"],
        told: [
          "improved 4.1: Red: 29 (Boys), target 20 or below (Boys) → Amber: 29 (Boys), target 28 or"
            + " below (Boys)",
          "wording 4.1: – → – (override reason)",
          "figure 4.1, Girls: 19 → 21", "published 4.1, Girls: none → Green",
          "target 4.1, Boys: 20 or below → 28 or below (the target was eased)",
        ]),
    ])
  func overriddenPart(_ change: Case) { #expect(change.outcome == change.told) }

  @Test("a part that is rated in neither quarter does not hide the cause")
  func unratedPart() {
    let change = Case(
      old: ["Girls,[x],20,lower", "Boys,29,20,lower"],
      new: ["Girls,[x],20,lower", "Boys,29,28,lower"],
      told: [
        "improved 4.1: Red: 29 (Boys), target 20 or below (Boys) → Amber: 29 (Boys), target 28 or"
          + " below (Boys) (only because the target was eased)",
        "target 4.1, Boys: 20 or below → 28 or below (the target was eased)",
      ])
    #expect(change.outcome == change.told)
  }
}
