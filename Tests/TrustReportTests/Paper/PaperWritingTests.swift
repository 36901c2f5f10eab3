import Foundation
import Testing

@Suite("Writing a paper")
struct PaperWritingTests {
  let papers: PaperFolder

  init() throws { papers = try PaperFolder() }

  @Test("a paper that cannot be finished stays as it was")
  func limitedFile() throws {
    let before = try papers.paper()
    let script = "(ulimit -f 0; trustreport render q3.csv --into paper.md; echo $?) 2>&1 | cat"
    let result = try Product.shell(script, in: papers.folder.url)
    #expect(result.output == "Error: Cannot write 'paper.md': File too large\n74\n")
    #expect(try papers.paper() == before)
    #expect(try papers.folder.names == ["paper.md", "priorities.csv", "q3.csv"])
  }

  @Test("a paper that is saved meanwhile is not overwritten", arguments: [true, false])
  func changedMeanwhile(_ isRemoved: Bool) throws {
    let before = try papers.paper()
    // The run waits for the lock once it has read the paper.
    let script = """
      : > .paper.md.trustreport-tmp
      flock -o .paper.md.trustreport-tmp sh -c '
        trustreport render q3.csv --into paper.md 2>errors & echo $! >process
        until grep -q Waiting errors; do sleep 0.05; done
        \(isRemoved ? "rm paper.md" : "echo mine >>paper.md")'
      while kill -0 $(cat process) 2>/dev/null; do sleep 0.05; done
      cat errors; rm errors process
      """
    let result = try Product.shell(script, in: papers.folder.url)
    let lines = result.output.split(separator: "\n")
    #expect(
      lines.last
        == "Error: Cannot write 'paper.md': it was changed meanwhile, and was not overwritten; run the command again"
    )
    if !isRemoved { #expect(try papers.paper() == before + "mine\n") }
    #expect(
      try papers.folder.names == (isRemoved ? [] : ["paper.md"]) + ["priorities.csv", "q3.csv"])
  }

  @Test("an open descriptor is no paper", arguments: ["/dev/stdin", "/dev/fd/0", "link.md"])
  func descriptor(_ name: String) throws {
    let before = try papers.paper()
    let script = "ln -s /dev/fd/0 link.md; trustreport render q3.csv --into \(name) < paper.md"
    let result = try Product.shell(script, in: papers.folder.url)
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix(
        "Error: '--into' needs a file, to read and to rewrite; '\(name)' is an open descriptor: name its file\n"
      ))
    #expect(try papers.paper() == before)
  }

  /// How to run a command without the right to write everywhere; `nil` if there is no way.
  private static let withoutRights: String? = {
    if geteuid() != 0 { return "" }
    let hasTool = (try? Product.shell("setpriv --reuid 65534 --clear-groups true"))?.status == 0
    return hasTool ? "setpriv --reuid 65534 --clear-groups " : nil
  }()

  @Test(
    "in a folder that cannot be written the paper stays as it was",
    .enabled(if: withoutRights != nil, "the superuser may write everywhere"),
    arguments: [(0o555, 0o666), (0o777, 0o444)])
  func readOnly(_ folderMode: Int, _ paperMode: Int) throws {
    let folder = papers.folder
    let modes = [folder.path("paper.md"): paperMode, folder.url.path: folderMode]
    for (path, mode) in modes {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    }
    let before = try papers.paper()
    let command = Self.withoutRights ?? ""
    let result = try Product.shell(
      "\(command)$(command -v trustreport) render q3.csv --into paper.md", in: folder.url)
    #expect(result.status == 73)
    #expect(result.errors == "Error: Cannot create 'paper.md': Permission denied\n")
    #expect(try papers.paper() == before)
    #expect(try folder.names == ["paper.md", "priorities.csv", "q3.csv"])
  }

  @Test("a run that is killed leaves the old paper or the new, and the next run no temporary file")
  func killed() throws {
    let folder = papers.folder
    let header = "number,indicator,quarter,value,target,polarity,commentary\n"
    let rows = (1...4000).map {
      "\($0),Indicator,2022/23 Q3,9,1,lower,What is being done about it.\n"
    }
    try folder.write(header + rows.joined(), to: "q3.csv")
    let old = "# Report\n\n\(PaperCase.block("report"))"
    var wasCut = false
    for _ in 0..<40 where !wasCut {
      try folder.write(old, to: "paper.md")
      let script = """
        trustreport render q3.csv --into paper.md & run=$!
        while kill -0 $run 2>/dev/null && [ ! -e .paper.md.trustreport-tmp ]; do :; done
        kill -9 $run; wait $run
        """
      _ = try Product.shell(script, in: folder.url)
      wasCut = try folder.names.contains(".paper.md.trustreport-tmp")
      if wasCut { #expect(try papers.paper() == old) }
    }
    #expect(wasCut, "no run was killed in mid-write")
    #expect(try papers.render("--quiet").status == 0)
    #expect(try papers.paper().count > old.count)
    #expect(try folder.names == ["paper.md", "priorities.csv", "q3.csv"])
    #expect(try papers.render("--check").status == 0)
  }
}
