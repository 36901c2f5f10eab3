import Testing

@testable import TrustReportCLI

@Suite("Help")
struct HelpTests {
  static let root = """
    OVERVIEW: Turn a council's indicator CSV into the board's Red/Amber performance
    report.

    USAGE: trustreport <subcommand>

    OPTIONS:
      --generate-completion-script <shell>
                              Print a script that completes commands, options,
                              values and files in this shell. (values: bash, zsh,
                              fish)
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      render                  Write the performance report: Markdown, a web page or
                              a Word file.
      rate                    List the indicators, each with its rating, distance
                              and direction.
      explain                 Explain how the rating of one indicator came about.
      check                   List everything wrong or doubtful in the data.
      diff                    Say what changed from one return to the next.
      new                     Write a starting paper in the board's form.
      template                Write a starting CSV: the header and three example
                              rows.
      help                    Show help information, for a subcommand if one is
                              named.

      See 'trustreport help <subcommand>' for detailed help.

    """

  static let render = """
    OVERVIEW: Write the performance report: Markdown, a web page or a Word file.

    It names every indicator that is rated Red or Amber, and what is being done to
    improve it. With --into it keeps the figures of a paper of yours up to date.
    Nothing is written while there are errors in the data.

    USAGE: trustreport render [<options>] <file> ...

    ARGUMENTS:
      <file>                  An indicator CSV, or '-' for standard input.

    OPTIONS:
      -o, --output <file>     Write to this file instead of standard output. Nothing
                              is written to it unless all has gone well.
      --format <format>       How to write the report. A name of the output that
                              ends in '.html' or '.docx' says it too. (values:
                              markdown, html, docx; default: markdown)
      --form <form>           How to show the indicators rated Red or Amber: a
                              section for each, or the board's own table of
                              indicator, rating and what is being done to improve
                              performance. (values: sections, board; default:
                              sections)
      --charts <folder>       Write a picture of each indicator's figures into this
                              folder, and show them in the report. A web page has
                              its pictures in it.
      --title <text>          The title of the report; the quarter stays. (default:
                              Performance report)
      --heading-level <1-4>   The level of the report's top heading, from 1 to 4.
                              (default: 1)
      --green                 Add a section 'Rated Green'.
      --lang <language>       The language that a web page or a Word file says it is
                              in. (values: en-GB, cy; default: en-GB)
      --priorities <file>     A CSV of the board's priorities, with the columns
                              priority, focus, deliverable, progress and outcomes:
                              it gives their order, and the blocks 'priorities' and
                              'progress'.
      --into <paper>          Rewrite the blocks of this paper instead: what stands
                              between the lines '<!-- trustreport:begin NAME -->'
                              and '<!-- trustreport:end NAME -->'.
      --check                 With --into: write nothing, print what is out of date
                              as a diff, and exit with 1 if anything is.
      --force                 With --into: overwrite blocks that were edited by
                              hand.
      --quarter <quarter>     Report this quarter, such as '2022/23 Q3'. (default:
                              the latest with any figure) It also dates a file that
                              names no quarter.
      --tolerance <amount>    Amber tolerance for rows without their own: '5%' of
                              the target, or '2 points' of the figure. (default: 5%)
      --delimiter <char>      The character between two cells, or 'tab'. (default:
                              the comma, semicolon or tab that the header shows)
      --column <name=header>  Read the column with this header as the column NAME,
                              whatever it is called: 'value=Actual to date'. HEADER
                              may be a spreadsheet's column, as in 'value=:F';
                              without one, the files have no such column. May be
                              repeated.
      --fill-down <column>    Read a blank cell of this column as the cell above it,
                              because merged cells were saved so: a column or a
                              header; several with commas between. May be repeated.
      --replace <column:text=replacement>
                              Read each cell of this column that holds this text,
                              and nothing else, as if it held the replacement:
                              'value:#N/A=[x]'. The report's notes say so. May be
                              repeated.
      --identity <what>       What tells indicators apart. With 'title', the number
                              comes from a file of definitions: one with numbers and
                              titles, and without figures and quarters. (values:
                              number, title; default: number)
      --suppress-below <n>    Withhold counts of people from 1 to n − 1, and
                              whatever would let a reader work them out; they print
                              as [c].
      --sum <sum>             With --suppress-below: a sum that a reader knows, by
                              number or title, such as '3.1 = 3.1a + 3.1b'. May be
                              repeated.
      --strict                Count warnings as errors.
      --ignore <code>         Do not print the warnings or notes with this code,
                              such as 'footnote', and do not count them with
                              --strict. The last line says how many were ignored.
                              'small-count:3.14' lets the texts of that indicator
                              name a small count. May be repeated.
      -q, --quiet             Leave out warnings and notes (with --strict, notes
                              only).
      --color <when>          When to use colour. (values: auto, always, never;
                              default: auto)
      --settings <file>       Read options from this file too, one a line: 'quarter
                              = 2022/23 Q3', 'strict'. What is given here outranks
                              it.
      --version               Show the version.
      -h, --help              Show help information.

    """

  static let template = """
    OVERVIEW: Write a starting CSV: the header and three example rows.

    USAGE: trustreport template [<options>]

    OPTIONS:
      -o, --output <file>     Write to this file instead of standard output. Nothing
                              is written to it unless all has gone well.
      --version               Show the version.
      -h, --help              Show help information.

    """

  @Test(
    "is printed whole on standard output",
    arguments: [
      ([], "root"), (["--help"], "root"), (["-h"], "root"), (["help"], "root"), (["-qh"], "root"),
      (["--nonsense", "-h"], "root"),
      (["--version", "--help"], "root"), (["render", "--help"], "render"),
      (["help", "render"], "render"), (["--help", "render"], "render"),
      (["render", "--nonsense", "a", "--quarter", "-h"], "render"),
      (["template", "-h"], "template"), (["help", "template"], "template"),
    ])
  func help(_ arguments: [String], _ name: String) {
    let result = runInProcess(arguments)
    #expect(result.output == ["root": Self.root, "render": Self.render][name] ?? Self.template)
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
  }

  @Test("of every command is found both ways, and no wider than a terminal")
  func everyCommand() {
    for command in Command.all {
      let help = runInProcess(["help", command.name])
      #expect(help.status == 0)
      #expect(help.output == runInProcess([command.name, "--help"]).output)
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      for option in command.allOptions {
        // A long one has its text below it.
        let labels = ["  \(option.label)  ", "  \(option.label)\n"]
        #expect(labels.contains { help.output.contains($0) })
      }
      for argument in command.arguments { #expect(help.output.contains("  <\(argument.name)>  ")) }
      #expect(Self.root.contains("\n  \(command.name) "))
    }
  }

  @Test("the version", arguments: [["--version"], ["render", "--version"], ["--version", "-q"]])
  func version(_ arguments: [String]) {
    let result = runInProcess(arguments)
    #expect(result.output == "\(TrustReportCLI.version)\n")
    #expect(result.status == 0)
  }
}
