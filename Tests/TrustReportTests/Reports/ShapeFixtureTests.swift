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
  private func result(of command: String, for name: String) throws -> Product.Result {
    func exists(_ file: String) -> Bool {
      FileManager.default.fileExists(atPath: Package.url("\(Self.folder)/\(file)").path)
    }
    let (settings, definitions) = ("\(name).settings", "\(name)-definitions.csv")
    let arguments =
      [command] + (exists(settings) ? ["--settings", settings] : []) + ["\(name).csv"]
      + (exists(definitions) ? [definitions] : [])
    return try Product.run(arguments, in: Package.url(Self.folder))
  }

  @Test(arguments: try names) func checkPrintsWhatIsOnRecord(_ name: String) throws {
    try expectGolden(result(of: "check", for: name).output, "\(Self.folder)/\(name).txt")
  }

  @Test(arguments: try names) func rendersToTheReportOnRecord(_ name: String) throws {
    let printed = try result(of: "render", for: name)
    try expectGolden(printed.output, "\(Self.folder)/\(name).md")
    // A file that is wrong has no report: its record is empty, and the findings say why.
    #expect(printed.status == (printed.output.isEmpty ? 65 : 0))
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

  /// Of its 60 indicators two have no figure in any quarter, and three annual ones belong to the quarter before.
  @Test func largeScorecardIsReadWholeWithoutAnError() throws {
    let printed = try result(of: "render", for: "large-scorecard")
    #expect(printed.status == 0)
    #expect(printed.output.contains("| All | 9 | 11 | 29 | 6 | 55 |"))
  }
}
