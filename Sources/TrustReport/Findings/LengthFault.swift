/// What is wrong or doubtful in the lengths of a file's rows: cells that are lost or shifted leave no other trace.
enum LengthFault: Fault {
  /// A row that ends before the last of the cells that most rows fill.
  case shortRow(cells: Int, expected: Int)
  /// The last row has no line end and fewer cells than the others.
  case cutShort(cells: Int, expected: Int)
  case noLineEnd
  /// Each row has one cell more than the header, and the figures are there one cell to the right.
  case shiftedColumns(cells: Int)
  case longRows(cells: Int)

  var severity: Finding.Severity {
    switch self {
    case .shortRow, .cutShort: .warning
    case .noLineEnd, .longRows: .note
    case .shiftedColumns: .error
    }
  }

  var code: String {
    switch self {
    case .shortRow, .cutShort: "short-row"
    case .noLineEnd: "no-line-end"
    case .shiftedColumns: "shifted-columns"
    case .longRows: "long-rows"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .shortRow(let cells, let expected):
      "the row has \(English.count(cells, "cell", "cells")), and most rows are filled up to their cell \(expected)"
    case .cutShort(let cells, let expected):
      "the file ends inside its last row, which has \(English.count(cells, "cell", "cells")) of \(expected)"
    case .noLineEnd: "the last line has no line end, although the others have one"
    case .shiftedColumns(let cells):
      "each row has \(cells) cells, one more than the header, and its figure is one cell to the right of '\(headers[.value])'"
    case .longRows(let cells):
      "each row has \(cells) cells, one more than the header, and the last is empty"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .shortRow:
      "compare it with the rows beside it: a comma or a line break may be lost or too many"
    case .cutShort: "was it copied whole? save or fetch the file again"
    case .noLineEnd: "look at the last cell: the file may have been cut short"
    case .shiftedColumns: "name every column in the header, or take the empty cells out of the rows"
    case .longRows: nil
    }
  }
}
