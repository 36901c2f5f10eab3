/// What is wrong or doubtful in a header.
enum HeaderFault: Fault {
  case noHeader(hint: String?)
  case numberAndTitle
  /// What `--column` takes for the first of them is given: its name, or its place where both have one name.
  case doubledColumn(column: Column, first: String, option: String)
  /// The header is given where `--column` can say what it is.
  case unknownColumn(header: String?, suggestion: String?, besides: String?)
  case lastQuarterLeftOut(isUndated: Bool)
  case unnamedColumn
  case likelyColumn(Column, header: String)
  /// A figure that may be of a quarter that has no column, with an assignment that would say so.
  case figureLeftOut(example: String)
  case columnsGuessed([String], example: String)
  case annualTarget
  /// Targets of several years.
  case yearTargets([String])
  case periodsLeftOut(count: Int, names: [String])
  case onlyMonths
  case yearFromTitle(String)
  case rowsPassedOver(rows: Int)
  case rowsAboveHeader
  case valueBesideQuarters(Column, joining: String?, example: String?)
  case quarterWithoutYear(header: String)

  /// How many records are searched for the header.
  static let searchedRows = 20

  var severity: Finding.Severity {
    switch self {
    case .unknownColumn, .lastQuarterLeftOut, .unnamedColumn, .rowsPassedOver, .columnsGuessed,
      .periodsLeftOut,
      .yearFromTitle:
      .note
    case .likelyColumn, .figureLeftOut, .annualTarget, .yearTargets, .rowsAboveHeader: .warning
    case .noHeader, .numberAndTitle, .doubledColumn, .valueBesideQuarters, .quarterWithoutYear,
      .onlyMonths:
      .error
    }
  }

  var code: String {
    switch self {
    case .noHeader: "no-header"
    case .numberAndTitle: "number-and-title"
    case .doubledColumn: "doubled-column"
    case .unknownColumn, .lastQuarterLeftOut: "unknown-column"
    case .unnamedColumn: "unnamed-column"
    case .likelyColumn(.value, _): "no-figure-column"
    case .likelyColumn, .figureLeftOut: "unknown-column"
    case .columnsGuessed: "columns-guessed"
    case .annualTarget, .yearTargets: "annual-target"
    case .periodsLeftOut: "periods-left-out"
    case .onlyMonths: "only-months"
    case .yearFromTitle: "year-from-title"
    case .rowsAboveHeader: "rows-above-header"
    case .rowsPassedOver: "rows-passed-over"
    case .valueBesideQuarters: "value-beside-quarters"
    case .quarterWithoutYear: "quarter-without-year"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .noHeader:
      "no header: none of the first \(Self.searchedRows) rows names 'indicator' and another column"
    case .numberAndTitle: "'\(value)' holds number and title together"
    case .doubledColumn(let column, let first, _):
      "'\(first)' and '\(value)' are both the column '\(column.name)'"
    case .unknownColumn(_, _, let besides?):
      "'\(value)' is left out, because '\(besides)' is there too"
    case .unknownColumn: "'\(value)' is not a column that is known; it is left out"
    case .lastQuarterLeftOut(isUndated: true):
      "'\(value)' is left out, because nothing says which quarter the file is of"
    case .lastQuarterLeftOut: "'\(value)' is left out"
    case .unnamedColumn: "a column without a name is left out"
    case .likelyColumn(let column, _):
      "no column holds the \(column.contents); '\(value)' looks like it, and is left out"
    case .figureLeftOut: "'\(value)' is beside columns of quarters, and is left out"
    case .columnsGuessed(let readings, _): English.list(readings)
    case .annualTarget: "'\(value)' is read as the target of each quarter"
    case .yearTargets(let names):
      "\(English.list(names.map { "'\($0)'" })) are read as the targets of the quarters of their years"
    case .periodsLeftOut(let count, let names):
      "\(English.count(count, "column", "columns")) of months, years or the year to date \(count == 1 ? "is" : "are") left out: "
        + names.joined(separator: ", ") + (count > names.count ? " …" : "")
    case .onlyMonths: "'\(value)' is a month, and no column holds the figures of quarters"
    case .yearFromTitle(let year):
      "'\(value)' and the columns like it are of \(year), the year that the rows above the header name"
    case .rowsAboveHeader: "a row above the header is not read, and holds figures: \"\(value)\" …"
    case .rowsPassedOver(let rows):
      "\(rows) \(rows == 1 ? "row" : "rows") above the header passed over"
    case .valueBesideQuarters: "'\(value)' is beside columns of quarters"
    case .quarterWithoutYear(let header):
      "'\(header)' names a quarter without its year, and so do the columns like it"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .noHeader(let hint?): hint
    case .noHeader: "name the columns in the first row; 'trustreport template' shows how"
    case .numberAndTitle: "split it into two columns, 'number' and 'indicator'"
    case .doubledColumn(let column, _, let option):
      "say which of them counts, as in --column \"\(column.name)=\(option)\""
    case .unknownColumn(nil, let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownColumn(let header?, let suggestion?, _):
      "did you mean '\(suggestion)'? then give --column \"\(suggestion)=\(header)\""
    case .lastQuarterLeftOut(isUndated: true): "name the quarter with --quarter"
    case .unknownColumn, .lastQuarterLeftOut, .rowsPassedOver: nil
    case .unnamedColumn: "name it in the header if it is to be read"
    case .likelyColumn(let column, let header):
      "if it is, give --column \"\(column.name)=\(header)\", or call it '\(column.name)'"
    case .figureLeftOut(let example):
      "if it holds the figures of a quarter, say of which, as in --column \"\(example)\""
    case .columnsGuessed(_, let example):
      "if that is wrong, name the right header, as in --column \"\(example)=HEADER\", or say that there is none: --column \"\(example)=\""
    case .annualTarget, .yearTargets:
      "of figures that add up over the year, give the quarter's own target in a column 'target'"
    case .periodsLeftOut, .yearFromTitle: nil
    case .onlyMonths: "add a column with the quarter's figure, as in 2022/23 Q3"
    case .rowsAboveHeader: "if it is data, move it below the header"
    case .valueBesideQuarters(_, let option?, _):
      "if they are of one quarter, say so with --column \"\(option)\""
    case .valueBesideQuarters(let column, nil, let example?):
      "if it holds the figures of a quarter, say of which, as in --column \"\(example)\"; to leave it out, give --column \"\(column.name)=\""
    case .valueBesideQuarters(let column, nil, nil):
      "to read the columns of quarters, give --column \"\(column.name)=\"; otherwise take those columns out"
    case .quarterWithoutYear: "say which year with --quarter, as in --quarter \"2022/23 Q3\""
    }
  }
}

extension Column {
  /// What its cells hold, as a sentence names them.
  fileprivate var contents: String {
    switch self {
    case .value: "figures"
    case .target: "targets"
    case .polarity: "polarity"
    case .published: "ratings that were given"
    default: name
    }
  }
}
