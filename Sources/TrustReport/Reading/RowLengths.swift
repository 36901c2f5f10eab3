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
  /// The numbers of rows that are shorter than the header, by their count of cells, and the first of each count.
  private var short: [Int] = []
  private var shortRows: [Doubtful] = []
  /// The last row, if no line end follows it and another has one.
  private(set) var open: Doubtful?

  /// Counts a row.
  mutating func add(cells: Int, filled: Int) {
    rows.count(cells)
    self.filled.count(filled)
  }

  /// Whether the location of another short row of so many cells is kept.
  func keepsShort(cells: Int) -> Bool {
    cells >= short.count || short[cells] < FindingCollector.limitPerCode
  }

  /// Counts a row that is shorter than the header: whether it is too short is not known yet, and surest of the
  /// shortest.
  ///
  /// - Parameter location: `nil` if it is not kept.
  mutating func addShort(cells: Int, at location: InputLocation?) {
    short.count(cells)
    guard let location else { return }
    shortRows.append(Doubtful(cells: cells, location: location))
    if shortRows.count > 2 * FindingCollector.limitPerCode { keepShortest() }
  }

  /// Keeps as many of the shortest rows as are shown; of equals those that come first.
  private mutating func keepShortest() {
    shortRows.sort { ($0.cells, $0.location.line) < ($1.cells, $1.location.line) }
    shortRows.removeLast(max(0, shortRows.count - FindingCollector.limitPerCode))
  }

  mutating func setOpen(_ row: Doubtful) { open = row }

  /// Adds the lengths of other rows of the file.
  mutating func add(_ other: RowLengths) {
    rows.add(other.rows)
    filled.add(other.filled)
    short.add(other.short)
    shortRows += other.shortRows
    keepShortest()
    open = open ?? other.open
  }

  /// Reports the rows that are shorter than the header by more than the trailing cells that most rows leave empty.
  func report(columns: Int, to findings: inout FindingCollector) {
    let total = rows.reduce(0, +)
    guard total > 0 else { return }
    let expected = min(columns, filled.median(of: total))
    reportShort(than: expected, &findings)
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

extension RowLengths {
  /// Reports the rows that are too short, and only counts those whose location was not kept.
  private func reportShort(than expected: Int, _ findings: inout FindingCollector) {
    let shown = shortRows.filter { $0.cells < expected }
    for row in shown.sorted(by: { $0.location.line < $1.location.line }) {
      findings.add(LengthFault.shortRow(cells: row.cells, expected: expected), at: row.location)
    }
    for _ in shown.count..<max(shown.count, short.prefix(expected).reduce(0, +)) {
      findings.add(LengthFault.shortRow(cells: 0, expected: expected), at: nil)
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
