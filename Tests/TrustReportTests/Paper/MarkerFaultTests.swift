import Testing
import TrustReport

@Suite("What is wrong with markers")
struct MarkerFaultTests {
  static let end = "<!-- trustreport:end notes -->"
  static let begin = "<!-- trustreport:begin notes -->"
  static let whole = "\(begin)\n\(end)\n"

  @Test("a block's name cannot act on a terminal by way of a finding")
  func safeNames() throws {
    let paper = "<!-- trustreport:end note\u{2028}s\u{202E} -->\n"
    let finding = try #require(PaperCase.filled(Array(paper.utf8)).findings.first)
    #expect(finding.message == "the block 'note·s·' ends here and never begins")
    #expect(finding.hint == "write <!-- trustreport:begin note·s· --> above it")
  }

  @Test(
    "each fault is found at its place",
    arguments: [
      ("", ["no-marker"]),
      ("Text.\n<!-- a comment -->\n", ["no-marker"]),
      (
        "<!-- trustreport:begin red-ambr -->\n<!-- trustreport:end red-ambr -->\n",
        ["1:24 unknown-block"]
      ),
      (
        "<!-- trustreport:begin red-ambr -->\n<!-- trustreport:end red-amber -->\n",
        ["1:24 unknown-block"]
      ),
      ("text\n\(begin)\n", ["2:24 unclosed-block"]),
      ("text\n\(end)\n", ["2:22 unopened-block"]),
      (whole + whole, ["3:24 doubled-block"]),
      (whole + "\n" + whole + whole, ["4:24 doubled-block", "6:24 doubled-block"]),
      (
        "<!-- trustreport:begin summary -->\n\(whole)<!-- trustreport:end summary -->\n",
        ["2:24 nested-block"]
      ),
      ("<!-- trustreport:begin summary -->\n\(whole)", ["1:24 unclosed-block"]),
      ("<!-- trustreport:begin summary -->\n\(end)\n", ["2:22 mismatched-end"]),
      (
        "<!-- trustreport:begin summary -->\n\(begin)\n<!-- trustreport:end summary -->\n",
        [
          "2:24 nested-block"
        ]
      ),
      ("\(begin)\n\(whole)", ["1:24 unclosed-block"]),
      ("\(whole)\(end)\n", ["3:22 unopened-block"]),
      ("<!-- trustreport:begin -->\n\(end)\n", ["1:6 malformed-marker"]),
      ("\(begin)\n<!-- trustreport:end -->\n", ["2:6 malformed-marker"]),
      ("<!-- trustreport:begin\n\(end)\n", ["1:1 malformed-marker"]),
      ("<!-- trustreport:start notes -->\n\(end)\n", ["1:6 malformed-marker"]),
      ("\(begin)\n<!-- trustreport:finish notes -->\n", ["2:6 malformed-marker"]),
      ("<!-- trustreport begin notes -->\n\(end)\n", ["1:6 malformed-marker"]),
      ("<!-- trustreprot:begin notes -->\n\(end)\n", ["1:6 malformed-marker"]),
      ("<!-- trustreport:begin notes \"Be Safe\" -->\n\(end)\n", ["1:30 malformed-marker"]),
      ("<!-- trustreport:begin notes crc32:0 -->\n\(end)\n", ["1:30 malformed-marker"]),
      (
        "<!-- trustreport:begin priority -->\n<!-- trustreport:end priority -->\n",
        [
          "1:24 malformed-marker", "2:22 malformed-marker",
        ]
      ),
      ("<!-- trustreport:begin priority Be Safe -->\n", ["1:24 malformed-marker"]),
      ("<!-- trustreport:begin priority “Be Safe” -->\n", ["1:24 malformed-marker"]),
      ("Text \(begin)\n", ["1:6 marker-not-alone"]),
      ("\(begin) text\n\(end)\n", ["1:34 marker-not-alone"]),
      ("- \(begin)\n", ["1:3 marker-not-alone"]),
      (
        "<!-- trustreport:begin priority \"Be Saef\" -->\n<!-- trustreport:end priority \"Be Saef\" -->\n",
        ["1:33 unknown-priority"]
      ),
      (
        "<!-- trustreport:begin priority \"Be Safe\" -->\n<!-- trustreport:end priority \"Be Healthy\" -->\n",
        ["2:31 mismatched-end"]
      ),
      (
        "é\n<!-- trustreport:begin priorities -->\n<!-- trustreport:end priorities -->\n",
        ["2:24 no-priorities-file"]
      ),
    ])
  func fault(_ paper: String, _ expected: [String]) throws {
    #expect(try PaperCase.faults(paper) == expected)
    let windows = paper.replacing("\n", with: "\r\n")
    #expect(try PaperCase.faults("\u{FEFF}" + windows) == expected)
  }

  @Test("all faults are found at once, whatever the other blocks hold")
  func all() throws {
    let paper = """
      <!-- trustreport:begin sumary -->
      <!-- trustreport:end sumary -->
      <!-- trustreport:begin priority "Be Happy" -->
      <!-- trustreport:end priority "Be Happy" -->
      <!-- trustreport:begin notes -->
      An edit.
      <!-- trustreport:end notes -->
      <!-- trustreport:begin changes -->
      <!-- trustreport:end not-rated -->
      <!-- trustreport:end report -->
      <!-- trustreport:begin report -->
      """
    #expect(
      try PaperCase.faults(paper) == [
        "1:24 unknown-block", "3:33 unknown-priority", "5:24 edited-block", "9:22 mismatched-end",
        "10:22 unopened-block", "11:24 unclosed-block",
      ])
  }

  /// Pieces of markers and of what is around them.
  private static let pieces = [
    "<!-- trustreport:begin", "<!-- trustreport:end", " notes", " summary", " priority \"Be Safe\"",
    " crc32:82e4b850", " -->", "\n", "\n", "\r\n", "```", "# One", "    ", "\"", "<!--", "é", "- ",
  ]

  @Test("no mixture of pieces crashes it", arguments: 0..<500 as Range<UInt64>)
  func mixture(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let paper = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
      Self.pieces.randomElement(using: &random) ?? ""
    }.joined()
    let filled = try PaperCase.filled(Array(paper.utf8))
    guard filled.findings.isEmpty else { return }
    #expect(filled.rewritten + filled.unchanged > 0)
    let first = text { filled.write(to: &$0) }
    #expect(try PaperCase.fill(first) == first)
  }

  @Test(
    "what only shows a marker holds none",
    arguments: [
      "`\(begin)`\n", "\\\(begin)\n", "<!-- trust:begin notes -->\n",
      "<!-- trustreport makes this paper -->\n", "---\n\(begin.dropFirst(5))\n---\n",
    ])
  func noMarker(_ paper: String) throws {
    #expect(try PaperCase.faults(paper) == ["no-marker"])
  }

  @Test(
    "a marker in a fenced code block is an example, and is noted",
    arguments: [
      "```\n\(whole)```\n", "~~~ markdown\n\(whole)~~~\n", "````\n```\n\(whole)````\n",
      "   ```\n\(whole)   ```\n", "```\n\(begin)\n",
    ])
  func example(_ paper: String) throws {
    let codes = try PaperCase.faults(paper).map { $0.split(separator: " ").last ?? "" }
    #expect(Set(codes) == ["marker-in-code", "no-marker"])
  }

  @Test(
    "a marker that is no comment of its own block is an error",
    arguments: [
      ("    \(begin)\n", ["1:5 indented-marker"]), ("\t\(begin)\n", ["1:2 indented-marker"]),
      ("<!--\nhidden\n\n\(end)\n", ["4:1 marker-not-alone"]),
      ("<!-- a --> \(begin)\n", ["1:12 marker-not-alone"]),
      ("---\ntitle: A\n\(begin)\n---\n", ["3:1 marker-in-front-matter"]),
      ("---\ntitle: A\n\n\(begin)\n---\n", ["4:1 marker-in-front-matter"]),
      ("- item\n  \(begin)\n", ["2:3 marker-in-list"]),
      ("- item\n\n    \(begin)\n", ["3:5 marker-in-list"]),
      ("1. item\n\n   \(begin)\n", ["3:4 marker-in-list"]),
      ("> \(begin)\n", ["1:3 marker-not-alone"]),
    ])
  func misplaced(_ paper: String, _ expected: [String]) throws {
    #expect(try PaperCase.faults(paper) == expected)
  }

  @Test(
    "a marker below a list, at the margin, is its own",
    arguments: ["- item\n", "- item\n\n", "1. item\n", "- item\n  more\n\n"])
  func belowList(_ list: String) throws {
    #expect(try PaperCase.faults(list + Self.whole) == [])
  }

  @Test(
    "what has ended hides a marker no longer",
    arguments: [
      "```\ncode\n```\n", "~~~\n```\n~~~\n", "``` `not a fence`\n", "``\n", "    code\n",
      "<!--\nhidden\n\n-->\n", "`\(begin)`\n", "\\\(end)\n", "---\ntitle: A paper\n---\n",
    ])
  func ended(_ text: String) throws {
    #expect(try PaperCase.faults(text + Self.whole) == [])
  }

  @Test(
    "the nearest known name is suggested",
    arguments: [
      ("red-ambr", "red-amber"), ("red_amber", "red-amber"), ("amber", "red-amber"),
      ("sumary", "summary"), ("greenshoots", "green-shoots"), ("green", "green-shoots"),
      ("notrated", "not-rated"), ("note", "notes"), ("priorites", "priorities"),
      ("change", "changes"), ("proggress", "progress"),
    ])
  func suggestion(_ name: String, _ known: String) throws {
    let findings = try PaperCase.filled(Array(PaperCase.block(name).utf8)).findings
    #expect(findings.map(\.hint) == ["did you mean '\(known)'?"])
  }

  @Test("without a near name, all of them are listed")
  func noSuggestion() throws {
    let findings = try PaperCase.filled(Array(PaperCase.block("figures").utf8)).findings
    #expect(
      findings.map(\.hint) == [
        "the blocks are summary, changes, red-amber, green-shoots, early-warnings, not-rated, notes, report, priority, priorities and progress"
      ])
  }

  @Test("a finding shows its line, and the part at fault")
  func excerpt() throws {
    let paper = "# é\n\n  <!-- trustreport:begin red-ambr -->\n<!-- trustreport:end red-ambr -->\n"
    let finding = try #require(PaperCase.filled(Array(paper.utf8)).findings.first)
    #expect(finding.file == "paper.md" && finding.line == 3 && finding.column == 26)
    #expect(finding.cell == nil)
    #expect(finding.message == "'red-ambr' is not a block that is known")
    #expect(finding.excerpt?.text == "  <!-- trustreport:begin red-ambr -->")
    #expect(finding.excerpt?.leading == 25 && finding.excerpt?.length == 8)
  }

  @Test(
    "a file that is no paper is refused",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "not-text"), ([0xFF, 0xFE, 0x3C, 0x00], "not-text"),
      (Array("%PDF-1.7".utf8), "not-text"), (Array("caf".utf8) + [0xE9], "1:1 not-utf-8"),
    ] as [([UInt8], String)])
  func noPaper(_ bytes: [UInt8], _ expected: String) {
    let findings = Paper(reading: .bytes(bytes, name: "paper.md")).findings
    #expect(findings.count == 1)
    #expect(expected.hasSuffix(findings.first?.code ?? "none"))
    #expect(findings.first?.line == (expected.hasPrefix("1:") ? 1 : nil))
  }
}
