/// Where a file's header is.
struct HeaderLocation {
  /// The byte between cells.
  var delimiter: UInt8
  /// The number of records above it.
  var rowsAbove: Int
}

/// Finds the header of a table among the first records of a file.
enum HeaderSearch {
  /// Finds the first record that `isHeader` accepts, trying the delimiters in their order.
  ///
  /// - Parameter isHeader: is given the texts of a record's cells.
  static func find(
    _ reader: inout RecordReader, delimiters: [UInt8], isHeader: ([String]) -> Bool
  ) throws(InputFault) -> HeaderLocation? {
    for delimiter in delimiters {
      let records = try reader.peekRecords(HeaderFault.searchedRows, delimiter: delimiter)
      let index = reader.withBytes { bytes in
        records.firstIndex { isHeader(texts(of: $0, in: bytes)) }
      }
      if let index { return HeaderLocation(delimiter: delimiter, rowsAbove: index) }
    }
    return nil
  }

  /// The texts of a record's cells.
  private static func texts(of record: Record, in bytes: Span<UInt8>) -> [String] {
    record.fields.map { CellText.string($0, in: bytes) }
  }
}

// MARK: The header of an indicator CSV

extension HeaderSearch {
  /// Finds the header of an indicator CSV: a record that names `indicator` and another column.
  static func indicatorHeader(
    _ reader: inout RecordReader, delimiters: [UInt8]
  ) throws(InputFault) -> HeaderLocation? {
    try find(&reader, delimiters: delimiters) { texts in
      let cells = texts.lazy.map { HeaderCell($0) }
      return cells.contains(where: \.isIndicator) && cells.contains(where: \.isOtherColumn)
    }
  }

  /// What a record that looks like a header names in place of `indicator`, or beside it.
  static func nearMiss(
    _ reader: inout RecordReader, delimiters: [UInt8]
  ) throws(InputFault) -> String? {
    for delimiter in delimiters {
      let records = try reader.peekRecords(HeaderFault.searchedRows, delimiter: delimiter)
      for record in records {
        let texts = reader.withBytes { Self.texts(of: record, in: $0) }
        if let found = nearMiss(texts.map { HeaderCell($0) }) { return found }
      }
    }
    return nil
  }

  private static func nearMiss(_ cells: [HeaderCell]) -> String? {
    let names = cells.compactMap { cell in
      if case .column(let column, _) = cell { column.name } else { nil }
    }
    // A record of very many cells is no header with a slip in it.
    let misspelt = cells.prefix(100).lazy.compactMap { cell in
      if case .unknown(let text) = cell,
        Column.suggestion(for: Matching.key(text)) == Column.indicator.name
      {
        text
      } else {
        nil
      }
    }
    if !names.isEmpty, let name = misspelt.first {
      return "'\(TerminalText.safe(name))' may be meant for 'indicator'"
    }
    guard names.count > 1 || names.contains(Column.indicator.name) else { return nil }
    return "found " + English.list(names.map { "'\($0)'" })
  }
}
