/// A record of a file of priorities, with its bytes.
struct PlanRow {
  /// Its ranges are into ``bytes``.
  let record: Record
  let bytes: [UInt8]

  init(_ record: Record, in bytes: Span<UInt8>) {
    self.record = record.moved(by: -record.bytes.lowerBound)
    self.bytes = bytes.extracting(record.bytes).array
  }

  var line: Int { record.line }
  var isBlank: Bool { record.isBlank(in: bytes.span) }

  /// The texts of its cells.
  var texts: [String] { record.fields.map { CellText.string($0, in: bytes.span) } }

  func location(of field: Int) -> InputLocation {
    InputLocation(record, field: field, in: bytes.span)
  }
}
