/// What is wrong or doubtful in a header.
enum HeaderFault: Fault {
  case noHeader(nearMiss: String?)
  case numberAndTitle
  case doubledColumn(column: Column, first: String)
  case unknownColumn(suggestion: String?, besides: String?)
  case unnamedColumn
  case noFigureColumn
  case rowsPassedOver(rows: Int)
  case valueBesideQuarters(column: Column)
  case quarterWithoutYear(header: String)

  /// How many records are searched for the header.
  static let searchedRows = 20

  var severity: Finding.Severity {
    switch self {
    case .unknownColumn, .unnamedColumn, .rowsPassedOver: .note
    case .noFigureColumn: .warning
    case .noHeader, .numberAndTitle, .doubledColumn, .valueBesideQuarters, .quarterWithoutYear:
      .error
    }
  }

  var code: String {
    switch self {
    case .noHeader: "no-header"
    case .numberAndTitle: "number-and-title"
    case .doubledColumn: "doubled-column"
    case .unknownColumn: "unknown-column"
    case .unnamedColumn: "unnamed-column"
    case .noFigureColumn: "no-figure-column"
    case .rowsPassedOver: "rows-passed-over"
    case .valueBesideQuarters: "value-beside-quarters"
    case .quarterWithoutYear: "quarter-without-year"
    }
  }

  func message(value: String) -> String {
    switch self {
    case .noHeader:
      "no header: none of the first \(Self.searchedRows) rows names 'indicator' and another column"
    case .numberAndTitle: "'\(value)' holds number and title together"
    case .doubledColumn(let column, let first):
      "'\(first)' and '\(value)' are both the column '\(column.name)'"
    case .unknownColumn(_, let besides?):
      "'\(value)' is left out, because '\(besides)' is there too"
    case .unknownColumn: "'\(value)' is not a column that is known; it is left out"
    case .unnamedColumn: "a column without a name is left out"
    case .noFigureColumn: "no column holds the figures; '\(value)' looks like it, and is left out"
    case .rowsPassedOver(let rows):
      "\(rows) \(rows == 1 ? "row" : "rows") above the header passed over"
    case .valueBesideQuarters(let column): "'\(column.name)' beside columns of quarters"
    case .quarterWithoutYear(let header): "'\(header)' names a quarter without its year"
    }
  }

  var hint: String? {
    switch self {
    case .noHeader(let nearMiss?): "\(nearMiss); a table needs 'indicator' and one more column"
    case .noHeader: "name the columns in the first row; 'trustreport template' shows how"
    case .numberAndTitle: "split it into two columns, 'number' and 'indicator'"
    case .doubledColumn: "keep one of them, or give the one that counts the column's own name"
    case .unknownColumn(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownColumn, .rowsPassedOver: nil
    case .unnamedColumn: "name it in the header if it is to be read"
    case .noFigureColumn: "call it 'value', or by its quarter, as in 2022/23 Q3"
    case .valueBesideQuarters: "keep either the columns of quarters or 'value' and 'quarter'"
    case .quarterWithoutYear: "say which year with --quarter, as in --quarter \"2022/23 Q3\""
    }
  }
}
