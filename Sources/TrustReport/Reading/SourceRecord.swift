/// A copy of a record as far as a finding may show it.
///
/// A row for the whole of an indicator may hold neither figure nor target if the indicator has parts, and
/// its given rating is compared with theirs; the parts may be anywhere in the files. So what a finding
/// shows of such a row is kept until all is read.
struct SourceRecord {
  private let record: Record
  private let bytes: [UInt8]
  private let fields: [Column: Int]

  /// The columns whose cells may turn out to be wrong.
  private static let columns: [Column] = [.value, .target, .published]

  /// An excerpt shows at most 100 characters, of up to four bytes each.
  private static let excerptBytes = 400

  /// `nil` if no cell of the row can turn out to be wrong.
  init?(of row: borrowing Row, inRecord index: Int, of reader: RowReader) {
    guard row.figure.value != nil || row.target != nil || row.rating.given != nil else {
      return nil
    }
    let whole = reader.batch.records[index]
    var fields: [Column: Int] = [:]
    for column in Self.columns {
      if let field = reader.layout[column], field < whole.fields.count { fields[column] = field }
    }
    var record = whole.moved(by: -whole.bytes.lowerBound)
    let last = fields.values.max() ?? 0
    record.fields.removeSubrange((last + 1)...)
    let end = min(
      record.fields[last].content.upperBound + Self.excerptBytes,
      record.bytes.upperBound)
    record.bytes = 0..<end
    bytes = Array(reader.batch.bytes[whole.bytes.lowerBound..<whole.bytes.lowerBound + end])
    (self.record, self.fields) = (record, fields)
  }

  /// The location of a column's cell; `nil` if the file does not have it.
  func location(of column: Column) -> InputLocation? {
    fields[column].map { InputLocation(record, field: $0, in: bytes.span) }
  }

  /// The text of a column's cell as a finding shows it; `nil` if the file does not have it.
  func value(of column: Column) -> String? {
    fields[column].map { TerminalText.excerpt(CellText.string(record.fields[$0], in: bytes.span)) }
  }
}
