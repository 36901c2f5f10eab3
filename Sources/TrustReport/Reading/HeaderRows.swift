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

  /// How many rows below the header must be looked at to know what its cells mean.
  var sampledRows: Int {
    var hasPriority = false
    for text in texts {
      switch Matching.key(text) {
      // What these mean depends on the cells below them.
      case "kpi", "pi", "status", "outcome", "lastquarter", "previousquarter": return 100
      case "priority", "theme": hasPriority = true
      default: break
      }
    }
    // Without a priority, the first row may be a heading.
    return hasPriority ? 0 : 5
  }

  /// The texts of each record's cells, as the file has them.
  var recordTexts: [[String]] {
    records.map { record, bytes in HeaderSearch.texts(of: record, in: bytes.span) }
  }

  /// How a cell is encoded, if its bytes are not its text.
  func encoding(_ index: Int) -> CellText.Encoding? {
    for (record, bytes) in records where index < record.fields.count {
      var text: [UInt8] = []
      let content = bytes.span.extracting(record.fields[index].content)
      let encoding = CellText.decode(content, needsDecoding: false, into: &text)
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
