/// Reads a file of priorities: a row for each, or several rows that give one priority its outcomes.
struct PlanReader {
  private let delimiter: UInt8?
  private(set) var log = FindingLog()
  private var header = PlanHeader()
  private var cells = RowCells()
  private var windows1252Cells = 0
  private var entries: [Entry] = []
  /// The entry of the row above.
  private var latest: Int?

  /// A priority, and on which lines its cells stand.
  private struct Entry {
    var priority: PriorityPlan.Priority
    var lines: [PlanColumn: Int] = [:]
    var outcomeLines: [String: Int] = [:]
  }

  init(delimiter: UInt8?) { self.delimiter = delimiter }

  var priorities: [PriorityPlan.Priority] { entries.map(\.priority) }

  /// Reads the file; what is wrong with it is logged.
  mutating func read(_ input: Input) {
    log.begin(file: input.name)
    do {
      var reader = try RecordReader(input)
      try read(&reader)
    } catch {
      log.add(error)
    }
  }

  private mutating func read(_ reader: inout RecordReader) throws(Problem) {
    let location = try PlanHeader.locate(&reader, delimiter: delimiter)
    reader.use(delimiter: location.delimiter)
    var record = Record()
    for _ in 0...location.rowsAbove { _ = try reader.next(&record) }
    if location.rowsAbove > 0 {
      log.add(.passedOver(rows: location.rowsAbove), place: Place(line: 1))
    }
    header = reader.withBytes { PlanHeader(record, in: $0, log: &log) }
    var goesOn = true
    while goesOn, try reader.next(&record) {
      goesOn = reader.withBytes { bytes in
        if let fault = record.fault { return log.add(fault, of: record, in: bytes) }
        readRow(record, bytes)
        return true
      }
    }
    if windows1252Cells > 0 { log.add(.windows1252(cells: windows1252Cells)) }
    if reader.isBrokenUTF16 { log.add(.brokenUTF16) }
    if entries.isEmpty, !log.hasErrors { log.add(.plan(.noPriorities)) }
  }
}

// MARK: Rows

extension PlanReader {
  private mutating func readRow(_ record: Record, _ bytes: Span<UInt8>) {
    if record.isBlank(in: bytes) { return }
    cells.take(record, in: bytes, isKnown: header.isKnown)
    checkCells(record, bytes)
    guard let index = entry(record, bytes) else { return }
    for column in [PlanColumn.focus, .deliverable, .progress] {
      take(column, of: index, record, bytes)
    }
    for outcome in outcomes(bytes) {
      let key = Name.folded(outcome)
      if let first = entries[index].outcomeLines[key] {
        report(.repeatedOutcome(firstLine: first), .outcomes, record, bytes, value: outcome)
      } else {
        entries[index].outcomeLines[key] = record.line
        entries[index].priority.outcomes.append(outcome)
      }
    }
  }

  private mutating func checkCells(_ record: Record, _ bytes: Span<UInt8>) {
    windows1252Cells += cells.windows1252.count
    for (field, undefined) in cells.windows1252 {
      guard let undefined else { continue }
      log.add(.undefinedByte(undefined), place: Place(record, field: field, in: bytes))
    }
    let extra = record.fields.indices.first { $0 >= header.count && !cells.isEmpty($0) }
    guard let extra else { return }
    let value = shown(cells.with(extra, in: bytes) { $0.string })
    log.add(
      .extraCells(columns: header.count), value: value,
      place: Place(record, field: extra, in: bytes))
  }

  /// The priority that a row is about: the one it names, or that of the row above.
  private mutating func entry(_ record: Record, _ bytes: Span<UInt8>) -> Int? {
    let name = text(.priority, bytes)
    guard !name.isEmpty else {
      if latest == nil { report(.missingPriority, .priority, record, bytes) }
      return latest
    }
    let folded = Name.folded(name)
    latest = entries.firstIndex { Name.folded($0.priority.name) == folded }
    if latest == nil {
      latest = entries.count
      entries.append(Entry(priority: PriorityPlan.Priority(name: name)))
    }
    return latest
  }

  /// Takes a cell of which a priority has only one.
  private mutating func take(
    _ column: PlanColumn, of index: Int, _ record: Record, _ bytes: Span<UInt8>
  ) {
    let text = text(column, bytes)
    guard !text.isEmpty else { return }
    let priority = entries[index].priority
    if let first = entries[index].lines[column] {
      guard Name.folded(priority[column]) != Name.folded(text) else { return }
      let fault = PlanFault.doubledPriority(
        name: shown(priority.name), column: column, firstLine: first)
      report(fault, column, record, bytes)
    } else {
      entries[index].lines[column] = record.line
      entries[index].priority[column] = text
    }
  }

  /// The outcomes of a row, one to a line of its cell, without the bullets or numbers that they have
  /// there: the paper numbers them.
  private func outcomes(_ bytes: Span<UInt8>) -> [String] {
    text(.outcomes, bytes).split(whereSeparator: \.isNewline).compactMap { line in
      String(line).withUTF8Span { line in
        let text = line.extracting(line.trimmedRange)
        guard !text.isEmpty else { return nil }
        let digits = MarkdownEscape.listNumberLength(text, at: 0)
        let mark = digits > 0 ? digits + 1 : Commentary.bulletLength(text)
        let outcome = text.extracting(mark..<text.count)
        return outcome.trimmedRange.isEmpty
          ? nil : outcome.extracting(outcome.trimmedRange).string
      }
    }
  }

  private func text(_ column: PlanColumn, _ bytes: Span<UInt8>) -> String {
    cells.with(header.fields[column], in: bytes) { $0.string }
  }

  private mutating func report(
    _ fault: PlanFault, _ column: PlanColumn, _ record: Record, _ bytes: Span<UInt8>,
    value: String? = nil
  ) {
    // A row may be shorter than the header.
    let field = min(header.fields[column] ?? 0, record.fields.count - 1)
    let value = shown(value ?? text(column, bytes))
    log.add(.plan(fault), value: value, place: Place(record, field: field, in: bytes))
  }

  /// A text as a finding shows it.
  private func shown(_ text: String) -> String {
    Finding.Excerpt.printable(text.unicodeScalars.prefix(200))
  }
}

extension PriorityPlan.Priority {
  /// The text of a column of which a priority has one cell.
  fileprivate subscript(column: PlanColumn) -> String {
    get {
      switch column {
      case .focus: focus
      case .deliverable: deliverable
      case .progress: progress
      case .priority, .outcomes: ""
      }
    }
    set {
      switch column {
      case .focus: focus = newValue
      case .deliverable: deliverable = newValue
      case .progress: progress = newValue
      case .priority, .outcomes: break
      }
    }
  }
}
