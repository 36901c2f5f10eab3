import Testing
import TrustReport

/// A table reads the same however it was saved: encoding, delimiter, line ends, quotes.
@Suite struct SameTableTests {
  /// The fixtures of the published papers, and what they lack: characters of every length.
  static let tables = [
    "Fixtures/2018-19-q4.csv", "Fixtures/2020-21-q1.csv", "Fixtures/2022-23-q3.csv",
    "Fixtures/2022-23-q3-wide.csv", "Fixtures/findings/unreadable-value.csv",
  ]

  private static let unicode: [[String]] = [
    ["number", "indicator", "priority", "quarter", "value", "target", "polarity", "commentary"],
    [
      "1.10", "Ταξίδια 👩‍👧 𝟗", "Be “Safe”", "2024/25 Q2", "£1,234", "£1,000", "lower",
      "a\u{301}; b\tc",
    ],
    ["1.9", "Naïve café – №", "", "2024/25 Q2", "[c]", "≥95%", "", "• one\n• two, \"three\""],
  ]

  /// Everything but the places of findings, and the note on Windows-1252.
  private func result(_ outcome: Outcome) -> [String] {
    let found = outcome.findings.filter { $0.code != "windows-1252" }
      .map { "\($0.severity) \($0.code) \($0.message) \($0.value ?? "") \($0.cell ?? "")" }
    let report = try? markdown(outcome, includesGreen: true)
    return found + [report ?? "no report", (try? rateJSON(outcome)) ?? "no ratings"]
  }

  private func expectSame(
    _ table: [[String]], in encodings: [Encoding], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = result(read(csv(table)))
    for encoding in encodings {
      for delimiter in [",", ";", "\t"] {
        for lineEnd in ["\n", "\r\n", "\r"] {
          let quotingAll = delimiter == ";"
          let text = csv(table, delimiter: delimiter, lineEnd: lineEnd, quotingAll: quotingAll)
          let outcome = Outcome([.bytes(encoding.bytes(text), name: "q.csv")])
          let way = "\(encoding) \(delimiter.debugDescription) \(lineEnd.debugDescription)"
          #expect(result(outcome) == expected, "\(way)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test(arguments: tables) func fixtures(_ path: String) throws {
    let table = try records(.bytes(Array(try Package.text(path).utf8), name: path))
    #expect(read(csv(table)).hasErrors == path.contains("unreadable"))
    expectSame(table, in: Encoding.allCases)
  }

  @Test func charactersOfEveryLength() throws {
    expectSame(
      Self.unicode, in: [.utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian])
    #expect(try rateJSON(read(csv(Self.unicode))).contains("Ταξίδια 👩‍👧 𝟗"))
  }

  /// In Windows-1252 the same, and one note more: how many cells it was.
  @Test func theNoteIsAllThatAnEncodingAdds() throws {
    let table = [["indicator", "value"], ["Café", "£5"], ["Plain", "6"]]
    let bytes = Encoding.windows1252.bytes(csv(table))
    let outcome = Outcome([.bytes(bytes, name: "q.csv")])
    #expect(findings(outcome) == ["note windows-1252"])
    #expect(messages(outcome).joined().hasPrefix("2 cells"))
  }

  /// Blank rows between the rows, blank columns between the columns, spaces around the cells.
  @Test(arguments: tables) func whiteSpaceMakesNoDifference(_ path: String) throws {
    let table = try records(.bytes(Array(try Package.text(path).utf8), name: path))
    let spaced = table.flatMap { row in [row.flatMap { [" \($0)\t", ""] }, [""]] }
    let outcome = read(csv(spaced, quotingAll: true))
    let expected = result(read(csv(table))).map { $0.prefix(while: { $0 != "(" }) }
    let found = result(outcome).map { $0.prefix(while: { $0 != "(" }) }
    #expect(found.suffix(2) == expected.suffix(2))
    #expect(outcome.findings.map(\.message) == read(csv(table)).findings.map(\.message))
  }
}
