/// What is worth knowing of cells that are read as if they held something else.
enum ReplacementFault: Fault {
  case replaced(column: Column, by: String)
  case replacedNothing(column: Column)

  var severity: Finding.Severity {
    switch self {
    case .replaced: .note
    case .replacedNothing: .warning
    }
  }

  var code: String {
    switch self {
    case .replaced: "replaced"
    case .replacedNothing: "replaced-nothing"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .replaced(let column, ""): "'\(headers[column])' is \"\(value)\", and is read as blank"
    case .replaced(let column, let replacement):
      "'\(headers[column])' is \"\(value)\", and is read as \"\(TerminalText.excerpt(replacement))\""
    case .replacedNothing(let column):
      "no cell of '\(headers[column])' is \"\(value)\", so --replace has replaced nothing"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .replaced: nil
    case .replacedNothing:
      "a whole cell must be the same, capitals included; take the option out if it is no longer needed"
    }
  }
}
