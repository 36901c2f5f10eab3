import Testing

/// Which quarters are compared: each return's latest, the ones that were asked for, or none.
@Suite("The quarters compared")
struct PeriodTests {
  static let columns = "value,target,polarity,commentary"
  static let (before, after) = ("762,750,lower,As it was.", "803,750,lower,As it was.")
  static let worsened =
    "worsened 3.14: Amber: 762, target 750 or below → Red: 803, target 750 or below"

  @Test(
    "the heading names them",
    arguments: [
      ("2022/23 Q2", "2022/23 Q3", "Quarter 2 2022/23 to Quarter 3 2022/23"),
      (
        "2018/19 Q4", "2020/21 Q1",
        "Quarter 4 2018/19 to Quarter 1 2020/21, 4 quarters between them"
      ),
      ("2022/23 Q3", "2022/23 Q2", "Quarter 3 2022/23 to Quarter 2 2022/23"),
      ("2022/23 Q3", "2022/23 Q3", "Quarter 3 2022/23"),
      ("", "", nil),
    ])
  func heading(_ old: String, _ new: String, _ period: String?) throws {
    let changes = try compare(
      ofOne(Self.columns, old, Self.before), ofOne(Self.columns, new, Self.after))
    #expect(told(changes).first == Self.worsened)
    let markdown = changesMarkdown(changes)
    #expect(markdown.hasPrefix("# Changes" + (period.map { ": \($0)" } ?? "") + "\n\n1 rating"))
    let lines = changesText(changes).split(separator: "\n")
    #expect(
      lines.first.map(String.init) == period
        ?? "1 rating has worsened and none has improved. Also: 1 with the same commentary.")
  }

  @Test("nothing has changed: one sentence, with the quarters")
  func nothing() throws {
    for (old, new, sentence) in [
      ("2022/23 Q2", "2022/23 Q3", ": Quarter 2 2022/23 to Quarter 3 2022/23"),
      ("2022/23 Q3", "2022/23 Q3", ": Quarter 3 2022/23"), ("", "", ""),
    ] {
      let changes = try compare(
        ofOne(Self.columns, old, Self.before), ofOne(Self.columns, new, Self.before))
      let expected = "Nothing has changed\(sentence).\n"
      #expect(changesMarkdown(changes) == expected)
      #expect(changesText(changes, colored: true) == expected)
      #expect(changes.isEmpty)
    }
  }

  @Test("undated returns, and two versions of one quarter, are compared by their figures")
  func sameQuarter() {
    let unchanged = "commentary 3.14: 762 → 803 (word for word the earlier one)"
    for (quarter, rest) in [("", [unchanged]), ("2022/23 Q3", [])] {
      let told = told(
        ofOne(Self.columns, quarter, Self.before), ofOne(Self.columns, quarter, Self.after))
      #expect(told == [Self.worsened] + rest)
    }
  }

  @Test("two quarters of one file, and an undated file that is given a quarter")
  func asked() throws {
    let file =
      ofOne(Self.columns, "2022/23 Q2", Self.before)
      + "3.14,Children we care for,Be Safe,2022/23 Q3,\(Self.after)\n"
    let changes = try compare(file, file, since: "2022/23 Q2")
    #expect(told(changes).first == Self.worsened)
    #expect(changesText(changes).hasPrefix("Quarter 2 2022/23 to Quarter 3 2022/23\n"))
    #expect(try compare(file, file).isEmpty)
    let undated = ofOne(Self.columns, "", Self.before)
    let dated = try compare(undated, file, since: "2022/23 Q1", quarter: "2022/23 Q2")
    #expect(
      changesText(dated) == "Nothing has changed: Quarter 1 2022/23 to Quarter 2 2022/23.\n")
    #expect(dated.isEmpty)
  }
}
