extension Problem {
  /// What is wrong, as part of a sentence; `value` is the cell at fault.
  func message(value: String) -> String {
    switch self {
    case .cannotOpen(let reason): "the file cannot be opened: \(reason)"
    case .cannotRead(let reason): "the file cannot be read: \(reason)"
    case .isDirectory: "this is a folder, not a file"
    case .emptyFile: "the file is empty"
    case .notCSV(.workbook): "this is an Office file, such as an Excel workbook, not a CSV file"
    case .notCSV(.oldWorkbook): "this is an old Excel workbook, not a CSV file"
    case .notCSV(.pdf): "this is a PDF, not a CSV file"
    case .notCSV(.unmarkedUTF16): "the text looks like UTF-16 without its mark, and cannot be read"
    case .notCSV(.binary): "this is not a text file"
    case .noHeader:
      "no header: none of the first \(Header.searchedRows) rows names 'indicator' and another column"
    case .numberAndTitle: "'\(value)' holds number and title together"
    case .doubledColumn(let column, let first):
      "'\(first)' and '\(value)' are both the column '\(column.name)'"
    case .unknownColumn(_, let besides?):
      "'\(value)' is left out, because '\(besides)' is there too"
    case .unknownColumn: "'\(value)' is not a column that is known; it is left out"
    case .unnamedColumn: "a column without a name is left out"
    case .noFigureColumn: "no column holds the figures; '\(value)' looks like it, and is left out"
    case .passedOver(let rows): "\(rows) \(rows == 1 ? "row" : "rows") above the header passed over"
    case .valueBesideQuarters(let column): "'\(column.name)' beside columns of quarters"
    case .quarterWithoutYear(let header): "'\(header)' names a quarter without its year"
    case .windows1252(let cells):
      "\(cells) \(cells == 1 ? "cell is" : "cells are") not UTF-8, and read as Windows-1252"
    case .undefinedByte(let byte):
      "byte \(String(byte, radix: 16, uppercase: true)) is no character, in UTF-8 or Windows-1252"
    case .brokenUTF16: "the UTF-16 text is broken: half a character was found"
    case .unclosedQuote(let from, let to):
      "a quote is opened here and never closed; \(Self.lines(from, to)) not read"
    case .strayQuote: "text after the closing quote of a cell; the row is not read"
    case .cellTooLong(let endsReading):
      "a cell of more than 1 MiB; \(endsReading ? "the file is not read from here on" : "the row is not read")"
    case .extraCells(let columns):
      "\"\(value)\" stands beyond the last of the header's \(columns) columns"
    case .footnote: "a row with one filled cell is left out: \"\(value)\""
    case .totalRow: "a row of totals is left out: it is no indicator"
    default: rowMessage(value: value)
    }
  }

  private func rowMessage(value: String) -> String {
    switch self {
    case .missingTitle: "the row has no title"
    case .missingQuarter: "the row names no quarter, and others of the file do"
    case .unreadable(let column, let fault): "'\(column.name)' is \"\(value)\", \(fault.message)"
    case .negativeTolerance: "'tolerance' is \"\(value)\", less than nothing"
    case .numberLikeDate: "'number' is \"\(value)\", which looks like a date"
    case .noReturn: "\"\(value)\" has no figure in any quarter and is left out"
    case .overrideWithoutPublished: "an override reason without a published rating"
    case .wholeWithFigure(let column):
      "'\(column.name)' is \"\(value)\" in a row for the whole of an indicator that has parts"
    case .unitMismatch(let figure, let other, .unit) where figure.count > 1:
      "\(figure) against \(other): the cell and 'unit' are in different units"
    case .unitMismatch(let figure, let other, let column):
      "\(figure) against \(other): 'value' and '\(column.name)' are in different units"
    case .unitOnOneSide(let marked, let unmarked, let mark):
      "'\(unmarked.name)' is \"\(value)\" without \(mark), and '\(marked.name)' has it"
    case .contradictoryPolarity(let target, let given):
      "'polarity' is \(given.rawValue), and the target says \(target.rawValue)"
    case .missingPolarity: "a target, and nothing says whether higher or lower is better"
    case .rangeNeedsTwo: "the polarity is range, and 'target' is \"\(value)\", a single number"
    case .rangeWithThresholds: "a threshold beside a target that is a range"
    case .reversedRange: "'target' is \"\(value)\", whose first number is the larger"
    case .crossedLines(let red, let amber, _):
      "the red line (\(red)) is better than the amber line (\(amber))"
    case .incompleteThresholds(let missing):
      "no '\(missing.name)', and no target to stand in for it"
    case .publishedDiffers(let published, let computed):
      "published as \(published), computed as \(computed)"
    case .duplicateRow(let first):
      "the same indicator, part and quarter as \(first), with other cells"
    case .repeatedRow(let first): "the same row as \(first), to the cell; it counts once"
    case .missingIndicator(let indicator, let quarter):
      "\(indicator) had a row the quarter before and has none in \(quarter)"
    case .datedAndUndated(let dated): "no row names a quarter, and those of \(dated) do"
    case .nothingReported(let quarter?, _): "no row has anything for \(quarter)"
    case .nothingReported: "no row has a figure, a shorthand or a published rating"
    case .paper(let fault): fault.message(value: value)
    case .plan(let fault): fault.message(value: value)
    default: ""
    }
  }

  private static func lines(_ from: Int, _ to: Int) -> String {
    from == to ? "line \(from) is" : "lines \(from) to \(to) are"
  }
}

extension Problem {
  /// What to do about it, where that helps.
  var hint: String? {
    switch self {
    case .cannotOpen, .cannotRead, .undefinedByte, .repeatedRow: nil
    case .isDirectory: "name the CSV file in it"
    case .emptyFile: "'trustreport template' prints a CSV to begin with"
    case .notCSV(.pdf): "the figures must come from the spreadsheet: save it as CSV UTF-8"
    case .notCSV(.unmarkedUTF16): "save the file as CSV UTF-8"
    case .notCSV(.binary): "a CSV is text: save the sheet as CSV UTF-8"
    case .notCSV: "in the spreadsheet program, save the sheet as CSV UTF-8"
    case .noHeader(let nearMiss?): "\(nearMiss); a table needs 'indicator' and one more column"
    case .noHeader: "name the columns in the first row; 'trustreport template' shows how"
    case .numberAndTitle: "split it into two columns, 'number' and 'indicator'"
    case .doubledColumn: "keep one of them, or give the one that counts the column's own name"
    case .unknownColumn(let suggestion?, _): "did you mean '\(suggestion)'?"
    case .unknownColumn, .passedOver, .windows1252, .footnote, .totalRow: nil
    case .unnamedColumn: "name it in the header if it is to be read"
    case .noFigureColumn: "call it 'value', or by its quarter, as in 2022/23 Q3"
    case .valueBesideQuarters: "keep either the columns of quarters or 'value' and 'quarter'"
    case .quarterWithoutYear: "say which year with --quarter, as in --quarter \"2022/23 Q3\""
    case .brokenUTF16: "save the file again as CSV UTF-8"
    case .unclosedQuote: "close it; inside a quoted cell a quote is written twice"
    case .strayQuote:
      "inside a quoted cell a quote is written twice, as in \"the \"\"good\"\" one\""
    case .cellTooLong: "a quote that is never closed makes a cell of all that follows"
    case .extraCells: "a cell that holds a comma, such as 1,234, must stand in quotes"
    default: rowHint
    }
  }

  private var rowHint: String? {
    switch self {
    case .missingTitle: "'indicator' must hold it; only a part's row may leave it to the whole's"
    case .missingQuarter: "write it as in 2022/23 Q3"
    case .unreadable(let column, let fault): fault.hint(column)
    case .negativeTolerance: "write how far from the target is still Amber: 5% or 2 points"
    case .numberLikeDate:
      "a spreadsheet may have changed it: format the column as text and type it again"
    case .noReturn: "write [x] where there is no figure, so that the report says so"
    case .overrideWithoutPublished: "write the rating that stands into 'published'"
    case .wholeWithFigure: "give it to a part, or leave it empty: the whole takes its worst part"
    case .unitMismatch: "a figure can only be held against a target in its own unit"
    case .unitOnOneSide(_, _, let mark): "write \(mark) in both, or in the column 'unit'"
    case .contradictoryPolarity: "mend one of the two"
    case .missingPolarity(let likely?):
      "fill in 'polarity'; by the title it may be '\(likely.rawValue)'"
    case .missingPolarity: "fill in 'polarity': higher, lower, range or none"
    case .rangeNeedsTwo: "write both ends, as in 10 to 15"
    case .rangeWithThresholds: "the ends of a range are its thresholds; use 'tolerance'"
    case .reversedRange: "write the smaller number first"
    case .crossedLines(_, _, let polarity):
      "where \(polarity.rawValue) is better, the red line must be the \(polarity == .lower ? "higher" : "lower") one; give both thresholds"
    case .incompleteThresholds: "give both thresholds, or a target"
    case .publishedDiffers:
      "the computed rating stands; an 'override reason' lets the published one stand"
    case .duplicateRow:
      "keep one of them, or tell them apart by part or quarter; of two indicators one number may be wrong (1.10 saved as 1.1)"
    case .missingIndicator:
      "add its row, with [x] if there is no figure, or 'formerly' if it was renumbered"
    case .datedAndUndated: "add a 'quarter' column, or give --quarter to date the file"
    case .nothingReported(_, let available):
      available.isEmpty
        ? "fill in 'value'" : "the quarters there are: \(available.joined(separator: ", "))"
    case .paper(let fault): fault.hint
    case .plan(let fault): fault.hint
    default: nil
    }
  }
}
