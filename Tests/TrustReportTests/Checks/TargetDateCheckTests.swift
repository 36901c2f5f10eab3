import Testing

/// `target-date-passed`: a target that was due before the end of the quarter reported.
@Suite struct TargetDateCheckTests {
  private let header = "number,indicator,part,quarter,value,target,polarity,target date"

  /// A target that is due on the last day of the quarter is the one to report against.
  @Test func theDayBeforeTheLastHasPassed() {
    let csv = table(
      header, "1,A,,2022/23 Q3,5,6,higher,March 2022", "2,B,,2022/23 Q3,5,6,higher,30/12/2022",
      "3,C,,2022/23 Q3,5,6,higher,31/12/2022", "4,D,,2022/23 Q3,5,6,higher,2022/23 Q3")
    #expect(
      doubts("target-date-passed", read(csv)) == [
        "warning 2: 1: the target was due by March 2022, and the report is of 2022/23 Q3",
        "warning 3: 2: the target was due by 30 December 2022, and the report is of 2022/23 Q3",
      ])
  }

  @Test func aPartIsNamed() {
    let csv = table(
      header, "2.3,A,Girls,2022/23 Q3,5,6,higher,2021", "2.3,A,Boys,2022/23 Q3,5,6,higher,2023")
    #expect(
      doubts("target-date-passed", read(csv)) == [
        "warning 2: Girls of 2.3: the target was due by 31 December 2021, and the report is of 2022/23 Q3"
      ])
  }

  /// One cause: the dates of a whole column are out of date.
  @Test func manyAreSaidOnce() {
    let rows = (1...9).map { "\($0),T\($0),,2022/23 Q3,5,6,higher,2021/22\n" }.joined()
    #expect(
      doubts("target-date-passed", read(header + "\n" + rows)) == [
        "warning 2: 1: the target was due by the end of 2021/22, and the report is of 2022/23 Q3; "
          + "8 others are like it: 2, 3, 4, 5, 6, 7, 8, 9"
      ])
  }

  @Test(
    "what is not doubtful",
    arguments: [
      // Due later, or on a day of the quarter that is not its last: then it falls due in it.
      "1,A,,2022/23 Q3,5,6,higher,March 2023",
      "1,A,,2022/23 Q3,5,6,higher,2023-01-01",
      // A date without a target, and a figure that is data only.
      "1,A,,2022/23 Q3,5,,higher,March 2022",
      "1,A,,2022/23 Q3,5,6,none,March 2022",
      // The row of an earlier quarter.
      "1,A,,2022/23 Q2,5,6,higher,June 2022\n1,A,,2022/23 Q3,5,6,higher,June 2023",
    ])
  func nearMisses(_ rows: String) {
    #expect(found(read(table(header, rows))) == [])
  }
}
