import Testing

/// `gap`: a hole in a series, in a quarter that the files hold.
@Suite struct GapCheckTests {
  private let header = "number,indicator,quarter,value,frequency"

  /// Another indicator, with a row in each of three quarters.
  private let other = "2,B,2022/23 Q1,5,\n2,B,2022/23 Q2,6,\n2,B,2022/23 Q3,7,"

  @Test func isFound() {
    let csv = table(header, "1,A,2022/23 Q1,5,", "1,A,2022/23 Q3,5,", other)
    #expect(
      doubts("gap", read(csv)) == [
        "note 3: 1: a row in 2022/23 Q1 and in 2022/23 Q3, and none in 2022/23 Q2"
      ])
  }

  @Test(
    "what is not doubtful",
    arguments: [
      // A row without a figure says so; once a year; the last quarter of it is `missing-indicator`.
      "1,A,2022/23 Q1,5,\n1,A,2022/23 Q2,[x],\n1,A,2022/23 Q3,5,",
      "1,A,2022/23 Q1,5,annual\n1,A,2022/23 Q3,5,annual", "1,A,2022/23 Q1,5,\n1,A,2022/23 Q2,5,",
      // It is new.
      "1,A,2022/23 Q3,5,",
    ])
  func nearMisses(_ rows: String) {
    #expect(doubts("gap", read(table(header, rows, other))) == [])
  }

  /// No file holds the quarter, or only a few indicators of it.
  @Test func aQuarterThatIsNotThereIsNoHole() {
    #expect(found(read(table(header, "1,A,2022/23 Q1,5,", "1,A,2022/23 Q3,5,"))) == [])
    let rows = (3...6).map { "\($0),T\($0),2022/23 Q1,5,\n\($0),T\($0),2022/23 Q3,5,\n" }.joined()
    #expect(doubts("gap", read(header + "\n" + rows + "1,A,2022/23 Q2,5,\n")) == [])
  }

  @Test func aFormerNumbersRowFillsIt() {
    let csv = table(
      "number,indicator,quarter,value,formerly", "1,A,2022/23 Q1,5,", "3,A,2022/23 Q2,6,1",
      "3,A,2022/23 Q3,7,", "2,B,2022/23 Q2,7,", "2,B,2022/23 Q3,7,")
    #expect(found(read(csv)) == [])
  }
}
