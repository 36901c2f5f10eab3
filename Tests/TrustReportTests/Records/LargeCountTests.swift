import Testing

@testable import TrustReport

/// Lines, rows and offsets are counted beyond what 32 bits hold. No test can read a file of that size,
/// so what reads it begins far down in one.
@Suite struct LargeCountTests {
  private static let far = 1 << 31

  @Test func theCursorCountsOn() throws {
    let bytes = Array("a\n\"b\nc\"\n\nd\n".utf8)
    let window = try ByteWindow(.bytes(bytes, name: "q.csv"))
    var record = Record()
    (record.line, record.row) = (Self.far, Self.far)
    var cursor = RecordCursor()
    cursor.goBack(to: record)
    var places: [[Int]] = []
    let scanner = RecordScanner(delimiter: UInt8(ascii: ","))
    while cursor.next(&record, in: window, scanner) == .record {
      places.append([record.line - Self.far, record.row - Self.far])
    }
    #expect(places == [[0, 0], [1, 1], [3, 2], [4, 3]])
  }

  @Test func anUnclosedQuoteNamesItsLines() {
    let bytes = Array("a,\"b\nc\n".utf8)
    var record = Record()
    let scanner = RecordScanner(delimiter: UInt8(ascii: ","))
    _ = scanner.scan(bytes.span, from: 0, line: Self.far, atEnd: true, into: &record)
    guard case .unclosedQuote(Self.far, Self.far + 1) = record.fault?.kind else {
      Issue.record("\(String(describing: record.fault))")
      return
    }
  }

  @Test func aRecordMayBeFarIntoItsBytes() {
    var record = Record()
    record.bytes = Self.far..<Self.far + 8
    record.fields = [Field(cell: Self.far, content: Self.far + 1..<Self.far + 7)]
    let moved = record.moved(by: 2 * Self.far)
    #expect(moved.bytes == 3 * Self.far..<3 * Self.far + 8)
    #expect(moved.fields[0].cell == 3 * Self.far)
    #expect(moved.fields[0].content == 3 * Self.far + 1..<3 * Self.far + 7)
  }

  /// Rows, findings and the cells kept for later have the lines of their records.
  @Test func rowsAndFindingsHaveTheirLines() throws {
    let csv = "number,indicator,part,value,published\n1,A,,5,G\n1,A,,6,G\n2,B,,9O,\n"
    var findings = FindingCollector()
    findings.begin(file: "q.csv")
    var reader = try RecordReader(.bytes(Array(csv.utf8), name: "q.csv"))
    var record = Record()
    #expect(try reader.next(&record))
    var header = headerReader(record, reader, findings)
    var rows = RowReader(header: header.read(), options: ReadingOptions(), findings: findings)
    #expect(try reader.next(&rows.batch))
    for index in rows.batch.records.indices {
      rows.batch.records[index].line += Self.far
      rows.batch.records[index].row += Self.far
    }
    rows.readBatch()
    var collector = ReturnCollector(options: ReadingOptions())
    collector.add(&rows)
    #expect(collector.collected.rows.map(\.location.line) == [2, 4].map { $0 + Self.far })
    let source = collector.sources[RowID(0)]?.location(of: .published)
    #expect(source?.line == Self.far + 2 && source?.cell == "E2147483650")
    #expect(
      rows.findings.findings.map { "\($0.line ?? 0) \($0.cell ?? "") \($0.code)" } == [
        "2147483651 A2147483651 duplicate-row", "2147483652 D2147483652 unreadable-value",
      ])
    #expect(rows.findings.findings.first?.message.contains("q.csv:2147483650") == true)
  }
}
