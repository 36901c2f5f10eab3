/// One cell of a record: where it begins in the bytes, and where its content stands.
struct Field: Sendable {
  /// Where the cell begins, its opening quote included.
  var cell = 0
  /// Where the content stands, without the quotes around it.
  var content: Range<Int> = 0..<0
  /// Whether the content holds doubled quotes, each of which stands for one.
  var hasDoubledQuotes = false
}

/// One record of a CSV file: its cells, where it stands, and what is wrong with its form.
///
/// The ranges are into bytes that are handed along beside the record.
struct Record: Sendable {
  /// What makes a record unreadable.
  enum Fault: Sendable {
    /// Text after the closing quote of a field.
    case strayQuote(field: Int)
    /// A cell above the limit; `endsReading` where the record did not end within bounds.
    case tooLong(field: Int, endsReading: Bool)
    /// A quote that is never closed; `lastLine` is the last line of the file.
    case unclosedQuote(field: Int, lastLine: Int)
  }

  var fields: [Field] = []
  /// The bytes of the record, without its line end.
  var bytes: Range<Int> = 0..<0
  /// The line of the file on which it begins, from 1.
  var line = 1
  /// Which record of the file it is, from 1: the row that a spreadsheet shows.
  var row = 0
  var fault: Fault?

  /// The record as it stands once the first bytes are gone.
  func moved(by distance: Int) -> Record {
    var result = self
    result.bytes = bytes.lowerBound + distance..<bytes.upperBound + distance
    result.fields = fields.map { field in
      Field(
        cell: field.cell + distance,
        content: field.content.lowerBound + distance..<field.content.upperBound + distance,
        hasDoubledQuotes: field.hasDoubledQuotes)
    }
    return result
  }
}

extension Record {
  /// Whether every cell is empty, white space aside: such a record is a blank row.
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    fields.allSatisfy { bytes.extracting($0.content).trimmedRange.isEmpty }
  }

  /// Whether more than one cell holds something: a record of one is perhaps a footnote.
  func isRow(in bytes: Span<UInt8>) -> Bool {
    var filled = 0
    for field in fields {
      if TextDecoding.withText(bytes, field, { !$0.isEmpty }) { filled += 1 }
      if filled > 1 { return true }
    }
    return false
  }
}
