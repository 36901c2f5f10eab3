/// What is wrong or doubtful in the rows of all inputs together.
enum ScorecardFault: Fault {
  case duplicateRow(first: String, cause: DuplicateCause = .unknown)
  case severalMonths(quarter: String, first: String)
  case repeatedRow(first: String)
  case missingIndicator(indicator: String, last: String, quarter: String)
  case missingPart(part: String, indicator: String, last: String, quarter: String)
  case formerlyUnknown(isHistoryPartial: Bool)
  case formerlyStillThere(quarter: String)
  case formerlyAmbiguous(quarter: String)
  case notReported(count: Int, names: [String], quarter: String)
  case laterQuarter(quarter: String, isForecast: Bool, reported: String)
  case laterThanSettings(quarter: String, rows: Int, reported: String)
  case quarterInDoubt(
    now: Int, of: Int, isOfFigures: Bool, quarter: String, line: Int?, before: String)
  case datedAndUndated(dated: String)
  case lastQuarterDiffers(quarter: String, figure: String?)
  /// The quarter that is reported, or else the one that the title names.
  case titleQuarter(reported: String?, named: String?)
  case backwards(old: String, new: String)
  case nothingReported(quarter: String?, available: [String], forecast: String?)

  var severity: Finding.Severity {
    switch self {
    case .repeatedRow, .notReported, .formerlyUnknown(isHistoryPartial: true): .note
    case .missingIndicator, .missingPart, .formerlyUnknown, .formerlyStillThere, .formerlyAmbiguous,
      .laterQuarter, .laterThanSettings, .lastQuarterDiffers, .titleQuarter, .backwards:
      .warning
    case .duplicateRow, .severalMonths, .quarterInDoubt, .datedAndUndated, .nothingReported: .error
    }
  }

  var code: String {
    switch self {
    case .duplicateRow: "duplicate-row"
    case .severalMonths: "several-months"
    case .repeatedRow: "repeated-row"
    case .missingIndicator: "missing-indicator"
    case .missingPart: "missing-part"
    case .formerlyUnknown: "formerly-unknown"
    case .formerlyStillThere: "formerly-still-there"
    case .notReported: "not-reported"
    case .laterQuarter, .laterThanSettings: "later-quarter"
    case .quarterInDoubt: "quarter-in-doubt"
    case .datedAndUndated: "dated-and-undated"
    case .nothingReported: "nothing-reported"
    case .backwards: "backwards"
    case .lastQuarterDiffers: "last-quarter-differs"
    case .titleQuarter: "title-quarter"
    case .formerlyAmbiguous: "formerly-ambiguous"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .duplicateRow(let first, .sharedNumber), .duplicateRow(let first, .droppedNought):
      "'\(headers[.number])' is \"\(value)\", and so it is in \(first), with another title"
    case .duplicateRow(let first, _):
      "the same indicator, part and quarter as \(first), with other cells"
    case .severalMonths(let quarter, let first):
      "'\(headers[.quarter])' is \"\(value)\", and \(first) gives a month of \(quarter) too"
    case .repeatedRow(let first): "the same row as \(first), to the cell; it counts once"
    case .missingIndicator(let indicator, let last, let quarter):
      "\(indicator) had a row in \(last) and has none in \(quarter)"
    case .missingPart(let part, let indicator, let last, let quarter):
      "\(part) of \(indicator) had a row in \(last) and has none in \(quarter)"
    case .formerlyUnknown:
      "'\(headers[.formerly])' is \"\(value)\", and no earlier quarter of the files has that number"
    case .formerlyStillThere(let quarter):
      "'\(headers[.formerly])' is \"\(value)\", and that number has a row of its own in \(quarter)"
    case .notReported(let count, let names, let quarter):
      "\(English.count(count, "indicator", "indicators")) of other quarters "
        + "\(count == 1 ? "is" : "are") not in the report of \(quarter): "
        + names.joined(separator: ", ") + (count > names.count ? " …" : "")
    case .laterQuarter(let quarter, let isForecast, let reported):
      "nothing in \(quarter) but \(isForecast ? "forecasts" : "words or dashes"); \(reported) is reported"
    case .laterThanSettings(let quarter, let rows, let reported):
      "the settings name \(reported), and \(English.count(rows, "row has", "rows have")) something for \(quarter)"
    case .quarterInDoubt(let now, let total, let isOfFigures, let quarter, let line, let before):
      (now == 0
        ? "no indicator has"
        : "\(now) of \(English.count(total, "indicator", "indicators")) \(now == 1 ? "has" : "have")")
        + " a figure\(isOfFigures ? "" : " or a given rating") in \(quarter)"
        + (line.map { " (\(now == 1 ? "" : "first in ")line \($0))" } ?? "") + "; \(before)"
    case .lastQuarterDiffers(let quarter, let figure):
      "'last quarter' is \"\(value)\", and the row of \(quarter) has \(figure ?? "no figure"), which counts"
    case .titleQuarter(let reported?, _):
      "the title \"\(value)\" names another quarter than \(reported), which is reported"
    case .titleQuarter:
      "the title \"\(value)\" names a quarter, and no row does: the report names none"
    case .datedAndUndated(let dated): "no row names a quarter, and those of \(dated) do"
    case .backwards(let old, let new): "\(old) is compared with \(new), which is earlier"
    case .formerlyAmbiguous(let quarter):
      "'\(headers[.formerly])' is \"\(value)\" as in the quarter before, and by the titles the two changed back in \(quarter)"
    case .nothingReported(let quarter?, _, _): "no row has anything for \(quarter)"
    case .nothingReported:
      "no row has a figure that is not a forecast, a symbol such as [x], or a given rating"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .duplicateRow(_, .unknown): "keep one of them, or tell them apart by part or quarter"
    case .duplicateRow(_, .otherFile):
      "revised? leave the older file out, or compare them with 'trustreport diff OLD NEW'"
    case .duplicateRow(_, .sharedNumber):
      "give each indicator a number of its own; if '\(headers[.number])' is none, give --column \"number=\""
    case .duplicateRow(_, .droppedNought(let number)):
      "is this \(number)? a spreadsheet drops the last nought: give --identity title, with a second CSV of numbers and titles"
    case .severalMonths: "give the quarter's figure, in one row"
    case .repeatedRow: nil
    case .missingIndicator:
      "add its row, with [x] if there is no figure, or '\(headers[.formerly])' if it was renumbered; annual? say so in '\(headers[.frequency])'; ended? write 'discontinued' as its value"
    case .missingPart:
      "add its row, with [x] if there is no figure; annual? say so in '\(headers[.frequency])'; ended? write 'discontinued' as its value"
    case .formerlyUnknown(isHistoryPartial: true):
      "the earlier quarters of the files hold only some of the indicators"
    case .formerlyUnknown: "write the number as the earlier quarter has it"
    case .formerlyStillThere:
      "if that is another indicator now, write 'new' into its own '\(headers[.formerly])'"
    case .formerlyAmbiguous:
      "a repeated '\(headers[.formerly])' counts as the first, said again; if the two changed back, give each a number that neither had"
    case .notReported: nil
    case .backwards: "name the earlier file first"
    case .lastQuarterDiffers: "revised? then say so in 'note'; otherwise correct one of them"
    case .titleQuarter(_, let named?): "to report that quarter, give --quarter \"\(named)\""
    case .titleQuarter: "correct the title, or the quarter of the rows"
    case .laterQuarter(let quarter, true, _): "to report it, give --quarter \"\(quarter)\""
    case .laterQuarter: "to report it, write [x] where there is no figure"
    case .laterThanSettings(let quarter, _, _):
      "to report it, write quarter = \(quarter) into the settings"
    case .quarterInDoubt(_, _, _, let quarter, _, _):
      "if that is the quarter to report, give --quarter \"\(quarter)\"; otherwise correct the quarter of its rows"
    case .datedAndUndated: "add a '\(headers[.quarter])' column, or give --quarter to date the file"
    case .nothingReported(_, _, let forecast?):
      "a forecast is not taken for the quarter's figure; to report it, give --quarter \"\(forecast)\""
    case .nothingReported(_, let available, nil):
      available.isEmpty
        ? "fill in '\(headers[.value])'"
        : "the quarters there are: \(available.joined(separator: ", ")); give one, as in --quarter \"\(available[available.count - 1])\""
    }
  }
}

/// Why two rows are about the same indicator, part and quarter, as far as they show it.
enum DuplicateCause {
  case unknown
  /// They are in different files.
  case otherFile
  /// They have different titles.
  case sharedNumber
  /// They have different titles, and the number before one with a nought is there: `1.9` of `1.10`.
  case droppedNought(number: String)
}
