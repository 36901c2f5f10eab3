import Testing
import TrustReport

/// A report of years compares with the year before in every sentence and heading.
@Suite struct ReportYearTests {
  private static let header = "number,indicator,quarter,value,target,polarity,commentary\n"
  private static let before = """
    1,Children we care for,2021/22,794,672,lower,
    2,Referrals decided in a day,2021/22,96%,95%,higher,
    3,Old name,2021/22,5,9,lower,

    """
  private static let now = """
    1,Children we care for,2022/23,780,672,lower,Each case is reviewed.
    2,Referrals decided in a day,2022/23,94%,95%,higher,
    3,New name,2022/23,[x],9,lower,

    """
  private static let first = """
    1,Children we care for,2020/21,810,672,lower,
    2,Referrals decided in a day,2020/21,97%,95%,higher,
    3,Old name,2020/21,5,9,lower,

    """

  private func report(_ rows: String...) throws -> String {
    try markdown(read(Self.header + rows.joined()))
  }

  @Test func everySentenceIsOfYears() throws {
    let report = try self.report(Self.first, Self.before, Self.now)
    for expected in [
      "In the year before, 1 of 3 rated was Red or Amber; of the 2 rated in both, 1 then and 2 now.",
      "\n## Changes since the year before\n",
      "Improving since the year before (794). Red in each of the last 3 years.\n",
      "| 1 | Children we care for | Red | 780 | 672 or below | Improving |",
      "- 1 Children we care for: better in each of the last 2 years (810, then 794, then 780)\n",
      "- 2 Referrals decided in a day: Green to Amber; worse in each of the last 2 years (97%, then 96%, then 94%)\n",
      "| 3 | New name | Not available | 5 (2021/22) | no comparison |",
      "| 3 | New name | Retitled | Old name | New name |",
    ] {
      #expect(report.contains(expected), "\(expected)")
    }
    #expect(!report.contains("quarter") && !report.contains("over the year"))
    #expect(report.components(separatedBy: "(794)").count == 2)
  }

  @Test func twoYearsAreTooFewForATrend() throws {
    let report = try self.report(Self.before, Self.now)
    #expect(report.contains("Two years are too few to show a trend."))
    #expect(!report.contains("quarter"))
  }

  @Test func aRealImprovementIsAGreenShoot() throws {
    let report = try self.report(
      "1,A,2021/22,700,672,lower,\n2,B,2021/22,50,672,lower,\n",
      "1,A,2022/23,600,672,lower,\n2,B,2022/23,50,672,lower,\n")
    #expect(report.contains("- 1 A: Amber to Green\n"))
  }

  /// The text of the year before is there, whatever quarters come between.
  @Test func quartersBetweenTheYears() throws {
    let report = try self.report(
      Self.before, "9,Quarterly,2022/23 Q1,5,9,lower,\n9,Quarterly,2022/23 Q2,5,9,lower,\n",
      Self.now)
    #expect(report.hasPrefix("# Performance report: 2022/23\n"))
    #expect(report.contains("| 3 | New name | Retitled | Old name | New name |"))
    #expect(!report.contains("| 1 | Children we care for | Retitled"))
  }

  /// A fourth quarter with quarterly rows is no year to compare one with.
  @Test func theYearBeforeMustBeOne() throws {
    let rows = Self.before + "4,Quarterly,2021/22 Q4,5,9,lower,\n" + Self.now
    let report = try self.report(rows)
    #expect(report.hasPrefix("# Performance report: 2022/23\n"))
    #expect(!report.contains("year before, ") && !report.contains("## Changes"))
    #expect(
      report.contains("Improving since the year before (794). Red in each of the last 2 years."))
  }

  @Test func noTrendIsSaidOfYears() throws {
    let rows = ["2020/21", "2021/22", "2022/23"].map { "1,A,\($0),5,9,lower,\n" }
    let report = try markdown(read(Self.header + rows.joined()))
    #expect(report.contains("has moved towards it in each of the last 2 years."))
    #expect(report.contains("the worse way in each of the last 2 years."))
  }

  @Test func aBreakInSeriesEndsTheTrend() throws {
    let report = try self.report(
      Self.first, Self.before.replacing("794", with: "794 [b]"), Self.now)
    #expect(!report.contains("better in each"))
  }

  /// In a report of a quarter an annual row is compared with the year before, too.
  @Test func annualRowsOfAQuarterCountYears() throws {
    let header = "number,indicator,quarter,value,target,polarity,frequency\n"
    let rows = ["2020/21 Q3", "2021/22 Q3", "2022/23 Q3"].map { "1,A,\($0),780,672,lower,annual\n" }
    let outcome = read(header + rows.joined() + "2,B,2022/23 Q3,780,672,lower,\n")
    let report = try markdown(outcome)
    #expect(report.contains("Steady over the year (780). Red in each of the last 3 years.\n"))
    #expect(rateValues(outcome, "quartersAtRating") == ["3", "1"])
  }

  @Test func diffNamesYears() throws {
    let old = Self.header + Self.before
    let new = Self.header + Self.now
    let report = changesMarkdown(try compare(old, new))
    #expect(report.hasPrefix("# Changes: 2021/22 to 2022/23\n"))
    #expect(
      changesMarkdown(try compare(Self.header + Self.first, new))
        .hasPrefix("# Changes: 2020/21 to 2022/23, 1 year between them\n"))
    let backwards = try compare(new, old).findings(file: "q.csv").map(\.message)
    #expect(backwards == ["2022/23 is compared with 2021/22, which is earlier"])
    let json = text { try? compare(old, new).writeJSON(to: &$0) }
    #expect(json.hasPrefix("{\"schema\": 1, \"from\": \"2021/22\", \"to\": \"2022/23\",\n"))
    let quarter = old.replacing("2021/22", with: "2021/22 Q3")
    #expect(
      changesMarkdown(try compare(quarter, new))
        .hasPrefix("# Changes: Quarter 3 2021/22 to 2022/23\n"))
  }

  @Test func aPapersBlocksNameTheYear() throws {
    let scorecard = try read(Self.header + Self.before + Self.now).scorecard
    let paper = Paper(
      reading: .bytes(
        Array("<!-- trustreport:begin summary -->\n<!-- trustreport:end summary -->\n".utf8),
        name: "paper.md"))
    let filled = written(paper.filled(from: Report(of: scorecard)))
    #expect(filled.contains("\n\n2022/23 (April 2022 to March 2023)\n\n"))
    #expect(filled.contains("<!-- trustreport:end summary 2022-23 crc32:"))
    // Filled again nothing changes; from the year before, that is said.
    let again = Paper(reading: .bytes(Array(filled.utf8), name: "paper.md"))
    #expect(written(again.filled(from: Report(of: scorecard))) == filled)
    let older = Report(of: try read(Self.header + Self.before).scorecard)
    #expect(again.filled(from: older).findings.map(\.code) == ["older-quarter"])
  }

  private func written(_ paper: FilledPaper) -> String { text { paper.write(to: &$0) } }
}
