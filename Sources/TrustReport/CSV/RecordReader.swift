/// Reads an input record by record, or in batches of records.
struct RecordReader: ~Copyable {
  /// A file with so many records of one cell in a row is no table with footnotes.
  private static let loneCellLimit = 10_000

  /// A batch ends with the record that reaches so many cells: a cell takes more memory than a comma.
  private static let batchCellLimit = 1 << 16

  private var window: ByteWindow
  private var scanner = RecordScanner(delimiter: UInt8(ascii: ","))
  private var cursor = RecordCursor()

  /// Opens the input, and reads its first block.
  init(
    _ input: Input, blockSize: Int = 64 << 10, onBytesRead: (@Sendable (Int) -> Void)? = nil
  ) throws(InputFault) {
    window = try ByteWindow(input, blockSize: blockSize, onBytesRead: onBytesRead)
  }

  /// Whether the UTF-16 of the input was broken anywhere, as far as it was read.
  var isBrokenUTF16: Bool { window.isBrokenUTF16 }

  /// The number of the input's bytes, if it is known.
  var inputSize: Int? { window.inputSize }

  /// Calls `body` with the bytes that the ranges of the latest record, or of the records peeked at, are
  /// into.
  @inline(__always)
  func withBytes<Value>(_ body: (Span<UInt8>) -> Value) -> Value { body(window.bytes.span) }

  /// Chooses the delimiter, before the first record is read; it is the comma otherwise.
  mutating func use(delimiter: UInt8) { scanner = RecordScanner(delimiter: delimiter) }

  /// Reads the next record; false at the end.
  mutating func next(_ record: inout Record) throws(InputFault) -> Bool {
    while true {
      switch cursor.next(&record, in: window, scanner) {
      case .record: return true
      case .end: return false
      case .needsMoreBytes:
        window.discard(cursor.position)
        cursor.position = 0
        try window.fill()
      }
    }
  }
}

// MARK: The beginning of an input, before the first record is read

extension RecordReader {
  /// The kind of the file, by its first bytes, if it is no CSV.
  var fileKind: FileKind? {
    FileKind(startOf: Array(window.bytes.prefix(FileKind.examinedBytes)))
  }

  /// Whether the input is empty, white space aside.
  mutating func isBlank() throws(InputFault) -> Bool {
    var position = 0
    while true {
      while position < window.bytes.count, window.bytes[position].isSpace { position += 1 }
      if position < window.bytes.count || position > RecordCursor.recordLimit { return false }
      if window.isAtEnd { return true }
      try window.fill()
    }
  }

  /// The first records of the input, at most `count`, as a delimiter separates their cells; they are
  /// still to be read.
  ///
  /// No more is read than these records need, and no more than the limit of one record for all of them.
  mutating func peekRecords(
    _ count: Int, delimiter: UInt8
  ) throws(InputFault) -> [Record] {
    let scanner = RecordScanner(delimiter: delimiter)
    var cursor = RecordCursor()
    var records: [Record] = []
    while records.count < count, cursor.position <= RecordCursor.recordLimit {
      var record = Record()
      switch cursor.next(&record, in: window, scanner) {
      case .record: records.append(record)
      case .end: return records
      case .needsMoreBytes: try window.fill()
      }
    }
    return records
  }
}

// MARK: The records ahead

extension RecordReader {
  /// The texts of the records that follow the latest one, as many as a block holds; they are still to be read.
  func peekTexts(_ count: Int) -> [[String]] {
    var cursor = cursor
    var records: [[String]] = []
    var record = Record()
    while records.count < count {
      guard case .record = cursor.next(&record, in: window, scanner), record.fault == nil else {
        break
      }
      records.append(record.fields.map { CellText.string($0, in: window.bytes.span) })
    }
    return records
  }
}

extension RecordReader {
  /// Calls `body` with each record that follows, and the bytes that it is in, until it returns false; they are
  /// still to be read.
  ///
  /// A file is opened once more for it; of an input that can be read only once, all bytes are held.
  mutating func survey(
    _ body: (Record, Span<UInt8>) -> Bool
  ) throws(InputFault) {
    var record = Record()
    if let input = window.reopenable {
      var other = try RecordReader(input)
      other.scanner = scanner
      while other.cursor.row < cursor.row, try other.next(&record) {}
      while try other.next(&record), other.withBytes({ body(record, $0) }) {}
      return
    }
    while !window.isAtEnd { try window.fill() }
    var ahead = cursor
    while case .record = ahead.next(&record, in: window, scanner),
      withBytes({ body(record, $0) })
    {}
  }
}

// MARK: Batches

extension RecordReader {
  /// Reads the next records, as many as a block holds; false at the end.
  ///
  /// A batch ends with a row of more than one filled cell, or with the file: only then is it known
  /// whether the records of one cell in it are footnotes.
  mutating func next(_ batch: inout RecordBatch) throws(InputFault) -> Bool {
    var count = 0
    while true {
      let end = scan(into: &batch.records, &count)
      batch.isLast = end == .endOfFile
      let decided = batch.isLast ? count : decidedCount(of: batch.records[..<count])
      if decided > 0 || batch.isLast {
        if decided < count { cursor.goBack(to: batch.records[decided]) }
        batch.records.removeSubrange(decided...)
        window.handOver(from: cursor.position, to: &batch.bytes)
        cursor.position = 0
        return decided > 0
      }
      if end == .endOfWindow { try window.fill() }
    }
  }

  /// What ended a scan of several records.
  private enum ScanEnd {
    case endOfFile, endOfWindow, cellLimit
  }

  /// Scans the records that the window holds completely, up to so many cells.
  ///
  /// - Parameters:
  ///   - records: what was scanned, and behind that records whose memory is used again.
  ///   - count: how many were scanned.
  private mutating func scan(into records: inout [Record], _ count: inout Int) -> ScanEnd {
    var cells = 0
    while cells < Self.batchCellLimit {
      if count == records.count { records.append(Record()) }
      switch cursor.next(&records[count], in: window, scanner) {
      case .record: cells += records[count].fields.count
      case .end: return .endOfFile
      case .needsMoreBytes: return .endOfWindow
      }
      count += 1
    }
    return .cellLimit
  }

  /// The number of records up to the last row: nothing is known yet of those after it.
  private func decidedCount(of records: ArraySlice<Record>) -> Int {
    if let lastRow = records.lastRow(in: window.bytes.span) { return lastRow + 1 }
    let isTooMuch =
      records.count >= Self.loneCellLimit || window.bytes.count > RecordCursor.recordLimit
    return isTooMuch ? records.count : 0
  }
}
