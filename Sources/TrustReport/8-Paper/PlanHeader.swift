/// The header of a file of priorities: which cell of each record holds which column.
struct PlanHeader {
  /// Where each column's cell stands in a record.
  private(set) var fields: [PlanColumn: Int] = [:]
  /// For each cell of the header whether its column is read.
  private(set) var isKnown: [Bool] = []
  /// How many cells the header has.
  var count: Int { isKnown.count }

  init() {}

  /// Finds the first record, among the first twenty, that names `priority` and another column.
  static func locate(
    _ reader: inout RecordReader, delimiter: UInt8?
  ) throws(Problem) -> Header.Location {
    // The header is found in the first mebibyte, or there is none: a file of priorities is a page.
    let (bytes, isWhole) = try reader.peek(1 << 20)
    if let kind = Problem.FileKind(startOf: bytes) { throw .notCSV(kind: kind) }
    if isWhole, bytes.allSatisfy(\.isSpace) { throw .plan(.emptyFile) }
    for delimiter in (delimiter.map { [$0] } ?? []) + [0x2C, 0x3B, 0x09] {
      let scanner = RecordScanner(delimiter: delimiter)
      var record = Record()
      var position = 0
      for row in 0..<Header.searchedRows {
        let outcome = scanner.scan(bytes.span, from: position, atEnd: isWhole, into: &record)
        guard case .complete(let next, _) = outcome else { break }
        if isHeader(record, bytes.span) {
          return Header.Location(delimiter: delimiter, rowsAbove: row)
        }
        position = next
      }
    }
    throw .plan(.noHeader)
  }

  private static func isHeader(_ record: Record, _ bytes: Span<UInt8>) -> Bool {
    let columns = record.fields.compactMap { field in
      TextDecoding.withText(bytes, field) { PlanColumn.named($0.string)?.column }
    }
    return columns.contains(.priority) && columns.contains { $0 != .priority }
  }

  /// Reads the header; what is wrong or doubtful about it is logged.
  init(_ record: Record, in bytes: Span<UInt8>, log: inout FindingLog) {
    let texts = record.fields.map { TextDecoding.withText(bytes, $0) { $0.string } }
    let columns = texts.map { PlanColumn.named($0) }
    isKnown = columns.map { $0 != nil }
    func report(_ problem: Problem, _ field: Int) {
      let value = Finding.Excerpt.printable(texts[field].unicodeScalars.prefix(200))
      log.add(problem, value: value, place: Place(record, field: field, in: bytes))
    }
    for column in PlanColumn.allCases {
      let own = columns.indices.filter { columns[$0]?.column == column }
      let canonical = own.filter { columns[$0]?.isCanonical ?? false }
      let rivals = canonical.isEmpty ? own : canonical
      fields[column] = rivals.first
      if own.isEmpty { log.add(.plan(.missingColumn(column)), place: Place(line: record.line)) }
      for rival in rivals.dropFirst() {
        report(.plan(.doubledColumn(column: column, first: texts[rivals[0]])), rival)
      }
      for loser in own where !rivals.contains(loser) {
        report(.unknownColumn(suggestion: nil, besides: column.name), loser)
      }
    }
    for field in columns.indices where columns[field] == nil && !texts[field].isEmpty {
      let suggestion = PlanColumn.suggestion(for: texts[field])
      report(.unknownColumn(suggestion: suggestion, besides: nil), field)
    }
  }
}
