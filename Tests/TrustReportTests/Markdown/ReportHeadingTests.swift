import Testing
import TrustReport

/// The report's own heading: its title, its quarter, its level, and the levels below it.
@Suite struct ReportHeadingTests {
  private static let csv = """
    number,indicator,quarter,value,target
    1,Red,2022/23 Q3,9,<5
    2,Green,2022/23 Q3,4,<5
    """

  private func headings(_ markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
  }

  @Test(arguments: 1...4) func levels(_ level: Int) throws {
    let mark = String(repeating: "#", count: level)
    let report = try markdown(read(Self.csv), includesGreen: true, headingLevel: level)
    #expect(
      headings(report) == [
        "\(mark) Performance report: Quarter 3 2022/23", "\(mark)# Ratings by priority",
        "\(mark)# What is being done in areas rated Red or Amber", "\(mark)## 1 Red: Red",
        "\(mark)# Rated Green", "\(mark)## 2 Green: Green", "\(mark)# Not rated", "\(mark)# Notes",
      ])
  }

  @Test func titleReplacesOnlyTheWords() throws {
    let report = try markdown(read(Self.csv), title: "Children's Trust *Board*")
    #expect(headings(report).first == #"# Children's Trust \*Board\*: Quarter 3 2022/23"#)
    let undated = read("indicator,value,target\nA,9,<5\n")
    #expect(try headings(markdown(undated, title: "The Board #")).first == "# The Board \\#")
    #expect(try markdown(undated, title: "A\nB\n\n# C").hasPrefix("# A B "))
  }

  @Test(
    arguments: zip(
      ["Q1", "Q2", "Q3", "Q4"],
      [
        "# Performance report: Quarter 1 2022/23\n\nApril to June 2022\n\n",
        "# Performance report: Quarter 2 2022/23\n\nJuly to September 2022\n\n",
        "# Performance report: Quarter 3 2022/23\n\nOctober to December 2022\n\n",
        "# Performance report: Quarter 4 2022/23\n\nJanuary to March 2023\n\n",
      ]))
  func theQuarterAndItsMonths(_ quarter: String, _ beginning: String) throws {
    let report = try markdown(read("indicator,quarter,value\nA,2022/23 \(quarter),9\n"))
    #expect(report.hasPrefix(beginning))
    let asked = try markdown(read("indicator,value\nA,9\n", quarter: "2022/23 \(quarter)"))
    #expect(asked == report, "--quarter dates an undated file")
  }

  @Test func oneLineEndClosesTheReport() throws {
    for csv in [
      Self.csv, "indicator,value\nA,9\n", "indicator,value,published\nA,9,R",
      "indicator,value\nA,9 [p]",
    ] {
      let report = try markdown(read(csv))
      #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
      #expect(!report.contains("\n\n\n"), "one blank line at a time")
      #expect(!report.contains(" \n"), "no space at a line's end")
    }
  }

  /// A title in one line: without its full stop, its line breaks, and the bullets behind them.
  @Test(arguments: [
    ("Waits.", "1 Waits"), ("Waits..", "1 Waits.."), ("Waits...", "1 Waits..."),
    ("Waits\n\t• in time", "1 Waits in time"), ("Waits\r\n \t▪\tin time", "1 Waits in time"),
    ("Waits\n•in time", "1 Waits •in time"), ("Waits\n- in time", "1 Waits - in time"),
    ("Waits\n\n\nin time", "1 Waits in time"), ("• Waits\n◦ in time", "1 • Waits in time"),
  ])
  func nameOfOneLine(_ title: String, _ name: String) throws {
    let outcome = read("number,indicator,value\n1,\"\(title)\",5\n")
    #expect(try outcome.scorecard.indicators.first?.name == name)
  }
}
