/// Reads a file's header: what each of its cells names, and what is wrong with them together.
struct HeaderReader {
  /// The quarter that gives `Q1` to `Q4` their year.
  let quarter: Quarter?
  private var header = Header()
  /// The header cells that name columns, with whether they do so by the canonical name.
  private var named: [(column: Column, field: Int, isCanonical: Bool)] = []
  private var indicatorNumbers: [Int] = []
  private var unknown: [Int] = []

  init(quarter: Quarter?) { self.quarter = quarter }

  /// Reads the record that ``Header/find(_:isWhole:delimiters:)`` found.
  mutating func read(
    _ record: Record, in bytes: Span<UInt8>, log: inout FindingLog
  ) -> Header {
    header.count = record.fields.count
    for index in record.fields.indices {
      checkEncoding(index, record, bytes, &log)
      let cell = TextDecoding.withText(bytes, record.fields[index]) { HeaderCell($0) }
      take(cell, index, record, bytes, &log)
    }
    takeIndicatorNumbers(record, bytes, &log)
    for column in Column.allCases { settle(column, record, bytes, &log) }
    let figures = likelyFigures(record, bytes)
    for index in unknown.sorted() {
      if index == figures {
        report(.noFigureColumn, index, record, bytes, &log)
      } else {
        reportUnknown(index, record, bytes, &log)
      }
    }
    settleQuarters(record, bytes, &log)
    header.settle()
    return header
  }

  private mutating func checkEncoding(
    _ index: Int, _ record: Record, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    let content = bytes.extracting(record.fields[index].content)
    var text: [UInt8] = []
    let encoding = TextDecoding.append(content, undoubling: false, to: &text)
    guard case .windows1252(let undefined) = encoding
    else { return }
    header.windows1252Cells += 1
    if let undefined {
      log.add(.undefinedByte(undefined), place: Place(record, field: index, in: bytes))
    }
  }

  private mutating func take(
    _ cell: HeaderCell, _ index: Int, _ record: Record, _ bytes: Span<UInt8>,
    _ log: inout FindingLog
  ) {
    switch cell {
    case .column(let column, let isCanonical):
      named.append((column, index, isCanonical))
    case .quarter(let quarter, let isTarget):
      take(quarter, isTarget: isTarget, index, record, bytes, &log)
    case .quarterOfNoYear(let number, let isTarget):
      if let quarter {
        let quarter = Quarter(year: quarter.year, number: number)
        take(quarter, isTarget: isTarget, index, record, bytes, &log)
      } else {
        let problem = Problem.quarterWithoutYear(header: text(index, record, bytes))
        report(problem, index, record, bytes, &log)
      }
    case .indicatorNumber: indicatorNumbers.append(index)
    case .unknown: unknown.append(index)
    case .empty: header.unnamed.append(index)
    }
  }

  private mutating func take(
    _ quarter: Quarter, isTarget: Bool, _ index: Int, _ record: Record, _ bytes: Span<UInt8>,
    _ log: inout FindingLog
  ) {
    let known = header.quarters.firstIndex { $0.quarter == quarter }
    var columns = known.map { header.quarters[$0] } ?? Header.QuarterColumns(quarter: quarter)
    if let first = isTarget ? columns.target : columns.value {
      let column: Column = isTarget ? .target : .value
      report(
        .doubledColumn(column: column, first: text(first, record, bytes)), index, record, bytes,
        &log)
      return
    }
    if isTarget { columns.target = index } else { columns.value = index }
    if let known { header.quarters[known] = columns } else { header.quarters.append(columns) }
  }

  /// `indicator number` is the number where `indicator` stands beside it; alone it holds both.
  private mutating func takeIndicatorNumbers(
    _ record: Record, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    for index in indicatorNumbers {
      if !named.contains(where: { $0.column == .indicator }) {
        report(.numberAndTitle, index, record, bytes, &log)
      } else {
        named.append((.number, index, false))
      }
    }
  }

  /// Chooses the cell that holds a column: a canonical name wins, and two other names are an error.
  private mutating func settle(
    _ column: Column, _ record: Record, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    let cells = named.filter { $0.column == column }
    if cells.isEmpty { return }
    let canonical = cells.filter(\.isCanonical)
    let rivals = canonical.isEmpty ? cells : canonical
    header.layout[column] = rivals.first?.field
    if !canonical.isEmpty { unknown += cells.filter { !$0.isCanonical }.map(\.field) }
    for rival in rivals.dropFirst() {
      let first = text(rivals[0].field, record, bytes)
      report(.doubledColumn(column: column, first: first), rival.field, record, bytes, &log)
    }
  }

  private mutating func settleQuarters(
    _ record: Record, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    guard header.isWide else { return }
    header.quarters.sort { $0.quarter < $1.quarter }
    for column in [Column.value, .quarter] {
      guard let field = header.layout[column] else { continue }
      report(.valueBesideQuarters(column: column), field, record, bytes, &log)
    }
  }

  private func reportUnknown(
    _ index: Int, _ record: Record, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    guard log.keeps(.unknownColumn(suggestion: nil, besides: nil)) else {
      return log.add(.unknownColumn(suggestion: nil, besides: nil))
    }
    let key = TextDecoding.withText(bytes, record.fields[index]) { Name.key($0) }
    let known = Column.named(key)?.column.name
    report(
      .unknownColumn(
        suggestion: known == nil ? Column.suggestion(for: key) : nil, besides: known), index,
      record, bytes,
      &log)
  }

  /// Where no column holds figures, one that is not known and has a word for them in its name: the
  /// report would have none, and a note alone is easily passed over.
  private func likelyFigures(_ record: Record, _ bytes: Span<UInt8>) -> Int? {
    guard header.layout[.value] == nil, header.quarters.isEmpty else { return nil }
    let words = Set(Column.value.names + ["figure", "performance", "score"])
    return unknown.sorted().first { index in
      let name = text(index, record, bytes).lowercased().split { !$0.isLetter }
      return name.contains { words.contains(String($0)) }
    }
  }

  private func text(_ index: Int, _ record: Record, _ bytes: Span<UInt8>) -> String {
    TextDecoding.withText(bytes, record.fields[index]) { text in
      Finding.Excerpt.printable(text.string.unicodeScalars.prefix(200))
    }
  }

  private func report(
    _ problem: Problem, _ index: Int, _ record: Record, _ bytes: Span<UInt8>,
    _ log: inout FindingLog
  ) {
    log.add(
      problem, value: text(index, record, bytes), place: Place(record, field: index, in: bytes))
  }
}
