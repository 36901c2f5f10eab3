/// One cell of a record: where it begins in the bytes, and where its content is.
struct Field: Sendable {
  /// The position where the cell begins, its opening quote included.
  var cell: Int
  /// The content, without the quotes around it.
  var content: Range<Int>
  /// Whether the content has doubled quotes, each of which means one, or carriage returns: a line break in a cell
  /// is a line feed, whatever ends the lines of the file.
  var needsDecoding = false
}

/// One record of a CSV file: its cells, where it is, and what is wrong with its form.
///
/// The ranges are into bytes that are passed along beside the record.
struct Record: Sendable {
  /// What makes a record unreadable, and which of its fields has the fault.
  struct Fault: Sendable {
    var field: Int
    var kind: RecordFault
  }

  var fields: [Field] = []
  /// The bytes of the record, without its line end.
  var bytes: Range<Int> = 0..<0
  /// The line of the file on which it begins, from 1.
  var line = 1
  /// The number of the record in the file, from 1: the row that a spreadsheet shows.
  var row = 0
  /// `nil` for a record that can be read.
  var fault: Fault?

  /// Whether every cell is empty, white space aside: such a record is a blank row.
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    fields.allSatisfy { bytes.cellRange(in: $0.content).isEmpty }
  }

  /// Whether more than one cell is filled: a record with one may be a footnote.
  func isRow(in bytes: Span<UInt8>) -> Bool {
    var filled = 0
    for field in fields {
      if CellText.with(field, in: bytes, { !$0.isEmpty }) { filled += 1 }
      if filled > 1 { return true }
    }
    return false
  }

  /// The record for the same bytes at another position.
  func moved(by distance: Int) -> Record {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + distance..<range.upperBound + distance
    }
    var result = self
    result.bytes = moved(bytes)
    for index in fields.indices {
      result.fields[index].cell += distance
      result.fields[index].content = moved(fields[index].content)
    }
    return result
  }
}

/// Records that follow each other in a file, with their bytes.
struct RecordBatch: Sendable {
  /// The bytes that the records' ranges are into; more bytes may follow.
  var bytes: [UInt8] = []
  var records: [Record] = []
  /// Whether the file ends with the batch.
  var isLast = false

  /// Whether all records are UTF-8; delimiters and quotes are ASCII, so each of their cells is then, too.
  var isUTF8: Bool {
    guard let first = records.first, let last = records.last else { return true }
    return bytes.span.extracting(first.bytes.lowerBound..<last.bytes.upperBound).isUTF8
  }

  /// The number of rows that so many bytes would hold, if these records, which hold `rows`, were like the others. Of
  /// few records it is a guess on the low side: too much memory is not given back.
  func rowCount(_ rows: Int, in size: Int) -> Int {
    guard let first = records.first, let last = records.last else { return 0 }
    let length = last.bytes.upperBound - first.bytes.lowerBound
    return Int(Double(size) * Double(rows) / Double(max(length, 16 << 10)))
  }

  /// The index of the last record that has more than one filled cell.
  var lastRow: Int? { records[...].lastRow(in: bytes.span) }
}

extension ArraySlice<Record> {
  /// The index of the last record that has more than one filled cell, or that cannot be read: it may have.
  func lastRow(in bytes: Span<UInt8>) -> Int? {
    lastIndex { $0.fault == nil ? $0.isRow(in: bytes) : $0.fields.count > 1 }
  }
}
