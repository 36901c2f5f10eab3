import Testing

/// `number-like-1-10` and `renumbered-title`: an indicator of an earlier quarter under another number.
@Suite struct NumberCheckTests {
  private let header = "number,indicator,quarter,value,formerly"

  @Test func theLastNoughtIsGone() {
    let csv = table(
      header, "1.9,Families helped,2022/23 Q2,5,", "1.10,Families with a worker,2022/23 Q2,5,",
      "1.9,Families helped,2022/23 Q3,5,", "1.1,Families in touch,2022/23 Q3,5,")
    #expect(
      doubts("number-like-1-10", read(csv)) == [
        "warning 5: 1.1 has a row, and 1.10, which had one in 2022/23 Q2, has none"
      ])
  }

  /// Both were there, and by its title what is left is the other.
  @Test func theTitleTellsWhichIsLeft() {
    let before = "1.1,Families helped,2022/23 Q2,5,\n1.10,Families with a worker,2022/23 Q2,5,"
    let lost = table(header, before, "1.1,Families with a worker,2022/23 Q3,5,")
    #expect(doubts("number-like-1-10", read(lost)).count == 1)
    #expect(doubts("renumbered-title", read(lost)) == [])
    let missing = table(header, before, "1.1,Families helped,2022/23 Q3,5,")
    #expect(found(read(missing)) == ["warning 3 missing-indicator"])
  }

  @Test(
    "numbers that are as they were",
    arguments: [
      "1.10,A,2022/23 Q2,5,\n1.1,B,2022/23 Q2,5,\n1.10,A,2022/23 Q3,5,\n1.1,B,2022/23 Q3,5,",
      "1.11,A,2022/23 Q2,5,\n1.1,B,2022/23 Q3,5,", "10,A,2022/23 Q2,5,\n1,B,2022/23 Q3,5,",
      "1.10,A,2022/23 Q2,5,\n1.1,A,2022/23 Q3,5,1.10",
      "1.10,A,2022/23 Q2,5,\n1.10,A,2022/23 Q3,discontinued,\n1.1,B,2022/23 Q3,5,",
    ])
  func nearMissesOfNumbers(_ rows: String) {
    #expect(doubts("number-like-1-10", read(table(header, rows))) == [])
  }

  @Test func aTitleUnderAnotherNumber() {
    let csv = table(
      header, "3.14,Children we care for,2022/23 Q2,5,", "1.1,Children we  care for,2022/23 Q3,5,")
    #expect(
      doubts("renumbered-title", read(csv)) == [
        "warning 3: 1.1: the title was that of 3.14 in 2022/23 Q2"
      ])
  }

  /// Titles that have moved by one number, which all numbers still have, in two files.
  @Test func titlesThatMovedOn() {
    let outcome = read(
      table(header, "1,Some,2022/23 Q3,5,", "2,One,2022/23 Q3,5,", "3,Two,2022/23 Q3,5,"),
      table(header, "1,One,2022/23 Q2,5,", "2,Two,2022/23 Q2,5,", "3,Three,2022/23 Q2,5,"))
    #expect(
      doubts("renumbered-title", outcome) == [
        "warning 3: 2: the title was that of 1 in 2022/23 Q2",
        "warning 4: 3: the title was that of 2 in 2022/23 Q2",
      ])
  }

  /// The quarters need not be neighbours: of each series the latest title is known.
  @Test func anOldTitleIsKnown() {
    let csv = table(
      header, "3.14,Children we care for,2019/20 Q2,5,", "2,B,2022/23 Q2,5,", "2,B,2022/23 Q3,5,",
      "1.1,Children we care for,2022/23 Q3,5,")
    #expect(found(read(csv)) == ["note 2 not-reported", "warning 5 renumbered-title"])
  }

  @Test(
    "titles that are as they were",
    arguments: [
      "3.14,A,2022/23 Q2,5,\n1.1,A,2022/23 Q3,5,3.14",
      // Another title, the same number, a title that both have, two that may have had it.
      "3.14,A,2022/23 Q2,5,\n1.1,B,2022/23 Q3,5,", "3.14,A,2022/23 Q2,5,\n3.14,B,2022/23 Q3,5,",
      "1,A,2022/23 Q2,5,\n1,A,2022/23 Q3,5,\n2,A,2022/23 Q3,5,",
      "1,A,2022/23 Q2,5,\n2,A,2022/23 Q2,5,\n3,A,2022/23 Q3,5,",
      // It ended, and was begun anew.
      "1,A,2022/23 Q2,5,\n1,A,2022/23 Q3,discontinued,\n2,A,2022/23 Q3,5,",
    ])
  func nearMissesOfTitles(_ rows: String) {
    #expect(doubts("renumbered-title", read(table(header, rows))) == [])
  }
}
