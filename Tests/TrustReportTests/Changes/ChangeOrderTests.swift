import Foundation
import Testing

/// All changes of two returns: the order of its changes, and the counts at its end.
@Suite("The order of changes, and the counts")
struct ChangeOrderTests {
  static let header = "number,indicator,quarter,value,target,polarity\n"
  static let old =
    header + """
      3.14,Placements,2022/23 Q2,10,8,lower
      3.5,Referrals,2022/23 Q2,8,8,lower
      1.10,Waits,2022/23 Q2,5,8,lower
      1.9,Visits,2022/23 Q2,8.2,8,lower
      2.1,Checks,2022/23 Q2,[x],8,lower
      2.2,Plans,2022/23 Q2,8,8,lower
      2.3,Reviews,2022/23 Q2,5,,lower
      ,Absence,2022/23 Q2,5,8,lower
      ,Exclusions,2022/23 Q2,50,8,lower
      7.2,Moves,2022/23 Q2,1,8,lower
      7.10,Returns,2022/23 Q2,9,8,lower

      """
  static let new =
    header + """
      ,Exclusions,2022/23 Q3,8,8,lower
      ,Absence,2022/23 Q3,8.3,8,lower
      3.14,Placements,2022/23 Q3,8,8,lower
      3.5,Referrals,2022/23 Q3,8.2,8,lower
      1.10,Waits,2022/23 Q3,9,8,lower
      1.9,Visits,2022/23 Q3,7,8,lower
      2.1,Checks,2022/23 Q3,8,8,lower
      2.2,Plans,2022/23 Q3,[c],8,lower
      2.3,Review meetings,2022/23 Q3,6,,lower
      6.10,Homes,2022/23 Q3,8,8,lower
      6.9,Carers,2022/23 Q3,8,,lower

      """

  private static func markdown() throws -> String { changesMarkdown(try compare(old, new)) }

  @Test("worsened, improved, then the rest; natural order within, unnumbered ones last")
  func order() {
    #expect(
      kindsTold(Self.old, Self.new) == [
        "worsened 1.10",
        "worsened 3.5",
        "worsened Absence",
        "improved 1.9",
        "improved 3.14",
        "improved Exclusions",
        "rated 2.1",
        "unrated 2.2",
        "figure 2.3",
        "retitled 2.3",
        "new 6.9",
        "new 6.10",
        "gone 7.2",
        "gone 7.10",
      ])
  }

  @Test("in Markdown the counts end it, and add up")
  func markdown() throws {
    let markdown = try Self.markdown()
    let counts = markdown.range(of: "## Ratings before").map { markdown[$0.lowerBound...] } ?? ""
    #expect(
      counts.trimmingCharacters(in: .newlines) == """
        ## Ratings before and after

        | Ratings | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Before | 3 | 1 | 5 | 2 | 11 |
        | Worsened | +1 | +2 | −3 | 0 | 0 |
        | Improved | −2 | −1 | +3 | 0 | 0 |
        | Now rated | 0 | 0 | +1 | −1 | 0 |
        | No longer rated | 0 | 0 | −1 | +1 | 0 |
        | New | 0 | 0 | +1 | +1 | +2 |
        | No longer reported | −1 | 0 | −1 | 0 | −2 |
        | After | 1 | 2 | 5 | 3 | 11 |
        """)
    #expect(
      markdown.contains(
        "\n3 ratings have worsened and 3 have improved. 1 is now rated. 1 is no longer rated. "
          + "Where the rating stands, no figure is better and 1 worse. 2 indicators are new. "
          + "2 indicators are no longer reported. Also: 1 retitled.\n"))
  }

  @Test("the Markdown has one final newline")
  func finalNewline() throws {
    #expect(try Self.markdown().hasSuffix("|\n"))
  }

  @Test("in text the counts end it, and add up")
  func plainText() throws {
    let text = changesText(try compare(Self.old, Self.new))
    #expect(
      text.hasSuffix(
        """

        Ratings             Red  Amber  Green  Not rated  Total
        ------------------  ---  -----  -----  ---------  -----
        Before              3    1      5      2          11
        Worsened            +1   +2     −3     0          0
        Improved            −2   −1     +3     0          0
        Now rated           0    0      +1     −1         0
        No longer rated     0    0      −1     +1         0
        New                 0    0      +1     +1         +2
        No longer reported  −1   0      −1     0          −2
        After               1    2      5      3          11

        """))
  }

  @Test("in JSON the changes lead from the counts before to those after")
  func json() throws {
    let json = changesJSON(try compare(Self.old, Self.new))
    let counts = try ChangesJSON(json)
    #expect(counts.before == ["red": 3, "amber": 1, "green": 5, "notRated": 2])
    #expect(counts.after == ["red": 1, "amber": 2, "green": 5, "notRated": 3])
    #expect(counts.applied == counts.after)
    #expect(counts.stepped == counts.after)
    #expect(
      json.contains(
        "\"worsened\": {\"red\": 1, \"amber\": 2, \"green\": -3, \"notRated\": 0}, \"improved\""))
  }

  @Test("the sentence is worded for one, for many and for none")
  func sentence() throws {
    func sentence(_ old: [Int], _ new: [Int]) throws -> String {
      func csv(_ quarter: String, _ values: [Int]) -> String {
        Self.header
          + values.enumerated().map { "\($0),A,\(quarter),\($1),8,lower\n" }.joined()
      }
      return summary(of: try compare(csv("2022/23 Q2", old), csv("2022/23 Q3", new)))
    }
    #expect(
      try sentence([5, 20], [6, 20])
        == "No rating has changed. Where the rating stands, no figure is better and 1 worse.")
    #expect(try sentence([5, 20], [20, 20]) == "1 rating has worsened and none has improved.")
    #expect(try sentence([5, 20], [5, 5]) == "No rating has worsened and 1 has improved.")
    #expect(try sentence([5, 20], [20, 5]) == "1 rating has worsened and 1 has improved.")
    #expect(
      try sentence([5, 5, 20, 20], [20, 20, 5, 5])
        == "2 ratings have worsened and 2 have improved.")
    #expect(try sentence([20, 20], [5, 5]) == "No rating has worsened and 2 have improved.")
  }
}
