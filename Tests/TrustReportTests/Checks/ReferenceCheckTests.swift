import Testing
import TrustReport

/// Commentary that refers to an indicator that the reader will not find.
@Suite struct ReferenceCheckTests {
  @Test(
    "no indicator has the number",
    arguments: [
      ("Please see 3.15 above.", "3.15"), ("See 3.15", "3.15"), ("Details: refer to 3.15.", "3.15"),
      ("The steps set out under 3.15 apply here too.", "3.15"),
      ("Please see comments on 3.15 above. The same plans are in place.", "3.15"),
      ("As at 13.15.", nil), ("As at 3.15 above.", nil), ("(see indicator 3.15)", "3.15"),
      ("See 3.14 and 3.15.", "3.15"), ("See KPI 3.15 for what is being done.", "3.15"),
      ("Numbers rose.\nAs in 7.2b, visits are late.", "7.2b"),
    ])
  func unknown(_ commentary: String, _ number: String?) {
    let sentences = commentary.split(separator: "\n").flatMap { $0.split(separator: ". ") }
    let messages = CommentaryCase.messages("reference-unknown", commentary)
    #expect(messages.count == (number == nil ? 0 : 1))
    guard let number, let message = messages.first else { return }
    #expect(
      message.hasPrefix("the commentary refers to \(number), and no indicator has that number: \""))
    #expect(sentences.contains { message.contains($0) })
  }

  @Test(
    "near misses: no reference, or one that is found",
    arguments: [
      // Not an indicator's number.
      "See section 3.15 of the plan.", "See page 3.15.", "See the paper of 3.12.2022.",
      "We see 3.15 million visits a year.", "Visits fell to 3.15 below the target.",
      "As at 30.9, 45 children were waiting.", "The ratio is 3.15 for boys.",
      "See version 2.1 draft.",
      "In 3.15 days a first answer is given.", "See 12 above.", "See £3.15 above.",
      "See 3.15% above.",
      "The rate stood at 3.15, above the target.", "See item 7 below.", "See CS03 above.",
      // The same indicator, in another spelling.
      "See 2.3b.", "See 3.14 above.", "See 3.14, 2.3 and 2.5.",
    ])
  func nearMisses(_ commentary: String) {
    #expect(CommentaryCase.messages("reference-unknown", commentary) == [])
    #expect(CommentaryCase.messages("reference-below", commentary) == [])
    #expect(CommentaryCase.messages("reference-not-listed", commentary) == [])
  }

  @Test func nothingIsUnknownWhileARowCannotBeRead() {
    let csv =
      CommentaryCase.header + "2.6,Placements,2022/23 Q3,110,100,lower,,See 3.14 above.\n"
      + "3.14,Children,2022/23 Q9,780,672,lower,,A panel meets.\n"
    #expect(findings(read(csv)).contains { $0.contains("unreadable-quarter") })
    #expect(messages("reference-unknown", read(csv)) == [])
  }

  @Test func whatTheReportDoesNotPrint() {
    #expect(
      CommentaryCase.messages("reference-not-listed", "Please see 4.1 above.") == [
        "the commentary refers to 4.1, which is rated Green, so that only --green prints its commentary: \"Please see 4.1 above.\""
      ])
    #expect(
      CommentaryCase.messages("reference-not-listed", "As in 1.10, more staff are on leave.") == [
        "the commentary refers to 1.10, which has no row in 2022/23 Q3: \"As in 1.10, more staff are on leave.\""
      ])
  }

  @Test(
    "near misses: it is printed",
    arguments: [
      "See 2.3.", "See 4.2 below.", "Schools that do well in 4.1 share what works.",
      "Up 4.1 on last year.",
    ])
  func listed(_ commentary: String) {
    #expect(CommentaryCase.messages("reference-not-listed", commentary) == [])
  }

  @Test func theOtherSide() {
    #expect(
      CommentaryCase.messages("reference-below", "Please see 4.2 above.") == [
        "the commentary says that 4.2 is above, and the report prints it below: \"Please see 4.2 above.\""
      ])
    // Red comes before Amber.
    #expect(
      CommentaryCase.messages("reference-below", "The plan is in 3.14 below.") == [
        "the commentary says that 3.14 is below, and the report prints it above: \"The plan is in 3.14 below.\""
      ])
  }

  @Test(
    "near misses: it is there, or nothing is said of where",
    arguments: [
      "See 3.14 above.", "See 2.5 above.", "See 4.2 below.", "See 4.2.", "See 4.2 (above target).",
      "See 4.2, which is above the target.", "Visits are 4.2 above plan.",
    ])
  func onItsSide(_ commentary: String) {
    #expect(CommentaryCase.messages("reference-below", commentary) == [])
  }

  @Test func numbersAreInNaturalOrder() {
    let csv =
      CommentaryCase.header + "3.5,Referrals,2022/23 Q3,110,100,lower,,See 3.14 above.\n"
      + "3.14,Children,2022/23 Q3,780,672,lower,,See 3.5 above.\n"
    #expect(
      messages("reference-below", read(csv)) == [
        "the commentary says that 3.14 is above, and the report prints it below: \"See 3.14 above.\""
      ])
  }
}
