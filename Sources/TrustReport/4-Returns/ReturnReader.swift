/// Reads inputs one after the other into one set of returns.
struct ReturnReader {
  private let options: ReadingOptions
  var returns = Returns()
  var log = FindingLog()
  private var datedFiles: [String] = []
  private var undatedFiles: [Int] = []

  init(options: ReadingOptions) { self.options = options }

  /// Reads one input; what is wrong with it is logged.
  mutating func read(_ input: Input) {
    log.begin(file: input.name)
    do {
      var reader = try RecordReader(input)
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
    let location = try locateHeader(&reader)
    reader.use(delimiter: location.delimiter)
    var record = Record()
    for _ in 0..<location.rowsAbove { _ = try reader.next(&record) }
    if location.rowsAbove > 0 {
      log.add(.passedOver(rows: location.rowsAbove), place: Place(line: 1))
    }
    _ = try reader.next(&record)
    var headerReader = HeaderReader(quarter: options.quarter)
    let header = reader.withBytes { bytes in headerReader.read(record, in: bytes, log: &log) }
    // Without a column for it no row has a title: that was reported, and is not said again of each row.
    guard header.layout[.indicator] != nil else { return }
    let unnamed = reader.withBytes { bytes in
      header.unnamed.map { ($0, Place(record, field: $0, in: bytes)) }
    }
    let rule = RatingRule(standardTolerance: options.tolerance ?? .standard)
    var rows = RowReader(
      header: header, rule: rule, file: log.files.count - 1, undatedQuarter: options.quarter)
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
  ) throws(Problem) -> Header.Location {
    let delimiters: [UInt8] = options.delimiter.map { [$0] } ?? [0x2C, 0x3B, 0x09]
    var size = 64 << 10
    while true {
      let (bytes, isWhole) = try reader.peek(size)
      if let kind = Problem.FileKind(startOf: bytes) { throw .notCSV(kind: kind) }
      if isWhole, bytes.allSatisfy(\.isSpace) { throw .emptyFile }
      let found = Header.find(bytes.span, isWhole: isWhole, delimiters: delimiters)
      if let found { return found }
      if isWhole || size >= RecordReader.recordLimit {
        throw .noHeader(nearMiss: Header.nearMiss(bytes.span, delimiters: delimiters))
      }
      size *= 16
    }
  }

  private mutating func readTidy(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(Problem) {
    var record = Record()
    while try reader.next(&record) {
      let goesOn = reader.withBytes { bytes in
        if let fault = record.fault { return log.add(fault, of: record, in: bytes) }
        if rows.take(record, in: bytes, log: &log) {
          let line = RowReader.Line(record: record, layout: rows.header.layout)
          rows.read(line, in: bytes, into: &returns, log: &log)
        }
        return true
      }
      if !goesOn { return }
    }
  }

  private mutating func close(_ rows: RowReader, _ reader: borrowing RecordReader) {
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
