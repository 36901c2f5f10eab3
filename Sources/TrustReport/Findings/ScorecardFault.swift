/// What is wrong or doubtful in the rows of all inputs together.
enum ScorecardFault: Fault {
  case duplicateRow(first: String)
  case repeatedRow(first: String)
  case missingIndicator(indicator: String, last: String, quarter: String)
  case missingPart(part: String, indicator: String, last: String, quarter: String)
  case formerlyUnknown
  case formerlyStillThere(quarter: String)
  case formerlyAmbiguous(quarter: String)
  case notReported(count: Int, names: [String], quarter: String)
  case datedAndUndated(dated: String)
  case backwards(old: String, new: String)
  case nothingReported(quarter: String?, available: [String])

  var severity: Finding.Severity {
    switch self {
    case .repeatedRow, .notReported: .note
    case .missingIndicator, .missingPart, .formerlyUnknown, .formerlyStillThere, .formerlyAmbiguous,
      .backwards:
      .warning
    case .duplicateRow, .datedAndUndated, .nothingReported: .error
    }
  }

  var code: String {
    switch self {
    case .duplicateRow: "duplicate-row"
    case .repeatedRow: "repeated-row"
    case .missingIndicator: "missing-indicator"
    case .missingPart: "missing-part"
    case .formerlyUnknown: "formerly-unknown"
    case .formerlyStillThere: "formerly-still-there"
    case .notReported: "not-reported"
    case .datedAndUndated: "dated-and-undated"
    case .nothingReported: "nothing-reported"
    case .backwards: "backwards"
    case .formerlyAmbiguous: "formerly-ambiguous"
    }
  }

  func message(value: String) -> String {
    switch self {
    case .duplicateRow(let first):
      "the same indicator, part and quarter as \(first), with other cells"
    case .repeatedRow(let first): "the same row as \(first), to the cell; it counts once"
    case .missingIndicator(let indicator, let last, let quarter):
      "\(indicator) had a row in \(last) and has none in \(quarter)"
    case .missingPart(let part, let indicator, let last, let quarter):
      "\(part) of \(indicator) had a row in \(last) and has none in \(quarter)"
    case .formerlyUnknown:
      "'formerly' is \"\(value)\", and no earlier quarter of the files has that number"
    case .formerlyStillThere(let quarter):
      "'formerly' is \"\(value)\", and that number has a row of its own in \(quarter)"
    case .notReported(let count, let names, let quarter):
      "\(English.count(count, "indicator", "indicators")) of other quarters "
        + "\(count == 1 ? "is" : "are") not in the report of \(quarter): "
        + names.joined(separator: ", ") + (count > names.count ? " …" : "")
    case .datedAndUndated(let dated): "no row names a quarter, and those of \(dated) do"
    case .backwards(let old, let new): "\(old) is compared with \(new), which is earlier"
    case .formerlyAmbiguous(let quarter):
      "'formerly' is \"\(value)\" as in the quarter before, and by the titles the two changed back in \(quarter)"
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
      "add its row, with [x] if there is no figure, or 'formerly' if it was renumbered; annual? say so in 'frequency'; ended? write 'discontinued' as its value"
    case .missingPart:
      "add its row, with [x] if there is no figure; annual? say so in 'frequency'; ended? write 'discontinued' as its value"
    case .formerlyUnknown: "write the number as the earlier quarter has it"
    case .formerlyStillThere:
      "if that is another indicator now, write 'new' into its own 'formerly'"
    case .formerlyAmbiguous:
      "a repeated 'formerly' counts as the first, said again; if the two changed back, give each a number that neither had"
    case .notReported: nil
    case .backwards: "name the earlier file first"
    case .datedAndUndated: "add a 'quarter' column, or give --quarter to date the file"
    case .nothingReported(_, let available):
      available.isEmpty
        ? "fill in 'value'" : "the quarters there are: \(available.joined(separator: ", "))"
    }
  }
}
