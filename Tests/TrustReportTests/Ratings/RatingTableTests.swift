import Testing

@testable import TrustReport

/// The table of `rate`: its width, and the figures of the last quarters as a line of blocks.
@Suite struct RatingTableTests {
  private func table(
    _ csv: String, width: Int? = nil, sparklines: Bool = false, quarter: String? = nil
  ) throws -> String {
    let list = RatingList(of: try read(csv, quarter: quarter).scorecard)
    return text {
      list.writeTable(colored: false, width: width, sparklines: sparklines, to: &$0)
    }
  }

  private static let long = """
    number,indicator,part,value,target,polarity,unit
    1.1,Reduce the number of children whom we care for,,803,750,lower,children
    1.2,Attainment,of pupils at the end of Key Stage 2,50,60,higher,points

    """

  @Test func longTextsWrapWhereTheyMust() throws {
    #expect(
      try table(Self.long, width: 80) == """
        Number  Indicator                RAG  Actual    Target  Distance      Direction
        ------  -----------------------  ---  --------  ------  ------------  ----------
        1.1     Reduce the number of     Red  803       750 or  53 (7.1%)     no
                children whom we care         children  below   above target  comparison
                for
        1.2     Attainment               Red
                  of pupils at the end   Red  50        60 or   10 (16.7%)    no
                  of Key Stage 2              points    above   below target  comparison

        Both rated indicators are Red. Every indicator is rated.

        """)
    #expect(
      try table(Self.long, width: 110).hasPrefix(
        """
        Number  Indicator                      RAG  Actual        Target        Distance                 Direction
        ------  -----------------------------  ---  ------------  ------------  -----------------------  -------------
        1.1     Reduce the number of children  Red  803 children  750 or below  53 (7.1%) above target   no comparison
                whom we care for

        """), "the longest text wraps first")
    let whole = try table(Self.long)
    #expect(try table(Self.long, width: 1000) == whole, "what fits is as it is")
    #expect(try table(Self.long, width: 140) == whole)
  }

  @Test func noWordIsBroken() throws {
    let narrow = try table(Self.long, width: 20)
    #expect(narrow.contains("comparison") && narrow.contains("Attainment"))
    let words = { (text: String) in Set(text.split { $0 == " " || $0 == "\n" || $0 == "-" }) }
    #expect(words(narrow) == words(try table(Self.long)))
  }

  /// The last column of the table.
  private func history(_ values: String..., frequency: String = "") throws -> String {
    let rows = values.enumerated().filter { $0.element != "-" }.map { index, value in
      "1.1,A,\(2020 + index / 4)/\(21 + index / 4) Q\(index % 4 + 1),\(value),5,higher,\(frequency)\n"
    }
    let text = try table(
      "number,indicator,quarter,value,target,polarity,frequency\n" + rows.joined(),
      sparklines: true,
      quarter:
        "\(2020 + (values.count - 1) / 4)/\(21 + (values.count - 1) / 4) Q\((values.count - 1) % 4 + 1)"
    )
    let lines = text.split(separator: "\n")
    let start = try #require(lines[0].range(of: "History")?.lowerBound)
    let column = lines[0].distance(from: lines[0].startIndex, to: start)
    return String(lines[2].dropFirst(column))
  }

  @Test func theLowestFigureIsTheLowestBlock() throws {
    #expect(try history("1", "2", "3", "4", "5", "6", "7", "8") == "▁▂▃▄▅▆▇█")
    #expect(try history("9", "1", "2", "3", "4", "5", "6", "7", "8") == "▁▂▃▄▅▆▇█")
    #expect(try history("-5", "0", "5") == "     ▁▅█")
    #expect(try history("7", "7") == "      ▄▄")
    #expect(try history("0.001", "0.002", "100") == "     ▁▁█")
  }

  @Test func aMissingQuarterIsAGap() throws {
    #expect(try history("1", "-", "[x]", "8") == "    ▁  █")
    #expect(try history("1", "8", "[x]") == "     ▁█")
  }

  @Test func oneFigureIsNoHistory() throws {
    #expect(try history("1") == "")
    #expect(try history("[x]", "5") == "")
  }

  @Test func whatIsBeforeABreakIsNotCompared() throws {
    #expect(try history("1", "100", "5 [b]", "6") == "      ▁█")
    #expect(try history("1", "2", "5 [b]") == "")
  }

  @Test func annualFiguresAreThoseOfYears() throws {
    #expect(
      try history(
        "-", "-", "-", "1", "-", "-", "-", "3", "-", "-", "-", "2", frequency: "annual")
        == "     ▁█▅")
  }

  @Test func withheldFiguresAreGaps() throws {
    let options = ReadingOptions(suppression: Suppression(below: 5))
    let csv = """
      number,indicator,quarter,value,target,polarity,unit
      1.1,A,2020/21 Q1,10,5,lower,children
      1.1,A,2020/21 Q2,3,5,lower,children
      1.1,A,2020/21 Q3,20,5,lower,children

      """
    let list = RatingList(
      of: try Outcome([.bytes(Array(csv.utf8), name: "q.csv")], options: options).scorecard)
    let table = text { list.writeTable(colored: false, sparklines: true, to: &$0) }
    #expect(table.contains("     ▁ █\n"))
  }
}
