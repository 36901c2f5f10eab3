import Testing
import TrustReport

/// `explain` says whether the latest figure is within the ordinary variation of its series.
@Suite("Ordinary variation")
struct VariationTests {
  private static let even = (0..<12).map { $0 % 2 == 0 ? "10" : "12" }

  /// The line about it; empty without one.
  private func line(
    _ figures: [String?], _ cells: KeyValuePairs<String, String> = ["polarity": "higher"]
  ) throws -> String {
    let scorecard = try read(quarterly(figures, cells), quarter: "2022/23 Q3").scorecard
    let explanation = try #require(Explanation(of: scorecard, indicator: "1"))
    let lines = text { explanation.write(to: &$0) }.split(separator: "\n")
    let found = lines.first { $0.hasPrefix("  Variation ") }?.dropFirst("  Variation".count)
    return String(found?.drop { $0 == " " } ?? "")
  }

  @Test(
    "a series begins where the polarity or the frequency was changed",
    arguments: [("higher", "lower"), ("quarterly", "annual"), ("quarterly", "cumulative")])
  func changed(_ now: String, _ before: String) throws {
    let cells: KeyValuePairs = ["polarity": "higher", "frequency": "quarterly"]
    let rows = quarterly(Self.even + Self.even, cells).split(separator: "\n")
    let changed = rows.enumerated().map { index, row in
      (1...8).contains(index) ? String(row).replacing(now, with: before) : String(row)
    }
    let explanation = try #require(
      Explanation(of: read(changed.joined(separator: "\n") + "\n").scorecard, indicator: "1"))
    let all = text { explanation.write(to: &$0) }
    #expect(all.contains("in 16 quarters"))
  }

  @Test("is one line of the explanation")
  func whole() throws {
    let csv = quarterly(Self.even.map { $0 + "%" }, ["target": ">=15"])
    let explanation = try #require(Explanation(of: read(csv).scorecard, indicator: "1"))
    #expect(
      text { explanation.write(to: &$0) } == """
        1 A: Red (2022/23 Q3)
          Figure         12%
          Target         15% or above
          Polarity       higher is better, by the target's form
          Amber line     15%: the target
          Red line       14.25%: 15 − 5% of 15 = 14.25 (the default tolerance)
          Rating         Red: 12% is worse than 14.25%
          Distance       3 points (20.0%) below target: 12 − 15 = −3; −3 ÷ 15 = −20.0%
          Direction      improving: 10% in 2022/23 Q2, 12% now
          Over the year  steady: 12% in 2021/22 Q3, 12% now
          Variation      within its ordinary variation: 12% is between 5.7% and 16.3%, around a mean of 11% in 12 quarters
          Run            Red in each of the last 12 quarters

        """)
  }

  @Test("below twelve quarters there are too few to tell")
  func tooFew() throws {
    #expect(try line(["5"]) == "too few quarters to tell: 1 of the 12 that it takes")
    #expect(
      try line(Array(Self.even.dropFirst()))
        == "too few quarters to tell: 11 of the 12 that it takes")
  }

  @Test("what is not ordinary is named")
  func signals() throws {
    let eleven = Array(Self.even.dropLast())
    let cases: [([String], String)] = [
      (
        eleven + ["40"],
        "40 is above 18.7; ordinary is between 8 and 18.7, around a mean of 13.3 in 12 quarters"
      ),
      (
        eleven + ["-4"],
        "-4 is below 4.3; ordinary is between 4.3 and 15, around a mean of 9.7 in 12 quarters"
      ),
      (
        ["9", "1", "9", "1", "9", "1", "2", "3", "4", "5", "6", "7"],
        """
        the last 7 figures rise from each to the next; ordinary is between -6.4 and 15.9, around a \
        mean of 4.8 in 12 quarters
        """
      ),
    ]
    for (figures, text) in cases { #expect(try line(figures) == "not ordinary: " + text) }
  }

  @Test("a figure that is not there, or a forecast, has none")
  func without() throws {
    #expect(try line(Self.even + ["[x]"]) == "")
    #expect(try line(Self.even + ["[c]"]) == "")
    #expect(try line(Self.even + ["11 [f]"]) == "")
    let undated = try read("number,indicator,value\n1,A,5\n").scorecard
    let explanation = try #require(Explanation(of: undated, indicator: "1"))
    #expect(!text { explanation.write(to: &$0) }.contains("Variation"))
  }

  @Test("the series begins at a break; a forecast and a gap are no figures of it")
  func series() throws {
    let few = "too few quarters to tell: "
    var broken: [String?] = Self.even + Self.even
    broken[13] = "12 [b]"
    #expect(try line(broken) == few + "11 of the 12 that it takes")
    broken[13] = "12"
    broken[12] = "10 [b]"
    #expect(try line(broken).hasPrefix("within its ordinary variation: "))
    #expect(try line(Self.even + [nil, "10"]).hasSuffix(" in 13 quarters"))
    #expect(try line(Self.even + ["[x]", "10"]).hasSuffix(" in 13 quarters"))
    // What is no figure carries no mark either.
    #expect(
      try line(Self.even.map { $0 + "%" } + ["[x]", "10%"]).hasSuffix(" in 13 quarters"))
    #expect(try line(["11 [f]"] + Self.even.dropFirst()) == few + "11 of the 12 that it takes")
  }

  @Test(
    "annual figures, and those that add up over the year, are compared with their quarter of other years"
  )
  func byYear() throws {
    #expect(
      try line(Self.even + Self.even, ["polarity": "higher", "frequency": "cumulative"])
        == "too few years to tell: 6 of the 12 that it takes")
    var years = [String?](repeating: nil, count: 45)
    for year in 0..<12 { years[year * 4] = Self.even[year] }
    #expect(
      try line(years, ["polarity": "higher", "frequency": "annual"]).hasSuffix(" in 12 years"))
  }

  @Test("a change of unit begins a series anew")
  func unit() throws {
    let csv =
      quarterly(Self.even + Self.even, ["polarity": "higher", "unit": "days"])
      .replacing("2020/21 Q1,\"12\",higher,days", with: "2020/21 Q1,\"12\",higher,weeks")
    let explanation = try #require(Explanation(of: read(csv).scorecard, indicator: "1"))
    #expect(
      text { explanation.write(to: &$0) }.contains(
        "  Variation      too few quarters to tell: 10 of the 12 that it takes\n"))
  }
}
