import Testing

@testable import TrustReport

/// A record may have 64 MiB: one that is not complete then ends the reading, with an error at its line.
@Suite struct RecordLimitTests {
  /// A header, two rows on three lines, the beginning of a record, and more than 64 MiB behind it.
  private static func reader(header: String, _ beginning: String) throws -> RecordReader {
    let line = [UInt8](repeating: 0x78, count: 1 << 16)
    // Lines may break in a quoted cell.
    let rest = beginning.contains("\"") ? line + [0x0A] : line
    var bytes = Array("\(header)\nA,5,\"x\ny\"\nB,6,\n\(beginning)".utf8)
    let size = RecordCursor.recordLimit + 2 << 16
    bytes.reserveCapacity(size + rest.count)
    while bytes.count < size { bytes += rest }
    // A first block of nearly all that spares the test the smaller ones.
    return try RecordReader(.bytes(bytes, name: "q.csv"), blockSize: size - 1)
  }

  private func rowReader(_ reader: inout RecordReader) throws -> RowReader {
    var record = Record()
    #expect(try reader.next(&record))
    var findings = FindingCollector()
    findings.begin(file: "q.csv")
    var header = headerReader(record, reader, findings)
    return RowReader(header: header.read(), options: ReadingOptions(), findings: findings)
  }

  private func lines(_ findings: FindingCollector) -> [String] {
    findings.findings.map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0) \($0.cell ?? "")" }
  }

  @Test(arguments: ["C,7,\"x", "C,7,x"])
  func isAnErrorInATidyFile(_ beginning: String) throws {
    var reader = try Self.reader(header: "indicator,value,commentary", beginning)
    var rows = try rowReader(&reader)
    while try reader.next(&rows.batch) { rows.readBatch() }
    #expect(rows.rows.map { $0?.row.title } == ["A", "B"])
    #expect(lines(rows.findings) == ["record-too-long 5:5 C4"])
    #expect(rows.findings.findings.first?.message.hasSuffix("not read from here on") == true)
  }

  /// Spreadsheets have 16,384 columns.
  @Test func cellsBeyondThoseOfASpreadsheetAreNotKept() throws {
    let commas = String(repeating: ",", count: 16_384)
    let csv = "indicator,value\nA,5\(commas.dropLast(2))\nB,6\(commas)\nC,9O\n"
    let outcome = read(csv)
    #expect(lines(outcome) == ["record-too-long 3:16386 XFD3", "unreadable-value 4:3 B4"])
    var reader = try RecordReader(.bytes(Array(csv.utf8), name: "q.csv"))
    var record = Record()
    var counts: [Int] = []
    while try reader.next(&record) { counts.append(record.fields.count) }
    #expect(counts == [2, 16_384, 16_384, 2])
  }

  private func lines(_ outcome: Outcome) -> [String] {
    outcome.findings.map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0) \($0.cell ?? "")" }
  }

  @Test func isAnErrorInAWideFile() throws {
    var reader = try Self.reader(header: "indicator,2024/25 Q1,note", "C,7,\"x")
    var rows = try rowReader(&reader)
    var survey = WideSurvey(rows.header, nil)
    #expect(survey.isNeeded)
    try reader.survey { survey.add($0, in: $1) }
    rows.wide = WidePlan(rows.header, survey)
    while try reader.next(&rows.batch) { rows.readBatch() }
    #expect(rows.rows.map { $0?.row.title } == ["A", "B"])
    #expect(lines(rows.findings) == ["record-too-long 5:5 C4"])
  }
}

/// Reads a record as the header of a file, of which nothing else is known.
func headerReader(
  _ record: Record, _ reader: borrowing RecordReader, _ findings: FindingCollector
) -> HeaderReader {
  let rows = reader.withBytes { bytes in
    HeaderRows([record], texts: HeaderSearch.texts(of: record, in: bytes), in: bytes)
  }
  let context = HeaderContext()
  return HeaderReader(rows, context: context, findings: findings)
}
