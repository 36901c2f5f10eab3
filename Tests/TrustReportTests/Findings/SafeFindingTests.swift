import Testing

@testable import TrustReport
@testable import TrustReportCLI

/// Nothing that a file holds can act on a terminal by way of a finding.
@Suite struct SafeFindingTests {
  /// Escape sequences, every control character, and what changes the direction of writing.
  static let nasty: [String] =
    controls.filter { !"\n\r".unicodeScalars.contains($0) }.map { String($0) } + [
      "\u{1B}[2J\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{202E}txt\u{202C}", "\u{2066}x\u{2069}",
      "\u{2028}", "\u{2029}", "a\nb", "a\rb", "a\u{200B}b", "a\u{200D}b", "a\u{AD}b", "\u{E0041}",
      "a\u{FE0F}b", "\u{3164}",
    ]
  private static let controls = (Array(1...0x1F) + Array(0x7F...0x9F)).map {
    UnicodeScalar(UInt8($0))
  }

  /// CSVs that bring a text into every kind of finding that repeats a cell or a name.
  static func csvs(_ nasty: String) -> [String] {
    let cell = "\"x\(nasty)y\""
    let rows = Column.allCases.map { column in
      "indicator,number,value,\(column.name)\n\(cell),1,5,\(cell)\nB\(nasty),2,\(cell),\(cell)\n"
    }
    return rows + [
      "indicator,value,\(cell)\nA,5,\n", "indicator,value,targe\(nasty)\nA,5,\n",
      "Indicator \(nasty)number,value\n1 A,5\n", "indicatr\(nasty),value\nA,5\n",
      "indicator,actu\(nasty)al,\(cell),out\(nasty)turn\nA,5,,6\n", "indicator,\(nasty)Q1\nA,5\n",
      "indicator,value\nA,5 \(nasty)x\nB,7 [\(nasty)]\nC,8 [x]\(nasty)\n",
      "indicator,value\nA,5,\(cell)\n\(cell),\n",
      "indicator,value\nA,5\nA,\"6\"\(nasty)x\nB,\"\(nasty)\n",
      "indicator,quarter,value\n\(cell),2024/25 Q1,5\nB,2024/25 Q2,5\n",
      "\(cell),\nindicator,value\nA,5\n", "indicator,2024/25 Q1\n\(cell),\n\(cell),\"\",x\n",
    ]
  }

  @Test(arguments: nasty) func nothingReachesTheTerminal(_ nasty: String) {
    for csv in Self.csvs(nasty) {
      let outcome = Outcome(
        [.bytes(Array(csv.utf8), name: "q\(nasty).csv"), .file("no\(nasty)file")])
      let diagnostics = Diagnostics(outcome.findings)
      let text = DiagnosticText(isColored: false).text(diagnostics)
      #expect(!text.isEmpty)
      for output in [text, findingsJSON(diagnostics), githubAnnotations(diagnostics)] {
        #expect(!output.unicodeScalars.contains { $0 != "\n" && Self.isUnsafe($0) })
      }
    }
  }

  /// The findings themselves, for those who print them in another way.
  @Test(arguments: nasty) func theValueAndTheExcerptAreClean(_ nasty: String) {
    for csv in Self.csvs(nasty) {
      for finding in read(csv).findings {
        let texts = [finding.value, finding.excerpt?.text, finding.message].compactMap(\.self)
        #expect(!texts.joined().unicodeScalars.contains(where: Self.isUnsafe))
      }
    }
  }

  @Test(arguments: nasty)
  func theHintIsClean(_ nasty: String) {
    let texts = Self.csvs(nasty).flatMap { hints(read($0)) }
    #expect(!texts.joined().unicodeScalars.contains(where: Self.isUnsafe))
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test("what nobody sees is shown as a dot; emoji stay as they are drawn")
  func unseen() {
    let texts = [
      ("9\u{200B}0", "9·0"), ("a\u{AD}b\u{2060}c\u{FEFF}d", "a·b·c·d"), ("a \u{200D}", "a ·"),
      ("\u{E0041}\u{E007F}", "··"), ("\u{115F}\u{3164}\u{34F}", "···"), ("9\u{FE0F}", "9·"),
      ("é – £ 🔴 ", "é – £ 🔴 "), ("❤️ 👩‍👧", "❤️ 👩‍👧"), ("e\u{301}", "e\u{301}"),
    ]
    for (text, shown) in texts { #expect(TerminalText.safe(text) == shown) }
  }

  @Test("a finding is clean whoever makes it")
  func anyFinding() {
    let finding = Finding(
      severity: .note, code: "a", file: "f", location: nil, value: "1\u{1B}", message: "2\u{7}",
      hint: "3\u{202E}", isUnreadableInput: false)
    #expect([finding.value, finding.message, finding.hint] == ["1·", "2·", "3·"])
  }

  /// One character is replaced by one, so that the caret stays under the value.
  @Test func theCaretStaysUnderTheValue() throws {
    let outcome = read("commentary,indicator,value\na\u{1B}\u{7}\tb\u{202E},A,9O\n")
    let finding = try #require(outcome.findings.first)
    #expect(finding.excerpt?.text == "a···b·,A,9O")
    #expect(finding.column == 10)
    #expect(finding.excerpt?.leading == 9 && finding.excerpt?.length == 2)
  }
}
