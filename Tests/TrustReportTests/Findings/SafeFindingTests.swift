import Testing

@testable import TrustReport
@testable import TrustReportCLI

/// Nothing that a file holds can act on a terminal by way of a finding.
@Suite struct SafeFindingTests {
  /// Escape sequences, every control character, and what turns the direction of writing.
  static let nasty: [String] =
    controls.filter { !"\n\r".unicodeScalars.contains($0) }.map { String($0) } + [
      "\u{1B}[2J\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{202E}txt\u{202C}", "\u{2066}x\u{2069}",
      "\u{2028}", "\u{2029}", "a\nb", "a\rb",
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
      let performance = Performance(
        reading: [.bytes(Array(csv.utf8), name: "q\(nasty).csv"), .file("no\(nasty)file")])
      let diagnostics = Diagnostics(performance, OptionValues())
      let text = DiagnosticText(isColored: false).text(diagnostics)
      #expect(!text.isEmpty)
      for output in [text, findingsJSON(diagnostics), githubAnnotations(diagnostics)] {
        let scalars = output.unicodeScalars.filter { $0 != "\n" && !Self.isSeparator($0) }
        #expect(!scalars.contains(where: Self.isUnsafe))
      }
    }
  }

  /// The findings themselves, for whoever prints them otherwise.
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

  /// The line separators of Unicode, which no terminal knows.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: isSeparator(scalar)
    }
  }

  /// One character stands for one, so that the caret stays under the value.
  @Test func theCaretStaysInItsPlace() throws {
    let performance = read("commentary,indicator,value\na\u{1B}\u{7}\tb\u{202E},A,9O\n")
    let finding = try #require(performance.findings.first)
    #expect(finding.column == 10)
    #expect(finding.excerpt?.value == "9O")
    #expect(finding.excerpt?.leading == 9)
  }
}
