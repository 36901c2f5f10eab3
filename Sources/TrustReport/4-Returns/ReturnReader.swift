/// How indicator CSVs are to be read.
public struct ReadingOptions: Sendable {
  /// The quarter to report; it also dates an undated file, and gives `Q1` to `Q4` columns their year.
  public var quarter: Quarter?
  /// The tolerance of rows that have none of their own; `nil` for ``Tolerance/standard``.
  public var tolerance: Tolerance?
  /// The byte between cells; `nil` to find it out: comma, semicolon or tab.
  public var delimiter: UInt8?

  /// Makes options; what is left out is found in the files.
  public init(
    quarter: Quarter? = nil, tolerance: Tolerance? = nil, delimiter: UInt8? = nil
  ) {
    self.quarter = quarter
    self.tolerance = tolerance
    self.delimiter = delimiter
  }
}

/// Reads inputs one after the other into one set of returns.
struct ReturnReader {
  private let options: ReadingOptions
  private(set) var returns = Returns()
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
        if let fault = record.fault { return report(fault, record, bytes) }
        if rows.take(record, in: bytes, log: &log) {
          let line = RowReader.Line(record: record, layout: rows.header.layout)
          rows.read(line, in: bytes, into: &returns, log: &log)
        }
        return true
      }
      if !goesOn { return }
    }
  }

  /// Logs what makes a record unreadable; false where the reading of the file ends there.
  private mutating func report(
    _ fault: Record.Fault, _ record: Record, _ bytes: Span<UInt8>
  ) -> Bool {
    switch fault {
    case .strayQuote(let field):
      log.add(.strayQuote, place: Place(record, field: field, in: bytes))
      return true
    case .tooLong(let field, let endsReading):
      let place = Place(record, field: field, in: bytes)
      log.add(.cellTooLong(endsReading: endsReading), place: place)
      return !endsReading
    case .unclosedQuote(let field, let lastLine):
      let place = Place(record, field: field, in: bytes)
      log.add(.unclosedQuote(from: record.line, to: max(record.line, lastLine)), place: place)
      return false
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

// MARK: Wide files

extension ReturnReader {
  /// Reads a wide file. All of it is held first, because what stands in its other cells belongs to the
  /// latest quarter that has any figure.
  private mutating func readWide(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(Problem) {
    var held: [UInt8] = []
    var records: [Record] = []
    var record = Record()
    var goesOn = true
    while goesOn, try reader.next(&record) {
      goesOn = reader.withBytes { bytes in
        if let fault = record.fault { return report(fault, record, bytes) }
        let start = held.count
        held += bytes.extracting(record.bytes).array
        records.append(record.moved(by: start - record.bytes.lowerBound))
        return true
      }
    }
    let latest = rows.header.quarters.last { columns in
      records.contains { record in
        columns.value.map { record.holdsFigure($0, in: held.span) } ?? false
      }
    }
    for record in records where rows.take(record, in: held.span, log: &log) {
      rows.readWide(
        record, latest: latest?.quarter, in: held.span, into: &returns, log: &log)
    }
  }
}

extension RowReader {
  /// Reads the rows that a wide record holds: one for each quarter with a figure, and one for the
  /// latest if anything else is said of it.
  fileprivate mutating func readWide(
    _ record: Record, latest: Quarter?, in bytes: Span<UInt8>, into returns: inout Returns,
    log: inout FindingLog
  ) {
    var hasRow = false
    for columns in header.quarters {
      let isLatest = columns.quarter == latest
      let layout = header.layout.quarter(columns, isLatest: isLatest)
      let line = Line(record: record, layout: layout, wideQuarter: columns.quarter)
      let says = isLatest && Column.allCases.contains { $0.isOfOneQuarter && !isEmpty($0, line) }
      guard says || !isEmpty(.value, line) else { continue }
      hasRow = true
      read(line, in: bytes, into: &returns, log: &log)
    }
    if !hasRow {
      let line = Line(record: record, layout: header.layout)
      report(.noReturn, .indicator, line, bytes, &log)
    }
  }
}

extension Record {
  fileprivate func holdsFigure(_ field: Int, in bytes: Span<UInt8>) -> Bool {
    field < fields.count && TextDecoding.withText(bytes, fields[field], Figure.isReported)
  }
}

extension Problem.FileKind {
  /// What a file is that is no CSV, by its first bytes.
  init?(startOf bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.prefix(1000).contains(0) {
      self = Self.isEverySecondZero(bytes.prefix(64)) ? .unmarkedUTF16 : .binary
    } else {
      return nil
    }
  }

  /// ASCII in UTF-16 has a zero for every second byte.
  private static func isEverySecondZero(_ bytes: ArraySlice<UInt8>) -> Bool {
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    return zeros.count * 3 > bytes.count && Set(zeros.map { $0 % 2 }).count == 1
  }
}
