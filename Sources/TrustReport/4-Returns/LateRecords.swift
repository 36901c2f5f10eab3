/// The beginnings of records whose cells may turn out to be wrong only once all is read.
///
/// A row for the whole of an indicator may hold neither figure nor target if the indicator has parts,
/// and its published rating is held against theirs; the parts may stand anywhere. Where the cells of
/// such a row stand is worked out when one is found to be wrong: hardly any ever is.
struct LateRecords: Sendable {
  /// The columns whose cells may be wrong.
  static let columns: [Column] = [.value, .target, .published]
  /// What is kept of the record of a row.
  private struct Kept {
    var row: Int32
    /// The spreadsheet's row.
    var spreadsheetRow: Int32
    /// The record's bytes, as far as its cells and what is shown behind them.
    var text: Text
    var layout: LateCells
  }

  /// In the order of their rows.
  private var kept: [Kept] = []
  private var shelf: Int?

  /// Keeps the beginning of a row's record.
  mutating func add(
    _ beginning: Span<UInt8>, ofRow row: Int32, spreadsheetRow: Int, layout: LateCells,
    in texts: inout TextStore
  ) {
    let shelf = shelf ?? texts.makeShelf()
    self.shelf = shelf
    kept.append(
      Kept(
        row: row, spreadsheetRow: Int32(spreadsheetRow), text: texts.add(beginning, to: shelf),
        layout: layout))
  }

  /// Where a column's cell of a row stands; `nil` where that was reported already, or is not known.
  func place(of column: Column, in row: Int32, line: Int32, _ texts: TextStore) -> Place? {
    guard let kept = find(row), let field = kept.layout.field(of: column) else { return nil }
    return texts.withBytes(of: kept.text) { bytes in
      var record = Record()
      let scanner = RecordScanner(delimiter: kept.layout.delimiter)
      _ = scanner.scan(bytes, from: 0, atEnd: true, into: &record)
      (record.line, record.row) = (Int(line), Int(kept.spreadsheetRow))
      return field < record.fields.count ? Place(record, field: field, in: bytes) : nil
    }
  }

  var isEmpty: Bool { kept.isEmpty }

  func contains(_ row: Int32) -> Bool { find(row) != nil }

  private func find(_ row: Int32) -> Kept? {
    var (low, high) = (0, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < kept.count && kept[low].row == row ? kept[low] : nil
  }
}

/// The cells of a row that may turn out to be wrong: where they stand in its record.
struct LateCells: Sendable, BitwiseCopyable {
  private let value: Int16
  private let target: Int16
  private let published: Int16
  let delimiter: UInt8

  init(_ layout: Layout, delimiter: UInt8) {
    func field(_ column: Column) -> Int16 { layout[column].flatMap { Int16(exactly: $0) } ?? -1 }
    (value, target, published) = (field(.value), field(.target), field(.published))
    self.delimiter = delimiter
  }

  func field(of column: Column) -> Int? {
    let field =
      switch column {
      case .value: value
      case .target: target
      case .published: published
      default: Int16(-1)
      }
    return field < 0 ? nil : Int(field)
  }
}
