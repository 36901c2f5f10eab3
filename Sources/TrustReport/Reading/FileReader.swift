/// Reads inputs one after the other into one collection of returns.
struct FileReader {
  let options: ReadingOptions
  var collector: ReturnCollector
  var findings = FindingCollector()
  private var datedFiles: [String] = []
  private var undatedFiles: [Int] = []

  init(options: ReadingOptions) {
    self.options = options
    collector = ReturnCollector(options: options)
  }

  /// Reads one input; what is wrong with it is reported.
  mutating func read(_ input: Input) {
    findings.begin(file: input.name)
    do {
      var reader = try RecordReader(input, onBytesRead: options.onBytesRead)
      try read(&reader)
    } catch {
      findings.add(error)
    }
  }

  /// Reports what is known only of all inputs together.
  mutating func finish() {
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
      reader.withBytes { findings.addFigures(above: record, in: $0) }
    }
    if found.rowsAbove > 0 {
      findings.add(HeaderFault.rowsPassedOver(rows: found.rowsAbove), at: InputLocation(line: 1))
    }
    for _ in 0..<found.rowCount {
      guard try reader.next(&record), !addFault(of: record, reader) else { return }
    }
    let titles = TitlePeriods(found.titles)
    let firstRows = found.rows.hasConditionalNames ? reader.peekTexts(Self.sampledRows) : []
    let context = HeaderContext(
      year: options.quarter?.year ?? titles.year, isYearFromTitles: options.quarter == nil
    ) { field in
      firstRows.lazy.compactMap { field < $0.count && !$0[field].isEmpty ? $0[field] : nil }.first
    }
    var headerReader = HeaderReader(found.rows, context: context, findings: findings)
    let header = headerReader.read()
    findings = headerReader.findings
    // Without a column for it no row has a title: that was reported, and is not said again of each row.
    guard header.layout[.indicator] != nil else { return }
    let tally = try readRows(below: header, &reader)
    for (index, field) in header.unnamed.enumerated() where tally.filledUnnamed.contains(field) {
      let isKept = index < FindingCollector.limitPerCode
      findings.add(HeaderFault.unnamedColumn, at: isKept ? found.rows.location(field) : nil)
    }
    close(tally, header)
  }

  /// How many rows are looked at to find out what a column holds.
  private static let sampledRows = 100

  private mutating func readRows(
    below header: Header, _ reader: inout RecordReader
  ) throws(InputFault) -> FileTally {
    var rows = RowReader(header: header, options: options, findings: findings.branch())
    if header.isWide {
      var survey = WideSurvey(header)
      if survey.isNeeded { try reader.survey { survey.add($0, in: $1) } }
      rows.wide = WidePlan(header, survey)
    }
    return try readRows(&reader, &rows)
  }

  /// Looks at the beginning of an input: what it is, and where its header is.
  private mutating func locateHeader(
    _ reader: inout RecordReader
  ) throws(InputFault) -> IndicatorHeaderSearch.Found? {
    if let kind = reader.fileKind { throw .notCSV(kind) }
    if try reader.isBlank() { throw .emptyFile }
    let delimiters: [UInt8] = options.delimiter.map { [$0] } ?? [0x2C, 0x3B, 0x09]
    let columns = HeaderColumns()
    if let found = try IndicatorHeaderSearch.find(&reader, delimiters: delimiters, columns) {
      return found
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
    if tally.frequentRows > 0 { findings.add(RowFault.countedQuarterly(rows: tally.frequentRows)) }
    tally.reportWithoutPolarity(to: &findings)
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
    let (header, options, branch, wide) = (rows.header, options, rows.findings, rows.wide)
    var second: RowReader?
    var inputSize = reader.inputSize
    let failure = Self.failure { () throws(InputFault) in
      try OrderedPipeline.run(
        &rows,
        second: {
          var second = RowReader(header: header, options: options, findings: branch)
          second.wide = wide
          return second
        },
        fetch: { rows throws(InputFault) in try reader.next(&rows.batch) },
        work: { rows in rows.readBatch() },
        deliver: { rows throws(InputFault) in
          if let size = inputSize.take() { collector.reserve(rows.batch.recordCount(in: size)) }
          collector.add(&rows)
          return true
        },
        finish: { rows in second = rows })
    }
    findings.join(rows.findings)
    rows.tally.isBrokenUTF16 = reader.isBrokenUTF16
    if let second {
      findings.join(second.findings)
      rows.tally.add(second.tally)
    }
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
