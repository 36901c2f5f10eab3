/// The cells of one record as text, found by column.
///
/// A cell is looked at where it stands; only one that holds doubled quotes or is not UTF-8 is copied.
struct RowCells {
  private var ranges: [Range<Int>] = []
  private var remade: [Int: [UInt8]] = [:]
  /// The fields that were read as Windows-1252, and the first byte of each that stands for nothing.
  private(set) var windows1252: [(field: Int, undefined: UInt8?)] = []

  /// Takes the next record's cells.
  mutating func take(_ record: Record, in bytes: Span<UInt8>) {
    ranges.removeAll(keepingCapacity: true)
    if !remade.isEmpty { remade.removeAll() }
    if !windows1252.isEmpty { windows1252.removeAll() }
    for index in record.fields.indices {
      let field = record.fields[index]
      let content = bytes.extracting(field.content)
      guard
        let (text, encoding) = TextDecoding.decoded(content, undoubling: field.hasDoubledQuotes)
      else {
        let trimmed = content.trimmedRange
        let start = field.content.lowerBound
        ranges.append(start + trimmed.lowerBound..<start + trimmed.upperBound)
        continue
      }
      if case .windows1252(let undefined) = encoding { windows1252.append((index, undefined)) }
      ranges.append(text.span.trimmedRange)
      remade[index] = text
    }
  }

  var count: Int { ranges.count }

  /// Whether a field holds nothing, or is not there.
  func isEmpty(_ field: Int?) -> Bool {
    guard let field, field < ranges.count else { return true }
    return ranges[field].isEmpty
  }

  /// Lets `body` look at a field's text; a field that the record does not have is empty.
  @inline(__always)
  func with<Result, Failure: Error>(
    _ field: Int?, in bytes: Span<UInt8>, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let field, field < ranges.count else { return try body(bytes.extracting(0..<0)) }
    if !remade.isEmpty, let text = remade[field] {
      return try body(text.span.extracting(ranges[field]))
    }
    return try body(bytes.extracting(ranges[field]))
  }
}
