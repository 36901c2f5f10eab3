import Foundation

/// What provokes a diagnostic code, and what the command then prints.
struct Provocation: Sendable {
  let code: String
  /// The command, as the manual shows it.
  let arguments: [String]
  /// The fixtures that it needs.
  let files: [String]
  /// What it prints: `check` on standard output, `render` on standard error.
  let output: String
  let status: Int32

  /// Whether the command is `check`, and not `render`.
  var isCheck: Bool { arguments.first == "check" }

  static let folder = "Fixtures/findings"
  private static let made = Result { try FindingCodes.all.map(Provocation.init) }

  /// One for each code there is, in alphabetical order.
  static func all() throws -> [Provocation] { try made.get() }

  /// Runs the command in a folder that holds what it needs and nothing else.
  private init(_ code: String) throws {
    self.code = code
    let made = MadeInput(code)
    (arguments, files) = Self.command(code, made)
    let copies = try TemporaryFolder()
    try made?.write(to: copies)
    for file in files {
      try FileManager.default.copyItem(
        at: Package.url("\(Self.folder)/\(file)"), to: copies.url(file))
    }
    let command = "trustreport \(arguments.joined(separator: " "))\(made?.redirection ?? "")"
    let result = try Product.shell(
      (made?.preparation ?? "") + command + (made?.ending ?? ""), in: copies.url)
    let isCheck = arguments.first == "check"
    (output, status) = (isCheck ? result.output : result.errors, result.status)
    guard (isCheck ? result.errors : "").isEmpty else { throw NotAResult(code: code) }
  }

  /// The findings are the result of `check`: it prints nothing else.
  private struct NotAResult: Error {
    let code: String
  }

  /// The command that provokes a code, and the fixtures that it needs.
  private static func command(
    _ code: String, _ made: MadeInput?
  ) -> (arguments: [String], files: [String]) {
    if let made { return (["check", made.name], []) }
    if FindingCodes.ofPapers.contains(code) {
      let files = ["paper-data.csv", "\(code).md"]
      return (["render", files[0], "--into", files[1]], files)
    }
    if FindingCodes.ofPriorities.contains(code) {
      let files = ["paper-data.csv", "\(code).csv"]
      return (["render", files[0], "--priorities", files[1]], files)
    }
    if let options = options[code] {
      let isOfDefinitions = code.hasPrefix("definition") || code == "undefined-title"
      let files = ["\(code).csv"] + (isOfDefinitions ? ["\(code)-list.csv"] : [])
      return (["check"] + options + files, files)
    }
    if code == "backwards" {
      let files = ["\(code).csv", "\(code)-q1.csv"]
      return (["diff"] + files, files)
    }
    // One file cannot be both dated and undated: the second is the undated one.
    let files = code == "dated-and-undated" ? ["\(code)-q1.csv", "\(code).csv"] : ["\(code).csv"]
    return (["check"] + files, files)
  }

  /// The options that it takes to provoke a code.
  private static let options = [
    "definition-differs": ["--ignore", "definitions"],
    "definition-outranks": ["--ignore", "definitions"],
    "definitions": [],
    "base-unknown": ["--suppress-below", "5"],
    "small-count": ["--suppress-below", "5"],
    "sum-not-found": ["--suppress-below", "5", "--sum", "'3.1 = 3.1a + 3.1b'"],
    "withheld": ["--suppress-below", "5"],
    "column-not-found": ["--column", "'value=Actual to date'"],
    "column-not-known": ["--column", "'valeu=figure'"],
    "replaced": ["--replace", "'value:#N/A=[x]'"],
    "replaced-nothing": ["--replace", "'value:#N/A=[x]'"],
    "undefined-title": ["--identity", "title", "--ignore", "definitions"],
  ]

  /// The severities and codes of the findings that were printed.
  var findings: [(severity: String, code: String)] {
    // A finding about the options names no file.
    "\n\(output)".matches(
      of: /(?:: |\n)(error|warning|note): .* \[([a-z0-9-]+)\](?: \(cell [A-Z]+[0-9]+\))?\n/
    )
    .map { (String($0.output.1), String($0.output.2)) }
  }
}
