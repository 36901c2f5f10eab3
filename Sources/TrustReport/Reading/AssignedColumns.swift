/// What `--column NAME=HEADER` says of the headers of files: it outranks the headers' own names.
struct AssignedColumns {
  private struct Entry {
    let index: Int
    let meaning: HeaderCell.Meaning
    /// The header's key; `nil` for one that is named by its place.
    let key: String?
    /// The place of a header that is named so: `:F`.
    let field: Int?
  }

  private var entries: [Entry] = []
  /// The columns that the files do not have, whatever their headers say.
  private(set) var absent: Set<Column> = []
  /// The assignments whose name is no column, by their indices.
  private(set) var unknown: [Int] = []

  init(_ assignments: [ColumnAssignment]) {
    for (index, assignment) in assignments.enumerated() {
      let meaning = HeaderCell(assignment.name).meaning
      switch meaning {
      case .column(let column, _) where assignment.header.isEmpty: absent.insert(column)
      case .column(let column, _): add(.column(column, .assigned), assignment.header, index)
      case .periodic(let period, let column):
        add(.periodic(period, column), assignment.header, index)
      case .indicatorNumber: add(.column(.number, .assigned), assignment.header, index)
      case .unknown, .empty: unknown.append(index)
      }
    }
  }

  private mutating func add(_ meaning: HeaderCell.Meaning, _ header: String, _ index: Int) {
    let field = header.hasPrefix(":") ? Self.field(header.dropFirst()) : nil
    let key = field == nil ? Matching.key(header) : nil
    entries.append(Entry(index: index, meaning: meaning, key: key, field: field))
  }

  /// The place of a spreadsheet's column: `A` is 0, `AA` is 26.
  private static func field(_ letters: Substring) -> Int? {
    let bytes = letters.uppercased().utf8
    guard 1...3 ~= bytes.count, bytes.allSatisfy({ 0x41...0x5A ~= $0 }) else { return nil }
    return bytes.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
  }

  /// What a header's cell is said to be, and by which assignment; of several the last counts.
  func meaning(of text: String, at field: Int) -> (meaning: HeaderCell.Meaning, index: Int)? {
    if entries.isEmpty { return nil }
    let key = Matching.key(text)
    return entries.last { $0.field == field || !key.isEmpty && $0.key == key }
      .map { ($0.meaning, $0.index) }
  }
}
