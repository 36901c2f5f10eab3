/// A copy of a record as far as a finding may show it.
///
/// A row for the whole of an indicator may hold neither figure nor target if the indicator has parts, and
/// its given rating is compared with theirs; the parts may be anywhere in the files. So what a finding
/// shows of such a row is kept until all is read.
struct SourceRecord {
  private let record: Record
  private let bytes: [UInt8]
  private let layout: Layout

  /// The columns whose cells may turn out to be wrong.
  private static let columns: [Column] = [
    .value, .target, .amberThreshold, .redThreshold, .tolerance, .published,
  ]

  /// An excerpt shows at most 100 characters, of up to four bytes each.
  private static let excerptBytes = 400

  /// `nil` if no cell of the row can turn out to be wrong.
  init?(of row: borrowing Row, _ subject: borrowing RowSubject, of reader: borrowing RowReader) {
    guard
      row.figure.value != nil || row.target != nil || row.ownThresholds != nil
        || row.rating.given != nil
    else { return nil }
    let whole = reader.batch.records[subject.record]
    let layout = subject.layout ?? reader.layout
    var record = whole.moved(by: -whole.bytes.lowerBound)
    let last = Self.columns.compactMap { layout[$0] }.filter { $0 < whole.fields.count }.max() ?? 0
    record.fields.removeSubrange((last + 1)...)
    let end = min(
      record.fields[last].content.upperBound + Self.excerptBytes,
      record.bytes.upperBound)
    record.bytes = 0..<end
    bytes = Array(reader.batch.bytes[whole.bytes.lowerBound..<whole.bytes.lowerBound + end])
    (self.record, self.layout) = (record, layout)
  }

  /// The cell of a column; `nil` if the file does not have it.
  private func field(of column: Column) -> Int? {
    layout[column].flatMap { $0 < record.fields.count ? $0 : nil }
  }

  /// The location of a column's cell; `nil` if the file does not have it.
  func location(of column: Column) -> InputLocation? {
    field(of: column).map { InputLocation(record, field: $0, in: bytes.span) }
  }

  /// The text of a column's cell as a finding shows it; `nil` if the file does not have it.
  func value(of column: Column) -> String? {
    field(of: column).map {
      TerminalText.excerpt(CellText.string(record.fields[$0], in: bytes.span))
    }
  }
}
