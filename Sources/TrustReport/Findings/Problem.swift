/// What can be wrong or doubtful in an input, as facts; ``message`` and ``hint`` put it into words.
enum Problem: Error, Sendable {
  // The input.
  case cannotOpen(reason: String)
  case cannotRead(reason: String)
  case isDirectory
  case emptyFile
  case notCSV(kind: FileKind)

  // The header.
  case noHeader(nearMiss: String?)
  case numberAndTitle
  case doubledColumn(column: Column, first: String)
  case unknownColumn(suggestion: String?, besides: String?)
  case unnamedColumn
  case noFigureColumn
  case passedOver(rows: Int)
  case valueBesideQuarters(column: Column)
  case quarterWithoutYear(header: String)

  // The text.
  case windows1252(cells: Int)
  case undefinedByte(UInt8)
  case brokenUTF16

  // The records.
  case unclosedQuote(from: Int, to: Int)
  case strayQuote
  case cellTooLong(endsReading: Bool)
  case extraCells(columns: Int)
  case footnote
  case totalRow

  // The cells of a row.
  case missingTitle
  case missingQuarter
  case unreadable(column: Column, fault: CellFault)
  case negativeTolerance(column: Column)
  case numberLikeDate
  case noReturn
  case overrideWithoutPublished

  // The row as a whole: what is held against what.
  case wholeWithFigure(column: Column)
  case unitMismatch(figure: String, other: String, otherColumn: Column)
  case unitOnOneSide(marked: Column, unmarked: Column, mark: String)
  case contradictoryPolarity(target: Polarity, given: Polarity)
  case missingPolarity(likely: Polarity?)
  case rangeNeedsTwo
  case rangeWithThresholds
  case reversedRange
  case crossedLines(red: String, amber: String, polarity: Polarity)
  case incompleteThresholds(missing: Column)
  case publishedDiffers(published: String, computed: String)

  // The returns together.
  case duplicateRow(first: String)
  case repeatedRow(first: String)
  case missingIndicator(indicator: String, quarter: String)
  case datedAndUndated(dated: String)
  case nothingReported(quarter: String?, available: [String])

  // The board's paper, and the file of its priorities.
  case paper(PaperFault)
  case plan(PlanFault)

  /// A file that is no CSV, known by how it begins.
  enum FileKind: Sendable {
    case workbook
    case oldWorkbook
    case pdf
    case unmarkedUTF16
    case binary
  }
}

extension Problem {
  /// Whether the input could not be opened or read at all (exit status 66).
  var isUnreadableInput: Bool {
    switch self {
    case .cannotOpen, .cannotRead, .isDirectory: true
    case .paper(let fault): fault.isUnreadableInput
    default: false
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .unknownColumn, .unnamedColumn, .passedOver, .windows1252, .repeatedRow: .note
    case .noFigureColumn, .footnote, .totalRow, .numberLikeDate, .noReturn,
      .overrideWithoutPublished,
      .unitOnOneSide, .publishedDiffers, .missingIndicator:
      .warning
    case .paper(let fault): fault.severity
    case .plan(let fault): fault.severity
    default: .error
    }
  }

  /// The stable name of the problem: scripts and baselines rely on it.
  var code: String {
    switch self {
    case .cannotOpen: "cannot-open"
    case .cannotRead: "cannot-read"
    case .isDirectory: "is-directory"
    case .emptyFile: "empty-file"
    case .notCSV(.pdf): "pdf"
    case .notCSV(.workbook), .notCSV(.oldWorkbook): "workbook"
    case .notCSV: "not-text"
    case .noHeader: "no-header"
    case .numberAndTitle: "number-and-title"
    case .doubledColumn: "doubled-column"
    case .unknownColumn: "unknown-column"
    case .unnamedColumn: "unnamed-column"
    case .noFigureColumn: "no-figure-column"
    case .passedOver: "rows-passed-over"
    case .valueBesideQuarters: "value-beside-quarters"
    case .quarterWithoutYear: "quarter-without-year"
    case .windows1252: "windows-1252"
    case .undefinedByte: "undefined-byte"
    case .brokenUTF16: "broken-utf-16"
    case .unclosedQuote: "unclosed-quote"
    case .strayQuote: "stray-quote"
    case .cellTooLong: "cell-too-long"
    case .extraCells: "extra-cells"
    case .footnote: "footnote"
    case .totalRow: "total-row"
    case .missingTitle: "missing-title"
    case .missingQuarter: "missing-quarter"
    case .unreadable(let column, _):
      "unreadable-" + String(column.name.map { $0 == " " ? "-" : $0 })
    case .negativeTolerance: "negative-tolerance"
    case .numberLikeDate: "number-like-date"
    case .noReturn: "no-return"
    case .overrideWithoutPublished: "override-without-published"
    case .wholeWithFigure: "whole-with-figure"
    case .unitMismatch: "unit-mismatch"
    case .unitOnOneSide: "unit-on-one-side"
    case .contradictoryPolarity: "contradictory-polarity"
    case .missingPolarity: "missing-polarity"
    case .rangeNeedsTwo: "range-needs-two"
    case .rangeWithThresholds: "range-with-thresholds"
    case .reversedRange: "reversed-range"
    case .crossedLines: "crossed-lines"
    case .incompleteThresholds: "incomplete-thresholds"
    case .publishedDiffers: "published-differs"
    case .duplicateRow: "duplicate-row"
    case .repeatedRow: "repeated-row"
    case .missingIndicator: "missing-indicator"
    case .datedAndUndated: "dated-and-undated"
    case .nothingReported: "nothing-reported"
    case .paper(let fault): fault.code
    case .plan(let fault): fault.code
    }
  }
}
