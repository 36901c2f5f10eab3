import Testing
import TrustReport

/// Commentary that only sends its reader on, and in the end back.
@Suite struct CircularReferenceTests {
  private func drawn(_ commentary: [(String, String)]) -> [String] {
    let rows = commentary.map { "\($0.0),A,2022/23 Q3,5,10,higher,,\(CSVTable.quoted($0.1))\n" }
    return messages("reference-circular", read(CommentaryCase.header + rows.joined()))
  }

  @Test func toItself() {
    #expect(
      drawn([("3.14", "A panel meets every week. Please see 3.14.")]) == [
        "the commentary on 3.14 refers to 3.14 itself: \"Please see 3.14.\""
      ])
  }

  @Test func toEachOther() {
    #expect(
      drawn([("2.4", "As in 2.5."), ("2.5", "Please see 2.4 above.")]) == [
        "the commentary on 2.4 and 2.5 says hardly more than to see the other: \"As in 2.5.\""
      ])
  }

  @Test func inALongerCircle() {
    #expect(
      drawn([
        ("1.1", "See 2.4."), ("2.4", "See 2.5."), ("2.5", "See 2.6."), ("2.6", "See 2.4."),
      ]) == [
        "the commentary on 2.4, 2.5 and 2.6 says hardly more than to see the next: \"See 2.5.\""
      ])
  }

  @Test("near misses", arguments: 0..<5)
  func nearMisses(_ index: Int) {
    let plan =
      "A panel meets every week, and each child's plan has been reviewed by a senior manager since May."
    let cases: [[(String, String)]] = [
      // Each has words of its own.
      [("2.4", plan + " See 2.5."), ("2.5", plan + " See 2.4.")],
      [("2.4", "See 2.5."), ("2.5", plan + " See also 2.4.")],
      // A chain that ends.
      [("2.4", "See 2.5."), ("2.5", "See 2.6."), ("2.6", "A panel meets.")],
      // A figure of its own, and its own number without a reference.
      [("2.4", "The ratio is 2.4, as it was.")],
      [("2.4", "Indicator 2.4 counts children under five.")],
    ]
    #expect(drawn(cases[index]) == [])
  }

  @Test func aPartMayReferToTheWhole() {
    let csv = """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,,2022/23 Q3,,,,Schools have a plan.
      2.3,Attainment,KS2,2022/23 Q3,50%,70%,higher,See 2.3 above.
      """
    #expect(messages("reference-circular", read(csv)) == [])
  }
}
