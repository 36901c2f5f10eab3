import Testing
import TrustReport

/// Rows for parts of an indicator, and the row for the whole beside them.
@Suite struct PartRowTests {
  private static let header = "number,indicator,part,quarter,value,target,polarity,published\n"

  @Test func theWholeHasNoValueAndNoTarget() {
    expectFindings(
      Self.header + """
        1,A,,2024/25 Q1,1️⃣5,2️⃣6,higher,
        1,,North,2024/25 Q1,5,6,higher,
        2,B,,2024/25 Q1,5,6,higher,

        """,
      are: ["error 1️⃣ whole-with-figure", "error 2️⃣ whole-with-figure"])
  }

  @Test func theWholeMayFollowItsParts() {
    expectFindings(
      Self.header + "1,A,North,2024/25 Q1,5,6,higher,\n1,A,,2024/25 Q1,1️⃣5,,,\n",
      are: ["error 1️⃣ whole-with-figure"])
  }

  @Test func withoutPartsInItsQuarterAWholeIsAnIndicator() {
    expectFindings(
      Self.header + """
        1,A,,2024/25 Q1,5,6,higher,
        1,A,,2024/25 Q2,,,,
        1,A,North,2024/25 Q2,5,6,higher,
        2,B,North,2024/25 Q1,5,6,higher,
        2,B,,2024/25 Q2,5,6,higher,

        """, are: ["warning 6 missing-part"])
  }

  @Test
  func theWholeOfAnEarlierQuarterIsLookedAtToo() {
    expectFindings(
      Self.header + """
        1,A,,2024/25 Q1,1️⃣5,,,
        1,A,North,2024/25 Q1,5,6,higher,
        1,A,,2024/25 Q2,,,,
        1,A,North,2024/25 Q2,5,6,higher,

        """, are: ["error 1️⃣ whole-with-figure"])
  }

  @Test func thePartsNeedNoTitle() {
    expectFindings(
      Self.header + "1,A,,2024/25 Q1,,,,\n1,,North,2024/25 Q1,5,6,higher,\n", are: [])
    expectFindings(
      Self.header + "1,,North,2024/25 Q1,5,6,higher,\n1,,South,2024/25 Q1,5,6,higher,\n",
      are: ["error 2 missing-title"])
  }

  @Test func aRowOfItsOwnNeedsATitle() {
    expectFindings(
      Self.header + "1,1️⃣,,2024/25 Q1,5,6,higher,\n2,B,,2024/25 Q1,5,6,higher,\n",
      are: ["error 1️⃣ missing-title"])
    expectFindings(
      Self.header + ",1️⃣,North,2024/25 Q1,5,6,higher,\n2,B,,2024/25 Q1,5,6,higher,\n",
      are: ["error 1️⃣ missing-title"])
  }

  /// A column `part` that is empty throughout is dropped, and changes nothing.
  @Test
  func anEmptyColumnPartChangesNothing() throws {
    let rows = [
      ["number", "indicator", "quarter", "value", "target", "polarity", "published"],
      ["1", "A", "2024/25 Q1", "5", "6", "higher", "G"],
      ["1", "A", "2024/25 Q2", "5", "6", "higher", "G"],
    ]
    let without = read(csv(rows))
    let with = read(csv(rows.map { $0 + [$0[0] == "number" ? "part" : ""] }))
    #expect(messages(with) == messages(without))
    #expect(try rateJSON(with) == rateJSON(without))
  }

  @Test func thePublishedRatingOfTheWholeIsComparedWithItsWorstPart() {
    expectFindings(
      Self.header + """
        1,A,,2024/25 Q1,,,,1️⃣G
        1,,North,2024/25 Q1,5,6,higher,
        1,,South,2024/25 Q1,7,6,higher,

        """, are: ["warning 1️⃣ published-differs"])
  }
}
