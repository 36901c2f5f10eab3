import Testing

@testable import TrustReport

/// UTF-16 with its mark, of either order of bytes; a UTF-16 without one is refused.
@Suite struct UTF16Tests {
  static let text = "indicator,value,commentary\nFlüsse £ – ’ 👩‍👧 𝟗,5,\"a\r\nb\"\n"
  static let encodings = [Encoding.utf16LittleEndian, .utf16BigEndian]

  @Test(arguments: encodings) func readsAsUTF8Does(_ encoding: Encoding) throws {
    let expected = try records(.bytes(Array(Self.text.utf8), name: ""))
    #expect(try records(.bytes(encoding.bytes(Self.text), name: "")) == expected)
    let outcome = Outcome([.bytes(encoding.bytes(Self.text), name: "q.csv")])
    #expect(outcome.findings.isEmpty)
    #expect(try rateJSON(outcome) == rateJSON(read(Self.text)))
  }

  /// Characters, and their halves, are cut by the ends of blocks.
  @Test(arguments: encodings, 1...9)
  func blocksMayEndAnywhere(_ encoding: Encoding, _ size: Int) {
    let bytes = Array(encoding.bytes(Self.text).dropFirst(2))
    var decoder = UTF16Decoder(bigEndian: encoding == .utf16BigEndian)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let end = min(start + size, bytes.count)
      decoder.decode(bytes[start..<end], atEnd: false, into: &text)
    }
    decoder.decode([], atEnd: true, into: &text)
    #expect(String(decoding: text, as: UTF8.self) == Self.text)
    #expect(!decoder.isBroken)
  }

  @Test(
    "half a character reads as U+FFFD, and is an error",
    arguments: [
      [0x0041, 0xD83D], [0x0041, 0xD83D, 0x0042], [0x0041, 0xDE00, 0x0042],
      [0x0041, 0xD83D, 0xD83D, 0xDE00], [0x0041, 0xDE00, 0xD83D],
    ] as [[UInt16]])
  func brokenPairs(_ units: [UInt16]) {
    let title = String(decoding: units, as: UTF16.self)
    let rest = Array("indicator,value\n".utf16)
    let bytes = (rest + units + Array(",5\n".utf16)).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let outcome = Outcome([.bytes([0xFE, 0xFF] + bytes, name: "q.csv")])
    #expect(outcome.findings.map(\.code) == ["broken-utf-16"])
    #expect(outcome.hasErrors)
    let list = rateJSONDespiteErrors([0xFE, 0xFF] + bytes)
    #expect(list.contains("\"indicator\": \"\(title)\""))
  }

  @Test(arguments: encodings) func anOddByteAtTheEndIsBroken(_ encoding: Encoding) {
    let bytes = encoding.bytes("indicator,value\nA,5\n") + [0x41]
    let outcome = Outcome([.bytes(bytes, name: "q.csv")])
    #expect(outcome.findings.contains { $0.code == "broken-utf-16" })
  }

  @Test(arguments: encodings) func withoutItsMarkItIsRefused(_ encoding: Encoding) {
    let bytes = Array(encoding.bytes(Self.text).dropFirst(2))
    let outcome = Outcome([.bytes(bytes, name: "q.csv")])
    #expect(outcome.findings.map(\.code) == ["not-text"])
    #expect(messages(outcome).joined().contains("UTF-16"))
  }

  @Test(arguments: encodings) func positionsAreThoseOfTheText(_ encoding: Encoding) {
    let marked = MarkedText("indicator,value\nB 👩‍👧,5\n𝟗é,1️⃣9O\n")
    let outcome = Outcome([.bytes(encoding.bytes(marked.text), name: "q.csv")])
    #expect(findings(outcome) == [marked.resolved("error 1️⃣ unreadable-value")])
  }

  @Test(arguments: Encoding.allCases) func aFileOfAMarkAloneIsEmpty(_ encoding: Encoding) {
    for text in ["", "\n", " \r\n\t\n"] {
      let outcome = Outcome([.bytes(encoding.bytes(text), name: "q.csv")])
      #expect(outcome.findings.map(\.code) == ["empty-file"], "\(text.debugDescription)")
    }
  }
}
