import Foundation
import Testing

@testable import TrustReport
@testable import TrustReportCLI

@Suite("--settings")
struct SettingsTests {
  /// The options of a command with a file of settings, and with others behind it.
  private func options(
    _ settings: String, _ arguments: [String] = [], of command: Command = .render
  ) throws -> OptionValues {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: "settings.txt")
    let files = ["diff", "explain"].contains(command.name) ? ["a", "b"] : ["a"]
    return try parse(command, files + arguments + ["--settings", folder.path("settings.txt")])
      .options
  }

  @Test("one option a line, comments and blank lines aside")
  func lines() throws {
    let options = try options(
      """
      # The council's own names.

      column = Value=Actual to date
        column=target = :F
      \tquarter =  2022/23 Q3\u{20}
      title = Children's Trust = #1
        # strict
      strict
      quiet = no
      green = YES
      """)
    #expect(
      options.reading.columns == [
        ColumnAssignment(name: "Value", header: "Actual to date"),
        ColumnAssignment(name: "target", header: ":F"),
      ])
    #expect(options.reading.quarter?.description == "2022/23 Q3")
    #expect(options.title == "Children's Trust = #1")
    #expect(options.isStrict && options.includesGreen && !options.isQuiet)
  }

  @Test(
    "a byte-order mark and any line end",
    arguments: [
      "\u{FEFF}strict\r\nquiet\r\n", "\u{FEFF}strict\nquiet", "strict\rquiet\r",
      "strict = yes\r\n\r\nquiet=yes",
    ])
  func forms(_ settings: String) throws {
    let options = try options(settings)
    #expect(options.isStrict && options.isQuiet)
  }

  @Test("quotes around a value are taken off, as a shell does with what a hint shows")
  func quotes() throws {
    let options = try options(
      """
      quarter = "2022/23 Q3"
      replace = "value:#N/A=[x]"
      title = ""Our" report"
      column = value="Actual"
      """)
    #expect(options.reading.quarter?.description == "2022/23 Q3")
    #expect(options.reading.replacements.map(\.replacement) == ["[x]"])
    #expect(options.title == "\"\"Our\" report\"")
    #expect(options.reading.columns.map(\.header) == ["\"Actual\""])
  }

  @Test("the command line outranks it, and repeatable options add up")
  func rank() throws {
    let options = try options(
      "quarter = 2022/23 Q3\nfill-down = priority\ncolor = never\nreplace = value:a=1\nquarter = 2022/23 Q2\n",
      ["--quarter", "2022/23 Q1", "--fill-down=theme", "--replace", "value:a=2"])
    #expect(options.reading.quarter?.description == "2022/23 Q1")
    #expect(options.reading.fillDown == ["priority", "theme"])
    #expect(options.color == .never)
    #expect(options.reading.replacements.map(\.replacement) == ["1", "2"])
    #expect(
      try self.options("quarter = 2022/23 Q3\nquarter = 2022/23 Q2").reading.quarter?.number == 2)
  }

  @Test("one file serves all commands")
  func commands() throws {
    let settings = "title = A\nheading-level = 2\nonly = worsened\nformat = json\nstrict\n"
    #expect(try options(settings, of: .render).title == "A")
    #expect(try options(settings, of: .rate).ratingFormat == .json)
    #expect(try options(settings, of: .explain).isStrict)
    #expect(try options(settings, of: .check).findingFormat == .json)
    let diff = try options(settings, of: .diff)
    #expect(diff.kinds == ["worsened"] && diff.changesFormat == .json && diff.headingLevel == 2)
    // 'rate' prints CSV, and the others keep their own format.
    #expect(try options("format = csv", of: .rate).ratingFormat == .csv)
    #expect(try options("format = csv", of: .check).findingFormat == .text)
  }

  @Test("nothing is read that was not named")
  func noDefault() throws {
    let folder = try TemporaryFolder()
    for name in ["settings.txt", ".trustreport", "trustreport.settings"] {
      try folder.write("strict\nno such option\n", to: name)
    }
    try folder.write("indicator,value\nA,1\n", to: "q.csv")
    #expect(try Product.run(["check", "q.csv"], in: folder.url).status == 0)
  }

  @Test(
    "a line that is wrong is named with its file",
    arguments: [
      ("strict\nquartr = 2022/23 Q3", 2, "Unknown option 'quartr'. Did you mean 'quarter'?"),
      ("--quarter = 2022/23 Q3", 1, "Unknown option '--quarter'. Did you mean 'quarter'?"),
      ("\n# x\nnonsense", 3, "Unknown option 'nonsense'"),
      ("version", 1, "Unknown option 'version'"),
      ("= 3", 1, "Missing option before '='"),
      ("quarter", 1, "Missing value for 'quarter', as in 'quarter = …'"),
      ("title =", 1, "Missing value for 'title', as in 'title = …'"),
      ("settings = more.txt", 1, "A file of settings cannot name another"),
      ("strict = maybe", 1, "The value 'maybe' is invalid for 'strict': write yes or no"),
      ("strict =", 1, "The value '' is invalid for 'strict': write yes or no"),
      (
        "quarter = Q5", 1,
        """
        The value 'Q5' is invalid for 'quarter': write a quarter and its financial year, such as \
        '2022/23 Q3'
        """
      ),
      // Of another command too.
      (
        "heading-level = 9", 1,
        "The value '9' is invalid for 'heading-level': write a whole number from 1 to 4"
      ),
      ("format = xml", 1, "The value 'xml' is invalid for 'format': write text, json or github"),
    ] as [(String, Int, String)])
  func wrongLines(_ settings: String, _ line: Int, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: "s.txt")
    let result = try Product.run(["check", "q.csv", "--settings=s.txt"], in: folder.url)
    #expect(
      result.errors == """
        Error: s.txt:\(line): \(message)
        Usage: trustreport check [<options>] <file> ...
          See 'trustreport check --help' for more information.

        """)
    #expect(result.status == 64)
  }

  @Test("a file that cannot be read")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let absent = try Product.run(["check", "q.csv", "--settings=s.txt"], in: folder.url)
    #expect(
      absent.errors == "Error: Cannot read the settings 's.txt': No such file or directory\n")
    #expect(absent.status == 66)
    #expect(try Product.run(["check", "q.csv", "--settings=."], in: folder.url).status == 66)
    let standardInput = try Product.run(["check", "q.csv", "--settings=-"], in: folder.url)
    #expect(
      standardInput.errors.hasPrefix("Error: '--settings' needs a file; '-' is an indicator CSV\n"))
    #expect(standardInput.status == 64)
    try Data([0x74, 0xE9, 0x0A]).write(to: folder.url("latin.txt"))
    let latin = try Product.run(["check", "q.csv", "--settings=latin.txt"], in: folder.url)
    #expect(
      latin.errors.hasPrefix(
        "Error: 'latin.txt' is not a file of settings: it is not UTF-8 of up to 1 MiB\n"))
    #expect(latin.status == 64)
  }

  @Test("the output is not the file of settings")
  func output() throws {
    let folder = try TemporaryFolder()
    try folder.write("strict\n", to: "s.txt")
    try folder.write("indicator,value\nA,1\n", to: "q.csv")
    let result = try Product.run(
      ["render", "q.csv", "--settings=s.txt", "-o", "s.txt"], in: folder.url)
    #expect(result.errors.hasPrefix("Error: The output is the input 's.txt' itself"))
    #expect(result.status == 64)
    let template = try Product.run(["template", "--settings=s.txt"], in: folder.url)
    #expect(template.errors.hasPrefix("Error: 'template' does not take '--settings'; "))
  }
}

/// Settings that name a quarter may be those of a quarter ago; the command line's own is meant.
@Suite("a quarter in the settings")
struct SettingsQuarterTests {
  private static let csv = """
    number,indicator,quarter,value
    1,A,2022/23 Q1,5
    1,A,2022/23 Q2,6
    2,B,2022/23 Q2,7

    """

  private func check(_ settings: String, _ arguments: String...) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "q.csv")
    try folder.write(settings, to: "settings.txt")
    let words = (["check", "q.csv", "--settings", "settings.txt"] + arguments).joined(
      separator: " ")
    return try Product.shell("trustreport " + words, in: folder.url).output
  }

  @Test func laterRowsAreNamedOnce() throws {
    #expect(
      try check("quarter = 2022/23 Q1") == """
        q.csv:4: note: 1 indicator of other quarters is not in the report of 2022/23 Q1: 2 [not-reported]
        q.csv:3: warning: the settings name 2022/23 Q1, and 2 rows have something for 2022/23 Q2 [later-quarter]
        hint: to report it, write quarter = 2022/23 Q2 into the settings
        1 warning, 1 note

        """)
  }

  @Test func theLatestQuarterAndTheCommandLineDrawNothing() throws {
    let nothing = "No errors, warnings or notes.\n"
    #expect(try check("quarter = 2022/23 Q2") == nothing)
    #expect(try check("# none") == nothing)
    #expect(
      try !check("quarter = 2022/23 Q2", "--quarter", "'2022/23 Q1'").contains("later-quarter"))
    #expect(try !check("", "--quarter", "'2022/23 Q1'").contains("later-quarter"))
  }
}
