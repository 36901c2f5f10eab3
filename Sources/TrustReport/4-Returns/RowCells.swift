/// The cells of one record as text, found by their place in the header.
///
/// A cell is looked at where it stands; only one that holds doubled quotes or is not UTF-8 is copied.
struct RowCells {
  /// Where a cell's text stands: in the record's bytes, or among those made anew.
  private struct Cell {
    var range: Range<Int>
    var isRemade = false
  }

  private var cells: [Cell] = []
  private var remade: [UInt8] = []
  /// The fields that were read as Windows-1252, and the first byte of each that stands for nothing.
  private(set) var windows1252: [(field: Int, undefined: UInt8?)] = []
  /// How many cells hold something, and which of them are the first and the last.
  private(set) var filled = (count: 0, first: 0, last: 0)

  /// Takes the next record's cells; only those of known columns are made text.
  mutating func take(_ record: Record, in bytes: Span<UInt8>, isKnown: [Bool]) {
    cells.removeAll(keepingCapacity: true)
    remade.removeAll(keepingCapacity: true)
    if !windows1252.isEmpty { windows1252.removeAll() }
    filled = (0, 0, 0)
    // Delimiters and quotes are ASCII: where the whole record is UTF-8, so is each of its cells.
    let isUTF8 = bytes.extracting(record.bytes).isUTF8
    for index in record.fields.indices {
      let field = record.fields[index]
      let isText = isUTF8 && !field.hasDoubledQuotes || index >= isKnown.count || !isKnown[index]
      let cell =
        isText
        ? Cell(range: Self.trimmed(field.content, in: bytes))
        : text(of: field, index, bytes, isUTF8: isUTF8)
      if !cell.range.isEmpty { note(filled: index) }
      cells.append(cell)
    }
  }

  private mutating func note(filled index: Int) {
    if filled.count == 0 { filled.first = index }
    filled.count += 1
    filled.last = index
  }

  @inline(__always)
  private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    if range.isEmpty { return range }
    let trimmed = bytes.extracting(range).trimmedRange
    return range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound
  }

  private mutating func text(
    of field: Field, _ index: Int, _ bytes: Span<UInt8>, isUTF8: Bool
  ) -> Cell {
    let content = bytes.extracting(field.content)
    let start = remade.count
    let encoding = TextDecoding.append(
      content, undoubling: field.hasDoubledQuotes, isUTF8: isUTF8, to: &remade)
    guard let encoding else { return Cell(range: Self.trimmed(field.content, in: bytes)) }
    if case .windows1252(let undefined) = encoding { windows1252.append((index, undefined)) }
    let range = Self.trimmed(start..<remade.count, in: remade.span)
    return Cell(range: range, isRemade: true)
  }

  var count: Int { cells.count }

  /// Whether a field holds nothing, or is not there.
  func isEmpty(_ field: Int?) -> Bool {
    guard let field, field < cells.count else { return true }
    return cells[field].range.isEmpty
  }

  /// Lets `body` look at a field's text; a field that the record does not have is empty.
  @inline(__always)
  func with<Result, Failure: Error>(
    _ field: Int?, in bytes: Span<UInt8>, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let field, field < cells.count else { return try body(bytes.extracting(0..<0)) }
    let cell = cells[field]
    if cell.isRemade { return try body(remade.span.extracting(cell.range)) }
    return try body(bytes.extracting(cell.range))
  }
}
