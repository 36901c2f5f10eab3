import Foundation
import Testing

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

  @Test("of the paper's name nothing that a terminal would act on is printed")
  func unsafeName() throws {
    let name = "p\u{1B}[2J\u{202E}\n.md"
    try papers.folder.write(papers.paper(), to: name)
    let arguments = ["render", "q3.csv", "--into", name]
    let filled = try Product.run(arguments, in: papers.folder.url)
    #expect(filled.status == 0)
    #expect(filled.errors == "p·[2J··.md: 1 block rewritten\n")
    try papers.folder.write("# No marker\n", to: name)
    let refused = try Product.run(arguments, in: papers.folder.url)
    #expect(refused.errors.hasPrefix("p·[2J··.md: error: the paper has no marker"))
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
