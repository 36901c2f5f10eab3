import Foundation
import Testing

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
        +\(standardRule)
        +
        +<!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->

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
    try papers.edit(
      "\(standardRule)",
      "There are none.")
    let edited = try papers.paper()
    let diff = """
      --- paper.md
      +++ paper.md (generated)
      @@ -2,6 +2,6 @@
      \u{20}
       <!-- trustreport:begin notes -->
      \u{20}
      -There are none.
      +\(standardRule)
      \u{20}
       <!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->

      """
    let kept = try papers.render()
    #expect(kept.status == 65 && kept.output.isEmpty)
    #expect(
      kept.errors == diff.replacing("(generated)", with: "(before the edit)") + """
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
    "patch makes of the paper, with the diff, exactly what is written",
    .enabled(
      if: (try? Product.shell("command -v patch"))?.status == 0, "patch is not installed"),
    arguments: ["\n", "\r\n"], [PaperEnd.marker, .text, .lineEnd])
  func patch(_ lineEnd: String, _ end: PaperEnd) throws {
    let names = ["summary", "red-amber", "report", "priorities", "progress", "notes"]
    let blocks = names.map { "## \($0)\n\n1\n2\n3\n4\n5\n6\n7\n\n" + PaperCase.block($0) }.joined()
    try papers.folder.write(end.ending(blocks).replacing("\n", with: lineEnd), to: "paper.md")
    // First the markers hold nothing, then quarter and checksum; they keep or change both.
    let worse = PaperCase.csv.replacing("803,750", with: "740,750")
    for csv in [PaperCase.csv, worse, worse.replacing("Q3", with: "Q4")] {
      try papers.folder.write(csv, to: "q3.csv")
      let script = """
        cp paper.md copy.md
        run="trustreport render q3.csv --priorities priorities.csv --into paper.md --quiet"
        $run --check > paper.diff
        patch --binary -s copy.md paper.diff && $run && cmp copy.md paper.md && $run --check
        """
      let result = try Product.shell(script, in: papers.folder.url)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      #expect(result.output.isEmpty)
    }
    let paper = try papers.paper()
    let marker = /<!-- trustreport:end [a-z-]+ (2022-23-Q4 )?crc32:[0-9a-f]{8} -->/
    #expect(paper.matches(of: marker).count == names.count)
    #expect(paper.hasSuffix(end.ending("-->\n").replacing("\n", with: lineEnd)))
  }

  @Test(
    "a full disk is reported",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full"))
  func fullDisk() throws {
    let result = try Product.shell(
      "trustreport render q3.csv --into paper.md --check >/dev/full; echo $?",
      in: papers.folder.url)
    #expect(result.output == "74\n")
  }
}

/// How a paper ends.
enum PaperEnd {
  /// With a marker, without a line end.
  case marker
  /// With text, without a line end.
  case text
  /// With the line end of a marker.
  case lineEnd

  /// Lines, and the end of the paper.
  func ending(_ lines: String) -> String {
    switch self {
    case .marker: String(lines.dropLast())
    case .text: lines + "end"
    case .lineEnd: lines
    }
  }
}
