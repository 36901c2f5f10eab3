import Testing

@testable import TrustReport

/// Where a block of an input ends makes no difference to what is read.
@Suite struct BlockTests {
  /// Everything that can straddle the end of a block.
  static let text =
    "\u{FEFF}indicator,\"va\"\"lue\"\r\nCafé – 👩‍👧,\"two\r\nlines, \"\"quoted\"\"\"\r\r\n x , \"y\" \n\"\",\n"

  @Test(arguments: 16...64)
  func windowsOfAnySizeGiveTheSameBytes(_ size: Int) throws {
    for encoding in [Encoding.utf8, .utf8WithMark, .utf16BigEndian, .utf16LittleEndian] {
      let text = Self.text.replacing("\u{FEFF}", with: "")
      var window = try ByteWindow(.bytes(encoding.bytes(text), name: ""), blockSize: size)
      var bytes: [UInt8] = []
      while !window.isAtEnd {
        try window.fill()
        // Some stay in the window, as the beginning of a record does.
        let taken = window.bytes.count / 2
        bytes += window.bytes[..<taken]
        window.discard(taken)
      }
      bytes += window.bytes
      #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
  }

  /// Of a table of many empty cells a batch holds so many, however large the block is.
  @Test func batchesOfManyCells() throws {
    let empty = String(repeating: String(repeating: ",", count: 200) + "\n", count: 2_000)
    let outcome = read("indicator,value\nA,5\n\(empty)B,6\n")
    #expect(findings(outcome) == [])
    #expect(try outcome.scorecard.indicators.map(\.title) == ["A", "B"])
  }

  /// A record of which only the beginning is there is never taken for whole, nor for another.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func aRecordCutShortWaitsForItsRest(_ lineEnd: String) throws {
    let text = Self.text.replacing("\r\n", with: "\n").replacing("\n", with: lineEnd)
    let bytes = Array(text.utf8)
    let scanner = RecordScanner(delimiter: UInt8(ascii: ","))
    var start = 0
    while start < bytes.count {
      var whole = Record()
      guard case .complete(let next, let lines) = scan(scanner, bytes, start, true, &whole) else {
        Issue.record("no record at \(start)")
        return
      }
      for end in start..<bytes.count {
        var cut = Record()
        let outcome = scan(scanner, Array(bytes[..<end]), start, false, &cut)
        guard case .complete(let cutNext, let cutLines) = outcome else { continue }
        #expect(end >= next)
        #expect((cutNext, cutLines) == (next, lines))
        #expect(cells(of: cut, in: bytes.span) == cells(of: whole, in: bytes.span))
      }
      start = next
    }
  }

  private func scan(
    _ scanner: RecordScanner, _ bytes: [UInt8], _ start: Int, _ atEnd: Bool, _ record: inout Record
  ) -> RecordScanner.Outcome {
    scanner.scan(bytes.span, from: start, line: 1, atEnd: atEnd, into: &record)
  }

  /// The reader's own blocks are 64 KiB at first: a long cell moves the text over the end of the first one.
  @Test func theEndOfTheFirstBlockMayFallAnywhere() throws {
    let table = Self.text.replacing("\u{FEFF}", with: "")
    let expected = try records(.bytes(Array(table.utf8), name: ""))
    let length = table.utf8.count
    for offset in stride(from: 0, through: length, by: 1) {
      let filler = [UInt8](repeating: 0x78, count: 64 << 10 - offset - 1) + [0x0A]
      let bytes = filler + Array(table.utf8)
      #expect(try records(.bytes(bytes, name: "")).dropFirst() == expected[...])
    }
  }

  @Test func everyDelimiterIsFoundWhereverItIs() {
    for length in 0..<40 {
      for position in 0..<length {
        var bytes = [UInt8](repeating: 0x2D, count: length)
        bytes[position] = 0x2C
        let search = ByteSearch(0x2C, lineEnds: true)
        #expect(search.next(in: bytes.span, from: 0) == position)
        #expect(search.next(in: bytes.span, from: position + 1) == length)
      }
    }
    // The byte one above a delimiter, and those with its high bit, must not pass for it.
    let others: [UInt8] = [0x2B, 0x2D, 0xAC, 0x0B, 0x8A, 0x0C, 0x0E, 0x8D, 0x00, 0xFF]
    for byte in others {
      let bytes = [UInt8](repeating: byte, count: 33)
      #expect(ByteSearch(0x2C, lineEnds: true).next(in: bytes.span, from: 0) == 33)
    }
  }
}
