/// A comma-separated table whose cells a test changes: read, edited, written again.
struct CSVTable: Sendable {
  var names: [String]
  var rows: [[String]]

  /// Reads a table whose lines end in a line feed; cells in quotes may hold commas and line feeds.
  init(_ text: String) {
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var wasQuote = false
    for character in text {
      switch character {
      case "\"":
        // Two quotes in a row are one.
        if wasQuote { cell.append("\"") }
        wasQuote = isQuoted
        isQuoted.toggle()
        continue
      case "," where !isQuoted:
        records[records.count - 1].append(cell)
        cell = ""
      case "\n" where !isQuoted:
        records[records.count - 1].append(cell)
        records.append([])
        cell = ""
      default: cell.append(character)
      }
      wasQuote = false
    }
    records.removeLast()
    (names, rows) = (records.first ?? [], Array(records.dropFirst()))
  }

  /// The table as text, every cell in quotes.
  var text: String { ([names] + rows).map(Self.line).joined() }

  private static func line(_ cells: [String]) -> String {
    cells.map { "\"" + doublingQuotes($0) + "\"" }.joined(separator: ",") + "\n"
  }

  private static func doublingQuotes(_ cell: String) -> String {
    guard cell.utf8.contains(UInt8(ascii: "\"")) else { return cell }
    return cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
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
