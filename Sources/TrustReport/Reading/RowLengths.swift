/// How long the rows of a file are: which of them are too short is known only at its end.
struct RowLengths {
  /// A row that is shorter than the header, or the last of a file without a line end.
  struct Doubtful {
    let cells: Int
    let location: InputLocation
  }

  /// The numbers of rows by their count of cells, and by that of the cells up to the last that is filled.
  private var rows: [Int] = []
  private var filled: [Int] = []
  private var short: [Doubtful] = []
  /// The last row, if no line end follows it and another has one.
  private(set) var open: Doubtful?

  /// Counts a row.
  mutating func add(cells: Int, filled: Int) {
    rows.count(cells)
    self.filled.count(filled)
  }

  /// Whether another short row's location would be shown.
  var keepsShort: Bool { short.count < 2 * FindingCollector.limitPerCode }

  mutating func addShort(_ row: Doubtful) { short.append(row) }

  mutating func setOpen(_ row: Doubtful) { open = row }

  /// Adds the lengths of other rows of the file.
  mutating func add(_ other: RowLengths) {
    rows.add(other.rows)
    filled.add(other.filled)
    short += other.short
    short.sort { $0.location.line < $1.location.line }
    open = open ?? other.open
  }

  /// Reports the rows that are shorter than the header by more than the trailing cells that most rows leave empty.
  func report(columns: Int, to findings: inout FindingCollector) {
    let total = rows.reduce(0, +)
    guard total > 0 else { return }
    let expected = min(columns, filled.median(of: total))
    for row in short where row.cells < expected && row.location.line != open?.location.line {
      findings.add(LengthFault.shortRow(cells: row.cells, expected: expected), at: row.location)
    }
    if let open {
      // The one row of a file is held against its header.
      var others = rows
      if others.indices.contains(open.cells) { others[open.cells] -= 1 }
      let usual = total > 1 ? others.median(of: total - 1) : columns
      findings.add(
        open.cells < usual
          ? LengthFault.cutShort(cells: open.cells, expected: usual) : LengthFault.noLineEnd,
        at: open.location)
    }
    if rows.count == columns + 2, rows[columns + 1] == total, filled.count <= columns + 1 {
      findings.add(LengthFault.longRows(cells: columns + 1))
    }
  }
}

extension [Int] {
  fileprivate mutating func count(_ value: Int) {
    while count <= value { append(0) }
    self[value] += 1
  }

  fileprivate mutating func add(_ other: [Int]) {
    while count < other.count { append(0) }
    for index in other.indices { self[index] += other[index] }
  }

  /// The value that more than half of the values, counted here by value, do not exceed.
  fileprivate func median(of total: Int) -> Int {
    var below = 0
    for (value, count) in enumerated() {
      below += count
      if 2 * below > total { return value }
    }
    return count - 1
  }
}
