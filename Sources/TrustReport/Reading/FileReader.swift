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
    guard let location = try locateHeader(&reader) else { return }
    reader.use(delimiter: location.delimiter)
    var record = Record()
    for _ in 0..<location.rowsAbove {
      guard try reader.next(&record), !addFault(of: record, reader) else { return }
    }
    if location.rowsAbove > 0 {
      findings.add(
        HeaderFault.rowsPassedOver(rows: location.rowsAbove), at: InputLocation(line: 1))
    }
    guard try reader.next(&record), !addFault(of: record, reader) else { return }
    var headerReader = reader.withBytes {
      HeaderReader(record, in: $0, quarter: options.quarter, findings: findings)
    }
    let header = headerReader.read()
    findings = headerReader.findings
    // Without a column for it no row has a title: that was reported, and is not said again of each row.
    guard header.layout[.indicator] != nil else { return }
    let unnamed = reader.withBytes { bytes in
      header.unnamed.prefix(FindingCollector.limitPerCode).map {
        InputLocation(record, field: $0, in: bytes)
      }
    }
    let tally = try readRows(below: header, &reader)
    for (index, field) in header.unnamed.enumerated() where tally.filledUnnamed.contains(field) {
      findings.add(HeaderFault.unnamedColumn, at: index < unnamed.count ? unnamed[index] : nil)
    }
    close(tally, header)
  }

  private mutating func readRows(
    below header: Header, _ reader: inout RecordReader
  ) throws(InputFault) -> FileTally {
    var rows = RowReader(header: header, options: options, findings: findings.branch())
    return header.isWide ? try readWide(&reader, &rows) : try readTidy(&reader, &rows)
  }

  /// Looks at the beginning of an input: what it is, and where its header is.
  private mutating func locateHeader(
    _ reader: inout RecordReader
  ) throws(InputFault) -> HeaderLocation? {
    if let kind = reader.fileKind { throw .notCSV(kind) }
    if try reader.isBlank() { throw .emptyFile }
    let delimiters: [UInt8] = options.delimiter.map { [$0] } ?? [0x2C, 0x3B, 0x09]
    if let found = try HeaderSearch.indicatorHeader(&reader, delimiters: delimiters) {
      return found
    }
    let nearMiss = try HeaderSearch.nearMiss(&reader, delimiters: delimiters)
    if try !reportUnclosedQuote(&reader) {
      findings.add(HeaderFault.noHeader(nearMiss: nearMiss))
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

// MARK: Tidy files

extension FileReader {
  /// Reads a tidy file: its records in batches, the rows of a large one on two threads.
  private mutating func readTidy(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(InputFault) -> FileTally {
    let (header, options, branch) = (rows.header, options, rows.findings)
    var second: RowReader?
    var inputSize = reader.inputSize
    let failure = Self.failure { () throws(InputFault) in
      try OrderedPipeline.run(
        &rows,
        second: { RowReader(header: header, options: options, findings: branch) },
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
