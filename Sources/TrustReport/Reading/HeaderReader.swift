/// Reads a file's header: what each of its cells names, and what is wrong with them together.
struct HeaderReader {
  /// The quarter that gives `Q1` to `Q4` their year.
  private let quarter: Quarter?
  private let record: Record
  private let bytes: [UInt8]
  private let texts: [String]
  private var header = Header()
  /// The header cells that name columns, with whether they do so by the canonical name.
  private var named: [(column: Column, field: Int, isCanonical: Bool)] = []
  private var indicatorNumbers: [Int] = []
  private var unknown: [Int] = []
  private(set) var findings: FindingCollector

  /// - Parameters:
  ///   - record: the record that ``HeaderSearch`` found.
  ///   - bytes: the bytes that its ranges are into.
  init(
    _ record: Record, in bytes: Span<UInt8>, quarter: Quarter?, findings: FindingCollector
  ) {
    self.record = record.moved(by: -record.bytes.lowerBound)
    self.bytes = bytes.extracting(record.bytes).array
    texts = record.fields.map { CellText.string($0, in: bytes) }
    self.quarter = quarter
    self.findings = findings
  }

  mutating func read() -> Header {
    header.count = record.fields.count
    for index in record.fields.indices {
      checkEncoding(index)
      take(HeaderCell(texts[index]), index)
    }
    takeIndicatorNumbers()
    for column in Column.allCases { settle(column) }
    unknown.sort()
    let figures = likelyFigures
    for index in unknown {
      if index == figures { report(.noFigureColumn, index) } else { reportUnknown(index) }
    }
    settleQuarters()
    return header
  }

  private mutating func checkEncoding(_ index: Int) {
    var text: [UInt8] = []
    let bytes = bytes
    let content = bytes.span.extracting(record.fields[index].content)
    guard
      case .windows1252(let undefined) = CellText.decode(content, undoubling: false, into: &text)
    else { return }
    header.windows1252Cells += 1
    guard let undefined else { return }
    let fault = TextFault.undefinedByte(undefined)
    let location = findings.keeps(fault) ? location(index) : nil
    findings.add(fault, at: location)
  }

  private mutating func take(_ cell: HeaderCell, _ index: Int) {
    switch cell {
    case .column(let column, let isCanonical):
      named.append((column, index, isCanonical))
    case .quarter(let quarter, let isTarget): take(quarter, isTarget: isTarget, index)
    case .quarterWithoutYear(let number, let isTarget):
      if let quarter {
        take(Quarter(year: quarter.year, number: number), isTarget: isTarget, index)
      } else {
        report(.quarterWithoutYear(header: shown(index)), index)
      }
    case .indicatorNumber: indicatorNumbers.append(index)
    case .unknown: unknown.append(index)
    case .empty: header.unnamed.append(index)
    }
  }

  private mutating func take(_ quarter: Quarter, isTarget: Bool, _ index: Int) {
    let known = header.quarters.firstIndex { $0.quarter == quarter }
    var columns = known.map { header.quarters[$0] } ?? Header.QuarterColumns(quarter: quarter)
    if let first = isTarget ? columns.target : columns.value {
      return report(
        .doubledColumn(column: isTarget ? .target : .value, first: shown(first)), index)
    }
    if isTarget { columns.target = index } else { columns.value = index }
    if let known { header.quarters[known] = columns } else { header.quarters.append(columns) }
  }

  /// `indicator number` is the number if `indicator` is beside it; alone it holds both.
  private mutating func takeIndicatorNumbers() {
    for index in indicatorNumbers {
      if named.contains(where: { $0.column == .indicator }) {
        named.append((.number, index, false))
      } else {
        report(.numberAndTitle, index)
      }
    }
  }

  /// Chooses the cell that holds a column: a canonical name wins, and two other names are an error.
  private mutating func settle(_ column: Column) {
    let cells = named.filter { $0.column == column }
    if cells.isEmpty { return }
    let canonical = cells.filter(\.isCanonical)
    let rivals = canonical.isEmpty ? cells : canonical
    header.layout[column] = rivals.first?.field
    if !canonical.isEmpty { unknown += cells.filter { !$0.isCanonical }.map(\.field) }
    for rival in rivals.dropFirst() {
      report(.doubledColumn(column: column, first: shown(rivals[0].field)), rival.field)
    }
  }

  private mutating func settleQuarters() {
    guard header.isWide else { return }
    header.quarters.sort { $0.quarter < $1.quarter }
    for column in [Column.value, .quarter] {
      if let field = header.layout[column] { report(.valueBesideQuarters(column: column), field) }
    }
  }

  private mutating func reportUnknown(_ index: Int) {
    guard findings.keeps(HeaderFault.unknownColumn(suggestion: nil, besides: nil)) else {
      // Only counted: then no suggestion is looked for.
      return findings.add(HeaderFault.unknownColumn(suggestion: nil, besides: nil))
    }
    let key = Matching.key(texts[index])
    let known = Column.named(key)?.column.name
    let suggestion = known == nil ? Column.suggestion(for: key) : nil
    report(.unknownColumn(suggestion: suggestion, besides: known), index)
  }

  /// If no column holds figures, an unknown one with a word for them in its name: the report would have
  /// none, and a note alone is easily missed.
  private var likelyFigures: Int? {
    guard header.layout[.value] == nil, header.quarters.isEmpty else { return nil }
    let words = Set(Column.value.names + ["figure", "performance", "score"])
    return unknown.first { index in
      shown(index).lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
    }
  }

  private func shown(_ index: Int) -> String { TerminalText.excerpt(texts[index]) }

  private func location(_ index: Int) -> InputLocation {
    InputLocation(record, field: index, in: bytes.span)
  }

  private mutating func report(_ fault: HeaderFault, _ index: Int) {
    // In a header of very many faults, only those that are kept are located.
    let location = findings.keeps(fault) ? location(index) : nil
    let value = location == nil ? nil : shown(index)
    findings.add(fault, value: value, at: location)
  }
}
