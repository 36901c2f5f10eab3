/// The header of a file of priorities: which cell of a record is of which column.
struct PlanHeader {
  /// The index of each column's cell in a record.
  private(set) var fields: [PlanColumn: Int] = [:]
  /// For each cell of the header whether it names a column.
  private(set) var isKnown: [Bool] = []

  /// Whether the cells of a record make it a header: one is `priority`, and one is another column.
  static func isHeader(_ cells: [String]) -> Bool {
    let columns = cells.compactMap { PlanColumn.named(Matching.key($0))?.column }
    return columns.contains(.priority) && columns.contains { $0 != .priority }
  }

  init() {}

  /// Reads the header, and adds what is wrong or doubtful about it.
  init(_ row: PlanRow, _ collector: inout FindingCollector) {
    let texts = row.texts
    let columns = texts.map { PlanColumn.named(Matching.key($0)) }
    isKnown = columns.map { $0 != nil }
    func report(_ fault: some Fault, _ field: Int) {
      collector.add(
        fault, value: TerminalText.excerpt(texts[field]), at: row.location(of: field))
    }
    for column in PlanColumn.allCases {
      let own = columns.indices.filter { columns[$0]?.column == column }
      let canonical = own.filter { columns[$0]?.naming == .canonical }
      let rivals = canonical.isEmpty ? own : canonical
      fields[column] = rivals.first
      if own.isEmpty {
        collector.add(PlanFault.missingColumn(column), at: InputLocation(line: row.line))
      }
      for rival in rivals.dropFirst() {
        report(PlanFault.doubledColumn(column: column, first: texts[rivals[0]]), rival)
      }
      for loser in own where !rivals.contains(loser) {
        report(
          HeaderFault.unknownColumn(header: nil, suggestion: nil, besides: column.name), loser)
      }
    }
    for field in columns.indices where columns[field] == nil && !texts[field].isEmpty {
      let suggestion = PlanColumn.suggestion(for: Matching.key(texts[field]))
      report(HeaderFault.unknownColumn(header: nil, suggestion: suggestion, besides: nil), field)
    }
  }
}
