import Testing
import TrustReport

/// `target-moved`: so that the rating differs, without a word on why.
@Suite struct TargetMoveCheckTests {
  @Test func theRatingWouldDiffer() {
    let csv = series(["760", "762"], targets: ["672", "750"], ["polarity": "lower"])
    #expect(
      doubts("target-moved", read(csv)) == [
        "warning 3: 1: 762 is Amber against 750, and would be Red against 672, the target of 2022/23 Q2"
      ])
  }

  @Test func thresholdsMayMoveToo() {
    let csv = table(
      "number,indicator,quarter,value,polarity,unit,amber threshold,red threshold",
      "1,A,2022/23 Q2,80,higher,%,90,85", "1,A,2022/23 Q3,80,higher,%,82,78")
    #expect(
      doubts("target-moved", read(csv)) == [
        "warning 3: 1: 80% is Amber against its thresholds, and would be Red against those of 2022/23 Q2"
      ])
  }

  /// The quarter before an annual row's is a year before; a new year's target is only noted.
  @Test func anAnnualTargetIsComparedWithTheYearBefore() {
    let csv = table(
      "number,indicator,quarter,value,target,polarity,frequency",
      "1,A,2021/22 Q3,70%,75%,higher,annual", "1,A,2022/23 Q2,70%,75%,higher,annual",
      "1,A,2022/23 Q3,70%,68%,higher,annual")
    #expect(
      doubts("target-moved", read(csv)) == [
        "note 4: 1: 70% is Green against 68%, and would be Red against 75%, the target of 2021/22 Q3"
      ])
  }

  @Test func aRenumberedIndicatorIsFollowed() {
    let csv = table(
      "number,indicator,quarter,value,target,polarity,formerly",
      "3.14,A,2022/23 Q2,760,672,lower,", "1.1,A,2022/23 Q3,762,750,lower,3.14")
    #expect(doubts("target-moved", read(csv)).count == 1)
  }

  @Test(
    "what is not doubtful",
    arguments: [
      // The rating is the same against both.
      "A,2022/23 Q2,760,672,lower,,,\nA,2022/23 Q3,762,680,lower,,,",
      // The profile of a series that adds up.
      "A,2022/23 Q2,760,672,lower,cumulative,,\nA,2022/23 Q3,762,750,lower,cumulative,,",
      // A note or a target basis says why.
      "A,2022/23 Q2,760,672,lower,,,\nA,2022/23 Q3,762,750,lower,,set by the board in October,",
      "A,2022/23 Q2,760,672,lower,,,\nA,2022/23 Q3,762,750,lower,,,average of neighbours",
      // There was no target, or there is no figure.
      "A,2022/23 Q2,760,,lower,,,\nA,2022/23 Q3,762,750,lower,,,",
      "A,2022/23 Q2,760,672,lower,,,\nA,2022/23 Q3,[x],750,lower,,,\nB,2022/23 Q3,5,,none,,,",
      // The figure moved, and the target is only written in another way.
      "A,2022/23 Q2,660,672,lower,,,\nA,2022/23 Q3,762,672.0,lower,,,",
      // A plan that goes on.
      "A,2022/23 Q1,60%,62%,higher,,,\nA,2022/23 Q2,60%,63%,higher,,,\nA,2022/23 Q3,61%,65%,higher,,,",
      // What was defined anew has a new target.
      "A,2022/23 Q2,760,672,lower,,,\nA,2022/23 Q3,762 [b],750,lower,,,",
    ])
  func nearMisses(_ rows: String) {
    let header = "indicator,quarter,value,target,polarity,frequency,note,target basis"
    #expect(found(read(table(header, rows))) == [])
  }

  /// The notes of what is plainly Green are not kept, and they answer it all the same.
  @Test func theNoteOfAGreenRowCounts() throws {
    let csv = table(
      "indicator,quarter,value,target,polarity,note", "A,2022/23 Q2,70%,75%,higher,",
      "A,2022/23 Q3,70%,68%,higher,agreed in October")
    let options = ReadingOptions(keptProse: .exceptGreen)
    #expect(found(Outcome([.bytes(Array(csv.utf8), name: "q.csv")], options: options)) == [])
  }
}
