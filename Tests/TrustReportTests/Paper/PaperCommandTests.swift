import Foundation
import Testing

@testable import TrustReportCLI

/// A folder with an indicator CSV, a file of priorities and a paper, in which the tool is run.
struct PaperFolder {
  static let marker = "<!-- trustreport:begin notes -->"
  /// What becomes of the paper.
  static let filled = """
    # Report

    \(marker)

    There are no notes.

    <!-- trustreport:end notes crc32:82e4b850 -->

    """

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(PaperCase.csv, to: "q3.csv")
    try folder.write("priority,focus\nBe Safe,Domestic abuse\nBe Healthy,\n", to: "priorities.csv")
    try folder.write("# Report\n\n\(PaperCase.block("notes"))", to: "paper.md")
  }

  /// Renders the CSV into the paper.
  func render(_ options: String...) throws -> Product.Result {
    try Product.run(["render", "q3.csv", "--into", "paper.md"] + options, in: folder.url)
  }

  func paper() throws -> String { try folder.text("paper.md") }

  func edit(_ old: String, _ new: String) throws {
    try folder.write(paper().replacing(old, with: new), to: "paper.md")
  }
}

@Suite("render --into")
struct PaperCommandTests {
  let papers: PaperFolder

  init() throws { papers = try PaperFolder() }

  @Test("fills the paper and says so; a second time nothing is written")
  func fills() throws {
    let first = try papers.render()
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    #expect(first.errors == "paper.md: 1 block rewritten\n")
    #expect(try papers.paper() == PaperFolder.filled)
    let path = papers.folder.path("paper.md")
    let old = try FileManager.default.attributesOfItem(atPath: path)
    let second = try papers.render()
    #expect(second.status == 0 && second.output.isEmpty)
    #expect(second.errors == "paper.md: 1 block unchanged\n")
    let new = try FileManager.default.attributesOfItem(atPath: path)
    #expect(new[.systemFileNumber] as? Int == old[.systemFileNumber] as? Int)
    #expect(new[.modificationDate] as? Date == old[.modificationDate] as? Date)
    #expect(try papers.folder.names == ["paper.md", "priorities.csv", "q3.csv"])
  }

  @Test("is silent with --quiet")
  func quiet() throws {
    let result = try papers.render("--quiet")
    #expect(result.errors.isEmpty && result.output.isEmpty)
    #expect(try papers.paper() == PaperFolder.filled)
  }

  @Test("counts what was done, what was left, and what a person has still to write")
  func counts() throws {
    try papers.folder.write(
      PaperFolder.filled + PaperCase.block("summary") + PaperCase.block("progress")
        + "**[TO FILL IN: the date]**\n", to: "paper.md")
    let result = try papers.render()
    #expect(
      result.errors == """
        paper.md: 1 block rewritten, 1 unchanged, 1 left as found; 1 line to fill in
        paper.md:10:24: warning: the block 'progress' is left as it is: no file of priorities was given [no-priorities-file]
        10 | <!-- trustreport:begin progress -->
           |                        ^^^^^^^^
        hint: name it with --priorities
        1 warning

        """)
    let filled = try papers.render("--priorities", "priorities.csv")
    #expect(
      filled.errors.hasPrefix("paper.md: 1 block rewritten, 2 unchanged; 1 line to fill in\n"))
    #expect(try papers.paper().contains("**Focus:** Domestic abuse\n"))
  }

  @Test("keeps the paper's mode, and follows links to it")
  func modeAndLinks() throws {
    let folder = papers.folder
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("paper.md"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.md"), withDestinationPath: "paper.md")
    let result = try Product.run(["render", "q3.csv", "--into", "link.md"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors == "link.md: 1 block rewritten\n")
    #expect(try papers.paper() == PaperFolder.filled)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.md"))
        == "paper.md")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("paper.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.names == ["link.md", "paper.md", "priorities.csv", "q3.csv"])
  }

  @Test("reports all that is wrong in data, priorities and paper, and writes nothing")
  func allErrors() throws {
    let folder = papers.folder
    try folder.write(PaperCase.csv.replacing("803", with: "8O3"), to: "q3.csv")
    try folder.write("priority,focus\nA,b\nA,c\n", to: "priorities.csv")
    try papers.edit("begin notes", "begin note")
    let before = try papers.paper()
    let result = try papers.render("--priorities", "priorities.csv")
    #expect(result.status == 65)
    let codes = result.errors.matches(of: /\[([a-z-]+)\]/).map { String($0.1) }
    #expect(
      codes.filter { $0 != "missing-column" }
        == ["unreadable-value", "doubled-priority", "unknown-block"])
    #expect(result.errors.hasSuffix("\n3 errors, 3 notes\n"))
    #expect(try papers.paper() == before)
    #expect(try papers.render("--priorities", "none.csv").status == 66)
  }

  @Test("beyond 100 findings of one code the rest are counted")
  func manyErrors() throws {
    try papers.folder.write((1...120).map { PaperCase.block("b\($0)") }.joined(), to: "paper.md")
    let result = try papers.render()
    #expect(result.status == 65)
    #expect(result.errors.hasSuffix("\n20 more unknown-block errors are not shown\n120 errors\n"))
  }

  @Test(
    "a paper that cannot be read",
    arguments: [
      (
        "none.md", 66,
        "none.md: error: the paper cannot be opened: No such file or directory [cannot-open]\nhint: 'trustreport new' writes a paper to begin with\n1 error\n"
      ),
      (".", 73, "Error: Cannot write '.': it is a folder; name a file in it\n"),
      (
        "priorities.csv", 65,
        "priorities.csv: error: the paper has no marker, so there is nothing to fill [no-marker]\n"
      ),
    ])
  func noPaper(_ path: String, _ status: Int32, _ message: String) throws {
    let result = try Product.run(["render", "q3.csv", "--into", path], in: papers.folder.url)
    #expect(result.status == status)
    #expect(result.errors.hasPrefix(message))
    #expect(try papers.folder.names == ["paper.md", "priorities.csv", "q3.csv"])
  }

  @Test("the paper may be none of the inputs")
  func paperIsInput() throws {
    for arguments in [
      ["render", "q3.csv", "--into", "q3.csv"],
      ["render", "q3.csv", "--into", "paper.md", "--priorities", "paper.md"],
      ["render", "q3.csv", "--priorities", "priorities.csv", "-o", "priorities.csv"],
    ] {
      let result = try Product.run(arguments, in: papers.folder.url)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.errors.contains("is the input"))
    }
  }

  @Test(
    "options that do not go together",
    arguments: [
      (
        ["--into", "paper.md", "-o", "r.md"],
        "'--into' writes the paper itself; leave out '--output'"
      ),
      (["--check"], "'--check' needs '--into <paper>'; the command 'check' looks at the data"),
      (["--force"], "'--force' needs '--into <paper>'"),
      (
        ["--into", "paper.md", "--check", "--force"],
        "'--check' writes nothing, so '--force' has no meaning beside it"
      ),
      (
        ["--into", "paper.md", "--title", "T"],
        "'--title' has no meaning beside '--into': the paper's own headings count"
      ),
      (
        ["--into", "paper.md", "--heading-level", "2"],
        "'--heading-level' has no meaning beside '--into': the paper's own headings count"
      ),
      (["--into", "-"], "'--into' needs a file, to read and to rewrite"),
      (["--into", "pipe"], "'--into' needs a file, to read and to rewrite"),
    ])
  func usage(_ options: [String], _ message: String) throws {
    let before = try papers.paper()
    mkfifo(papers.folder.path("pipe"), 0o600)
    let result = try Product.run(["render", "q3.csv"] + options, in: papers.folder.url)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("Error: \(message)\nUsage: trustreport render "))
    #expect(try papers.paper() == before)
  }

  @Test("priorities give the report on its own their order, too")
  func priorityOrder() throws {
    try papers.folder.write("priority;focus\nBe Healthy;\nBe Supported;\nBe Safe;\n", to: "p.csv")
    let result = try Product.run(
      ["render", "q3.csv", "--priorities", "p.csv"], in: papers.folder.url)
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").filter { $0.hasPrefix("| Be") }
    #expect(rows.map { $0.prefix(12) } == ["| Be Healthy", "| Be Support", "| Be Safe | "])
    let input = try Product.run(
      ["render", "q3.csv", "--priorities", "-"], input: "priority,focus\nBe Healthy,\n",
      in: papers.folder.url)
    #expect(input.errors.contains("<stdin>: note: the indicators' priority 'Be Safe'"))
    #expect(
      try Product.run(["render", "-", "--priorities", "-"], in: papers.folder.url).status == 64)
  }
}

@Suite("render --into --check and --force")
struct PaperCheckTests {
  let papers: PaperFolder

  init() throws { papers = try PaperFolder() }

  @Test("a paper that is up to date: nothing is printed")
  func upToDate() throws {
    _ = try papers.render()
    let result = try papers.render("--check")
    #expect(result.status == 0)
    #expect(result.output.isEmpty && result.errors.isEmpty)
  }

  @Test("a paper that is stale: a diff, and exit status 1; nothing is written")
  func stale() throws {
    let before = try papers.paper()
    let result = try papers.render("--check")
    #expect(result.status == 1)
    #expect(
      result.output == """
        --- paper.md
        +++ paper.md (generated)
        @@ -1,4 +1,7 @@
         # Report
        \u{20}
         <!-- trustreport:begin notes -->
        -<!-- trustreport:end notes -->
        +
        +There are no notes.
        +
        +<!-- trustreport:end notes crc32:82e4b850 -->

        """)
    #expect(result.errors == "paper.md: 1 block out of date\n")
    #expect(try papers.paper() == before)
    #expect(try papers.folder.names == ["paper.md", "priorities.csv", "q3.csv"])
    #expect(try papers.render("--check", "--quiet").errors.isEmpty)
  }

  @Test("wrong data is not stale")
  func wrongData() throws {
    try papers.folder.write(PaperCase.csv.replacing("803", with: "8O3"), to: "q3.csv")
    let result = try papers.render("--check")
    #expect(result.status == 65 && result.output.isEmpty)
    try papers.folder.write(PaperCase.csv, to: "q3.csv")
    try papers.edit("begin notes", "begin note")
    #expect(try papers.render("--check").status == 65)
  }

  @Test("an edit is shown and kept; --check shows it too; --force overwrites it")
  func edit() throws {
    _ = try papers.render()
    try papers.edit("There are no notes.", "There are none.")
    let edited = try papers.paper()
    let diff = """
      --- paper.md
      +++ paper.md (generated)
      @@ -2,6 +2,6 @@
      \u{20}
       <!-- trustreport:begin notes -->
      \u{20}
      -There are none.
      +There are no notes.
      \u{20}
       <!-- trustreport:end notes crc32:82e4b850 -->

      """
    let kept = try papers.render()
    #expect(kept.status == 65 && kept.output.isEmpty)
    #expect(
      kept.errors == diff + """
        paper.md:3:24: error: the block 'notes' was edited by hand, and is not overwritten [edited-block]
        3 | <!-- trustreport:begin notes -->
          |                        ^^^^^
        hint: put the words outside the markers, or overwrite them with --force
        1 error

        """)
    #expect(try papers.paper() == edited)
    let check = try papers.render("--check")
    #expect(check.status == 1 && check.output == diff)
    #expect(check.errors == "paper.md: 1 block out of date (1 edited by hand)\n")
    let forced = try papers.render("--force")
    #expect(forced.status == 0)
    #expect(forced.errors == "paper.md: 1 block rewritten (1 edited by hand)\n")
    #expect(try papers.paper() == PaperFolder.filled)
  }

  @Test(
    "the diff is what patch makes the paper of",
    .enabled(if: (try? Product.shell("command -v patch"))?.status == 0),
    arguments: ["\n", "\r\n"], [true, false])
  func patch(_ lineEnd: String, _ endsInLineEnd: Bool) throws {
    let names = ["summary", "red-amber", "report", "notes"]
    let blocks = names.map { "## \($0)\n\n1\n2\n3\n4\n5\n6\n7\n\n" + PaperCase.block($0) }.joined()
    let paper = (blocks + (endsInLineEnd ? "" : "end")).replacing("\n", with: lineEnd)
    try papers.folder.write(paper, to: "paper.md")
    for csv in [PaperCase.csv, PaperCase.csv.replacing("803,750", with: "740,750")] {
      try papers.folder.write(csv, to: "q3.csv")
      let script = """
        cp paper.md copy.md
        trustreport render q3.csv --into paper.md --check --quiet | patch --binary -s copy.md
        trustreport render q3.csv --into paper.md --quiet
        cmp copy.md paper.md
        """
      let result = try Product.shell(script, in: papers.folder.url)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }

  @Test("a full disk is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let result = try Product.shell(
      "trustreport render q3.csv --into paper.md --check >/dev/full; echo $?",
      in: papers.folder.url)
    #expect(result.output == "74\n")
  }
}
