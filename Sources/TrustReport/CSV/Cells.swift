/// The cells of one record as text, by their index in the record.
///
/// The text of a cell is a range of the record's bytes; only one that has doubled quotes or carriage returns, or is
/// not UTF-8, is decoded.
struct Cells: Sendable {
  /// Where the text of a cell is, without white space around it.
  struct Cell: Sendable {
    var range = 0..<0
    /// Whether the range is into the decoded bytes, and not into the record's.
    var isDecoded = false
  }

  private var cells: [Cell] = []
  private var decoded: [UInt8] = []
  /// The cells that were read as Windows-1252, and the first byte of each that is no character there.
  private(set) var windows1252: [(field: Int, undefined: UInt8?)] = []

  /// The number of cells.
  var count: Int { cells.count }
  /// The first and the last cell that is not empty.
  var firstFilled: Int? { cells.firstIndex { !$0.range.isEmpty } }
  var lastFilled: Int? { cells.lastIndex { !$0.range.isEmpty } }

  /// Takes the cells of another record.
  ///
  /// - Parameters:
  ///   - fields: the record's fields.
  ///   - range: its bytes.
  ///   - isKnown: for each column whether it is read: cells of other columns are not decoded.
  ///   - isUTF8: whether the record is known to be UTF-8.
  mutating func take(
    _ fields: [Field], of range: Range<Int>, in bytes: Span<UInt8>, isKnown: [Bool],
    isUTF8: Bool = false
  ) {
    cells.removeAll(keepingCapacity: true)
    var needsDecoding = false
    cells.append(addingCapacity: fields.count) { cells in
      for field in fields {
        needsDecoding = needsDecoding || field.needsDecoding
        cells.append(Cell(range: bytes.cellRange(in: field.content)))
      }
    }
    if !decoded.isEmpty { decoded.removeAll(keepingCapacity: true) }
    if !windows1252.isEmpty { windows1252.removeAll(keepingCapacity: true) }
    // Delimiters and quotes are ASCII: if the record is UTF-8, so is each of its cells.
    let isUTF8 = isUTF8 || bytes.extracting(range).isUTF8
    if needsDecoding || !isUTF8 { decode(fields, in: bytes, isKnown, isUTF8: isUTF8) }
  }

  /// Makes a cell hold another text, even if the record does not have it.
  mutating func replace(_ field: Int, with text: [UInt8]) {
    while cells.count <= field { cells.append(Cell()) }
    let start = decoded.count
    decoded += text
    cells[field] = Cell(
      range: decoded.span.cellRange(in: start..<decoded.count), isDecoded: true)
  }

  /// Decodes the cells of known columns whose bytes are not their text.
  private mutating func decode(
    _ fields: [Field], in bytes: Span<UInt8>, _ isKnown: [Bool], isUTF8: Bool
  ) {
    for (index, field) in fields.enumerated()
    where (field.needsDecoding || !isUTF8) && index < isKnown.count && isKnown[index] {
      let start = decoded.count
      let encoding = CellText.decode(
        bytes.extracting(field.content), needsDecoding: field.needsDecoding, isUTF8: isUTF8,
        into: &decoded)
      guard let encoding else { continue }
      if case .windows1252(let undefined) = encoding { windows1252.append((index, undefined)) }
      let range = decoded.span.cellRange(in: start..<decoded.count)
      cells[index] = Cell(range: range, isDecoded: true)
    }
  }
}

extension Cells {
  /// A cell; an empty one if the record does not have it.
  @inline(__always)
  subscript(field: Int?) -> Cell {
    guard let field, field < cells.count else { return Cell() }
    return cells[field]
  }

  /// Whether a cell is empty, or the record does not have it.
  @inline(__always)
  func isEmpty(_ field: Int?) -> Bool { self[field].range.isEmpty }

  /// Whether all cells of a range are empty.
  @inline(__always)
  func areEmpty(_ fields: Range<Int>) -> Bool {
    for field in fields where !isEmpty(field) { return false }
    return true
  }

  /// Calls `body` with the text of a cell, which is empty if the record does not have it.
  ///
  /// - Parameter bytes: the bytes that the record's ranges are into.
  @inline(__always)
  func with<Value, Failure: Error>(
    _ field: Int?, in bytes: Span<UInt8>, _ body: (Span<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let cell = self[field]
    return try body((cell.isDecoded ? decoded.span : bytes).extracting(cell.range))
  }

  /// The text of a cell.
  func string(of field: Int?, in bytes: Span<UInt8>) -> String {
    with(field, in: bytes) { $0.string }
  }
}
