import Testing

@Suite("Filling a paper")
struct FillingTests {
  @Test("a priority with quotes in its name has them behind backslashes")
  func quotedPriority() throws {
    let csv = PaperCase.csv.replacing("Be Safe", with: "\"Be \"\"Safe\"\"\"")
    let paper = try PaperCase.fill(PaperCase.block(#"priority "Be \"Safe\"""#), csv: csv)
    #expect(
      paper.hasPrefix(
        #"<!-- trustreport:begin priority "Be \"Safe\"" -->"# + "\n\nQuarter 3 2022/23"))
    #expect(paper.contains("| 3.14 | Children we care for | Red |"))
    #expect(!paper.contains("2.1"))
  }

  @Test("a new block is filled, and its end marker gets the checksum")
  func newBlock() throws {
    let paper = """
      # Report to the board

      Written by a person.
      <!-- trustreport:begin summary -->
      <!-- trustreport:end summary -->
      Also written by a person.

      """
    let expected = """
      # Report to the board

      Written by a person.
      <!-- trustreport:begin summary -->

      \(PaperCase.summary)

      <!-- trustreport:end summary 2022-23-Q3 crc32:ad183ce3 -->
      Also written by a person.

      """
    #expect(try PaperCase.fill(paper) == expected)
    #expect(try PaperCase.faults(paper) == [])
  }

  @Test("a block is replaced when the data have changed, and nothing else")
  func staleBlock() throws {
    let paper = "before\n\n\(PaperCase.block("summary"))\nafter\n"
    let first = try PaperCase.fill(paper)
    let changed = PaperCase.csv.replacing("803,750", with: "740,750")
    let second = try PaperCase.fill(first, csv: changed)
    #expect(
      second == """
        before

        <!-- trustreport:begin summary -->

        Quarter 3 2022/23 (October to December 2022)

        Both rated indicators are Green. Every indicator is rated.

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Safe | 0 | 0 | 1 | 0 | 1 |
        | Be Healthy | 0 | 0 | 1 | 0 | 1 |
        | All | 0 | 0 | 2 | 0 | 2 |

        <!-- trustreport:end summary 2022-23-Q3 crc32:2bdc2740 -->

        after

        """)
    #expect(try PaperCase.faults(first, csv: changed) == [])
  }

  @Test(
    "every block can be filled, and a second time changes nothing",
    arguments: [
      "summary", "changes", "red-amber", "green-shoots", "early-warnings", "not-rated", "notes",
      "report",
      "priority \"Be Safe\"", "priority \"be  safe\"", "priorities", "progress",
    ])
  func everyBlock(_ name: String) throws {
    let plan = "priority,focus,progress,outcomes\nBe Safe,Domestic abuse,Good.,Be protected.\n"
    let paper = "## Heading\n\n\(PaperCase.block(name))"
    let first = try PaperCase.fill(paper, plan: plan)
    #expect(first.split(separator: "\n").count > 3, "\(first)")
    #expect(try PaperCase.fill(first, plan: plan) == first)
    let again = try PaperCase.filled(Array(first.utf8), plan: plan)
    #expect(again.unchanged == 1 && again.rewritten == 0 && again.findings.isEmpty)
  }

  @Test("several blocks are filled at once, and the text between them stays")
  func severalBlocks() throws {
    let paper = """
      \(PaperCase.block("not-rated"))between
      \(PaperCase.block("notes"))
      """
    #expect(
      try PaperCase.fill(paper) == """
        <!-- trustreport:begin not-rated -->

        Every indicator is rated.

        <!-- trustreport:end not-rated 2022-23-Q3 crc32:660c3f8a -->
        between
        <!-- trustreport:begin notes -->

        \(standardRule)

        <!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->

        """)
    let filled = try PaperCase.filled(Array(paper.utf8))
    #expect(filled.rewritten == 2)
  }

  @Test(
    "a marker is written in many ways, and stays so, but for the indent of the end",
    arguments: [
      (
        "<!--trustreport:begin notes-->", "<!--trustreport:end notes-->",
        " 2022-23-Q3 crc32:a53ff4b9-->"
      ),
      (
        "  <!--  trustreport:begin\tnotes --> ", "   <!-- trustreport:end notes  -->",
        " 2022-23-Q3 crc32:a53ff4b9  -->"
      ),
      (
        "<!-- TrustReport:Begin Notes -->", "<!-- trustreport:END notes --> ",
        " 2022-23-Q3 crc32:a53ff4b9 --> "
      ),
      (
        "<!-- trustreport:begin notes -->", "<!-- trustreport:end notes CRC32:00000000 -->",
        " 2022-23-Q3 crc32:a53ff4b9 -->"
      ),
    ])
  func spelling(_ begin: String, _ end: String, _ ending: String) throws {
    let filled = try PaperCase.filled(Array("\(begin)\n\(end)".utf8), overwritingEdits: true)
    let words = text { filled.write(to: &$0) }
    let start = try #require(end.firstIndex(of: "<"))
    let stem = try #require(end.firstRange(of: "otes")).upperBound
    #expect(
      words
        == "\(begin)\n\n\(standardRule)\n\n\(end[start..<stem])\(ending)"
    )
    #expect(filled.findings.isEmpty)
  }

  @Test("commentary that looks like a marker ends nothing")
  func markerInCommentary() throws {
    let csv = PaperCase.csv.replacing(
      "The number is falling.", with: "<!-- trustreport:end red-amber -->")
    let paper = "# Heading\n\n\(PaperCase.block("red-amber"))\nafter\n"
    let first = try PaperCase.fill(paper, csv: csv)
    #expect(
      first.contains("trustreport:end red-amber --> Each") && first.hasSuffix("-->\n\nafter\n"))
    #expect(try PaperCase.fill(first, csv: csv) == first)
    #expect(try PaperCase.faults(first, csv: csv) == [])
  }
}
