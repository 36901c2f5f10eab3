import Testing
import TrustReport

/// What of a line a finding shows: at most 100 characters, and the caret under the value.
@Suite struct ExcerptTests {
  private func excerpt(_ line: String) throws -> (InputLocation.Excerpt, Finding) {
    let outcome = read("commentary,indicator,value,note\n\(line)\n")
    let finding = try #require(outcome.findings.first)
    return (try #require(finding.excerpt), finding)
  }

  @Test func aShortLineIsShownWhole() throws {
    let (excerpt, finding) = try excerpt("so far,A,9O.2,x")
    #expect(excerpt.text == "so far,A,9O.2,x")
    #expect((excerpt.line, excerpt.leading, excerpt.length) == (2, 9, 4))
    #expect((finding.line, finding.column, finding.value) == (2, 10, "9O.2"))
  }

  @Test(arguments: [0, 60, 85, 86, 87, 88, 95, 96, 97, 98, 99, 100, 101, 150, 1000, 70_000])
  func theCaretIsUnderTheValueHoweverLongTheLine(_ length: Int) throws {
    let before = String(repeating: "é", count: length)
    for after in ["", String(repeating: "z", count: 300)] {
      let (excerpt, finding) = try excerpt("\(before),A,9O.2,\(after)")
      #expect(excerpt.text.unicodeScalars.count <= 100)
      #expect(excerpt.value == "9O.2")
      #expect(finding.column == length + 4)
    }
  }

  @Test(arguments: [0, 20, 96, 97, 200])
  func aLongValueIsShownFromItsBeginning(_ length: Int) throws {
    let value = "9O" + String(repeating: "9", count: 300)
    let (excerpt, _) = try excerpt("\(String(repeating: "x", count: length)),A,\(value),")
    #expect(excerpt.text.unicodeScalars.count <= 100)
    #expect(excerpt.value.hasPrefix("9O99") && value.hasPrefix(excerpt.value))
    #expect(excerpt.leading + excerpt.length <= 100)
  }

  @Test func columnsAreUnicodeScalars() throws {
    // A family is three scalars with two joiners between them, a flag two, é one or two.
    for (before, count) in [("é", 1), ("e\u{301}", 2), ("👨‍👩‍👧", 5), ("🇬🇧", 2), ("𝟗", 1)] {
      let (_, finding) = try excerpt("\(before),A,9O.2,")
      #expect(finding.column == count + 4, "\(before)")
      expectFindings(
        "commentary,indicator,value\n\(before),A,1️⃣9O\n",
        are: ["error 1️⃣ unreadable-value"])
    }
  }

  @Test func aCellInQuotesIsShownWithThem() throws {
    let (excerpt, finding) = try excerpt("x,A,\"9,O\",y")
    #expect((excerpt.value, finding.value) == ("\"9,O\"", "9,O"))
    #expect(finding.column == 5)
  }

  @Test func ofACellOfSeveralLinesTheFirstIsShown() throws {
    let (excerpt, finding) = try excerpt("\"so\nfar\",A,\"9\nO\",y")
    #expect((excerpt.line, excerpt.text, excerpt.value) == (3, "far\",A,\"9", "\"9"))
    #expect((finding.line, finding.column) == (3, 8))
  }

  @Test
  func columnsOfALineInTwoEncodings() {
    // The first cell is UTF-8, the second Windows-1252: each is one character longer than "Caf" and "x".
    let header = Array("commentary,indicator,value\n".utf8)
    let line = Array("Café,".utf8) + [0x92] + Array("x,9O.2\n".utf8)
    let outcome = Outcome([.bytes(header + line, name: "q.csv")])
    #expect(outcome.findings.first { $0.code == "unreadable-value" }?.column == 9)
  }
}

extension InputLocation.Excerpt {
  /// The part of the text that the finding is about.
  fileprivate var value: String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(leading).prefix(length)))
  }
}
