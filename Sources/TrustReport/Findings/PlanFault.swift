/// What is wrong or doubtful in a file of priorities, beyond what can be wrong in any CSV.
enum PlanFault: Fault {
  case emptyFile
  case noHeader
  case doubledColumn(column: PlanColumn, first: String)
  case missingColumn(PlanColumn)
  case noPriorities
  case missingPriority
  case doubledPriority(name: String, column: PlanColumn, firstLine: Int)
  case repeatedOutcome(firstLine: Int)
  case unplannedPriority(name: String, suggestion: String?)

  var severity: Finding.Severity {
    switch self {
    case .missingColumn, .repeatedOutcome: .note
    // A name that is nearly the same is a slip; a framework may have priorities of its own.
    case .unplannedPriority(_, let suggestion): suggestion == nil ? .note : .warning
    case .emptyFile, .noHeader, .doubledColumn, .noPriorities, .missingPriority,
      .doubledPriority:
      .error
    }
  }

  var code: String {
    switch self {
    case .emptyFile: "empty-file"
    case .noHeader: "no-header"
    case .doubledColumn: "doubled-column"
    case .missingColumn: "missing-column"
    case .noPriorities: "no-priorities"
    case .missingPriority: "missing-priority"
    case .doubledPriority: "doubled-priority"
    case .repeatedOutcome: "repeated-outcome"
    case .unplannedPriority: "unplanned-priority"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .emptyFile: "the file is empty"
    case .noHeader:
      "no header: none of the first \(HeaderFault.searchedRows) rows names 'priority' and another "
        + "column"
    case .doubledColumn(let column, let first):
      "'\(first)' and '\(value)' are both the column '\(column.name)'"
    case .missingColumn(let column): "there is no column '\(column.name)'"
    case .noPriorities: "the file names no priority"
    case .missingPriority: "the row names no priority, and there is none above it"
    case .doubledPriority(let name, let column, let line):
      "the \(column.name) of \(name) stands on line \(line) already, in other words"
    case .repeatedOutcome(let line):
      "\"\(value)\" is an outcome of line \(line) too; it counts once"
    case .unplannedPriority(let name, _):
      "the indicators' priority '\(name)' is not in the file; it comes after those that are"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .emptyFile, .noHeader:
      "name the columns in the first row: priority, focus, deliverable, progress, outcomes"
    case .doubledColumn: "keep one of them, or give the one that counts the column's own name"
    case .noPriorities: "write a row for each priority below the header"
    case .missingPriority: "fill in 'priority'; only a row below may leave it to the row above"
    case .doubledPriority: "give it once; further rows of a priority add outcomes alone"
    case .unplannedPriority(_, let suggestion?):
      "if '\(suggestion)' is meant, write the same name in both"
    case .missingColumn, .repeatedOutcome, .unplannedPriority(_, nil): nil
    }
  }
}
