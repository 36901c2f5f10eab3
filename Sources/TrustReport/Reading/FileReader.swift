/// Reads inputs one after the other into one collection of returns.
struct FileReader {
  let options: ReadingOptions
  var collector: ReturnCollector
  var findings = FindingCollector()
  private var datedFiles: [String] = []
  private var undatedFiles: [Int] = []
  /// The rows above the headers that name quarters.
  private(set) var titles: [TitleRow] = []
  /// The number of cells that were replaced, by the index of the replacement among the options.
  private(set) var replacedCells: [Int: Int] = [:]
  /// What files of definitions say; `nil` without any.
  var definitions: Definitions?
  /// Those files, as indices of the inputs, and the columns of each that are left out.
  var definitionFiles: [(file: Int, leftOut: [String])] = []
  /// Whether the input that is being read is a file of definitions.
  private var isReadingDefinitions = false

  /// The headers that are said to be columns, and those of them that a file has, by their indices.
  let assigned: AssignedColumns
  private var foundAssignments: Set<Int> = []
  /// The columns to fill down that a file has.
  private var filledColumns: Set<String> = []

  /// The bytes that may be between cells, in the order in which they are tried.
  static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09]

  init(options: ReadingOptions) {
    var options = options
    options.replacements = CellReplacement.withoutOverridden(options.replacements)
    // A withheld Green is not plainly Green: what the author wrote of it is printed.
    if options.suppression != nil { options.keptProse = .all }
    self.options = options
    assigned = AssignedColumns(options.columns)
    collector = ReturnCollector(options: options)
  }

  /// Reads one input; what is wrong with it is reported.
  mutating func read(_ pending: PendingInput) {
    findings.begin(file: pending.input.name)
    isReadingDefinitions = pending.isOfDefinitions
    do {
      try pending.read(onBytesRead: options.onBytesRead) { (reader) throws(InputFault) in
        try read(&reader)
      }
    } catch {
      findings.add(error)
    }
  }

  /// Reports assignments that name no column, and those whose header no file has.
  private mutating func reportAssignments() {
    for (index, assignment) in options.columns.enumerated() {
      let isKnown = !assigned.unknown.contains(index)
      if isKnown, assignment.header.isEmpty || foundAssignments.contains(index) { continue }
      let fault: AssignmentFault =
        isKnown
        ? .headerNotFound(name: assignment.name)
        : .unknownColumn(suggestion: Column.nearestName(to: assignment.name))
      let value = isKnown ? assignment.header : assignment.name
      // It is about no file: behind the last one's findings, and without a name.
      findings.add(fault, file: findings.files.count, value: TerminalText.excerpt(value))
    }
  }

  /// Reports columns to fill down that no file has.
  private mutating func reportFillDown() {
    for name in options.fillDown where !filledColumns.contains(name) {
      findings.add(
        AssignmentFault.nothingToFill, file: findings.files.count,
        value: TerminalText.excerpt(name))
    }
  }

  /// Reports what is known only of all inputs together.
  mutating func finish() {
    finishReplacements()
    collector.reportLoneRows(to: &findings)
    reportAssignments()
    reportFillDown()
    for note in definitionNotes() { findings.add(note.fault, file: note.file) }
    guard let dated = datedFiles.first else { return }
    for file in undatedFiles {
      findings.add(ScorecardFault.datedAndUndated(dated: dated), file: file)
    }
  }

  private mutating func read(_ reader: inout RecordReader) throws(InputFault) {
    guard let found = try locateHeader(&reader) else { return }
    reader.use(delimiter: found.delimiter)
    var record = Record()
    for _ in 0..<found.rowsAbove {
      guard try reader.next(&record), !addFault(of: record, reader) else { return }
      reader.withBytes { bytes in
        findings.addFigures(above: record, in: bytes)
        let title = TitleRow(record, in: bytes, file: findings.files.count - 1)
        if let title { titles.append(title) }
      }
    }
    if found.rowsAbove > 0 {
      findings.add(HeaderFault.rowsPassedOver(rows: found.rowsAbove), at: InputLocation(line: 1))
    }
    for _ in 0..<found.rowCount {
      guard try reader.next(&record), !addFault(of: record, reader) else { return }
    }
    let firstRows = reader.peekTexts(found.rows.sampledRows)
    let context = HeaderContext(found, options, assigned, firstRows: firstRows)
    var headerReader = HeaderReader(found.rows, context: context, findings: findings)
    let header = headerReader.read()
    findings = headerReader.findings
    foundAssignments.formUnion(headerReader.foundAssignments)
    findings.name(columns: header.names(of: header.layout))
    // Without a column for it no row has a title: that was reported, and is not said again of each row.
    guard header.layout[.indicator] != nil || isReadingDefinitions || hasTitles else { return }
    if ShiftedColumns.isFound(in: &reader, below: header) {
      let field = header.fields(of: .value).min() ?? 0
      let fault = LengthFault.shiftedColumns(cells: header.count + 1)
      return findings.add(fault, at: found.rows.location(field))
    }
    if header.fields(of: .commentary).isEmpty {
      collector.addInputWithoutCommentary(Int32(findings.files.count - 1))
    }
    filledColumns.formUnion(options.fillDown.filter { !FillDown.fields($0, in: header).isEmpty })
    let tally = try readRows(below: header, &reader)
    for (index, field) in header.unnamed.enumerated() where tally.filledUnnamed.contains(field) {
      let isKept = index < FindingCollector.limitPerCode
      findings.add(HeaderFault.unnamedColumn, at: isKept ? found.rows.location(field) : nil)
    }
    close(tally, header)
  }

  private mutating func readRows(
    below header: Header, _ reader: inout RecordReader
  ) throws(InputFault) -> FileTally {
    var rows = RowReader(
      header: header, options: options, findings: findings.branch(),
      definitions: isReadingDefinitions ? nil : definitions)
    if isReadingDefinitions { return try readDefinitions(&reader, &rows) }
    if header.isWide {
      var survey = WideSurvey(rows.header, rows.replacements)
      if survey.isNeeded { try reader.survey { survey.add($0, in: $1) } }
      rows.wide = WidePlan(rows.header, survey)
    }
    return try readRows(&reader, &rows)
  }

  /// Looks at the beginning of an input: what it is, and where its header is.
  private mutating func locateHeader(
    _ reader: inout RecordReader
  ) throws(InputFault) -> IndicatorHeaderSearch.Found? {
    if let kind = reader.fileKind { throw .notCSV(kind) }
    if try reader.isBlank() { throw .emptyFile }
    let delimiters = options.delimiter.map { [$0] } ?? Self.delimiters
    for need in HeaderColumns.needs(
      isReadingDefinitions: isReadingDefinitions, hasTitles: hasTitles)
    {
      let columns = HeaderColumns(need: need, assigned: assigned)
      if let found = try IndicatorHeaderSearch.find(&reader, delimiters: delimiters, columns) {
        return found
      }
    }
    let nearest = try NearHeader.find(&reader, delimiters: delimiters)
    if try !reportUnclosedQuote(&reader) {
      findings.add(HeaderFault.noHeader(hint: nearest?.hint), at: nearest?.location)
    }
    return nil
  }

  /// Reports a quote that is never closed and so hides the header; false if there is none.
  private mutating func reportUnclosedQuote(
    _ reader: inout RecordReader
  ) throws(InputFault) -> Bool {
    var record = Record()
    for _ in 0..<HeaderFault.searchedRows {
      guard try reader.next(&record) else { return false }
      if case .unclosedQuote = record.fault?.kind { return addFault(of: record, reader) }
    }
    return false
  }

  private mutating func addFault(of record: Record, _ reader: borrowing RecordReader) -> Bool {
    reader.withBytes { findings.addFault(of: record, in: $0) }
  }

  private mutating func close(_ tally: FileTally, _ header: Header) {
    let windows1252Cells = tally.windows1252Cells + header.windows1252Cells
    if windows1252Cells > 0 { findings.add(TextFault.windows1252(cells: windows1252Cells)) }
    replacedCells.merge(tally.replacedCells, uniquingKeysWith: +)
    collector.endFile(&findings)
    tally.reportWithoutPolarity(to: &findings)
    tally.reportCells(columns: header.count, to: &findings)
    if tally.isBrokenUTF16 { findings.add(TextFault.brokenUTF16) }
    if tally.hasDatedRows {
      datedFiles.append(findings.files[findings.files.count - 1])
      tally.reportUndated(to: &findings)
    } else if tally.undatedRows > 0, options.quarter == nil {
      undatedFiles.append(findings.files.count - 1)
    }
  }
}

// MARK: Rows

extension FileReader {
  /// Reads the records in batches, the rows of a large file on two threads.
  private mutating func readRows(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(InputFault) -> FileTally {
    let branch = rows.findings
    var fillDown = FillDown(options.fillDown, in: rows.header)
    var (findingsOfSecond, tallyOfSecond) = (branch, FileTally())
    var inputSize = reader.inputSize
    let failure = Self.failure { () throws(InputFault) in
      try OrderedPipeline.run(
        &rows,
        second: { rows in RowReader(beside: rows, findings: branch) },
        fetch: { rows throws(InputFault) in
          guard try reader.next(&rows.batch) else { return false }
          if let texts = fillDown?.texts(for: rows.batch) { rows.filledDown = texts }
          return true
        },
        work: { rows in rows.readBatch() },
        deliver: { rows throws(InputFault) in
          if let size = inputSize.take() {
            collector.reserve(rows.batch.rowCount(rows.rows.count, in: size))
          }
          collector.add(&rows)
          return true
        },
        finish: { rows in (findingsOfSecond, tallyOfSecond) = (rows.findings, rows.tally) })
    }
    findings.join(rows.findings)
    findings.join(findingsOfSecond)
    rows.tally.add(tallyOfSecond)
    rows.tally.isBrokenUTF16 = reader.isBrokenUTF16
    if let failure { throw failure }
    return rows.tally
  }

  private static func failure(_ body: () throws(InputFault) -> Void) -> InputFault? {
    do throws(InputFault) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
