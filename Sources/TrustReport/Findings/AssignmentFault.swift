/// What is wrong with what `--column` says of the files' headers.
enum AssignmentFault: Fault {
  case unknownColumn(suggestion: String?)
  case headerNotFound(name: String)
  /// `--fill-down` names no column of the files.
  case nothingToFill

  var severity: Finding.Severity { .error }

  var code: String {
    switch self {
    case .unknownColumn: "column-not-known"
    case .headerNotFound, .nothingToFill: "column-not-found"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .unknownColumn: "--column names \"\(value)\", which is no column"
    case .headerNotFound(let name):
      "--column says that '\(value)' is \(name), and no file has that header"
    case .nothingToFill: "--fill-down names '\(value)', and no file has that column"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .unknownColumn(let suggestion?): "did you mean '\(suggestion)'?"
    case .unknownColumn: "the columns are those of the manual: indicator, number, value, target …"
    case .headerNotFound, .nothingToFill:
      "write the header as the file has it, or the spreadsheet's letter for the column, as in :F"
    }
  }
}
