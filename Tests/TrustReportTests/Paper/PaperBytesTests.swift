import Testing
import TrustReport

@Suite("The bytes of a paper")
struct PaperBytesTests {
  /// A paper with another line end, a byte-order mark, or no line end behind its last line.
  struct Form: Sendable, CustomTestStringConvertible {
    var lineEnd: String
    var hasMark = false
    var endsInLineEnd = true
    var testDescription: String { "\(lineEnd.debugDescription) \(hasMark) \(endsInLineEnd)" }

    func bytes(_ text: String) -> [UInt8] {
      let text = endsInLineEnd ? text : String(text.dropLast())
      return Array(((hasMark ? "\u{FEFF}" : "") + text.replacing("\n", with: lineEnd)).utf8)
    }
  }

  static let forms = ["\n", "\r\n", "\r"].flatMap { lineEnd in
    [false, true].flatMap { mark in
      [false, true].map { Form(lineEnd: lineEnd, hasMark: mark, endsInLineEnd: $0) }
    }
  }

  @Test(
    "line ends, byte-order mark and the end of the last line stay as they are", arguments: forms)
  func form(_ form: Form) throws {
    let paper = "<!-- trustreport:begin notes -->\n<!-- trustreport:end notes -->\ncafé\n"
    let expected = """
      <!-- trustreport:begin notes -->

      \(standardRule)

      <!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->
      café

      """
    let filled = try PaperCase.filled(form.bytes(paper))
    #expect(filled.findings.isEmpty)
    let bytes = written(filled)
    #expect(bytes == form.bytes(expected))
    let again = try PaperCase.filled(bytes)
    #expect(written(again) == bytes && again.unchanged == 1)
  }

  @Test("an end marker may end the paper")
  func lastLine() throws {
    let filled = try PaperCase.filled(
      Array("<!-- trustreport:begin notes -->\r\n<!-- trustreport:end notes -->".utf8))
    #expect(
      written(filled)
        == Array(
          "<!-- trustreport:begin notes -->\r\n\r\n\(standardRule)\r\n\r\n<!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->"
            .utf8))
  }

  @Test("where line ends are mixed, a block takes those of its begin marker")
  func mixedLineEnds() throws {
    let paper = "a\r\n\n<!-- trustreport:begin notes -->\r<!-- trustreport:end notes -->\r\nb\n"
    let expected =
      "a\r\n\n<!-- trustreport:begin notes -->\r\r\(standardRule)\r\r<!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->\r\nb\n"
    #expect(try written(PaperCase.filled(Array(paper.utf8))) == Array(expected.utf8))
  }

  @Test("an indented end marker begins at the margin, where no list of its block takes it in")
  func indentedEnd() throws {
    let csv = """
      number,indicator,priority,quarter,value,target,polarity,commentary
      1,Waits,Be Safe,2022/23 Q3,8,5,lower,"- Fewer.
      - Shorter."

      """
    let paper = """
      <!-- trustreport:begin red-amber -->
        <!-- trustreport:end red-amber -->
      Text.

      """
    let expected = """
      <!-- trustreport:begin red-amber -->

      | Number | Indicator | RAG | Actual | Target | Direction |
      | --- | --- | --- | ---: | ---: | --- |
      | 1 | Waits | Red | 8 | 5 or below | no comparison |

      # 1 Waits: Red

      8 against a target of 5 or below: 3 (60.0%) above target.

      - Fewer.
      - Shorter.

      <!-- trustreport:end red-amber 2022-23-Q3 crc32:eac9cd1e -->
      Text.

      """
    let filled = try PaperCase.fill(paper, csv: csv)
    #expect(filled == expected)
    let again = try PaperCase.filled(Array(filled.utf8), csv: csv)
    #expect(again.findings.isEmpty && written(again) == Array(filled.utf8))
  }

  @Test(
    "an end marker holds every quarter that a file may have",
    arguments: ["1900/01 Q1", "1989/90 Q4", "2100/01 Q1", "2922/23 Q3", "2999/00 Q4"])
  func years(_ quarter: String) throws {
    let csv = PaperCase.csv.replacing("2022/23 Q3", with: quarter)
    let filled = try PaperCase.filled(Array(PaperCase.block("notes").utf8), csv: csv)
    let bytes = written(filled)
    let stamp = quarter.replacing("/", with: "-").replacing(" ", with: "-")
    #expect(
      String(decoding: bytes, as: UTF8.self).contains("trustreport:end notes \(stamp) crc32:"))
    let again = try PaperCase.filled(bytes, csv: csv)
    #expect(again.findings.isEmpty && again.unchanged == 1 && written(again) == bytes)
  }

  /// Lines that are apt to be mistaken for something else.
  private static let lines = [
    "", "Text.", "# One", "Two", "---", "===", "- item", "  indented", "\tcode", "> quotation",
    "<!-- a comment -->", "| a | b |", "trailing  ", "\u{FEFF}inside", "e\u{301}", "\u{2028}",
    "\u{0B}", "`<!-- trustreport:begin notes -->`", "\\<!-- trustreport:end notes -->", "[x]: <y>",
  ]

  @Test("what is outside the markers stays, byte for byte", arguments: 0..<300 as Range<UInt64>)
  func outside(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let names = ["summary", "notes", "red-amber", "not-rated", "report", "priority \"Be Safe\""]
      .shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
    let prose = (0...names.count).map { _ in
      (0..<Int.random(in: 0..<6, using: &random)).map { _ in
        (Self.lines.randomElement(using: &random) ?? "") + lineEnd
      }.joined()
    }
    // Between two such lines a paper begins with its front matter.
    if prose[0].hasPrefix("---") { return }
    var paper = prose[0]
    for (name, text) in zip(names, prose.dropFirst()) {
      paper += PaperCase.block(name).replacing("\n", with: lineEnd) + text
    }
    let filled = try PaperCase.filled(Array(paper.utf8))
    #expect(filled.findings.isEmpty && filled.rewritten == names.count)
    let result = written(filled)
    var rest = result[...]
    for (name, text) in zip(names, prose) {
      let before = Array((text + "<!-- trustreport:begin \(name) -->" + lineEnd).utf8)
      #expect(rest.starts(with: before))
      let end = try #require(
        rest.firstRange(of: "<!-- trustreport:end \(name) 2022-23-Q3 crc32:".utf8))
      rest = rest[end.upperBound...].dropFirst(8)
      #expect(rest.starts(with: " -->\(lineEnd)".utf8))
      rest = rest.dropFirst(4 + lineEnd.utf8.count)
    }
    #expect(rest.elementsEqual(prose[names.count].utf8))
    #expect(try written(PaperCase.filled(result)) == result)
  }

  private func written(_ filled: FilledPaper) -> [UInt8] {
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes += $0 }
    filled.write(to: &output)
    try? output.finish()
    return bytes
  }
}
