import Testing
import TrustReport

/// Merged cells arrive as blanks below the first; `--fill-down` repeats the cell above.
@Suite struct FillDownTests {
  private let merged = """
    ref,indicator,part,theme,quarter,value,target,polarity
    1,A,Boys,Be Safe,2022/23 Q3,5,6,higher
    ,,Girls,,2022/23 Q3,5,4,higher
    2,B,,,2022/23 Q3,1,2,higher
    Total,,,,,9,,
    Source: the return,,,,,,,
    3,C,,Be Well,2022/23 Q3,5,4,higher
    4,D,,,2022/23 Q3,5,4,higher

    """

  private func outcome(_ csv: String, _ columns: [String]) -> Outcome {
    Outcome(
      [.bytes(Array(csv.utf8), name: "q.csv")], options: ReadingOptions(fillDown: columns))
  }

  @Test func theSameAsASheetWithoutMergedCells() throws {
    let whole = merged.replacing(",,Girls,,", with: "1,A,Girls,Be Safe,")
      .replacing("2,B,,,", with: "2,B,,Be Safe,").replacing("4,D,,,", with: "4,D,,Be Well,")
    let filled = outcome(merged, ["priority", "ref", "indicator"])
    #expect(try markdown(filled) == markdown(read(whole)))
    #expect(findings(filled) == ["warning 5:1 total-row A5", "warning 6:1 footnote A6"])
  }

  @Test func otherColumnsAreRepeatedOnlyInRowsWithoutNumberAndTitle() throws {
    let csv = """
      number,indicator,part,value,target,polarity,unit
      1,A,x1,5,6,higher,days
      ,,x2,5,4,,
      2,B,,1,,,

      """
    let json = try rateJSON(outcome(csv, ["number", "title", "polarity", "Unit"]))
    #expect(json.components("\"unit\": \"days\"") == 2)
    #expect(json.contains("\"indicator\": \"B\""))
  }

  @Test func withoutTheOptionItIsQuestioned() {
    let outcome = outcome(merged, [])
    #expect(outcome.findings.map(\.code).contains("missing-title"))
    #expect(hints(outcome).joined().contains("--fill-down number,indicator"))
    let blank = read("indicator,priority,value\nA,Be Safe,1\nB,,2\nC,,3\n")
    #expect(findings(blank) == ["warning blank-priority"])
    #expect(hints(blank) == ["merged with the cell above? give --fill-down priority"])
    // Half of the rows is no merged cell.
    #expect(findings(read("indicator,priority,value\nA,Be Safe,1\nB,,2\n")) == [])
  }

  @Test func acrossBatches() throws {
    let rows = (1...20_000).map { "\($0),Title \($0),\($0 == 1 ? "Be Safe" : ""),5\n" }
    let filled = outcome("number,indicator,priority,value\n" + rows.joined(), ["priority"])
    #expect(try Report(of: filled.scorecard).priorityNames == ["Be Safe"])
  }

  @Test func aColumnThatNoFileHasIsAnError() {
    #expect(findings(outcome("indicator,value\nA,5\n", ["owner"])) == ["error column-not-found"])
  }
}

extension String {
  /// How often a text is in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
