import Testing

@testable import TrustReport

/// Rows that were cut short, and columns that are shifted: nothing else would tell of them.
struct ShortRowTests {
  private static let header = "number,indicator,quarter,value,target,polarity,note\n"
  private static let first = "LB1,Library visits,2024/25 Q2,41350,>=40000,,Revised\n"
  private static let third = "LB3,Residents who are members,2024/25 Q2,31%,>=30%,,As at June\n"

  private func findings(_ rows: String, header: String = Self.header) -> [String] {
    read(header + rows).allFindings.filter { $0.code != "no-commentary" }.map {
      "\($0.location?.line ?? 0): \($0.severity): \($0.message) [\($0.code)]"
    }
  }

  @Test func aFileThatEndsInsideATargetIsQuestioned() {
    #expect(
      findings(Self.first + Self.third + "LB2,Books lent,2024/25 Q2,88,>=9") == [
        "4: warning: the file ends inside its last row, which has 5 cells of 7 [short-row]"
      ])
  }

  @Test func theOnlyRowIsHeldAgainstTheHeader() {
    #expect(
      findings("LB2,Books lent,2024/25 Q2,88,>=9") == [
        "2: warning: the file ends inside its last row, which has 5 cells of 7 [short-row]"
      ])
  }

  @Test func aWholeLastRowWithoutALineEndDrawsANote() {
    #expect(
      findings(Self.first + Self.third.dropLast()) == [
        "3: note: the last line has no line end, although the others have one [no-line-end]"
      ])
    #expect(findings(Self.first + Self.third) == [])
  }

  @Test func aLostDelimiterIsQuestioned() {
    #expect(
      findings(Self.first + "LB2,Books lent,2024/25 Q2,88400,>=80000 Revised\n" + Self.third)
        .contains { $0.hasPrefix("3: ") && $0.hasSuffix("[unreadable-target]") })
    #expect(
      findings(Self.first + "LB2,Books lent,2024/25 Q2,88400,>=80000,Revised\n" + Self.third)
        .contains(
          "3: warning: the row has 6 cells, and most rows are filled up to their cell 7 [short-row]"
        ))
  }

  @Test func aCarriageReturnInsideARowIsQuestioned() {
    let found = findings(
      Self.first + "LB2,Books lent,2024/25 Q2,88400\r,>=80000,,Revised\n" + Self.third)
    #expect(
      found.first
        == "3: warning: the row has 4 cells, and most rows are filled up to their cell 7 [short-row]"
    )
  }

  /// Spreadsheets leave out trailing cells that are empty in many rows.
  @Test func trailingCellsThatMostRowsLeaveEmptyMayBeMissing() {
    let rows = "LB2,Books lent,2024/25 Q2,88400,>=80000\nLB4,Loans,2024/25 Q2,7,>=6,,\n"
    #expect(findings(Self.first + rows + "LB5,Events,2024/25 Q2,9,>=6\n") == [])
  }

  /// A row that is split by a comma says so itself.
  @Test func aSplitNumberIsNoShortRow() {
    let rows = "LB2,Books lent,2024/25 Q2,88,400,>=80,\n"
    let found = findings(
      "LB1,Visits,2024/25 Q2,\"41,350\",>=40000,,x,y\n" + rows,
      header:
        "number,indicator,quarter,value,target,polarity,note,unit\n")
    #expect(found.contains { $0.hasSuffix("[split-number]") })
    #expect(!found.contains { $0.hasSuffix("[short-row]") })
  }

  @Test func aColumnWithoutANameIsOneError() {
    let rows = """
      LB1,Library visits,Culture,2024/25 Q2,41350,>=40000,,x
      LB2,Books lent,Culture,2024/25 Q2,[x],>=80000,,y
      LB3,Events,Culture,2024/25 Q2,7,>=6,,

      """
    #expect(
      findings(rows) == [
        "1: error: each row has 8 cells, one more than the header, and its figure is one cell to the right of 'value' [shifted-columns]"
      ])
  }

  @Test func anEmptyLastCellInEachRowIsOneNote() {
    let rows = Self.first.dropLast() + ",\n" + Self.third.dropLast() + ",\n"
    #expect(
      findings(String(rows)) == [
        "0: note: each row has 8 cells, one more than the header, and the last is empty [long-rows]"
      ])
    #expect(findings(rows + "LB4,Loans,2024/25 Q2,7,>=6,,x\n") == [])
  }

  /// Rows that lack what most rows leave empty do not hide one that lacks more.
  @Test func aShortRowBehindManyThatLackEmptyCellsIsFound() {
    let many = (1...1000).map { "M\($0),Measure \($0),2024/25 Q2,7,>=6\n" }.joined()
    #expect(
      findings(many + "LB2,Books lent,2024/25 Q2\n") == [
        "1002: warning: the row has 3 cells, and most rows are filled up to their cell 5 [short-row]"
      ])
  }

  /// However many there are, and whichever thread reads them, all are counted and the first are shown.
  @Test func manyShortRowsAreCounted() {
    let full = (1...60_000).map { "M\($0),Measure \($0),2024/25 Q2,7,>=6,,x\n" }
    let rows = full.enumerated().map { $0 % 40 == 0 ? "S\($0),Short \($0),2024/25 Q2,7\n" : $1 }
    let outcome = read(Self.header + rows.joined())
    let lines = outcome.allFindings.filter { $0.code == "short-row" }.compactMap {
      $0.location?.line
    }
    #expect(lines == (0..<100).map { 2 + 40 * $0 })
    #expect(outcome.allFindings.leftOut["short-row"] == 1400)
  }

  /// The two threads that read a large file count together.
  @Test func aShortRowOfALargeFileIsFound() {
    let many = (1...20_000).map { "M\($0),Measure \($0),2024/25 Q2,7,>=6,,x\n" }.joined()
    let rest = (1...20_000).map { "N\($0),Other \($0),2024/25 Q2,7,>=6,,x\n" }.joined()
    #expect(
      findings(many + "LB2,Books lent,2024/25 Q2,88400\n" + rest) == [
        "20002: warning: the row has 4 cells, and most rows are filled up to their cell 7 [short-row]"
      ])
  }
}
