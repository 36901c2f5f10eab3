import Testing

@testable import TrustReportCLI

/// What a command makes of a command line.
func parse(_ command: Command, _ arguments: [String]) throws -> Invocation {
  let console = Console(
    standardOutput: { _ in }, standardError: { _ in },
    environment: Environment(inputIsTerminal: true))
  return try command.invocation(
    with: Token.tokens(of: arguments.map { RawText($0) }, options: Option.all), console)
}

@Suite("Parsing the command line")
struct ParsingTests {
  @Test(
    "options and files may come in any order, in every spelling",
    arguments: [
      ["a.csv", "b.csv", "--output", "r.md", "--quiet"],
      ["--output=r.md", "a.csv", "--quiet", "b.csv"],
      ["-o", "r.md", "-q", "a.csv", "b.csv"],
      ["-or.md", "a.csv", "b.csv", "-q"],
      ["-o=r.md", "a.csv", "b.csv", "-q"],
      ["-qo", "r.md", "a.csv", "b.csv"],
      ["-qor.md", "a.csv", "b.csv"],
      ["-q", "-or.md", "--", "a.csv", "b.csv"],
    ])
  func order(_ arguments: [String]) throws {
    let invocation = try parse(.render, arguments)
    #expect(invocation.words == ["a.csv", "b.csv"])
    #expect(invocation.options.output == "r.md")
    #expect(invocation.options.isQuiet)
  }

  @Test(
    "what is a file and what is a value",
    arguments: [
      (["-"], ["-"], nil),
      (["--", "-q", "--green", "--"], ["-q", "--green", "--"], nil),
      (["a", "-o", "-"], ["a"], nil),
      (["a", "-o", "-5%"], ["a"], "-5%"),
      (["a", "-o", "- draft"], ["a"], "- draft"),
      (["a", "--output=-x=y"], ["a"], "-x=y"),
      (["a", "–dash.csv"], ["a", "–dash.csv"], nil),
      (["a", "--output=\u{301}x"], ["a"], "\u{301}x"),
      (["a", "-o\u{301}x"], ["a"], "\u{301}x"),
      (["a", "-o=\u{301}x"], ["a"], "\u{301}x"),
      (["a", "-qo\u{20DD}"], ["a"], "\u{20DD}"),
    ] as [([String], [String], String?)])
  func words(_ arguments: [String], _ words: [String], _ output: String?) throws {
    let invocation = try parse(.render, arguments)
    #expect(invocation.words.map(\.text) == words)
    #expect(invocation.options.output?.text == output)
  }

  @Test("every option is read")
  func values() throws {
    let options = try parse(
      .render,
      [
        "a", "--title", "Children's Trust", "--heading-level", "3", "--green", "--strict",
        "--color", "always", "--quarter", "Q3 2022/23", "--tolerance", "2 points",
        "--delimiter", ";",
      ]
    ).options
    #expect(options.title == "Children's Trust")
    #expect(options.headingLevel == 3)
    #expect(options.includesGreen)
    #expect(options.isStrict)
    #expect(!options.isQuiet)
    #expect(options.color == .always)
    #expect(options.reading.quarter != nil)
    #expect(options.reading.tolerance != nil)
    #expect(options.reading.delimiter == UInt8(ascii: ";"))
    #expect(try parse(.rate, ["a", "--format", "csv"]).options.ratingFormat == .csv)
    #expect(try parse(.check, ["a", "--format=github"]).options.findingFormat == .github)
    let changes = try parse(
      .diff, ["a", "b", "--format=text", "--only", "worsened, figure", "--exit-code"]
    ).options
    #expect(changes.changesFormat == .text)
    #expect(changes.kinds == ["worsened", "figure"])
    #expect(changes.reportsChangesByExitCode)
  }

  @Test("an option that is not given has its default")
  func defaults() throws {
    let options = try parse(.render, ["a"]).options
    #expect(options.output == nil)
    #expect(options.title == nil)
    #expect(options.headingLevel == nil)
    #expect(!options.includesGreen && !options.isStrict && !options.isQuiet)
    #expect(options.color == .auto)
    #expect(options.ratingFormat == .table)
    #expect(options.findingFormat == .text)
    #expect(options.changesFormat == .markdown)
    #expect(options.kinds == nil && !options.reportsChangesByExitCode)
    #expect(options.reading.quarter == nil)
    #expect(options.reading.tolerance == nil)
    #expect(options.reading.delimiter == nil)
  }

  @Test(
    "delimiters",
    arguments: [
      ("tab", 9), (#"\t"#, 9), ("\t", 9), (",", 44), (";", 59), ("|", 124), (" ", 32), ("-", 45),
    ] as [(String, UInt8)])
  func delimiters(_ text: String, _ byte: UInt8) throws {
    let options = try parse(.render, ["a", "--delimiter", text]).options
    #expect(options.reading.delimiter == byte)
  }

  @Test(
    "what cannot be a delimiter",
    arguments: ["a", "Z", "7", "\"", "'", ".", "\n", "\r", "\r\n", "::", "·", "é", "comma", "\\n"])
  func wrongDelimiters(_ text: String) {
    #expect(throws: Failure.self) { try parse(.render, ["a", "--delimiter=\(text)"]) }
  }

  @Test("a command may come after its options")
  func commandAfterOptions() throws {
    let result = runInProcess(["--heading-level", "9", "render", "q3.csv"])
    #expect(result.errors.hasPrefix("Error: The value '9' is invalid for '--heading-level <1-4>'"))
    #expect(result.errors.contains("Usage: trustreport render "))
  }
}
