/// What is wrong or worth knowing where small counts are withheld (the contract's section 9). Nothing here names
/// a figure.
enum SuppressionFault: Fault {
  /// What was withheld of a file, by cell.
  case withheld(figures: [String], ratings: [String])
  /// Percentages of which nobody knows how many people they are of.
  case baseUnknown(rows: Int)
  /// A text names a small count of people.
  case smallCount(column: String, limit: Int, name: String, isLetThrough: Bool)
  /// `--sum` names an indicator that no file has.
  case unknownSum

  var severity: Finding.Severity {
    switch self {
    case .withheld, .smallCount(_, _, _, isLetThrough: true): .note
    case .baseUnknown: .warning
    case .smallCount, .unknownSum: .error
    }
  }

  var code: String {
    switch self {
    case .withheld: "withheld"
    case .baseUnknown: "base-unknown"
    case .smallCount: "small-count"
    case .unknownSum: "sum-not-found"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .withheld(let figures, let ratings):
      English.list(
        [Self.cells("figure", figures), Self.cells("rating", ratings)].compactMap(\.self))
        + (figures.count + ratings.count == 1 ? " is withheld" : " are withheld")
    case .baseUnknown(let rows):
      "\(English.count(rows, "percentage", "percentages")) without a known base: "
        + "\(rows == 1 ? "it" : "they") may rest on small counts"
    case .smallCount(let column, let limit, _, let isLetThrough):
      "'\(column)' names a number of people under \(limit)"
        + (isLetThrough ? ", and is let through" : "")
    case .unknownSum: "--sum names '\(value)', and no file has that indicator"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .withheld, .smallCount(_, _, _, isLetThrough: true): nil
    case .baseUnknown: "fill in 'numerator' and 'denominator', or write no into 'disclosive'"
    case .smallCount(_, _, let name, _):
      "write it without the number, or let it through with --ignore \"small-count:\(name)\""
    case .unknownSum: "write the number as the files have it, as in --sum \"3.1 = 3.1a + 3.1b\""
    }
  }

  /// `the figure in C5`, `the ratings of C5 and C9`; `nil` for no cells.
  private static func cells(_ noun: String, _ cells: [String]) -> String? {
    if cells.isEmpty { return nil }
    return "the \(noun)\(cells.count == 1 ? "" : "s") \(noun == "figure" ? "in" : "of") "
      + English.list(cells)
  }
}
