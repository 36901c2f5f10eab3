import Testing
import TrustReport

@Suite("What a person has edited, by itself")
struct ShownEditTests {
  private static let next =
    PaperCase.csv
    + "3.14,Children we care for,Be Safe,2022/23 Q4,740,750,lower,\n"
    + "2.1,Referrals decided in a day,Be Healthy,2022/23 Q4,90%,95%,higher,A second team starts.\n"
  private static let revised = PaperCase.csv.replacing(
    "96%,95%,higher,", with: "94%,95%,higher,A second team starts.")

  /// A paper that was filled from the data of the third quarter, and edited.
  private let edited: String

  init() throws {
    edited = try PaperCase.fill("# Paper\n\n\(PaperCase.block("summary"))\nafter\n")
      .replacing("Every indicator is rated.", with: "All are.")
  }

  private func fill(_ csv: String, overwritingEdits: Bool = false) throws -> FilledPaper {
    try PaperCase.filled(Array(edited.utf8), csv: csv, overwritingEdits: overwritingEdits)
  }

  private func edits(_ paper: FilledPaper) -> String {
    text { paper.writeEdits(named: "paper.md", to: &$0) }
  }

  private let edit = """
    --- paper.md
    +++ paper.md (before the edit)
    @@ -4,7 +4,7 @@
    \u{20}
     Quarter 3 2022/23 (October to December 2022)
    \u{20}
    -1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. All are.
    +1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. Every indicator is rated.
    \u{20}
     | Priority | Red | Amber | Green | Not rated | Total |
     | --- | ---: | ---: | ---: | ---: | ---: |

    """

  private func message(_ paper: FilledPaper) -> String? { paper.findings.first?.message }

  @Test("is shown if the data give the text before, now or for the quarter before")
  func known() throws {
    for csv in [PaperCase.csv, Self.next] {
      let paper = try fill(csv)
      #expect(edits(paper) == edit)
      #expect(message(paper) == "the block 'summary' was edited by hand, and is not overwritten")
      #expect(paper.mixedEdits.isEmpty)
    }
  }

  @Test("is shown without the quarter of a marker, which no person has changed")
  func otherQuarter() throws {
    let paper = try PaperCase.fill(PaperCase.block("notes")).replacing("Amber", with: "Yellow")
    let filled = try PaperCase.filled(
      Array(paper.utf8), csv: PaperCase.csv.replacing("Q3", with: "Q4"))
    #expect(filled.edited == 1)
    let lines = edits(filled).split(separator: "\n").dropFirst(2)
    #expect(lines.count { $0.hasPrefix("-") } == 1 && lines.count { $0.hasPrefix("+") } == 1)
  }

  @Test("is said not to be known if the data have changed, or no checksum is there")
  func unknown() throws {
    let unknown =
      "; its text before the edit is not known, so the edit cannot be told apart from the changes "
      + "in the data"
    let paper = try fill(Self.revised)
    #expect(
      message(paper) == "the block 'summary' was edited by hand, and is not overwritten" + unknown)
    #expect(paper.findings.first?.hint?.contains("files") == false)
    #expect(edits(paper).hasPrefix("--- paper.md\n+++ paper.md (generated)\n"))
    #expect(edits(paper).contains("\n+2 of 2") || edits(paper).contains("\n+| Be Healthy"))

    let later = try fill(PaperCase.csv.replacing("Q3", with: "Q4"))
    #expect(message(later)?.hasSuffix(unknown) == true)
    #expect(
      later.findings.first?.hint == """
        put the words outside the markers, or overwrite them with --force; filled from the files \
        of 2022/23 Q3 as they were, the edit is shown alone
        """)

    let mine = "<!-- trustreport:begin notes -->\nMine.\n<!-- trustreport:end notes -->"
    #expect(message(try PaperCase.filled(Array(mine.utf8)))?.hasSuffix(unknown) == true)
  }

  @Test("is noted where it is shown together with the data")
  func mixed() throws {
    let paper = try fill(Self.revised, overwritingEdits: true)
    #expect(paper.findings.isEmpty && edits(paper).isEmpty)
    #expect(paper.mixedEdits.map(\.code) == ["edited-block"])
    #expect(paper.mixedEdits.map(\.severity) == [.note])
    #expect(paper.mixedEdits.first?.line == 3)
    #expect(
      paper.mixedEdits.first?.message == """
        the block 'summary' was edited by hand; its text before the edit is not known, so the edit \
        cannot be told apart from the changes in the data
        """)
    // What is out of date shows an edit alone, or there is a diff of its own.
    #expect(edits(try fill(PaperCase.csv, overwritingEdits: true)).isEmpty)
    #expect(edits(try fill(Self.next, overwritingEdits: true)) == edit)
  }

  @Test("of two blocks, one is shown alone and one is not")
  func two() throws {
    let notes = "\n<!-- trustreport:begin notes -->\nMine.\n<!-- trustreport:end notes -->\n"
    let paper = try PaperCase.filled(Array((edited + notes).utf8))
    let (alone, mixed) = (edits(paper).prefix(edit.count), edits(paper).dropFirst(edit.count))
    #expect(alone == edit)
    #expect(mixed.hasPrefix("--- paper.md\n+++ paper.md (generated)\n@@ "))
    #expect(mixed.contains("\n-Mine.\n") && !mixed.contains("All are."))
  }

  @Test("--check prints it on standard error, or says that it cannot")
  func check() throws {
    let papers = try PaperFolder()
    try papers.folder.write(edited, to: "paper.md")
    try papers.folder.write(Self.next, to: "q3.csv")
    let known = try papers.render("--check")
    #expect(known.status == 1)
    #expect(known.errors == edit + "paper.md: 1 block out of date (1 edited by hand)\n")
    #expect(known.output.contains("\n+Quarter 4 2022/23"))

    try papers.folder.write(Self.revised, to: "q3.csv")
    let unknown = try papers.render("--check")
    #expect(unknown.status == 1)
    #expect(
      unknown.errors.hasPrefix(
        "paper.md: 1 block out of date (1 edited by hand)\npaper.md:3:24: note: the block "))
    #expect(unknown.errors.hasSuffix("\n1 note\n"))
    #expect(try papers.paper() == edited)
    let forced = try papers.render("--force")
    #expect(forced.errors == "paper.md: 1 block rewritten (1 edited by hand)\n")
  }
}
