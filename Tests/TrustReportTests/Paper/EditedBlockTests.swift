import Testing
import TrustReport

@Suite("A block that a person has edited")
struct EditedBlockTests {
  private let filled: String

  init() throws {
    filled = try PaperCase.fill("# Paper\n\n\(PaperCase.block("summary"))\nafter\n")
  }

  private func edited(_ old: String, _ new: String) throws -> FilledPaper {
    try PaperCase.filled(Array(filled.replacing(old, with: new).utf8))
  }

  @Test("is not overwritten, and the edit is shown")
  func kept() throws {
    let paper = try edited("1 is Green.", "One is Green, which is pleasing.")
    #expect(paper.findings.map(\.code) == ["edited-block"])
    #expect(paper.findings.first?.line == 3)
    #expect(paper.edited == 1 && paper.rewritten == 0)
    let expected = filled.replacing("1 is Green.", with: "One is Green, which is pleasing.")
    #expect(text { paper.write(to: &$0) } == expected)
    #expect(
      text { paper.writeEdits(named: "paper.md", to: &$0) } == """
        --- paper.md
        +++ paper.md (before the edit)
        @@ -4,7 +4,7 @@
        \u{20}
         Quarter 3 2022/23 (October to December 2022)
        \u{20}
        -1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. One is Green, which is pleasing. Every indicator is rated.
        +1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. Every indicator is rated.
        \u{20}
         | Priority | Red | Amber | Green | Not rated | Total |
         | --- | ---: | ---: | ---: | ---: | ---: |

        """)
  }

  @Test("is overwritten with that option")
  func overwritten() throws {
    let old = filled.replacing("1 is Green.", with: "One is Green.")
    let paper = try PaperCase.filled(Array(old.utf8), overwritingEdits: true)
    #expect(paper.findings.isEmpty && paper.edited == 1 && paper.rewritten == 1)
    #expect(text { paper.write(to: &$0) } == filled)
    #expect(text { paper.writeEdits(named: "paper.md", to: &$0) }.isEmpty)
    #expect(text { paper.writeStale(named: "paper.md", to: &$0) }.contains("\n-1 of 2 rated"))
  }

  @Test("does not keep the others from being filled")
  func others() throws {
    let paper = filled.replacing("1 is Green.", with: "One is Green.") + PaperCase.block("notes")
    let result = try PaperCase.filled(Array(paper.utf8))
    #expect(result.edited == 1 && result.rewritten == 1)
  }

  @Test("every change to what was generated is noticed", arguments: 0..<200 as Range<UInt64>)
  func anyChange(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(filled.utf8)
    let start = try #require(bytes.firstRange(of: "1 of 2 rated".utf8)).lowerBound
    let end = try #require(bytes.firstRange(of: "\n\n<!-- trustreport:end".utf8)).lowerBound
    let place = Int.random(in: start..<end, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(UInt8(ascii: "x"), at: place)
    default:
      bytes[place] = bytes[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
    }
    #expect(try PaperCase.filled(bytes).edited == 1)
  }

  @Test(
    "blank lines around the content and other line ends are no edits",
    arguments: [
      ("summary -->\n\n", "summary -->\n"), ("summary -->\n\n", "summary -->\n\n \n\n"),
      ("\n\n<!-- trustreport:end", "\n<!-- trustreport:end"), ("\n", "\r\n"), ("\n", "\r"),
    ])
  func noEdit(_ old: String, _ new: String) throws {
    let paper = try edited(old, new)
    #expect(paper.findings.isEmpty && paper.edited == 0)
    let lineEnd = old == "\n" ? new : "\n"
    #expect(text { paper.write(to: &$0) } == filled.replacing("\n", with: lineEnd))
  }

  @Test("a change to what would be written anyway is no edit")
  func sameAsNew() throws {
    let changed = PaperCase.csv.replacing("Be Healthy", with: "Be Well")
    let paper = filled.replacing("Be Healthy", with: "Be Well")
    let result = try PaperCase.filled(Array(paper.utf8), csv: changed)
    #expect(result.findings.isEmpty && result.rewritten == 1)
  }

  @Test("content without a checksum, or with a wrong one, counts as edited; none at all does not")
  func checksums() throws {
    let checksum = try #require(filled.firstMatch(of: /\ crc32:[0-9a-f]{8}/)).output
    let changed = PaperCase.csv.replacing("803,750", with: "740,750")
    func edits(_ paper: String) throws -> Int {
      try PaperCase.filled(Array(paper.utf8), csv: changed).edited
    }
    #expect(try edits(filled) == 0)
    #expect(try edits(filled.replacing(checksum, with: "")) == 1)
    #expect(try edits(filled.replacing(checksum, with: " crc32:00000000")) == 1)
    #expect(try edits(filled.replacing(checksum, with: String(checksum.uppercased()))) == 0)
    #expect(
      try edits("<!-- trustreport:begin summary -->\nMine.\n<!-- trustreport:end summary -->") == 1)
    #expect(
      try edits("<!-- trustreport:begin summary -->\n \n<!-- trustreport:end summary -->") == 0)
    // Taking everything out is an edit too.
    #expect(
      try edits("<!-- trustreport:begin summary -->\n<!-- trustreport:end summary\(checksum) -->")
        == 1)
  }
}
