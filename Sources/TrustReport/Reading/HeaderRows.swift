/// The record that is a file's header, or the two that are it together: the texts of its cells, and where they
/// are.
struct HeaderRows {
  private let records: [(record: Record, bytes: [UInt8])]
  /// The text of each cell; of a two-row header the group's and the cell's own.
  let texts: [String]

  /// - Parameters:
  ///   - records: the one or two records, in the order of the file.
  ///   - bytes: the bytes that their ranges are into.
  init(_ records: [Record], texts: [String], in bytes: Span<UInt8>) {
    self.records = records.map { record in
      (record.moved(by: -record.bytes.lowerBound), bytes.extracting(record.bytes).array)
    }
    self.texts = texts
  }

  /// Whether any cell has a name whose meaning depends on the cells below it.
  var hasConditionalNames: Bool {
    texts.contains { ["kpi", "pi", "status"].contains(Matching.key($0)) }
  }

  /// How a cell is encoded, if its bytes are not its text.
  func encoding(_ index: Int) -> CellText.Encoding? {
    for (record, bytes) in records where index < record.fields.count {
      var text: [UInt8] = []
      let content = bytes.span.extracting(record.fields[index].content)
      let encoding = CellText.decode(content, undoubling: false, into: &text)
      if let encoding { return encoding }
    }
    return nil
  }

  /// Where a cell is: in the lower row, if it is filled there.
  func location(_ index: Int) -> InputLocation {
    let filled = records.last { record, bytes in
      index < record.fields.count && !CellText.string(record.fields[index], in: bytes.span).isEmpty
    }
    let (record, bytes) = filled ?? records[0]
    return InputLocation(
      record, field: min(index, record.fields.count - 1), in: bytes.span)
  }
}

/// What a header's meaning depends on besides its cells.
struct HeaderContext {
  /// The year of `Q1` to `Q4`, by the calendar year in which it begins: that of the quarter asked for, or the
  /// one that the rows above name; `nil` if neither does.
  let year: Int?
  /// Whether it is the one that the rows above name.
  let isYearFromTitles: Bool
  /// The text of the first filled cell below the header, of those that were looked at.
  let firstFilled: (_ field: Int) -> String?
}

extension HeaderContext {
  /// - Parameter firstRows: the texts of rows below the header, if any name depends on them.
  init(_ found: IndicatorHeaderSearch.Found, _ options: ReadingOptions, firstRows: [[String]]) {
    let asked = options.quarter?.year
    self.init(year: asked ?? TitlePeriods(found.titles).year, isYearFromTitles: asked == nil) {
      field in
      firstRows.lazy.compactMap { field < $0.count && !$0[field].isEmpty ? $0[field] : nil }.first
    }
  }
}
