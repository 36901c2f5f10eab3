import Foundation
import Testing

/// Files in the shapes in which councils keep their scorecards: each with its report and its findings on record.
@Suite struct ShapeFixtureTests {
  static let folder = "Fixtures/shapes"

  /// The scorecards, without the files of definitions that belong to some of them.
  static var names: [String] {
    get throws {
      try Package.files(in: folder, ending: ".csv").map { String($0.dropLast(4)) }
        .filter { !$0.hasSuffix("-definitions") }
    }
  }

  /// The command for a scorecard, with the settings and the definitions that lie beside it.
  private func run(_ command: String, _ name: String) throws -> Product.Result {
    let exists = {
      FileManager.default.fileExists(atPath: Package.url("\(Self.folder)/\($0)").path)
    }
    let (settings, definitions) = ("\(name).settings", "\(name)-definitions.csv")
    let arguments =
      [command] + (exists(settings) ? ["--settings", settings] : []) + ["\(name).csv"]
      + (exists(definitions) ? [definitions] : [])
    return try Product.run(arguments, in: Package.url(Self.folder))
  }

  @Test(arguments: try names) func checkPrintsWhatIsOnRecord(_ name: String) throws {
    try expectGolden(run("check", name).output, "\(Self.folder)/\(name).txt")
  }

  @Test(arguments: try names) func rendersToTheReportOnRecord(_ name: String) throws {
    let result = try run("render", name)
    try expectGolden(result.output, "\(Self.folder)/\(name).md")
    // A file that is wrong has no report: its record is empty, and the findings say why.
    #expect(result.status == (result.output.isEmpty ? 65 : 0))
  }

  @Test func everyFileOfTheFolderBelongsToAScorecard() throws {
    let names = try Self.names
    #expect(names.count > 20)
    let endings = [".csv", ".md", ".txt", ".settings", "-definitions.csv"]
    let known = Set(names.flatMap { name in endings.map { name + $0 } })
    for file in try Package.files(in: Self.folder, ending: "") {
      #expect(known.contains(file), "\(file) belongs to no scorecard")
    }
  }

  /// The large scorecard is read whole, with one settings file and no edit.
  @Test func largeScorecardHasNoErrorAndEveryIndicator() throws {
    let result = try run("rate", "large-scorecard")
    #expect(result.status == 0)
    #expect(!result.errors.contains(": error: "))
  }
}
