import Testing

/// `jump`: a figure ten times its neighbours in time, or a tenth.
@Suite struct JumpCheckTests {
  @Test(arguments: [
    (["780", "7920"], "warning 3: 1: 7920 against 780 in 2022/23 Q2, about ten times as much"),
    (["760", "780", "79"], "warning 4: 1: 79 against 780 in 2022/23 Q2, about a tenth"),
    // The one before is the odd one: it is history, and a note.
    (["780", "7800", "790"], "note 3: 1: 7800 against 780 in 2022/23 Q1, about ten times as much"),
  ])
  func isFound(_ figures: [String], _ line: String) {
    #expect(found(read(quarterly(figures, [:]))).count == 1)
    #expect(doubts("jump", read(quarterly(figures, [:]))) == [line])
  }

  @Test func anAnnualFigureIsComparedWithTheYearBefore() {
    let csv = quarterly(["780", nil, nil, nil, "79"], ["frequency": "annual"])
    #expect(
      doubts("jump", read(csv)) == ["warning 3: 1: 79 against 780 in 2021/22 Q3, about a tenth"])
  }

  @Test(
    "what is not doubtful",
    arguments: [
      // The smaller is below 10; five times as much; a season that comes every year.
      quarterly(["8", "81"], [:]), quarterly(["100", "500"], [:]),
      quarterly(["1500", "150", "140", "160", "1480"], [:]),
      // What adds up begins anew in April.
      quarterly(["120", "410", "790", "980", "101"], ["frequency": "cumulative"]),
      // A new definition, another unit, a note that says why, a percentage among others.
      quarterly(["780", "79 [b]"], [:]), quarterly(["780", "79%"], [:]),
      quarterly(["780", "79"], ["note": "two centres are closed"]),
      quarterly(["780", "[x]", "790"], [:]),
    ])
  func nearMisses(_ csv: String) { #expect(doubts("jump", read(csv)) == []) }

  /// A hundred times as much is `scale`.
  @Test func aHundredfoldIsAnotherFinding() {
    #expect(found(read(quarterly(["780", "78000"], [:]))) == ["warning 3 scale"])
  }

  @Test func aFormerNumbersFiguresCount() {
    let csv = table(
      "number,indicator,quarter,value,formerly", "3.14,A,2022/23 Q2,780,",
      "1.1,A,2022/23 Q3,79,3.14")
    #expect(found(read(csv)) == ["warning 3 jump"])
  }
}
