/// Reads inputs one after the other into one set of returns.
struct ReturnReader {
  private let options: ReadingOptions
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
      var reader = try RecordReader(input, onBytesRead: options.onBytesRead)
      try read(&reader)
    } catch {
      log.add(error)
    }
  }

  /// Closes the reading: what can be told only of all inputs together.
  mutating func finish() {
    guard let dated = datedFiles.first else { return }
    for file in undatedFiles { log.add(.datedAndUndated(dated: dated), file: file) }
  }

  private mutating func read(_ reader: inout RecordReader) throws(Problem) {
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
    let header = reader.withBytes { bytes in headerReader.read(record, in: bytes, log: &log) }
    // Without a column for it no row has a title: that was reported, and is not said again of each row.
    guard header.layout[.indicator] != nil else { return }
    let unnamed = reader.withBytes { bytes in
      header.unnamed.map { ($0, Place(record, field: $0, in: bytes)) }
    }
    let rule = RatingRule(standardTolerance: options.tolerance ?? .standard)
    var rows = RowReader(
      header: header, rule: rule, file: log.files.count - 1, options: options)
    if header.isWide {
      try readWide(&reader, &rows)
    } else {
      try readTidy(&reader, &rows)
    }
    for (field, place) in unnamed where rows.filledUnnamed.contains(field) {
      log.add(.unnamedColumn, place: place)
    }
    close(rows, reader)
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

  private mutating func readTidy(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(Problem) {
    var record = Record()
    var held = HeldRecords()
    var goesOn = true
    while goesOn, try reader.next(&record) {
      goesOn = reader.withBytes { bytes in
        if let fault = record.fault { return log.add(fault, of: record, in: bytes) }
        rows.take(&record, in: bytes)
        if rows.isSingle, !held.isFull {
          held.hold(rows.record, in: bytes)
          return true
        }
        if !held.records.isEmpty {
          // Another record is taken meanwhile.
          var own = rows.record
          read(&held, &rows, areLast: false)
          rows.take(&own, in: bytes)
        }
        read(bytes, &rows, isLast: false)
        return true
      }
    }
    read(&held, &rows, areLast: true)
  }

  /// Reads the records of one cell that were held until it was known whether a row follows.
  private mutating func read(_ held: inout HeldRecords, _ rows: inout RowReader, areLast: Bool) {
    for record in held.records {
      var record = record
      rows.take(&record, in: held.bytes.span)
      read(held.bytes.span, &rows, isLast: areLast)
    }
    held = HeldRecords()
  }

  /// Reads the record that was taken, if it is a row.
  private mutating func read(_ bytes: Span<UInt8>, _ rows: inout RowReader, isLast: Bool) {
    guard rows.isRow(in: bytes, isLast: isLast, log: &log) else { return }
    rows.read(in: bytes, into: &returns, log: &log)
  }

  private mutating func close(_ rows: borrowing RowReader, _ reader: borrowing RecordReader) {
    if rows.windows1252Cells > 0 { log.add(.windows1252(cells: rows.windows1252Cells)) }
    if reader.isBrokenUTF16 { log.add(.brokenUTF16) }
    if rows.hasDatedRows {
      datedFiles.append(log.files[rows.file])
      rows.reportUndated(&log)
    } else if rows.undatedRows > 0, options.quarter == nil {
      undatedFiles.append(rows.file)
    }
  }
}
