import Testing

@testable import TrustReport

/// What is said of a picture is borne out by its figures.
@Suite struct PictureWordingTests {
  /// The alternative text of an indicator's picture; `nil` if it has none.
  private func text(_ rows: String, header: String = "quarter,value,target,polarity,unit") throws
    -> String?
  {
    let lines = rows.split(separator: "\n").map { "3.14,Children,\($0)\n" }
    let scorecard = try read("number,indicator,\(header)\n" + lines.joined()).scorecard
    let indicator = try #require(scorecard.indicators.first)
    return Picture(of: indicator.decisive, indicator)?.alternativeText
  }

  @Test func throughoutOnlyWhereEveryQuarterHasFigureAndTarget() throws {
    #expect(
      try text("2018/19 Q1,690,672,lower,children\n2018/19 Q2,780,672,lower,children")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q2: from 690 children to 780 children, "
        + "above the target of 672 throughout. The axis starts at 650.")
    #expect(
      try text("2018/19 Q1,690,,lower,\n2018/19 Q2,780,672,lower,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q2: from 690 to 780, "
        + "above the target of 672 in 2018/19 Q2. The axis starts at 650.")
    #expect(
      try text("2018/19 Q1,1,4,higher,\n2018/19 Q2,[x],4,higher,\n2018/19 Q3,3,4,higher,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q3: from 1 to 3, below the target of 4 in "
        + "2018/19 Q3, without a figure for 2018/19 Q2.")
  }

  @Test func figuresOfAnotherUnitAreLeftOut() throws {
    let told = try text(
      "2018/19 Q1,900,1000,lower,£k\n2018/19 Q2,0.95,1,lower,£m\n2018/19 Q3,[x],1,lower,£m\n"
        + "2018/19 Q4,1.2,1,lower,£m")
    let expected = "Line chart of 3.14 Children, 2018/19 Q2 to 2018/19 Q4: from £0.95m to £1.2m, "
    #expect(told?.hasPrefix(expected) == true, "\(told ?? "")")
    #expect(try text("2018/19 Q1,900,1000,lower,£k\n2018/19 Q2,1.2,1.5,lower,£m") == nil)
  }

  @Test func figuresThatAreAllEqual() throws {
    #expect(
      try text("2018/19 Q1,7,9,higher,\n2018/19 Q2,7.0,9,higher,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q2: 7 in every quarter, below the target of 9 "
        + "throughout. The axis starts at 7.")
    #expect(
      try text("2018/19 Q1,7,,none,\n2018/19 Q2,[x],,none,\n2018/19 Q3,7,,none,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q3: from 7 to 7, without a figure for 2018/19 Q2."
    )
  }

  @Test func targetsThatDifferAreNotNamed() throws {
    #expect(
      try text("2018/19 Q1,1,4,higher,\n2018/19 Q2,3,5,higher,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q2: from 1 to 3, below the target throughout."
    )
  }

  @Test func rangesAndBreaks() throws {
    #expect(
      try text("2018/19 Q1,1,2 to 5,,\n2018/19 Q2,3 [b],2 to 5,,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q2: from 1 to 3 [b], within the target range of "
        + "2 to 5 in 2018/19 Q2, with a break in the series at 2018/19 Q2.")
  }

  @Test func withoutATargetNothingIsSaidOfIt() throws {
    #expect(
      try text("2018/19 Q1,1,,none,\n2018/19 Q2,3,,none,")
        == "Line chart of 3.14 Children, 2018/19 Q1 to 2018/19 Q2: from 1 to 3.")
  }

  @Test func oneFigureIsNoPicture() throws {
    #expect(try text("2018/19 Q2,3,5,higher,") == nil)
    #expect(try text("2018/19 Q1,[x],5,higher,\n2018/19 Q2,3,5,higher,") == nil)
  }

  @Test func atMostTwelveQuartersAreShown() throws {
    let rows = (0..<16).map { "\(2018 + $0 / 4)/\(19 + $0 / 4) Q\($0 % 4 + 1),\($0),,none," }
    let text = try #require(try text(rows.joined(separator: "\n")))
    #expect(text.contains("2019/20 Q1 to 2021/22 Q4: from 4 to 15."))
  }
}
