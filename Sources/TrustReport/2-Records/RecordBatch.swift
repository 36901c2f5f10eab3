/// Records that follow each other in a file, with the bytes that they stand in.
///
/// The memory of one batch serves the next.
struct RecordBatch: ~Copyable {
  /// The bytes that the records' ranges are into; others may stand behind them.
  var bytes = TextBuffer(capacity: 0)
  /// The records, and behind them those of earlier batches, for their memory.
  private var records: [Record] = []
  private(set) var count = 0
  /// Whether the file ends with the batch.
  var isLast = false

  var indices: Range<Int> { 0..<count }

  /// Lets `body` look at the bytes.
  @inline(__always)
  func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withBytes(body)
  }

  subscript(index: Int) -> Record {
    _read {
      precondition(index < count)
      // Of an array the record would be copied, and its cells be counted as shared.
      yield records.span[index]
    }
    _modify {
      precondition(index < count)
      yield &records[index]
    }
  }

  /// Whether all records are UTF-8: delimiters and quotes are ASCII, and so is each of their cells.
  var isUTF8: Bool {
    guard count > 0 else { return true }
    let range = self[0].bytes.lowerBound..<self[count - 1].bytes.upperBound
    return withBytes { $0.extracting(range).isUTF8 }
  }

  /// The last record that has more than one filled cell.
  var lastRow: Int? { withBytes { lastRow(in: $0) } }

  /// The last record that has more than one filled cell, where its bytes are still elsewhere.
  func lastRow(in bytes: Span<UInt8>) -> Int? {
    for index in indices.reversed()
    where self[index].fault == nil && self[index].isRow(in: bytes) { return index }
    return nil
  }

  /// Makes room for a record that is to be filled in.
  mutating func appendRecord() {
    if count == records.count {
      // It is likely to have as many cells as the one before.
      records.append(count == 0 ? Record() : records[count - 1])
    }
    count += 1
  }

  /// Drops the records from one on.
  mutating func removeRecords(from index: Int) { count = index }

  /// Appends a copy of another batch's record and its bytes.
  mutating func append(_ record: Record, in source: Span<UInt8>) {
    let start = bytes.count
    bytes.append(source.extracting(record.bytes))
    appendRecord()
    records[count - 1] = record.moved(by: start - record.bytes.lowerBound)
  }
}
