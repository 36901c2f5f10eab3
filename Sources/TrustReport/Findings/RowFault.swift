/// What is wrong or doubtful in a row: a cell by itself, or its cells together.
enum RowFault: Fault {
  // The row as a whole.
  case footnote
  case totalRow
  case loneTitle
  case headingRows(count: Int, names: [String])
  case repeatedHeader(rows: Int)
  case splitNumber
  case blankPriorities(filled: Int, rows: Int)
  /// The blank columns are those that merged cells may have left so.
  case missingTitle(blank: [Column])
  case missingQuarter
  case yearDiffers(quarter: String)
  case numberLikeDate
  case noReturn

  // One cell.
  case unreadable(column: Column, fault: CellFault)
  case negativeTolerance
  case completedRating
  case quarterFromMonth(quarter: String, others: Int)
  case dateAsQuarter(quarter: String)
  case readAsEstimated
  case wordsForFigure
  case arrowPassedOver(cells: Int)
  case zeroGivenGreen
  case targetInWords

  // Cells that do not agree.
  case overrideWithoutPublished
  case wholeWithFigure(column: Column)
  case unitMismatch(figure: String, other: String, otherColumn: Column)
  case unitScaledTwice(unit: String)
  case unitOfHeader(header: String, cell: String)
  case unitOnOneSide(marked: Column, unmarked: Column, mark: String)
  case thresholdInPercent
  case scaleOnOneSide(scaled: String, column: Column, other: Column)
  case scale(figure: String, other: String, quarter: String?, meant: String?)
  case contradictoryPolarity(target: Polarity, given: Polarity)
  case missingPolarity(of: Column, likely: Polarity?)
  case missingPolarityColumn(rows: Int)
  case rangeNeedsTwo
  case rangeWithThresholds
  case reversedRange
  case crossedLines(red: String, amber: String, polarity: Polarity)
  case incompleteThresholds(missing: Column)
  case publishedDiffers(published: String, computed: String)
  case countedQuarterly(rows: Int)
  case rangeTarget(given: Polarity)
  case ratingOfDataOnly

  var severity: Finding.Severity {
    switch self {
    case .headingRows, .repeatedHeader, .countedQuarterly, .arrowPassedOver, .quarterFromMonth:
      .note
    case .footnote, .totalRow, .loneTitle, .splitNumber, .blankPriorities, .numberLikeDate,
      .noReturn, .rangeTarget,
      .ratingOfDataOnly,
      .completedRating, .readAsEstimated, .wordsForFigure, .zeroGivenGreen, .targetInWords,
      .dateAsQuarter,
      .scaleOnOneSide, .scale,
      .overrideWithoutPublished,
      .unitOnOneSide, .publishedDiffers:
      .warning
    case .missingTitle, .missingQuarter, .yearDiffers, .unreadable, .negativeTolerance,
      .wholeWithFigure,
      .unitMismatch, .unitScaledTwice, .unitOfHeader, .thresholdInPercent, .contradictoryPolarity,
      .missingPolarity,
      .missingPolarityColumn,
      .rangeNeedsTwo,
      .rangeWithThresholds, .reversedRange, .crossedLines, .incompleteThresholds:
      .error
    }
  }

  var code: String {
    switch self {
    case .footnote: "footnote"
    case .totalRow: "total-row"
    case .loneTitle: "lone-title"
    case .headingRows: "heading-rows"
    case .repeatedHeader: "repeated-header"
    case .splitNumber: "split-number"
    case .blankPriorities: "blank-priority"
    case .missingTitle: "missing-title"
    case .missingQuarter: "missing-quarter"
    case .yearDiffers: "year-differs"
    case .numberLikeDate: "number-like-date"
    case .noReturn: "no-return"
    case .unreadable(let column, _):
      "unreadable-" + String(column.name.map { $0 == " " ? "-" : $0 })
    case .negativeTolerance: "negative-tolerance"
    case .completedRating: "completed-rating"
    case .quarterFromMonth: "quarter-from-month"
    case .dateAsQuarter: "date-as-quarter"
    case .readAsEstimated: "read-as-estimated"
    case .wordsForFigure: "words-for-figure"
    case .arrowPassedOver: "arrow-passed-over"
    case .zeroGivenGreen: "zero-given-green"
    case .targetInWords: "target-in-words"
    case .overrideWithoutPublished: "override-without-published"
    case .wholeWithFigure: "whole-with-figure"
    case .unitMismatch, .unitScaledTwice, .unitOfHeader: "unit-mismatch"
    case .unitOnOneSide: "unit-on-one-side"
    case .thresholdInPercent: "threshold-in-percent"
    case .scaleOnOneSide: "scale-on-one-side"
    case .scale: "scale"
    case .contradictoryPolarity: "contradictory-polarity"
    case .missingPolarity, .missingPolarityColumn: "missing-polarity"
    case .rangeNeedsTwo: "range-needs-two"
    case .rangeWithThresholds: "range-with-thresholds"
    case .reversedRange: "reversed-range"
    case .crossedLines: "crossed-lines"
    case .incompleteThresholds: "incomplete-thresholds"
    case .publishedDiffers: "published-differs"
    case .countedQuarterly: "counted-quarterly"
    case .rangeTarget: "range-target"
    case .ratingOfDataOnly: "rating-of-data-only"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .footnote: "a row beside the table is left out: \"\(value)\""
    case .loneTitle: "\"\(value)\" has nothing beside it"
    case .headingRows(let count, let names):
      "\(English.count(count, "row is", "rows are")) read as \(count == 1 ? "the priority" : "priorities") of the rows that follow: "
        + names.joined(separator: ", ") + (count > names.count ? " …" : "")
    case .repeatedHeader(let rows):
      "\(English.count(rows, "row repeats", "rows repeat")) the header, and \(rows == 1 ? "is" : "are") passed over"
    case .blankPriorities(let filled, let rows):
      "\(filled) of \(rows) rows \(filled == 1 ? "names" : "name") a priority; the others have none"
    case .splitNumber:
      "the row is short, and \"\(value)\" may be one number that a comma without quotes made into two cells"
    case .totalRow: "a row of totals is left out: it is no indicator"
    case .missingTitle: "the row has no title"
    case .missingQuarter: "no quarter, although other rows have one"
    case .yearDiffers(let quarter):
      "'\(headers[.year])' is \"\(value)\", and '\(headers[.quarter])' is \"\(quarter)\", which is of another year"
    case .numberLikeDate: "'\(headers[.number])' is \"\(value)\", which looks like a date"
    case .noReturn: "\"\(value)\" has no figure in any quarter and is left out"
    case .unreadable(let column, let fault):
      "'\(headers[column])' is \"\(value)\", \(fault.message)"
    case .negativeTolerance: "'\(headers[.tolerance])' is \"\(value)\", which is negative"
    case .quarterFromMonth(let quarter, let others):
      "'\(headers[.quarter])' is \"\(value)\", read as \(quarter)"
        + (others == 0
          ? "" : "; \(English.count(others, "other cell is", "other cells are")) like it")
    case .dateAsQuarter(let quarter): "'\(headers[.quarter])' is \"\(value)\", read as \(quarter)"
    case .completedRating:
      "'\(headers[.published])' is \"\(value)\", which is none of the three ratings and counts as not given"
    case .readAsEstimated: "'\(headers[.value])' is \"\(value)\", read as estimated"
    case .wordsForFigure:
      "'\(headers[.value])' is \"\(value)\", which is taken as the reason why there is no figure"
    case .arrowPassedOver(let cells):
      "an arrow is behind the figure of \(English.count(cells, "cell", "cells")), and is passed over"
    case .targetInWords:
      "'\(headers[.target])' is \"\(value)\", and there is nothing to rate against"
    case .zeroGivenGreen: "0 is given as Green, although higher is better"
    case .overrideWithoutPublished: "an override reason without a published rating"
    case .wholeWithFigure(let column):
      "'\(headers[column])' is \"\(value)\" in a row for the whole of an indicator that has parts"
    case .unitMismatch(let figure, let other, let column):
      "\(figure) against \(other): '\(headers[.value])' and '\(headers[column])' are in different units"
    case .unitScaledTwice(let unit):
      "\"\(value)\" has £, k, m or bn of its own, and '\(headers[.unit])' is \(unit)"
    case .unitOfHeader(let header, let cell):
      "\"\(value)\" is in \(cell), and the header of its column says \(header)"
    case .unitOnOneSide(let marked, let unmarked, let mark):
      "'\(headers[unmarked])' is \"\(value)\" without \(mark), and '\(headers[marked])' has it"
    case .thresholdInPercent: "a threshold of \(value), and neither figure nor target is in %"
    case .scaleOnOneSide(let scaled, let column, let other):
      "'\(headers[other])' is \"\(value)\", and '\(headers[column])' is \(scaled)"
    case .scale(let figure, let other, let quarter, let meant):
      "\(figure) against \(other)" + (quarter.map { " in \($0)" } ?? "")
        + (meant.map { ": is it \($0)?" } ?? ": are both in the same unit?")
    case .contradictoryPolarity(let target, let given):
      "'\(headers[.polarity])' is \(given.rawValue), and the target says \(target.rawValue)"
    case .missingPolarity(let column, _):
      "\(column == .target ? "a target" : "a threshold"), and nothing says whether higher or lower is better"
    case .missingPolarityColumn(let rows):
      "no column '\(headers[.polarity])', and nothing says of the targets of \(rows) rows whether higher or lower is better"
    case .rangeNeedsTwo:
      "the polarity is range, and '\(headers[.target])' is \"\(value)\", a single number"
    case .rangeWithThresholds: "a threshold beside a target that is a range"
    case .reversedRange: "'\(headers[.target])' is \"\(value)\", whose first number is the larger"
    case .crossedLines(let red, let amber, _):
      "the red line (\(red)) is better than the amber line (\(amber))"
    case .incompleteThresholds(let missing):
      "no '\(headers[missing])', and no target to stand in for it"
    case .publishedDiffers(let published, let computed):
      "published as \(published), computed as \(computed)"
    case .rangeTarget(let given):
      "'\(headers[.polarity])' is \(given.rawValue), and the target is a range, which counts"
    case .ratingOfDataOnly: "the author rates what is for information only"
    case .countedQuarterly(let rows):
      "\(English.count(rows, "row is", "rows are")) reported more often than every quarter, and \(rows == 1 ? "counts" : "count") as quarterly"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .footnote, .totalRow, .headingRows, .repeatedHeader: nil
    case .loneTitle:
      "a heading? put it into '\(headers[.priority])'; an indicator without a figure? write [x]"
    case .blankPriorities: "merged with the cell above? give --fill-down priority"
    case .splitNumber: "put the number in quotes, or save the sheet without thousands commas"
    case .missingTitle(blank: []): "'\(headers[.indicator])' must hold it, or the row for the whole"
    case .missingTitle(let blank):
      "'\(headers[.indicator])' must hold it, or the row for the whole; merged with the cell above? give --fill-down \(blank.map(\.name).joined(separator: ","))"
    case .missingQuarter: "write it as in 2022/23 Q3"
    case .yearDiffers: "correct one of them"
    case .numberLikeDate:
      "a spreadsheet may have changed it: format the column as text and type it again"
    case .noReturn: "write [x] where there is no figure, so that the report says so"
    case .unreadable(let column, let fault): fault.hint(column, headers: headers)
    case .negativeTolerance: "write how far from the target is still Amber: 5% or 2 points"
    case .quarterFromMonth: nil
    case .dateAsQuarter: "write the quarter; a date may say when the sheet was updated"
    case .completedRating:
      "write R, A, G or N/A; that it is complete belongs in '\(headers[.commentary])'"
    case .readAsEstimated: "write it as in 780 [e]"
    case .wordsForFigure: "write [x], and the reason into '\(headers[.note])'"
    case .arrowPassedOver: nil
    case .targetInWords: "give it as a number; words about it belong in '\(headers[.targetBasis])'"
    case .zeroGivenGreen: "is there no figure? write [x]"
    case .overrideWithoutPublished: "write the rating that stands into '\(headers[.published])'"
    case .wholeWithFigure: "give it to a part, or leave it empty: the whole takes its worst part"
    case .unitMismatch:
      "write both in one unit: a figure can only be held against a target in its own"
    case .unitScaledTwice(let unit): "write it in \(unit), without a unit"
    case .unitOfHeader(let header, _): "write it in \(header), or without a unit"
    case .unitOnOneSide(_, _, let mark):
      "write \(mark) in both, or in the column '\(headers[.unit])'"
    case .thresholdInPercent: "a tolerance? put it into '\(headers[.tolerance])'"
    case .scaleOnOneSide: "write k, m or bn in both, or in '\(headers[.unit])'"
    case .scale: "write both in one unit, and % behind a percentage"
    case .contradictoryPolarity(let target, _):
      "correct one of them: write \(target.rawValue), or the target as a number alone"
    case .missingPolarity(_, let likely?):
      "fill in '\(headers[.polarity])'; by the title it may be '\(likely.rawValue)'"
    case .missingPolarityColumn:
      "add a column '\(headers[.polarity])' with higher, lower, range or none in each row, or write each target as in >=95 or <=672; a polarity may also stand in a second CSV, of numbers and polarities"
    case .missingPolarity: "fill in '\(headers[.polarity])': higher, lower, range or none"
    case .rangeNeedsTwo: "write both ends, as in 10 to 15"
    case .rangeWithThresholds:
      "the ends of a range are its thresholds; use '\(headers[.tolerance])'"
    case .reversedRange: "write the smaller number first"
    case .crossedLines(_, _, let polarity):
      "where \(polarity.rawValue) is better, the red line must be the \(polarity == .lower ? "higher" : "lower") one; give both thresholds"
    case .incompleteThresholds: "give both thresholds, or a target"
    case .publishedDiffers:
      "the computed rating stands; an '\(headers[.overrideReason])' lets the published one stand"
    case .countedQuarterly: nil
    case .rangeTarget: "write range, or give the target as one number"
    case .ratingOfDataOnly: "give it a polarity if it is to be rated, or take the rating out"
    }
  }
}

extension RowFault {
  /// The author gave another rating than was computed.
  static func publishedDiffers(_ rating: Rating) -> RowFault {
    .publishedDiffers(
      published: rating.given?.name ?? "", computed: rating.computed?.name ?? "")
  }
}
