/// A comma-separated table whose cells a test changes: read, edited, written again.
struct CSVTable: Sendable {
  var names: [String]
  var rows: [[String]]

  init(names: [String], rows: [[String]]) { (self.names, self.rows) = (names, rows) }

  /// Reads a well-formed table; cells in quotes may hold commas and line ends.
  init(_ text: String) {
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    func endCell() {
      records[records.count - 1].append(cell)
      cell = ""
    }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: endCell()
      case "\n" where !isQuoted:
        endCell()
        records.append([])
      case "\r" where !isQuoted: break
      default: cell.unicodeScalars.append(scalar)
      }
    }
    // The last record is empty behind a line end.
    if !cell.isEmpty || records.last?.isEmpty == false { endCell() } else { records.removeLast() }
    (names, rows) = (records.first ?? [], Array(records.dropFirst()))
  }

  /// The table as text, every cell in quotes.
  var text: String {
    ([names] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A cell in quotes: those that it holds are doubled.
  static func quoted(_ cell: String) -> String {
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// The column of a name, if there is one.
  func column(_ name: String) -> Int? { names.firstIndex(of: name) }

  /// The table with another text in a cell.
  func with(_ text: String, row: Int, column: Int) -> CSVTable {
    var table = self
    table.rows[row][column] = text
    return table
  }
}
