import Testing
import TrustReport

/// Commentary that is word for word that of another indicator, or of the quarter before.
@Suite struct RepeatedCommentaryTests {
  private static let plan =
    "Schools that are furthest behind have a plan, and governors see it each term."

  private func same(_ rows: [String]) -> [String] {
    messages("same-commentary", read(CommentaryCase.header + rows.joined(separator: "\n") + "\n"))
  }

  private func row(_ number: String, _ commentary: String = plan, value: Int = 5) -> String {
    "\(number),A,2022/23 Q3,\(value),10,higher,,\(CSVTable.quoted(commentary))"
  }

  @Test func ofAnotherIndicator() {
    #expect(
      same([row("2.3"), row("4.1")]) == [
        "the commentary on 4.1 A is word for word that on 2.3 A (q.csv:2)"
      ])
    // One of them is Green, and the report does not print its commentary.
    #expect(same([row("2.3", value: 20), row("4.1")]).count == 1)
    #expect(
      same([row("2.3"), row("4.1"), row("4.2")]) == [
        "the commentary on 4.1 A is word for word that on 2.3 A (q.csv:2), and so is that on 1 other"
      ])
  }

  @Test("near misses of another's", arguments: 0..<8)
  func nearSame(_ index: Int) {
    let cases = [
      [row("2.3"), row("4.1", Self.plan + " So far it works.")],
      // A stock phrase.
      [row("2.3", "No update this quarter."), row("4.1", "No update this quarter.")],
      // One measure in two figures.
      [row("1.3a"), row("1.3b")],
      // It names one of them, or refers to a third.
      [
        row("2.3", Self.plan + " It covers 2.3 and 4.1."),
        row("4.1", Self.plan + " It covers 2.3 and 4.1."),
      ],
      [
        row("2.3", "Please see the comments on 3.14 above, which hold here too."),
        row("4.1", "Please see the comments on 3.14 above, which hold here too."),
        row("3.14", "A panel meets."),
      ],
      // Neither is printed.
      [row("2.3", value: 20), row("4.1", value: 20)],
      // The quarter before.
      [
        row("2.3"), "4.1,A,2022/23 Q2,5,10,higher,,\(CSVTable.quoted(Self.plan))",
        row("4.1", "Anew."),
      ],
      [row("2.3", Self.plan.uppercased()), row("4.1")],
    ]
    #expect(same(cases[index]) == [])
  }

  @Test func partsMayShareTheirs() {
    let csv = """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,KS2,2022/23 Q3,50%,70%,higher,\(CSVTable.quoted(Self.plan))
      2.3,Attainment,KS4,2022/23 Q3,40%,70%,higher,\(CSVTable.quoted(Self.plan))
      """
    #expect(messages("same-commentary", read(csv)) == [])
  }

  private func unchanged(_ before: String, _ now: String) -> [String] {
    let csv = CommentaryCase.header + "3.14,A,2022/23 Q2,\(before)\n3.14,A,2022/23 Q3,\(now)\n"
    return messages("unchanged-commentary", read(csv))
  }

  @Test func ofTheQuarterBefore() {
    #expect(
      unchanged(
        "764,672,lower,children,The rise has slowed.", "780,672,lower,children,The rise has slowed."
      )
        == [
          "the commentary on 3.14 A is word for word that of 2022/23 Q2, and the figure moved from 764 to 780"
        ])
    #expect(
      unchanged("52,60,higher,%,The rise has slowed.", "[x],60,higher,%,The rise has slowed.")
        == [
          "the commentary on 3.14 A is word for word that of 2022/23 Q2, and the figure moved from 52% to no figure"
        ])
  }

  @Test(
    "near misses of the quarter before's",
    arguments: [
      // The figure stands; the words differ; Green is not printed; nothing is said.
      ("780,672,lower,,The rise has slowed.", "780,672,lower,,The rise has slowed."),
      ("764,672,lower,,The rise has slowed.", "780,672,lower,,The rise has slowed a little."),
      ("764,800,lower,,The rise has slowed.", "780,800,lower,,The rise has slowed."),
      ("764,672,lower,,", "780,672,lower,,"), ("764,672,lower,,n/a", "780,672,lower,,n/a"),
    ])
  func nearUnchanged(_ before: String, _ now: String) {
    #expect(unchanged(before, now) == [])
  }

  @Test func whatRefersToAnotherMayStay() {
    let words = "Please see 2.3 above."
    let csv =
      CommentaryCase.header + row("2.3") + "\n3.14,A,2022/23 Q2,764,672,lower,,\(words)\n"
      + "3.14,A,2022/23 Q3,780,672,lower,,\(words)\n"
    #expect(messages("unchanged-commentary", read(csv)) == [])
  }

  @Test func aRenumberedIndicatorIsFollowed() {
    let csv = """
      number,indicator,quarter,value,target,polarity,commentary,formerly
      3.14,A,2022/23 Q2,764,672,lower,The rise has slowed.,
      1.1,A,2022/23 Q3,780,672,lower,The rise has slowed.,3.14
      """
    #expect(messages("unchanged-commentary", read(csv)).count == 1)
  }

  @Test func ofAnAnnualIndicatorTheYearBefore() {
    let csv = """
      number,indicator,quarter,value,target,polarity,frequency,commentary
      3.14,A,2021/22 Q3,764,672,lower,annual,The rise has slowed.
      3.14,A,2022/23 Q3,780,672,lower,annual,The rise has slowed.
      """
    #expect(messages("unchanged-commentary", read(csv)).count == 1)
  }
}
