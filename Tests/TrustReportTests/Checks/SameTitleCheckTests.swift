import Testing

/// `same-title`: one title under two numbers.
@Suite struct SameTitleCheckTests {
  let header = "number,indicator,priority,part,quarter,value,unit"

  @Test func isFound() {
    let csv = table(
      header, "4.1,Children seen by a dentist,P,,2022/23 Q3,61,%",
      "4.2,children seen  by a dentist,P,,2022/23 Q3,62,%",
      "4.3,Children seen by a Dentist,P,,2022/23 Q3,63,%")
    #expect(
      doubts("same-title", read(csv)) == [
        "warning 2: 4.1 and 4.3 have one title: \"Children seen by a dentist\""
      ])
  }

  @Test(
    "what is not doubtful",
    arguments: [
      // Two priorities, two units, two parts of one.
      "4.1,Days lost to sickness,P,,2022/23 Q3,61,days\n5.1,Days lost to sickness,S,,2022/23 Q3,62,days",
      "4.1,Children seen by a dentist,P,,2022/23 Q3,61,%\n4.2,Children seen by a dentist,P,,2022/23 Q3,62,children",
      "4.1,Children seen by a dentist,P,A,2022/23 Q3,61,%\n4.1,Children seen by a dentist,P,B,2022/23 Q3,62,%",
      // Titles that differ, and titles of two quarters.
      "4.1,Children seen by a dentist (5),P,,2022/23 Q3,61,%\n4.2,Children seen by a dentist (11),P,,2022/23 Q3,62,%",
    ])
  func nearMisses(_ rows: String) { #expect(found(read(table(header, rows))) == []) }
}

extension SameTitleCheckTests {
  /// Where titles repeat everywhere, as of wards, they are not meant to tell indicators apart.
  @Test func titlesThatRepeatEverywhereTellNothing() {
    let rows = (1...30).map { "\($0),Visits to places \($0 % 5),P,,2022/23 Q3,\($0 + 20),\n" }
    #expect(found(read(header + "\n" + rows.joined())) == [])
  }
}
