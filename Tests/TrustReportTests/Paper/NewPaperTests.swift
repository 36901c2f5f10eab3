import Foundation
import Testing
import TrustReport

@Suite("A new paper")
struct NewPaperTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func new(_ path: String...) throws -> Product.Result {
    try Product.run(["new"] + path, in: folder.url)
  }

  @Test("is written if there is nothing yet")
  func written() throws {
    let result = try new("paper.md")
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    #expect(try folder.text("paper.md") == NewPaper.markdown)
    #expect(try folder.names == ["paper.md"])
  }

  @Test("never overwrites anything, be it a file, a folder or a link that leads nowhere")
  func neverOverwrites() throws {
    try folder.write("old", to: "paper.md")
    try FileManager.default.createDirectory(
      at: folder.url("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "none.md")
    // Nothing outside the folder is named here: a tool that is wrong might remove it.
    for name in ["paper.md", "folder", "link"] {
      let result = try new(name)
      #expect(result.status == 73)
      #expect(
        result.errors
          == "Error: Cannot create '\(name)': the file exists and was not overwritten\n")
    }
    #expect(try folder.text("paper.md") == "old")
    #expect(try folder.names == ["folder", "link", "paper.md"])
  }

  @Test("says why it cannot be made, and leaves nothing")
  func cannotBeMade() throws {
    let missing = try new("none/paper.md")
    #expect(missing.status == 73)
    #expect(missing.errors == "Error: Cannot create 'none/paper.md': its folder does not exist\n")
    let full = try Product.shell(
      "(ulimit -f 0; trustreport new paper.md; echo $?) 2>&1 | cat", in: folder.url)
    #expect(full.output == "Error: Cannot write 'paper.md': File too large\n74\n")
    #expect(try folder.names == [])
  }

  @Test("goes to standard output for a dash, and needs a name otherwise")
  func dash() throws {
    #expect(try new("-").output == NewPaper.markdown)
    let result = try new()
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("Error: Missing expected argument '<paper>'\n"))
    #expect(try new("a.md", "b.md").status == 64)
  }

  @Test("has no fault, is filled as it is, and says what a person has to write")
  func filled() throws {
    let plan = "priority,focus,progress,outcomes\nBe Safe,Domestic abuse,Good.,Be protected.\n"
    #expect(try PaperCase.faults(NewPaper.markdown, plan: plan) == [])
    let first = try PaperCase.fill(NewPaper.markdown, plan: plan)
    #expect(try PaperCase.fill(first, plan: plan) == first)
    let blocks = first.matches(of: /<!-- trustreport:end ([a-z-]+)(?: 2022-23-Q3)? crc32/).map {
      String($0.1)
    }
    #expect(
      blocks == [
        "priorities",
        "progress",
        "summary",
        "changes",
        "red-amber",
        "green-shoots",
        "early-warnings",
        "not-rated",
        "notes",
      ])
    let lines = NewPaper.markdown.split(separator: "\n")
    let toFillIn = lines.count { $0.contains("**[TO FILL IN: ") && $0.hasSuffix("]**") }
    #expect(toFillIn == lines.count { $0.contains("TO FILL IN") } && toFillIn == 10)
    #expect(Paper(reading: .bytes(Array(first.utf8), name: "")).linesToFillIn == 10)
  }
}
