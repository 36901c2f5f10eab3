/// Reads inputs one after the other into one set of returns.
struct ReturnReader {
  let options: ReadingOptions
  var returns: Returns
  var log = FindingLog()
  private var datedFiles: [String] = []
  private var undatedFiles: [Int] = []

  init(options: ReadingOptions) {
    self.options = options
    returns = Returns(asked: options.quarter)
  }

  /// Reads one input; what is wrong with it is logged.
  mutating func read(_ input: Input) {
    log.begin(file: input.name)
    returns.beginInput()
    do {
      let reader = try RecordReader(input, onBytesRead: options.onBytesRead)
      try read(reader)
    } catch {
      log.add(error)
    }
  }

  /// Closes the reading: what can be told only of all inputs together.
  mutating func finish() {
    guard let dated = datedFiles.first else { return }
    for file in undatedFiles { log.add(.datedAndUndated(dated: dated), file: file) }
  }

  private mutating func read(_ reader: consuming RecordReader) throws(Problem) {
    guard let location = try locateHeader(&reader) else { return }
    reader.use(delimiter: location.delimiter)
    var record = Record()
    for _ in 0..<location.rowsAbove {
      guard try reader.next(&record), reportFault(of: record, reader) else { return }
    }
    if location.rowsAbove > 0 {
      log.add(.passedOver(rows: location.rowsAbove), place: Place(line: 1))
    }
    guard try reader.next(&record), reportFault(of: record, reader) else { return }
    var headerReader = HeaderReader(quarter: options.quarter)
    var header = reader.withBytes { bytes in headerReader.read(record, in: bytes, log: &log) }
    header.delimiter = location.delimiter
    // Without a column for it no row has a title: that was reported, and is not said again of each row.
    guard header.layout[.indicator] != nil else { return }
    let unnamed = reader.withBytes { bytes in
      header.unnamed.map { ($0, Place(record, field: $0, in: bytes)) }
    }
    let tally = try readRows(below: header, reader)
    for (field, place) in unnamed where tally.filledUnnamed.contains(field) {
      log.add(.unnamedColumn, place: place)
    }
    close(tally)
  }

  private mutating func readRows(
    below header: Header, _ reader: consuming RecordReader
  ) throws(Problem) -> RowTally {
    let tolerance = options.tolerance ?? .standard
    let rule = RatingRule(standardTolerance: tolerance)
    let rows = RowReader(header: header, rule: rule, log: log.branch(), options: options)
    var tally = header.isWide ? try readWide(reader, rows) : try readTidy(reader, rows)
    tally.windows1252Cells += header.windows1252Cells
    return tally
  }

  /// Looks at the beginning of an input: what it is, and where its header stands.
  private mutating func locateHeader(
    _ reader: inout RecordReader
  ) throws(Problem) -> Header.Location? {
    let delimiters: [UInt8] = options.delimiter.map { [$0] } ?? [0x2C, 0x3B, 0x09]
    var size = 64 << 10
    while true {
      let (bytes, isWhole) = try reader.peek(size)
      if let kind = Problem.FileKind(startOf: bytes) { throw .notCSV(kind: kind) }
      if isWhole, bytes.allSatisfy(\.isSpace) { throw .emptyFile }
      let found = Header.find(bytes.span, isWhole: isWhole, delimiters: delimiters)
      if let found { return found }
      if isWhole || size >= RecordReader.recordLimit {
        if try hasUnclosedQuote(&reader) { return nil }
        throw .noHeader(nearMiss: Header.nearMiss(bytes.span, delimiters: delimiters))
      }
      size *= 16
    }
  }

  /// Whether a quote that is never closed hides the header; it is reported.
  private mutating func hasUnclosedQuote(_ reader: inout RecordReader) throws(Problem) -> Bool {
    var record = Record()
    for _ in 0..<Header.searchedRows {
      guard try reader.next(&record) else { return false }
      guard case .unclosedQuote = record.fault else { continue }
      return !reportFault(of: record, reader)
    }
    return false
  }

  /// Logs a record's fault, if it has one; false where the reading of the file ends there.
  private mutating func reportFault(
    of record: Record, _ reader: borrowing RecordReader
  ) -> Bool {
    guard let fault = record.fault else { return true }
    return reader.withBytes { bytes in log.add(fault, of: record, in: bytes) }
  }

  private mutating func close(_ tally: RowTally) {
    if tally.windows1252Cells > 0 { log.add(.windows1252(cells: tally.windows1252Cells)) }
    if tally.isBrokenUTF16 { log.add(.brokenUTF16) }
    if tally.hasDatedRows {
      datedFiles.append(log.files[log.files.count - 1])
      tally.reportUndated(to: &log)
    } else if tally.undatedRows > 0, options.quarter == nil {
      undatedFiles.append(log.files.count - 1)
    }
  }
}
