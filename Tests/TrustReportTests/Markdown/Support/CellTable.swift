/// The cells of a CSV, to be changed and written again.
struct CellTable: Sendable {
  var rows: [[String]]

  init(rows: [[String]]) { self.rows = rows }

  /// Reads a well-formed CSV with commas between its cells.
  init(_ text: String) {
    rows = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      case "\r" where !isQuoted: break
      default: cell.unicodeScalars.append(scalar)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
  }

  /// The CSV, every cell in quotes.
  var text: String {
    var text = ""
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text += "," }
        text += Self.quoted(cell)
      }
      text += "\n"
    }
    return text
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

  /// Where a column stands, by the name in the first row.
  func column(_ name: String) -> Int? { rows.first?.firstIndex(of: name) }
}
