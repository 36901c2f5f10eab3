/// Records that are held with their bytes until more of the file is known.
struct HeldRecords {
  private(set) var bytes: [UInt8] = []
  private(set) var records: [Record] = []
  /// A file of ten thousand lone cells is no table with footnotes: they are held no longer.
  var isFull: Bool { records.count >= 10_000 }

  /// Holds a copy of a record.
  mutating func hold(_ record: Record, in source: Span<UInt8>) {
    let start = bytes.count
    bytes += source.extracting(record.bytes).array
    records.append(record.moved(by: start - record.bytes.lowerBound))
  }
}
