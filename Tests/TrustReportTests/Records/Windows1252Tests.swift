import Testing
import TrustReport

/// Cells whose bytes are not UTF-8 are read as Windows-1252, and counted.
@Suite struct Windows1252Tests {
  private func reading(_ parts: [UInt8]...) -> Outcome {
    Outcome([.bytes(Array(parts.joined()), name: "q.csv")])
  }

  private static let header = Array("indicator,value,commentary\n".utf8)

  /// Every byte from 80 on: the upper 96 are those of Latin 1.
  @Test func everyByteIsItsCharacter() throws {
    for byte in UInt8(0x80)...0xFF {
      let expected =
        byte < 0xA0 ? Encoding.windows1252Upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
      let outcome = reading(Self.header, [0x78, byte, 0x79], Array(",5,\n".utf8))
      if expected == "." {
        #expect([0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte))
        let finding = try #require(outcome.findings.first { $0.code == "undefined-byte" })
        #expect(finding.severity == .error && finding.line == 2 && finding.column == 1)
        #expect(finding.message.contains(String(byte, radix: 16, uppercase: true)))
      } else {
        let list = try rateJSON(outcome)
        // Nobody sees a soft hyphen: JSON has its number.
        let written = byte == 0xAD ? "\\u00ad" : String(expected)
        #expect(list.contains("\"x\(written)y\""), "byte \(String(byte, radix: 16))")
        #expect(findings(outcome) == ["note windows-1252"])
      }
    }
  }

  @Test func theNoteCountsTheCells() throws {
    let outcome = reading(
      Self.header, [0x93], Array("A".utf8), [0x94], Array(",".utf8), [0xA3], Array("5,x\n".utf8),
      Array("B,£6,café\nC,7,caf".utf8), [0xE9], Array("\n".utf8))
    #expect(findings(outcome) == ["note windows-1252"])
    #expect(messages(outcome).joined().hasPrefix("3 cells are"))
    let list = try rateJSON(outcome)
    #expect(list.contains("\"“A”\"") && list.contains("\"unit\": \"£\""))
  }

  @Test func oneCellIsOneCell() {
    let outcome = reading(Self.header, Array("caf".utf8), [0xE9], Array(",5,\n".utf8))
    #expect(messages(outcome).joined().hasPrefix("1 cell is"))
  }

  @Test func eachFileHasItsNote() {
    let file = Self.header + Array("Caf".utf8) + [0xE9] + Array(",5,\n".utf8)
    let other = Self.header + Array("B".utf8) + [0xE9] + Array(",5,".utf8) + [0x96] + [0x0A]
    let outcome = Outcome([
      .bytes(file, name: "a.csv"), .bytes(other, name: "b.csv"),
    ])
    #expect(findings(outcome) == ["note windows-1252", "note windows-1252"])
    #expect(outcome.findings.map(\.file) == ["a.csv", "b.csv"])
    #expect(messages(outcome).map { $0.first } == ["1", "2"])
  }

  /// Cell by cell: what is UTF-8 in the same row stays so.
  @Test func encodingsAreToldApartByCell() throws {
    let outcome = reading(
      Self.header, Array("Café,5,caf".utf8), [0xE9], Array("\n".utf8))
    let list = try rateJSON(outcome)
    #expect(list.contains("\"Café\""))
    #expect(!list.contains("CafÃ©"))
  }

  @Test func quotesAndLineEndsInSuchCellsStay() throws {
    let outcome = reading(
      Self.header, Array("\"The \"\"new\"\"".utf8), [0x96], Array(" scheme\",5,\n".utf8))
    #expect(try rateJSON(outcome).contains(#""The \"new\"– scheme""#))
  }

  @Test func undefinedBytesAreErrorsAtTheirCell() {
    let outcome = reading(
      Self.header, Array("A,5,\nB,6,so far".utf8), [0x9D], Array("\n".utf8))
    #expect(findings(outcome) == ["note windows-1252", "error 3:5 undefined-byte C3"])
    #expect(outcome.hasErrors)
  }

  @Test
  func cellsOfTheHeaderCountToo() {
    let header = Array("indicator,value,owner".utf8) + [0x92] + Array("s note\n".utf8)
    let counted = reading(header, Array("A,5,\n".utf8))
    #expect(messages(counted).contains { $0.hasPrefix("1 cell is") })
    let undefined = Array("indicator,value,owner".utf8) + [0x81, 0x0A]
    let outcome = reading(undefined, Array("A,5,\n".utf8))
    #expect(findings(outcome).contains("error 1:17 undefined-byte C1"))
  }

  @Test func columnsCountItsCharacters() {
    let outcome = reading(
      Array("commentary,indicator,value\n".utf8), [0xA3, 0x80, 0x99], Array(",A,9O\n".utf8))
    #expect(outcome.findings.first { $0.code == "unreadable-value" }?.column == 7)
  }
}
