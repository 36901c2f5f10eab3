/// Finds the header of an indicator CSV: of the first records the one that names most columns, `indicator`
/// and another among them; of equals the first (the contract's section 2.2).
struct IndicatorHeaderSearch {
  /// The header that was found.
  struct Found {
    let delimiter: UInt8
    /// The number of records above it.
    let rowsAbove: Int
    let rows: HeaderRows
    /// The number of its records: one or two.
    let rowCount: Int
    /// The texts of the records above it.
    let titles: [[String]]
  }

  /// The most bytes of a record that may be a header: hundreds of long names.
  private static let longestHeader = 1 << 18

  static func find(
    _ reader: inout RecordReader, delimiters: [UInt8], _ columns: HeaderColumns
  ) throws(InputFault) -> Found? {
    for delimiter in delimiters {
      let records = try reader.peekRecords(HeaderFault.searchedRows, delimiter: delimiter)
      let found = reader.withBytes { bytes in
        find(records, in: bytes, delimiter: delimiter, columns)
      }
      if let found { return found }
    }
    return nil
  }

  private static func find(
    _ records: [Record], in bytes: Span<UInt8>, delimiter: UInt8, _ columns: HeaderColumns
  ) -> Found? {
    var best: (index: Int, columns: Int)?
    for (index, record) in records.enumerated()
    where record.fields.count > max(1, best?.columns ?? 0)
      && record.bytes.count <= longestHeader
    {
      let texts = HeaderSearch.texts(of: record, in: bytes)
      let count = columns.count(in: texts)
      if count > best?.columns ?? 0 { best = (index, count) }
    }
    guard let index = best?.index else { return nil }
    let texts = records[...min(index + 1, records.count - 1)].map {
      HeaderSearch.texts(of: $0, in: bytes)
    }
    let pairs = [index - 1, index].filter { $0 >= 0 && $0 + 1 < texts.count }
    let joined = pairs.lazy.compactMap { upper in
      TwoRowHeader.texts(
        upper: texts[upper], lower: texts[upper + 1], indicatorIn: index - upper, columns
      ).map { (upper, $0) }
    }.first
    let (first, count) = joined.map { ($0.0, 2) } ?? (index, 1)
    let own = Array(records[first..<first + count])
    return Found(
      delimiter: delimiter, rowsAbove: first,
      rows: HeaderRows(own, texts: joined?.1 ?? texts[index], in: bytes), rowCount: count,
      titles: Array(texts[..<first]))
  }
}

/// Which columns the cells of a header name, as far as a search must know it.
struct HeaderColumns {
  /// What a record must name to be a header.
  enum Need {
    /// The indicator and another column.
    case indicator
    /// The number and another column that can be defined.
    case definition
    /// The number and another column: the titles are defined elsewhere.
    case number
  }

  let need: Need
  /// The headers that are said to be columns.
  let assigned: AssignedColumns

  /// What headers are looked for, in this order.
  static func needs(isReadingDefinitions: Bool, hasTitles: Bool) -> [Need] {
    [.indicator] + (isReadingDefinitions ? [.definition] : hasTitles ? [.number] : [])
  }

  /// The number of columns that a record's cells name; 0 if it is no header.
  func count(in texts: [String]) -> Int {
    // They are few: searching them takes less time than hashing them.
    var columns: [Column] = []
    var periodic: [String] = []
    func add(_ column: Column) { if !columns.contains(column) { columns.append(column) } }
    for (field, text) in texts.enumerated() where !text.isEmpty && text.utf8.count <= 200 {
      switch assigned.meaning(of: text, at: field)?.meaning ?? HeaderCell(text).meaning {
      case .column(let column, let naming):
        if naming == .assigned || !assigned.absent.contains(column) { add(column) }
      // Each column of a period counts as one.
      case .periodic: if !periodic.contains(text) { periodic.append(text) }
      case .indicatorNumber: add(.indicator)
      case .unknown, .empty: break
      }
    }
    return isHeader(columns, periodic) ? columns.count + periodic.count : 0
  }

  private func isHeader(_ columns: [Column], _ periodic: [String]) -> Bool {
    let hasTwo = columns.count + periodic.count > 1
    return switch need {
    case .indicator: columns.contains(.indicator) && hasTwo
    case .number: columns.contains(.number) && hasTwo
    case .definition:
      columns.contains(.number)
        && columns.contains { $0 != .number && Definitions.columns.contains($0) }
    }
  }
}
