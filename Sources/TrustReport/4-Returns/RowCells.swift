/// The cells of one record as text, found by their place in the header.
///
/// A cell is looked at where it stands; only one that holds doubled quotes or is not UTF-8 is copied.
struct RowCells {
  /// The cells of the record, and behind them what is left of longer ones.
  private var cells: [Cell] = []
  private(set) var count = 0
  private(set) var remade: [UInt8] = []
  /// The fields that were read as Windows-1252, and the first byte of each that stands for nothing.
  private(set) var windows1252: [(field: Int, undefined: UInt8?)] = []
  /// How many cells hold something, and which of them are the first and the last.
  private(set) var filled = (count: 0, first: 0, last: 0)

  /// Takes the next record's cells; only those of known columns are made text.
  mutating func take(_ record: Record, in bytes: Span<UInt8>, isKnown: [Bool]) {
    take(record.fields, of: record.bytes, in: bytes, isKnown: isKnown, isUTF8: false)
  }

  /// Takes the cells of the record that stands in a range of the bytes.
  ///
  /// - Parameter isUTF8: whether they are known to be UTF-8.
  mutating func take(
    _ fields: [Field], of range: Range<Int>, in bytes: Span<UInt8>, isKnown: [Bool], isUTF8: Bool
  ) {
    count = fields.count
    while cells.count < count { cells.append(.none) }
    let hasDoubledQuotes = trim(fields, in: bytes)
    // Delimiters and quotes are ASCII: where the whole record is UTF-8, so is each of its cells.
    let isUTF8 = isUTF8 || bytes.extracting(range).isUTF8
    if !remade.isEmpty { remade.removeAll(keepingCapacity: true) }
    if !windows1252.isEmpty { windows1252.removeAll(keepingCapacity: true) }
    if hasDoubledQuotes || !isUTF8 { remake(fields, in: bytes, isKnown: isKnown, isUTF8: isUTF8) }
  }

  /// Takes each cell as it stands, without the white space around it; whether any has doubled quotes.
  private mutating func trim(_ fields: [Field], in bytes: Span<UInt8>) -> Bool {
    let fields = fields.span
    var cells = self.cells.mutableSpan
    var hasDoubledQuotes = false
    var filled = (count: 0, first: 0, last: 0)
    for index in fields.indices {
      let field = fields[index]
      hasDoubledQuotes = hasDoubledQuotes || field.hasDoubledQuotes
      if field.content.isEmpty {
        cells[index] = .none
        continue
      }
      let range = Self.trimmed(field.content, in: bytes)
      cells[index] = Cell(range)
      if range.isEmpty { continue }
      if filled.count == 0 { filled.first = index }
      filled.count &+= 1
      filled.last = index
    }
    self.filled = filled
    return hasDoubledQuotes
  }

  /// Makes anew the text of those cells whose bytes are not their text.
  private mutating func remake(
    _ fields: [Field], in bytes: Span<UInt8>, isKnown: [Bool], isUTF8: Bool
  ) {
    for (index, field) in fields.enumerated()
    where (field.hasDoubledQuotes || !isUTF8) && index < isKnown.count && isKnown[index] {
      let start = remade.count
      let encoding = TextDecoding.append(
        bytes.extracting(field.content), undoubling: field.hasDoubledQuotes, isUTF8: isUTF8,
        to: &remade)
      guard let encoding else { continue }
      if case .windows1252(let undefined) = encoding { windows1252.append((index, undefined)) }
      cells[index] = Cell(Self.trimmed(start..<remade.count, in: remade.span), isRemade: true)
      // White space of Windows-1252 was not known for that before.
      if cells[index].isEmpty { findFilled() }
    }
  }

  private mutating func findFilled() {
    filled = (0, 0, 0)
    for index in 0..<count where !cells[index].isEmpty {
      if filled.count == 0 { filled.first = index }
      filled.count += 1
      filled.last = index
    }
  }

  @inline(__always)
  private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    let trimmed = bytes.extracting(range).trimmedRange
    return range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound
  }

  /// The cell of a field; an empty one if it is not there.
  @inline(__always)
  subscript(field: Int?) -> Cell {
    guard let field, field < count else { return .none }
    return cells[field]
  }

  /// Whether a field holds nothing, or is not there.
  func isEmpty(_ field: Int?) -> Bool { self[field].isEmpty }

  /// The columns whose cells hold something.
  func filledColumns(of layout: borrowing Layout) -> Column.Set {
    var filled = Column.Set()
    let (entries, cells) = (layout.entries.span, self.cells.span)
    for index in entries.indices {
      let (column, field) = entries[index]
      if field < count, !cells[field].isEmpty { filled.insert(column) }
    }
    return filled
  }

  /// Sums up the filled cells of a layout's columns.
  func fingerprint(of layout: borrowing Layout, in bytes: Span<UInt8>) -> Fingerprint {
    var fingerprint = Fingerprint()
    let (entries, cells) = (layout.entries.span, self.cells.span)
    for index in entries.indices {
      let (column, field) = entries[index]
      let cell = field < count ? cells[field] : .none
      if cell.isEmpty { continue }
      cell.with(bytes, remade.span) { fingerprint.add($0, salt: column.rawValue) }
    }
    return fingerprint
  }

  /// Lets `body` look at a field's text; a field that the record does not have is empty.
  func with<Result>(
    _ field: Int?, in bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    self[field].with(bytes, remade.span, body)
  }
}
