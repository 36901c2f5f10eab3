import Testing

/// `zero-tolerance` and `bare-tolerance`: a row's own tolerance that does not do what it seems to.
@Suite struct ToleranceCheckTests {
  private let header = "number,indicator,quarter,value,target,polarity,tolerance,unit,red threshold"

  @Test func aShareOfNothing() {
    let csv = table(header, "1,A,2022/23 Q3,1,0,lower,5%,,")
    #expect(
      doubts("zero-tolerance", read(csv)) == [
        "note 2: 1: 5% of a target of 0 is 0, so that no figure is Amber"
      ])
  }

  @Test(arguments: [
    // Points, no tolerance at all, a threshold that counts instead, and the board's own tolerance.
    "1,A,2022/23 Q3,1,0,lower,2 points,,", "1,A,2022/23 Q3,1,0,lower,0%,,",
    "1,A,2022/23 Q3,1,0,lower,5%,,3", "1,A,2022/23 Q3,1,0,lower,,,",
    // Data only, and another target.
    "1,A,2022/23 Q3,1,0,none,5%,,", "1,A,2022/23 Q3,1,0.5,lower,5%,,",
  ])
  func tolerancesThatSayWhatTheyDo(_ row: String) {
    #expect(found(read(table(header, row))) == [])
  }

  @Test func pointsOrPerCent() {
    // 18.5% is within 5 points of 20%, and not within 5% of it; 76% is within both of 80%.
    let csv = table(
      header, "1,A,2022/23 Q3,18.5%,20%,higher,5,,", "2,B,2022/23 Q3,76,80,higher,5,%,")
    #expect(
      doubts("bare-tolerance", read(csv)) == [
        "warning 2: 1: a tolerance of 5 on a percentage counts as points: Amber; "
          + "as 5% of the target it would be Red"
      ])
    let harmless = table(header, "2,B,2022/23 Q3,76,80,higher,5,%,")
    #expect(
      doubts("bare-tolerance", read(harmless)) == [
        "note 2: 2: a tolerance of 5 on a percentage counts as points"
      ])
  }

  /// A spreadsheet holds 5% as 0.05.
  @Test(arguments: [
    (
      "102,100,lower,0.05,,",
      "is in the figure's own unit: Red; as 5% of the target it would be Amber",
      "write 5% or 0.05 points"
    ),
    (
      "91%,95%,higher,0.05,,",
      "on a percentage counts as points: Red; as 5% of the target it would be Amber",
      "write 5%, 0.05% or 0.05 points"
    ),
  ])
  func aFractionMayBeAShare(_ cells: String, _ message: String, _ hint: String) {
    let outcome = read(table(header, "1,A,2022/23 Q3,\(cells)"))
    #expect(doubts("bare-tolerance", outcome) == ["warning 2: 1: a tolerance of 0.05 \(message)"])
    #expect(hints(outcome) == [hint])
  }

  @Test(arguments: [
    // A tenth of a day is much of five, and a hundredth of a point much of nothing.
    "1,A,2022/23 Q3,5.2,5,lower,0.1,days,", "1,A,2022/23 Q3,0.6,0.5,lower,0.05,,",
    "1,A,2022/23 Q3,102,100,lower,1,,",
  ])
  func smallTolerancesOfSmallTargets(_ row: String) {
    #expect(found(read(table(header, row))) == [])
  }

  @Test func aWholeColumnIsSaidOnce() {
    let rows = (1...7).map { "\($0),T\($0),2022/23 Q3,79,80,higher,5,%,\n" }.joined()
    #expect(
      doubts("bare-tolerance", read(header + "\n" + rows)) == [
        "note 2: 1: a tolerance of 5 on a percentage counts as points; "
          + "6 others are like it: 2, 3, 4, 5, 6, 7"
      ])
  }

  @Test(arguments: [
    // It says which, it is none, the figure is a count, or a threshold counts instead.
    "1,A,2022/23 Q3,18.5%,20%,higher,5%,,", "1,A,2022/23 Q3,18.5%,20%,higher,5 points,,",
    "1,A,2022/23 Q3,18.5%,20%,higher,5pp,,", "1,A,2022/23 Q3,18.5%,20%,higher,0,,",
    "1,A,2022/23 Q3,780,750,lower,40,,", "1,A,2022/23 Q3,780,750,lower,40,children,",
    "1,A,2022/23 Q3,18.5%,20%,higher,5,,15%",
  ])
  func tolerancesThatSayWhatTheyAre(_ row: String) {
    #expect(found(read(table(header, row))) == [])
  }

  /// The header may say what the cells are in.
  @Test func theHeaderMayCarryTheSign() {
    let csv = "indicator,value,target,polarity,Tolerance (%)\nA,18.5%,20%,higher,5\n"
    #expect(found(read(csv)) == [])
  }
}
