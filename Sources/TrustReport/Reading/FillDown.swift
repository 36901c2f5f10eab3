/// What the cells above hold, for blank cells that `--fill-down` says are merged with them.
///
/// `priority` is repeated in every row, any other column only in a row without number and title; nothing is
/// repeated into a heading, a total or a footnote (the contract's section 2.2).
struct FillDown {
  private struct Above {
    let field: Int
    /// Whether every row repeats it.
    let isOfEveryRow: Bool
    /// The text of the last filled cell; empty before the first.
    var text: [UInt8] = []
  }

  private var columns: [Above] = []
  private let number: Int?
  private let title: Int?

  /// `nil` if no column is filled down, so that the others cost nothing.
  ///
  /// - Parameter names: names of columns, or headers of the file.
  init?(_ names: [String], in header: Header) {
    (number, title) = (header.layout[.number], header.layout[.indicator])
    for name in names {
      for field in Self.fields(name, in: header)
      where !columns.contains(where: { $0.field == field }) {
        columns.append(
          Above(field: field, isOfEveryRow: field == header.layout[.priority]))
      }
    }
    if columns.isEmpty { return nil }
  }

  /// The cells of a column, by its name or its header.
  static func fields(_ name: String, in header: Header) -> [Int] {
    let key = Matching.key(name)
    let headers = header.records.flatMap { texts in
      texts.indices.filter { !key.isEmpty && Matching.key(texts[$0]) == key }
    }
    guard headers.isEmpty, let column = Column.named(key)?.column else { return headers }
    return header.fields(of: column)
  }

  /// The texts for the blank cells of a batch's records, by record and cell.
  mutating func texts(for batch: RecordBatch) -> [Int: [(field: Int, text: [UInt8])]] {
    var filled: [Int: [(field: Int, text: [UInt8])]] = [:]
    for (index, record) in batch.records.enumerated() where record.fault == nil {
      guard record.isRow(in: batch.bytes.span), !isTotal(record, batch) else { continue }
      let isOfRowAbove = isBlank(number, record, batch) && isBlank(title, record, batch)
      for place in columns.indices {
        let above = columns[place]
        if !isBlank(above.field, record, batch) {
          columns[place].text = text(above.field, record, batch)
        } else if !above.text.isEmpty, above.isOfEveryRow || isOfRowAbove {
          filled[index, default: []].append((above.field, above.text))
        }
      }
    }
    return filled
  }

  private func isBlank(_ field: Int?, _ record: Record, _ batch: RecordBatch) -> Bool {
    guard let field, field < record.fields.count else { return true }
    return CellText.with(record.fields[field], in: batch.bytes.span) { $0.isEmpty }
  }

  private func text(_ field: Int, _ record: Record, _ batch: RecordBatch) -> [UInt8] {
    CellText.with(record.fields[field], in: batch.bytes.span) { $0.array }
  }

  private func isTotal(_ record: Record, _ batch: RecordBatch) -> Bool {
    [number, title].contains { field in
      guard let field, field < record.fields.count else { return false }
      return CellText.with(record.fields[field], in: batch.bytes.span) { $0.isTotal }
    }
  }
}
