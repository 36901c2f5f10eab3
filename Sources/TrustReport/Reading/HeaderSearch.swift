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
  static func texts(of record: Record, in bytes: Span<UInt8>) -> [String] {
    record.fields.map { CellText.string($0, in: bytes) }
  }
}
