import Testing

@testable import TrustReport

/// What a picture shows as text: where its axis starts, its ends, figures and target.
@Suite struct PictureDrawingTests {
  /// The texts in the drawing, each with its height.
  private func texts(_ values: String..., target: String = "") throws -> [String] {
    let rows = values.enumerated().map { "3.14,A,2018/19 Q\($0 + 1),\($1),\(target),higher\n" }
    let scorecard = try read("number,indicator,quarter,value,target,polarity\n" + rows.joined())
      .scorecard
    let indicator = try #require(scorecard.indicators.first)
    let picture = try #require(Picture(of: indicator.decisive, indicator))
    let svg = SVGWriter(picture, id: "a").element
    return svg.matches(of: /<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)</).map { "\($0.2) at \($0.1)" }
  }

  @Test func anAxisFromElsewhereSaysWhereItStarts() throws {
    #expect(
      try texts("690", "780", target: "672") == [
        "2018/19 at 213", "Axis starts at 600 at 235", "800 at 39", "780 at 50.5", "690 at 115.7",
        "Target 672 or above at 131.8",
      ])
  }

  /// Two strokes across the axis, before the figure at which the series breaks.
  @Test func aBreakInTheSeriesIsMarkedOnTheAxis() throws {
    func marks(_ second: String) throws -> [String] {
      let rows = ["5", second, "7"].enumerated().map { "1,A,2022/23 Q\($0 + 1),\($1),6,higher\n" }
      let scorecard = try read("number,indicator,quarter,value,target,polarity\n" + rows.joined())
        .scorecard
      let indicator = try #require(scorecard.indicators.first)
      let picture = try #require(Picture(of: indicator.decisive, indicator))
      return SVGWriter(picture, id: "a").element
        .matches(of: /<path d="([^"]*)" stroke="#1c1f23" stroke-width="2"/).map { String($0.1) }
    }
    #expect(try marks("6 [b]") == ["M93 196L99 184M99 196L105 184"])
    #expect(try marks("6") == [])
  }

  @Test func anAxisFromZeroSaysNothing() throws {
    #expect(
      try texts("1", "9", target: "8") == [
        "2018/19 at 213", "10 at 39", "9 at 50.5", "1 at 166.5", "Target 8 or above at 68",
      ])
  }

  @Test func belowZeroBothEndsAndZeroAreNamed() throws {
    #expect(
      try texts("-5", "2", target: "3") == [
        "2018/19 at 213", "4 at 39", "-6 at 184", "0 at 97", "2 at 65", "-5 at 166.5",
        "Target 3 or above at 53.5",
      ])
  }
}
