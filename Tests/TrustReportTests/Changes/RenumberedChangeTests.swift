import Testing

/// An indicator that was renumbered is one indicator, followed by what the rows call `formerly`.
@Suite("Renumbering")
struct RenumberedChangeTests {
  /// A return: a quarter, and rows of number, title, what it was formerly, and figure.
  struct Return: Sendable {
    var quarter: String
    var rows: [String]

    var csv: String {
      "number,indicator,formerly,value,polarity,quarter\n"
        + rows.map { "\($0),lower,\(quarter)\n" }.joined()
    }
  }

  private func told(_ old: Return, _ new: Return) -> [String] {
    TrustReportTests.told(old.csv, new.csv)
  }

  /// Only if the earlier file says too that another indicator had the number before is it the same that has it now.
  @Test func numberOfAnother() {
    let old = Return(quarter: "2022/23 Q2", rows: ["4,Plans,,9"])
    let new = Return(quarter: "2022/23 Q3", rows: ["4,Visits,3,12"])
    #expect(
      told(old, new) == ["new 4: – → Not rated: 12", "gone 4: Not rated: 9 → –"])
  }

  /// An undated file comes before all others, whichever is named first: the dated one says what was renumbered.
  @Test func undatedFileIsTheEarlier() {
    let dated = Return(quarter: "2022/23 Q2", rows: ["1,Visits,4,14"])
    let undated = Return(quarter: "", rows: ["4,Visits,2,14"])
    #expect(told(dated, undated) == ["renumbered 4: 1 → 4"])
  }

  static let old = Return(quarter: "2022/23 Q2", rows: ["3.14,Children,,780", "3.15,Plans,,8"])

  @Test(
    "formerly makes of two numbers one indicator",
    arguments: [
      // Numbers are text, and the title does not count.
      (["1.1,Children,3.14,780", "3.15,Plans,,8"], ["renumbered 1.1: 3.14 → 1.1"]),
      (
        ["1.1,In care,3.14,790", "3.15,Plans,,8"],
        ["figure 1.1: 780 → 790", "renumbered 1.1: 3.14 → 1.1", "retitled 1.1: Children → In care"]
      ),
      // Without the word it is another indicator.
      (
        ["1.1,Children,,780", "3.15,Plans,,8"],
        [
          "new 1.1: – → Not rated: 780 (the same title as 3.14: if it was renumbered,"
            + " fill in 'formerly')",
          "gone 3.14: Not rated: 780 → – (the same title as 1.1: if it was renumbered,"
            + " fill in 'formerly')",
        ]
      ),
      (
        ["1.1,Children,3.1,780", "3.15,Plans,,8"],
        [
          "new 1.1: – → Not rated: 780 (the same title as 3.14: if it was renumbered,"
            + " fill in 'formerly')",
          "gone 3.14: Not rated: 780 → – (the same title as 1.1: if it was renumbered,"
            + " fill in 'formerly')",
        ]
      ),
      // Two indicators have each other's numbers.
      (
        ["3.14,Plans,3.15,8", "3.15,Children,3.14,780"],
        ["renumbered 3.14: 3.15 → 3.14", "renumbered 3.15: 3.14 → 3.15"]
      ),
      // One takes the number that another leaves.
      (
        ["3.15,Children,3.14,780", "4.1,Plans,3.15,8"],
        ["renumbered 3.15: 3.14 → 3.15", "renumbered 4.1: 3.15 → 4.1"]
      ),
      // A new indicator takes a number that is free.
      (
        ["1.1,Children,3.14,780", "3.14,Waits,,5", "3.15,Plans,,8"],
        [
          "renumbered 1.1: 3.14 → 1.1",
          "new 3.14: – → Not rated: 5",
        ]
      ),
    ])
  func formerly(_ rows: [String], _ told: [String]) {
    #expect(self.told(Self.old, Return(quarter: "2022/23 Q3", rows: rows)) == told)
  }

  @Test(
    "a new indicator takes a free number, and the old one has a higher number now")
  func reusedBelow() {
    let new = Return(
      quarter: "2022/23 Q3", rows: ["3.14,Waits,,5", "3.15,Plans,,8", "9.9,Children,3.14,780"])
    #expect(
      told(Self.old, new) == ["new 3.14: – → Not rated: 5", "renumbered 9.9: 3.14 → 9.9"])
  }

  @Test("a number that the old return has for another indicator")
  func otherOwner() {
    let old = Return(quarter: "2022/23 Q2", rows: ["1.1,Waits,,5", "3.14,Children,,780"])
    let new = Return(quarter: "2022/23 Q3", rows: ["1.1,Children,3.14,780"])
    #expect(told(old, new) == ["renumbered 1.1: 3.14 → 1.1", "gone 1.1: Not rated: 5 → –"])
  }

  @Test(
    "both returns say the same of it: it was renumbered before",
    arguments: [
      (["1.1,Children,3.14,780"], ["1.1,Children,3.14,780"]),
      (
        ["3.14,Plans,3.15,8", "3.15,Children,3.14,780"],
        ["3.14,Plans,3.15,8", "3.15,Children,3.14,780"]
      ),
      (
        ["1.1,Children,3.14,780", "3.14,Waits,,5"], ["1.1,Children,3.14,780", "3.14,Waits,,5"]
      ),
    ])
  func sayBoth(_ old: [String], _ new: [String]) {
    #expect(
      told(Return(quarter: "2022/23 Q2", rows: old), Return(quarter: "2022/23 Q3", rows: new))
        == [])
  }

  @Test("step by step, as far as the later return tells them")
  func chain() {
    let old = Return(quarter: "2022/23 Q1", rows: ["5.1,Children,,780"])
    let between = Return(quarter: "2022/23 Q2", rows: ["3.14,Children,5.1,780"])
    let new = Return(quarter: "2022/23 Q3", rows: ["1.1,Children,3.14,780"])
    let rows = new.csv.split(separator: "\n").dropFirst().joined(separator: "\n")
    #expect(told(old, between) == ["renumbered 3.14: 5.1 → 3.14"])
    #expect(told(between, new) == ["renumbered 1.1: 3.14 → 1.1"])
    #expect(
      TrustReportTests.told(old.csv, between.csv + rows) == ["renumbered 1.1: 5.1 → 1.1"])
  }

  @Test("what was split or merged is neither new nor gone, on either side")
  func splitAndMerged() throws {
    let old = Return(quarter: "2022/23 Q2", rows: ["3.6,A,,1729", "4.1,M1,,5", "4.2,M2,,6"])
    let new = Return(
      quarter: "2022/23 Q3", rows: ["3.6a,Aa,3.6,490", "3.6b,Ab,3.6,300", "4.9,M,4.1 and 4.2,11"])
    let changes = try compare(old.csv, new.csv)
    #expect(
      TrustReportTests.told(changes) == [
        "split 3.6: Not rated: 1729 → –", "split 3.6a: – → Not rated: 490",
        "split 3.6b: – → Not rated: 300", "renumbered 4.1: Not rated: 5 → –",
        "renumbered 4.2: Not rated: 6 → –", "renumbered 4.9: – → Not rated: 11",
      ])
    let none = ["red": 0, "amber": 0, "green": 0]
    #expect(
      try ChangesJSON(changes).steps == [
        "split": none.merging(["notRated": 1]) { $1 },
        "renumbered": none.merging(["notRated": -1]) { $1 },
      ])
  }

  @Test("the later return says so, whichever side it is on")
  func backwards() {
    let new = Return(quarter: "2022/23 Q3", rows: ["1.1,Children,3.14,780", "3.15,Plans,,8"])
    #expect(told(new, Self.old) == ["renumbered 3.14: 1.1 → 3.14"])
  }
}
