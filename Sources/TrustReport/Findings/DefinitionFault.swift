/// What is wrong or worth knowing between files of definitions and the rows that they are about.
enum DefinitionFault: Fault {
  case differs(column: Column, defined: String, at: String)
  case outranks(column: Column, defined: String, at: String)
  case outranked(column: Column, defined: String, at: String)
  case undefinedTitle
  case definitions(indicators: Int, leftOut: [String], unused: [String])

  var severity: Finding.Severity {
    switch self {
    case .differs: .error
    case .undefinedTitle: .warning
    case .outranks, .outranked, .definitions: .note
    }
  }

  var code: String {
    switch self {
    case .differs: "definition-differs"
    case .outranks, .outranked: "definition-outranks"
    case .undefinedTitle: "undefined-title"
    case .definitions: "definitions"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .differs(let column, let defined, let place):
      "'\(headers[column])' is \"\(value)\", and \(place) defines it as \"\(defined)\""
    case .outranks(let column, let defined, let place):
      "'\(headers[column])' is \"\(value)\", and \(place) defines it as \"\(defined)\", which counts"
    case .outranked(let column, let defined, let place):
      "'\(headers[column])' is \"\(value)\", which counts; \(place) defines it as \"\(defined)\""
    case .undefinedTitle:
      "'\(headers[.number])' is \"\(value)\", and is left out: no definition gives this title a number"
    case .definitions(let indicators, let leftOut, let unused):
      [
        "read as definitions of \(English.count(indicators, "indicator", "indicators")), because it has no figures and no quarters",
        leftOut.isEmpty
          ? nil
          : "\(English.list(leftOut.map { "'\($0)'" })) \(leftOut.count == 1 ? "is" : "are") left out",
        unused.isEmpty ? nil : "no other file has a row for \(Self.list(unused))",
      ].compactMap(\.self).joined(separator: "; ")
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .differs(.number, _, _), .differs(.indicator, _, _):
      "correct one of them; if a spreadsheet dropped the last nought of the number, --identity title takes the number from the definitions"
    case .differs: "correct one of them, or leave the cell of the row blank"
    case .undefinedTitle:
      "add number and title to the file of definitions; --identity title takes numbers from there alone"
    case .outranks, .outranked, .definitions: nil
    }
  }

  /// The first ten of the names.
  private static func list(_ names: [String]) -> String {
    names.count > 10 ? names.prefix(10).joined(separator: ", ") + " …" : English.list(names, "or")
  }
}
