import Testing

@Suite("A wrong command line")
struct UsageErrorTests {
  /// Each command line, what is said of it, and the command whose usage follows.
  static let cases: [(line: [String], message: String, command: String)] = [
    // Commands.
    (["rendr", "q3.csv"], "Unknown command 'rendr'. Did you mean 'render'?", ""),
    (["Explian"], "Unknown command 'Explian'. Did you mean 'explain'?", ""),
    (["publish"], "Unknown command 'publish'", ""),
    (["help", "chek"], "Unknown command 'chek'. Did you mean 'check'?", ""),
    (["rendr", "--help"], "Unknown command 'rendr'. Did you mean 'render'?", ""),
    (["q3.csv"], "'q3.csv' is not a command. Did you mean 'trustreport render q3.csv'?", ""),
    (["-"], "'-' is not a command. Did you mean 'trustreport render -'?", ""),
    (["data/q3"], "'data/q3' is not a command. Did you mean 'trustreport render data/q3'?", ""),
    (
      ["my q3.csv"],
      "'my q3.csv' is not a command. Did you mean 'trustreport render \"my q3.csv\"'?", ""
    ),
    (["--strict"], "Missing expected argument '<subcommand>'", ""),
    (["--strcit"], "Unknown option '--strcit'. Did you mean '--strict'?", ""),
    (["--outptu", "r.md", "render"], "Unknown option '--outptu'. Did you mean '--output'?", ""),
    // Options.
    (
      ["render", "--quartr", "x"], "Unknown option '--quartr'. Did you mean '--quarter'?", "render"
    ),
    (["render", "--head=2"], "Unknown option '--head'. Did you mean '--heading-level'?", "render"),
    (["render", "--colour=auto"], "Unknown option '--colour'. Did you mean '--color'?", "render"),
    (
      ["render", "-quarter", "x"], "Unknown option '-quarter'. Did you mean '--quarter'?", "render"
    ),
    (["render", "—strict"], "Unknown option '—strict'. Did you mean '--strict'?", "render"),
    (["render", "–output=x"], "Unknown option '–output'. Did you mean '--output'?", "render"),
    (["render", "--nonsense"], "Unknown option '--nonsense'", "render"),
    (["render", "-x"], "Unknown option '-x'", "render"),
    (["render", "-qx"], "Unknown option '-x' in '-qx'", "render"),
    (["render", "a", "--quarter"], "Missing value for '--quarter <quarter>'", "render"),
    (["render", "a", "-o"], "Missing value for '--output <file>'", "render"),
    (["render", "a", "-o="], "Missing value for '--output <file>'", "render"),
    (["render", "a", "--title", ""], "Missing value for '--title <text>'", "render"),
    (
      ["render", "a", "--quarter", "--strict"],
      "Missing value for '--quarter <quarter>' before '--strict'", "render"
    ),
    (
      ["render", "a", "-o", "x.pdf"],
      "'x.pdf' would not be a .pdf file; write '.md', and turn it into one with pandoc", "render"
    ),
    (
      ["render", "a", "-o", "X.DOC"],
      "'X.DOC' would not be a .doc file; write '.md', and turn it into one with pandoc", "render"
    ),
    (
      ["render", "a", "--format", "html", "-o", "x.docx"],
      "'x.docx' would not be a .docx file; give '--format docx'", "render"
    ),
    (
      ["rate", "a", "-o", "r.csv"], "'r.csv' would not be a .csv file; give '--format csv'", "rate"
    ),
    (
      ["rate", "a", "--format", "csv", "-o", "r.json"],
      "'r.json' would not be a .json file; give '--format json'", "rate"
    ),
    (
      ["render", "a", "-o", "r.json"],
      "'r.json' would not be a .json file; 'trustreport rate --format json' writes one", "render"
    ),
    (
      ["diff", "a", "b", "-o", "c.html"],
      "'c.html' would not be a .html file; write '.md', and turn it into one with pandoc", "diff"
    ),
    (["render", "a", "--strict=yes"], "'--strict' does not take a value", "render"),
    (["render", "a", "-q=1"], "'-q' does not take a value", "render"),
    (["rate", "a", "--green"], "'rate' does not take '--green'; 'render' does", "rate"),
    (
      ["new", "a", "--format=csv"],
      "'new' does not take '--format'; 'render', 'rate', 'explain', 'check' and 'diff' do",
      "new"
    ),
    (
      ["template", "--strict"],
      "'template' does not take '--strict'; 'render', 'rate', 'explain', 'check' and 'diff' do",
      "template"
    ),
    // Values.
    (
      ["render", "a", "--quarter", "Q5"],
      """
      The value 'Q5' is invalid for '--quarter <quarter>': write a quarter and its financial year, \
      such as '2022/23 Q3'
      """, "render"
    ),
    (
      ["rate", "a", "--tolerance", "5"],
      """
      The value '5' is invalid for '--tolerance <amount>': write '5%' for a share of the target, \
      or '5 points' for the figure's own unit
      """, "rate"
    ),
    (
      ["rate", "a", "--tolerance", "-5%"],
      """
      The value '-5%' is invalid for '--tolerance <amount>': write '5%' for a share of the target, \
      or '5 points' for the figure's own unit
      """, "rate"
    ),
    (
      ["render", "a", "--heading-level=0"],
      "The value '0' is invalid for '--heading-level <1-4>': write a whole number from 1 to 4",
      "render"
    ),
    (
      ["render", "a", "--heading-level", "5"],
      "The value '5' is invalid for '--heading-level <1-4>': write a whole number from 1 to 4",
      "render"
    ),
    (
      ["rate", "a", "--format", "xml"],
      "The value 'xml' is invalid for '--format <format>': write table, csv or json", "rate"
    ),
    (
      ["check", "a", "--format", "csv"],
      "The value 'csv' is invalid for '--format <format>': write text, json or github", "check"
    ),
    (
      ["check", "a", "--color", "no"],
      "The value 'no' is invalid for '--color <when>': write auto, always or never", "check"
    ),
    (
      ["render", "a", "--delimiter", "comma"],
      """
      The value 'comma' is invalid for '--delimiter <char>': write one character that is no \
      letter, digit, quote, dot or line end, or 'tab'
      """, "render"
    ),
    (
      ["render", "a", "--title", " "],
      """
      The value ' ' is invalid for '--title <text>': a title has at least one character that can \
      be seen
      """, "render"
    ),
    // Files.
    (["render", "-", "a", "-"], "Standard input ('-') can be read only once", "render"),
    (["diff", "a", "b", "c"], "Unexpected argument 'c'", "diff"),
    (["template", "x.csv"], "Unexpected argument 'x.csv'", "template"),
    (["help", "rate", "check"], "Unexpected argument 'check'", "help"),
    // An argument may hold any character.
    (["\u{1B}[2Jx"], "Unknown command '·[2Jx'", ""),
    (["render", "--\u{202E}x\n"], "Unknown option '--·x·'", "render"),
    (["template", "a\tb\u{9B}"], "Unexpected argument 'a·b·'", "template"),
    (
      ["render", "a", "--heading-level=\u{7}"],
      "The value '·' is invalid for '--heading-level <1-4>': write a whole number from 1 to 4",
      "render"
    ),
  ]

  static let usages = [
    "new": "trustreport new [<options>] <paper>",
    "": "trustreport <subcommand>", "render": "trustreport render [<options>] <file> ...",
    "rate": "trustreport rate [<options>] <file> ...",
    "explain": "trustreport explain [<options>] <file> ... <indicator>",
    "check": "trustreport check [<options>] <file> ...",
    "diff": "trustreport diff [<options>] <old> <new>",
    "template": "trustreport template [<options>]",
    "help": "trustreport help [<options>] [<subcommand>]",
  ]

  @Test("is told what is wrong, and the usage", arguments: cases)
  func usageError(_ line: [String], _ message: String, _ command: String) {
    let result = runInProcess(line)
    let tool = command.isEmpty ? "trustreport" : "trustreport \(command)"
    #expect(
      result.errors == """
        Error: \(message)
        Usage: \(Self.usages[command] ?? "")
          See '\(tool) --help' for more information.

        """)
    #expect(result.output.isEmpty)
    #expect(result.status == 64)
  }

  @Test("an argument that is missing is described")
  func missingArgument() {
    #expect(
      runInProcess(["render"]).errors == """
        Error: Missing expected argument '<file>'
        Help:  <file>  An indicator CSV, or '-' for standard input.
        Usage: trustreport render [<options>] <file> ...
          See 'trustreport render --help' for more information.

        """)
    #expect(
      runInProcess(["explain", "q3.csv"]).errors == """
        Error: Missing expected argument '<indicator>' ('<file> ... <indicator>' is needed, and \
        only 'q3.csv' was given)
        Help:  <indicator>  The number or title of the indicator; it is the last argument.
        Usage: trustreport explain [<options>] <file> ... <indicator>
          See 'trustreport explain --help' for more information.

        """)
  }

  @Test("if standard input is no terminal, the hint names '-'")
  func standardInputHint() {
    let result = runInProcess(["rate"], terminals: [])
    #expect(
      result.errors.hasPrefix(
        "Error: Missing expected argument '<file>' (write '-' to read standard input)\n"))
    #expect(result.status == 64)
  }

  @Test("a file without a dot in its name is known because it exists")
  func existingFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "returns")
    let result = try Product.run(["returns"], in: folder.url)
    #expect(result.errors.hasPrefix("Error: 'returns' is not a command. Did you mean"))
    #expect(result.status == 64)
  }
}
