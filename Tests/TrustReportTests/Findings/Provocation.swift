import Foundation
import Testing
import TrustReport

@testable import TrustReportCLI

/// What provokes a diagnostic code, and what the command then prints.
struct Provocation {
  let code: String
  /// The command, as the manual shows it.
  let arguments: [String]
  /// The fixtures that it needs.
  let files: [String]
  /// What it prints: `check` on standard output, `render` on standard error.
  let output: String

  static let folder = "Fixtures/findings"
  private static let made = Result {
    let (papers, priorities) = (try FindingCodes.ofPapers(), try FindingCodes.ofPriorities())
    return try FindingCodes.all().map { code in
      let isOfPriorities = priorities.contains(code)
      return try papers.contains(code) || isOfPriorities
        ? Provocation(rendering: code, isOfPriorities: isOfPriorities) : Provocation(checking: code)
    }
  }

  /// One for each code there is, in alphabetical order.
  static func all() throws -> [Provocation] { try made.get() }

  /// A paper that is filled, or a file of priorities.
  private init(rendering code: String, isOfPriorities: Bool) throws {
    self.code = code
    files = ["paper-data.csv", isOfPriorities ? "\(code).csv" : "\(code).md"]
    arguments = ["render", files[0], isOfPriorities ? "--priorities" : "--into", files[1]]
    output = try Self.render(arguments, files)
  }

  /// An indicator CSV.
  private init(checking code: String) throws {
    self.code = code
    if let made = try MadeInput(code) {
      (files, arguments) = ([], ["check", made.name])
      output = Self.output(of: [made.input])
    } else {
      // One file cannot be both dated and undated: the second is the undated one.
      files = code == "dated-and-undated" ? ["\(code)-q1.csv", "\(code).csv"] : ["\(code).csv"]
      arguments = ["check"] + files
      output = Self.output(of: try files.map(Self.input))
    }
  }

  /// A fixture, named as if the command were run in its folder.
  private static func input(_ name: String) throws -> Input {
    .bytes(Array(try Data(contentsOf: Package.url("\(folder)/\(name)"))), name: name)
  }

  private static func output(of inputs: [Input]) -> String {
    let diagnostics = Diagnostics(Performance(reading: inputs), OptionValues())
    return DiagnosticText(isColored: false).text(diagnostics)
      .replacing(MadeInput.missingFolder, with: "")
      .replacing(Package.url("").path(percentEncoded: false), with: "")
  }

  /// Runs `render` on copies, for a paper is rewritten.
  private static func render(_ arguments: [String], _ files: [String]) throws -> String {
    let copies = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: copies, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: copies) }
    let folder = copies.path(percentEncoded: false) + "/"
    for file in files {
      try FileManager.default.copyItem(
        at: Package.url("\(Self.folder)/\(file)"), to: copies.appending(path: file))
    }
    var output = ""
    _ = run(
      arguments: arguments.map { files.contains($0) ? folder + $0 : $0 },
      standardOutput: { _ in }, standardError: { output += String(decoding: $0, as: UTF8.self) })
    return output.replacing(folder, with: "")
  }

  /// The severities and codes of the findings that were printed.
  var findings: [(severity: String, code: String)] {
    output.matches(of: /: (error|warning|note): .* \[([a-z0-9-]+)\](?: \(cell [A-Z]+[0-9]+\))?\n/)
      .map { (String($0.output.1), String($0.output.2)) }
  }
}
