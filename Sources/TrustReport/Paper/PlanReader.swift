/// Reads a file of priorities: a row for each, or several rows that give one priority its outcomes.
struct PlanReader {
  private(set) var collector = FindingCollector()
  private var header = PlanHeader()
  private var cells = Cells()
  private var windows1252Cells = 0
  private var entries: [Entry] = []
  /// The entry of each priority, by its folded name.
  private var entryIndices: [String: Int] = [:]
  /// The entry of the row above.
  private var latest: Int?

  /// A priority, and the lines of its cells.
  private struct Entry {
    var priority: PriorityPlan.Priority
    var lines: [PlanColumn: Int] = [:]
    var outcomeLines: [String: Int] = [:]
  }

  init(file: String) { collector.begin(file: file) }

  var priorities: [PriorityPlan.Priority] { entries.map(\.priority) }

  /// Reads the file, and collects what is wrong with it.
  mutating func read(_ input: Input, delimiter: UInt8?) {
    do {
      var reader = try RecordReader(input)
      guard try readHeader(&reader, delimiter: delimiter) else { return }
      try readRows(&reader)
    } catch {
      collector.add(error)
    }
  }

  /// Finds and reads the header; false if there is none.
  private mutating func readHeader(
    _ reader: inout RecordReader, delimiter: UInt8?
  ) throws(InputFault) -> Bool {
    if let kind = reader.fileKind { throw .notCSV(kind) }
    let delimiters = (delimiter.map { [$0] } ?? []) + [0x2C, 0x3B, 0x09]
    let found = try HeaderSearch.find(
      &reader, delimiters: delimiters, isHeader: PlanHeader.isHeader)
    guard let found else {
      collector.add(try reader.isBlank() ? PlanFault.emptyFile : PlanFault.noHeader)
      return false
    }
    reader.use(delimiter: found.delimiter)
    var record = Record()
    for _ in 0...found.rowsAbove { _ = try reader.next(&record) }
    if found.rowsAbove > 0 {
      collector.add(HeaderFault.rowsPassedOver(rows: found.rowsAbove), at: InputLocation(line: 1))
    }
    header = PlanHeader(reader.withBytes { PlanRow(record, in: $0) }, &collector)
    return true
  }

  private mutating func readRows(_ reader: inout RecordReader) throws(InputFault) {
    var record = Record()
    while try reader.next(&record) {
      let row = reader.withBytes { PlanRow(record, in: $0) }
      if let fault = record.fault {
        collector.add(fault.kind, at: row.location(of: fault.field))
        if fault.kind.endsReading { break }
      } else if !row.isBlank {
        read(row)
      }
    }
    if windows1252Cells > 0 { collector.add(TextFault.windows1252(cells: windows1252Cells)) }
    if reader.isBrokenUTF16 { collector.add(TextFault.brokenUTF16) }
    if entries.isEmpty, !collector.hasErrors { collector.add(PlanFault.noPriorities) }
  }
}

// MARK: Rows

extension PlanReader {
  private mutating func read(_ row: PlanRow) {
    cells.take(
      row.record.fields, of: row.record.bytes, in: row.bytes.span, isKnown: header.isKnown)
    checkCells(of: row)
    guard let index = entry(of: row) else { return }
    take(.focus, \.focus, of: index, row)
    take(.deliverable, \.deliverable, of: index, row)
    take(.progress, \.progress, of: index, row)
    for outcome in Self.outcomes(in: text(.outcomes, row)) {
      let key = Matching.folded(outcome)
      if let first = entries[index].outcomeLines[key] {
        report(.repeatedOutcome(firstLine: first), .outcomes, row, value: outcome)
      } else {
        entries[index].outcomeLines[key] = row.line
        entries[index].priority.outcomes.append(outcome)
      }
    }
  }

  private mutating func checkCells(of row: PlanRow) {
    windows1252Cells += cells.windows1252.count
    for (field, undefined) in cells.windows1252 {
      guard let undefined else { continue }
      collector.add(TextFault.undefinedByte(undefined), at: row.location(of: field))
    }
    let count = header.isKnown.count
    guard let extra = (0..<cells.count).dropFirst(count).first(where: { !cells.isEmpty($0) }) else {
      return
    }
    collector.add(
      RecordFault.extraCells(columns: count),
      value: TerminalText.excerpt(cells.string(of: extra, in: row.bytes.span)),
      at: row.location(of: extra))
  }

  /// The priority that a row is about: the one it names, or that of the row above.
  private mutating func entry(of row: PlanRow) -> Int? {
    let name = text(.priority, row)
    guard !name.isEmpty else {
      if latest == nil { report(.missingPriority, .priority, row) }
      return latest
    }
    let folded = Matching.folded(name)
    let index = entryIndices[folded] ?? entries.count
    if index == entries.count {
      entryIndices[folded] = index
      entries.append(Entry(priority: PriorityPlan.Priority(name: name)))
    }
    latest = index
    return index
  }

  /// Takes a cell of a column of which a priority has only one.
  private mutating func take(
    _ column: PlanColumn, _ property: WritableKeyPath<PriorityPlan.Priority, String>,
    of index: Int, _ row: PlanRow
  ) {
    let text = text(column, row)
    guard !text.isEmpty else { return }
    if let first = entries[index].lines[column] {
      let priority = entries[index].priority
      guard Matching.folded(priority[keyPath: property]) != Matching.folded(text) else { return }
      let name = TerminalText.excerpt(priority.name)
      report(.doubledPriority(name: name, column: column, firstLine: first), column, row)
    } else {
      entries[index].lines[column] = row.line
      entries[index].priority[keyPath: property] = text
    }
  }

  /// The outcomes in a cell, one on each line, without the bullets or numbers that they have there: the
  /// paper numbers them.
  private static func outcomes(in cell: String) -> [String] {
    cell.split(whereSeparator: \.isNewline).compactMap { line in
      let outcome = String(line).withUTF8Span { line in
        let line = line.extracting(line.trimmedRange)
        let number = MarkdownSyntax.listNumberEnd(line, at: 0)
        let text = line.extracting((number.map { $0 + 1 } ?? Commentary.bulletLength(line))...)
        return text.extracting(text.trimmedRange).string
      }
      return outcome.isEmpty ? nil : outcome
    }
  }

  private func text(_ column: PlanColumn, _ row: PlanRow) -> String {
    cells.string(of: header.fields[column], in: row.bytes.span)
  }

  private mutating func report(
    _ fault: PlanFault, _ column: PlanColumn, _ row: PlanRow, value: String? = nil
  ) {
    // A row may be shorter than the header.
    let field = min(header.fields[column] ?? 0, row.record.fields.count - 1)
    let value = TerminalText.excerpt(value ?? text(column, row))
    collector.add(fault, value: value, at: row.location(of: field))
  }
}
