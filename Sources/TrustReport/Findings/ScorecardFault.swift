/// What is wrong or doubtful in the rows of all inputs together.
enum ScorecardFault: Fault {
  case duplicateRow(first: String)
  case repeatedRow(first: String)
  case missingIndicator(indicator: String, quarter: String)
  case datedAndUndated(dated: String)
  case nothingReported(quarter: String?, available: [String])

  var severity: Finding.Severity {
    switch self {
    case .repeatedRow: .note
    case .missingIndicator: .warning
    case .duplicateRow, .datedAndUndated, .nothingReported: .error
    }
  }

  var code: String {
    switch self {
    case .duplicateRow: "duplicate-row"
    case .repeatedRow: "repeated-row"
    case .missingIndicator: "missing-indicator"
    case .datedAndUndated: "dated-and-undated"
    case .nothingReported: "nothing-reported"
    }
  }

  func message(value: String) -> String {
    switch self {
    case .duplicateRow(let first):
      "the same indicator, part and quarter as \(first), with other cells"
    case .repeatedRow(let first): "the same row as \(first), to the cell; it counts once"
    case .missingIndicator(let indicator, let quarter):
      "\(indicator) had a row the quarter before and has none in \(quarter)"
    case .datedAndUndated(let dated): "no row names a quarter, and those of \(dated) do"
    case .nothingReported(let quarter?, _): "no row has anything for \(quarter)"
    case .nothingReported: "no row has a figure, a shorthand or a published rating"
    }
  }

  var hint: String? {
    switch self {
    case .duplicateRow:
      "keep one of them, or tell them apart by part or quarter; of two indicators one number may be wrong (1.10 saved as 1.1)"
    case .repeatedRow: nil
    case .missingIndicator:
      "add its row, with [x] if there is no figure, or 'formerly' if it was renumbered"
    case .datedAndUndated: "add a 'quarter' column, or give --quarter to date the file"
    case .nothingReported(_, let available):
      available.isEmpty
        ? "fill in 'value'" : "the quarters there are: \(available.joined(separator: ", "))"
    }
  }
}
