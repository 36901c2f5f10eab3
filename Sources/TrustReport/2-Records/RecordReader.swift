/// Reads an input record by record: the window is moved on and filled as the records are taken.
struct RecordReader: ~Copyable {
  /// The most bytes that a cell may hold (the contract's section 2).
  static let cellLimit = 1 << 20
  /// The most bytes of one record that are held: beyond it the reading ends.
  static let recordLimit = 64 << 20
  /// A file of so many lone cells is no table with footnotes.
  private static let loneCellLimit = 10_000

  private var window: ByteWindow
  private var scanner = RecordScanner(delimiter: UInt8(ascii: ","))
  private var position = 0
  private var line = 1
  private var row = 0
  private var hasGivenUp = false
  var isBrokenUTF16: Bool { window.isBrokenUTF16 }

  init(_ input: Input, onBytesRead: (@Sendable (Int) -> Void)? = nil) throws(Problem) {
    window = try ByteWindow(input, onBytesRead: onBytesRead)
  }

  /// Lets `body` look at the bytes that the latest record's ranges are into.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result { window.withBytes(body) }

  /// Fills the window with at least `count` bytes, or with all there are, and copies its beginning.
  mutating func peek(_ count: Int) throws(Problem) -> (bytes: [UInt8], isWhole: Bool) {
    while window.count < count, !window.isAtEnd { try window.fill() }
    return (window.copy(0..<window.count), window.isAtEnd)
  }

  /// Chooses the delimiter, before the first record is read.
  mutating func use(delimiter: UInt8) { scanner = RecordScanner(delimiter: delimiter) }

  /// Reads the next record; false at the end.
  mutating func next(_ record: inout Record) throws(Problem) -> Bool {
    while true {
      if let isThere = scan(&record) { return isThere }
      window.discard(position)
      position = 0
      try window.fill()
    }
  }

  /// Reads the next records, as many as a block holds; false at the end.
  ///
  /// Records of one cell are given together with the row that follows them, or as the file's last: only
  /// then can it be told whether they are footnotes.
  mutating func next(_ batch: inout RecordBatch) throws(Problem) -> Bool {
    batch.removeRecords(from: 0)
    while true {
      batch.isLast = scanAll(into: &batch)
      let told = batch.isLast ? batch.count : recordsTold(of: batch)
      if told > 0 || batch.isLast {
        handOver(told, of: &batch)
        return batch.count > 0
      }
      try window.fill()
    }
  }

  /// Scans all records that stand in the window whole; true if they are the file's last.
  private mutating func scanAll(into batch: inout RecordBatch) -> Bool {
    while true {
      batch.appendRecord()
      let isThere = scan(&batch[batch.count - 1])
      guard isThere == true else {
        batch.removeRecords(from: batch.count - 1)
        return isThere == false
      }
    }
  }

  /// How many records stand before and at the last row: of those after it nothing can be told yet.
  private func recordsTold(of batch: borrowing RecordBatch) -> Int {
    if let lastRow = window.withBytes({ batch.lastRow(in: $0) }) { return lastRow + 1 }
    return batch.count < Self.loneCellLimit ? 0 : batch.count
  }

  /// Gives the batch its bytes, and keeps what stands behind its first records for the next.
  private mutating func handOver(_ count: Int, of batch: inout RecordBatch) {
    if count < batch.count {
      let next = batch[count]
      (position, line, row) = (next.bytes.lowerBound, next.line, next.row - 1)
      batch.removeRecords(from: count)
    }
    window.handOver(from: position, to: &batch.bytes)
    position = 0
  }

  /// Scans the next record; false at the end, `nil` where more bytes are needed.
  private mutating func scan(_ record: inout Record) -> Bool? {
    if hasGivenUp { return false }
    let (start, atEnd) = (position, window.isAtEnd)
    let outcome = window.withBytes { bytes in
      scanner.scan(bytes, from: start, atEnd: atEnd, into: &record)
    }
    switch outcome {
    case .end: return false
    case .complete(let next, let lines): take(&record, next: next, lines: lines)
    case .incomplete(let openCell):
      guard window.count - position > Self.recordLimit else { return nil }
      giveUp(&record, openCell: openCell)
    }
    return true
  }

  private mutating func take(_ record: inout Record, next: Int, lines: Int) {
    row += 1
    record.row = row
    record.line = line
    position = next
    line += lines
    if case .unclosedQuote(let field, _) = record.fault {
      // A line end that closes the file begins no line of its own.
      let endsInLineEnd = window.endsInLineEnd
      record.fault = .unclosedQuote(field: field, lastLine: line - (endsInLineEnd ? 1 : 0))
    }
    if record.fault == nil, record.bytes.count > Self.cellLimit,
      let long = record.fields.firstIndex(where: { $0.content.count > Self.cellLimit })
    {
      record.fault = .tooLong(field: long, endsReading: false)
    }
  }

  /// Ends the reading at a record so long that only a quote never closed, or a file that is no table,
  /// can be the cause: it must not fill the memory.
  private mutating func giveUp(_ record: inout Record, openCell: Int) {
    row += 1
    record.row = row
    record.line = line
    record.fields.append(Field(cell: openCell, content: openCell..<window.count))
    record.bytes = position..<window.count
    record.fault = .tooLong(field: record.fields.count - 1, endsReading: true)
    (position, hasGivenUp) = (window.count, true)
  }
}
