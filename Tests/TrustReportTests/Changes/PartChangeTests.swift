import Testing

/// A part is rated by itself, and so told by itself; the indicator has the rating of its worst.
@Suite("Parts")
struct PartChangeTests {
  private static let header = "number,indicator,part,quarter,value,target,polarity,published\n"

  /// The indicator 4.1 with parts, whose cells are given by name.
  private static func parts(_ quarter: String, _ cells: [(String, String)]) -> String {
    header + "4.1,Gap,,\(quarter),,,,\n"
      + cells.map { "4.1,Gap,\($0),\(quarter),\($1),20%,lower,\n" }.joined()
  }

  private func told(_ old: KeyValuePairs<String, String>, _ new: KeyValuePairs<String, String>)
    -> [String]
  {
    TrustReportTests.told(
      Self.parts("2022/23 Q2", old.map { ($0, $1) }), Self.parts("2022/23 Q3", new.map { ($0, $1) })
    )
  }

  @Test("a figure of a part moved")
  func figure() {
    #expect(
      told(["Girls": "19%", "Boys": "29%"], ["Girls": "18%", "Boys": "29%"])
        == ["figure 4.1, Girls: 19% → 18%"])
  }

  @Test(
    "a part's rating that moved is told with both figures and targets")
  func ratings() {
    #expect(
      told(["Girls": "20.5%", "Boys": "29%"], ["Girls": "19%", "Boys": "29%"])
        == [
          "improved 4.1, Girls: Amber: 20.5%, target 20% or below → Green: 19%, target 20% or below"
        ])
    #expect(
      told(["Girls": "19%", "Boys": "29%"], ["Girls": "19%", "Boys": "20.5%"]) == [
        "improved 4.1: Red: 29% (Boys), target 20% or below (Boys)"
          + " → Amber: 20.5% (Boys), target 20% or below (Boys)"
      ])
  }

  @Test("the kinds and the figures of parts whose ratings moved")
  func kinds() {
    let kinds = kindsTold(
      Self.parts("2022/23 Q2", [("A", "29%"), ("B", "[x]"), ("C", "10%"), ("D", "10%")]),
      Self.parts("2022/23 Q3", [("A", "29%"), ("B", "10%"), ("C", "[c]"), ("D", "30%")]))
    #expect(kinds == ["worsened 4.1, D", "rated 4.1, B", "unrated 4.1, C"])
  }

  @Test(
    "a figure that moved is told although another part moved the indicator's rating")
  func otherPartsFigure() {
    let kinds = kindsTold(
      Self.parts("2022/23 Q2", [("Girls", "19%"), ("Boys", "29%")]),
      Self.parts("2022/23 Q3", [("Girls", "18%"), ("Boys", "20.5%")]))
    #expect(kinds == ["improved 4.1", "figure 4.1, Girls"])
  }

  @Test(
    "a part's rating that improved only because its target was eased is said to be so")
  func eased() {
    let told = TrustReportTests.told(
      Self.header + "4.1,Gap,Girls,2022/23 Q2,29%,20%,lower,\n",
      Self.header + "4.1,Gap,Girls,2022/23 Q3,28%,28%,lower,\n")
    #expect(told.count == 2)
    #expect(told.first?.hasSuffix("(not without the easier target)") ?? false, "\(told)")
  }

  @Test("a part came or went")
  func parts() {
    let part = "part 4.1: Boys and Girls → Boys"
    #expect(told(["Girls": "29%", "Boys": "29%"], ["Boys": "29%"]) == [part])
    #expect(told(["Boys": "29%", "Girls": "10%"], ["Girls": "10%", "Boys": "29%"]) == [])
    #expect(
      TrustReportTests.told(
        Self.header + "4.1,Gap,,2022/23 Q2,29%,20%,lower,\n",
        Self.header + "4.1,Gap,Boys,2022/23 Q3,29%,20%,lower,\n")
        == ["part 4.1: no parts → Boys"])
  }

  @Test(
    "a part in other capitals is not lost")
  func capitals() {
    #expect(told(["Boys": "29%"], ["boys": "31%"]) != [])
  }

  @Test(
    "an override that rates a part no more")
  func overridden() {
    let header = "number,indicator,part,quarter,value,target,polarity,published,override reason\n"
    let kinds = kindsTold(
      header + "4.1,Gap,Boys,2022/23 Q2,29%,20%,lower,N/A,the count is in dispute\n",
      header + "4.1,Gap,Boys,2022/23 Q3,[x],20%,lower,,\n")
    #expect(
      kinds == [
        "reason 4.1",
        "wording 4.1",
        "figure 4.1, Boys",
        "published 4.1, Boys",
        "reason 4.1, Boys",
      ])
  }

  @Test("a published rating of the whole counts if no part is rated")
  func published() {
    let old = Self.header + "4.1,Gap,,2022/23 Q2,,,,A\n4.1,Gap,Boys,2022/23 Q2,[x],,lower,\n"
    let new = Self.header + "4.1,Gap,,2022/23 Q3,,,,R\n4.1,Gap,Boys,2022/23 Q3,[x],,lower,\n"
    #expect(
      TrustReportTests.told(old, new)
        == [
          "worsened 4.1: Amber (as given), no figure → Red (as given), no figure (as given in both)",
          "published 4.1: Amber → Red",
        ])
  }

  @Test(
    "a part without a figure is told as an indicator without one")
  func noFigure() {
    #expect(
      told(["Girls": "[x]", "Boys": "29%"], ["Girls": "19%", "Boys": "29%"]) == [
        "rated 4.1, Girls: Not rated, no figure, target 20% or below"
          + " → Green: 19%, target 20% or below"
      ])
  }

  @Test(
    "the sentence does not contradict a part's rating that worsened below it")
  func sentence() throws {
    let old = Self.parts("2022/23 Q2", [("Girls", "19%"), ("Boys", "29%")])
    let new = Self.parts("2022/23 Q3", [("Girls", "27%"), ("Boys", "29%")])
    #expect(kindsTold(old, new) == ["worsened 4.1, Girls"])
    #expect(
      summary(of: try compare(old, new))
        == "No rating has changed. Of parts: 1 worsened.")
  }
}
