/// The cells that a report prints of a row, kept one behind the other as they were written: for each
/// its column, its length and its text. (Of the target date it is what it means.)
///
/// Nearly half a gigabyte of a large file is text that no report prints. Kept is the text of the
/// quarter that may be reported and of the one before it; and of an indicator rated Green only what
/// its name and its target say, where nobody asked for more.
enum KeptCells {
  /// Whatever is printed of the row.
  static let all: [Column] = facts + [.targetBasis, .overrideReason, .note, .commentary]
  /// What other indicators' rows, and the changes from quarter to quarter, say of it.
  static let facts: [Column] = [
    .number, .indicator, .target, .amberThreshold, .redThreshold, .tolerance,
  ]

  /// Appends a cell.
  static func append(_ cell: Span<UInt8>, _ column: Column, to text: inout TextBuffer) {
    text.append(UInt8(truncatingIfNeeded: column.rawValue))
    var length = cell.count
    while length >= 0x80 {
      text.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    text.append(UInt8(truncatingIfNeeded: length))
    text.append(cell)
  }

  /// Calls `body` with each cell's column and where its text stands.
  @inline(__always)
  static func forEach(in bytes: Span<UInt8>, _ body: (Column, Range<Int>) -> Void) {
    var position = 0
    while let (column, range) = next(in: bytes, &position) { body(column, range) }
  }

  /// Where a column's text stands; `nil` where the row has none.
  static func first(in bytes: Span<UInt8>, _ wanted: Column) -> Range<Int>? {
    var position = 0
    while let (column, range) = next(in: bytes, &position) {
      if column == wanted { return range }
    }
    return nil
  }

  /// Whether two rows have the same cells in some columns.
  static func areSame(
    _ columns: Column.Set, _ left: Span<UInt8>, _ right: Span<UInt8>
  ) -> Bool {
    var (i, j) = (0, 0)
    while true {
      let (a, b) = (next(in: left, &i, of: columns), next(in: right, &j, of: columns))
      guard let a, let b else { return a == nil && b == nil }
      guard a.0 == b.0, left.extracting(a.1).isSame(as: right.extracting(b.1)) else { return false }
    }
  }

  private static func next(
    in bytes: Span<UInt8>, _ position: inout Int, of columns: Column.Set
  ) -> (Column, Range<Int>)? {
    while let found = next(in: bytes, &position) {
      if columns.contains(found.0) { return found }
    }
    return nil
  }

  private static func next(
    in bytes: Span<UInt8>, _ position: inout Int
  ) -> (Column, Range<Int>)? {
    guard position < bytes.count, let column = Column(rawValue: Int(bytes[position])) else {
      return nil
    }
    var (length, shift) = (0, 0)
    repeat {
      position += 1
      length |= Int(bytes[position] & 0x7F) << shift
      shift += 7
    } while bytes[position] >= 0x80
    let start = position + 1
    position = start + length
    return (column, start..<position)
  }
}
