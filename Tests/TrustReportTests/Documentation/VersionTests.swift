import Foundation
import Testing

@testable import TrustReportCLI

/// The version is in one place, and what repeats it agrees.
@Suite struct VersionTests {
  @Test func allThatNameTheVersionAgree() throws {
    let manual = "Sources/TrustReport/TrustReport.docc"
    #expect(runInProcess(["--version"]).output == "\(version)\n")
    #expect(
      runInProcess(["help", "--man"]).output.hasPrefix(
        ".TH TRUSTREPORT 1 \(releaseDate) \"trustreport \(version)\""))
    #expect(try Package.text("README.md").contains("This is version \(version)"))
    let automation = try Package.text("\(manual)/Automation.md")
    #expect(automation.contains("/actions/trustreport@\(version)\n"))
    #expect(automation.contains("rev: \(version)\n"))
  }

  @Test func theChangelogBeginsWithIt() throws {
    let changelog = try Package.text("Sources/TrustReport/TrustReport.docc/Changelog.md")
    let heading = try #require(changelog.split(separator: "\n").first { $0.hasPrefix("## ") })
    let day = try Date(releaseDate, strategy: .iso8601.year().month().day())
      .formatted(
        .verbatim(
          "\(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits)",
          locale: Locale(identifier: "en_GB"), timeZone: .gmt,
          calendar: Calendar(identifier: .gregorian)))
    #expect(heading == "## \(version) (\(day))")
  }
}
