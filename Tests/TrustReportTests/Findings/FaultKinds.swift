@testable import TrustReport

/// All kinds of a family of faults, as a chain: a new kind does not compile until ``next`` names it.
protocol FaultKinds {
  static var first: Self { get }
  /// A fault of the kind after this one's; `nil` after the last.
  var next: Self? { get }
}

extension FaultKinds {
  /// A fault of each kind.
  static var all: [Self] { Array(sequence(first: first, next: \.next)) }
}

extension InputFault: FaultKinds {
  static var first: Self { .cannotOpen(Refusal(code: 2, isLink: false)) }

  var next: Self? {
    switch self {
    case .cannotOpen: .cannotRead(reason: "")
    case .cannotRead: .changedWhileRead
    case .changedWhileRead: .isDirectory
    case .isDirectory: .emptyFile
    case .emptyFile: .notCSV(.workbook)
    case .notCSV(.workbook): .notCSV(.oldWorkbook)
    case .notCSV(.oldWorkbook): .notCSV(.pdf)
    case .notCSV(.pdf): .notCSV(.unmarkedUTF16)
    case .notCSV(.unmarkedUTF16): .notCSV(.binary)
    case .notCSV(.binary): nil
    }
  }
}

extension TextFault: FaultKinds {
  static var first: Self { .windows1252(cells: 1) }

  var next: Self? {
    switch self {
    case .windows1252: .undefinedByte(0x81)
    case .undefinedByte: .manyMarks
    case .manyMarks: .brokenUTF16
    case .brokenUTF16: nil
    }
  }
}

extension RecordFault: FaultKinds {
  static var first: Self { .unclosedQuote(from: 1, to: 1) }

  var next: Self? {
    switch self {
    case .unclosedQuote: .strayQuote(lines: 1)
    case .strayQuote: .cellTooLong
    case .cellTooLong: .recordTooLong
    case .recordTooLong: .tooManyCells
    case .tooManyCells: .extraCells(columns: 1)
    case .extraCells: nil
    }
  }
}

extension LengthFault: FaultKinds {
  static var first: Self { .shortRow(cells: 1, expected: 1) }

  var next: Self? {
    switch self {
    case .shortRow: .cutShort(cells: 1, expected: 1)
    case .cutShort: .noLineEnd
    case .noLineEnd: .shiftedColumns(cells: 1)
    case .shiftedColumns: .longRows(cells: 1)
    case .longRows: nil
    }
  }
}

extension HeaderFault: FaultKinds {
  static var first: Self { .noHeader(hint: nil) }

  var next: Self? {
    switch self {
    case .noHeader: .numberAndTitle
    case .numberAndTitle: .doubledColumn(column: .value, first: "", option: "")
    case .doubledColumn: .unknownColumn(header: "", suggestion: nil, besides: nil)
    case .unknownColumn: .lastQuarterLeftOut(isUndated: true)
    case .lastQuarterLeftOut: .unnamedColumn
    case .unnamedColumn: .likelyColumn(.value, header: "")
    case .likelyColumn: .figureLeftOut(example: "")
    case .figureLeftOut: .columnsGuessed([], example: "")
    case .columnsGuessed: .annualTarget
    case .annualTarget: .yearTargets([])
    case .yearTargets: .periodsLeftOut(count: 1, names: [])
    case .periodsLeftOut: .onlyMonths
    case .onlyMonths: .yearFromTitle("")
    case .yearFromTitle: .rowsAboveHeader
    case .rowsAboveHeader: .rowsPassedOver(rows: 1)
    case .rowsPassedOver: .valueBesideQuarters(.value, joining: nil, example: nil)
    case .valueBesideQuarters: .quarterWithoutYear(header: "")
    case .quarterWithoutYear: nil
    }
  }
}

extension RowFault: FaultKinds {
  static var first: Self { .footnote }

  var next: Self? {
    switch self {
    case .footnote: .totalRow
    case .totalRow: .loneTitle
    case .loneTitle: .headingRows(count: 1, names: [])
    case .headingRows: .repeatedHeader(rows: 1)
    case .repeatedHeader: .splitNumber
    case .splitNumber: .blankPriorities(filled: 1, rows: 3)
    case .blankPriorities: .missingTitle(blank: [])
    case .missingTitle: .missingQuarter
    case .missingQuarter: .yearDiffers(quarter: "")
    case .yearDiffers: .numberLikeDate
    case .numberLikeDate: .noReturn
    case .noReturn: .unreadable(column: .value, fault: .notNumber)
    case .unreadable: .negativeTolerance
    case .negativeTolerance: .completedRating
    case .completedRating: .quarterFromMonth(quarter: "", others: 0)
    case .quarterFromMonth: .dateAsQuarter(quarter: "")
    case .dateAsQuarter: .readAsEstimated
    case .readAsEstimated: .wordsForFigure
    case .wordsForFigure: .arrowPassedOver(cells: 1)
    case .arrowPassedOver: .zeroGivenGreen
    case .zeroGivenGreen: .targetInWords
    case .targetInWords: .overrideWithoutPublished
    case .overrideWithoutPublished: .wholeWithFigure(column: .value)
    case .wholeWithFigure: .unitMismatch(figure: "", other: "", otherColumn: .target)
    case .unitMismatch: .unitScaledTwice(unit: "")
    case .unitScaledTwice: .unitOfHeader(header: "%", cell: "£")
    case .unitOfHeader: .unitOnOneSide(marked: .value, unmarked: .target, mark: "")
    case .unitOnOneSide: .thresholdInPercent
    case .thresholdInPercent: .scaleOnOneSide(scaled: "", column: .value, other: .target)
    case .scaleOnOneSide: .scale(figure: "", other: "", quarter: nil, meant: nil)
    case .scale: .contradictoryPolarity(target: .lower, given: .higher)
    case .contradictoryPolarity: .missingPolarity(of: .target, likely: nil)
    case .missingPolarity: .missingPolarityColumn(rows: 2)
    case .missingPolarityColumn: .rangeNeedsTwo
    case .rangeNeedsTwo: .rangeWithThresholds
    case .rangeWithThresholds: .reversedRange
    case .reversedRange: .crossedLines(red: "", amber: "", polarity: .lower)
    case .crossedLines: .incompleteThresholds(missing: .redThreshold)
    case .incompleteThresholds: .publishedDiffers(published: "", computed: "")
    case .publishedDiffers: .countedQuarterly(rows: 1)
    case .countedQuarterly: .rangeTarget(given: .lower)
    case .rangeTarget: .ratingOfDataOnly
    case .ratingOfDataOnly: nil
    }
  }
}

extension ScorecardFault: FaultKinds {
  static var first: Self { .duplicateRow(first: "") }

  var next: Self? {
    switch self {
    case .duplicateRow: .severalMonths(quarter: "", first: "")
    case .severalMonths: .repeatedRow(first: "")
    case .repeatedRow: .missingIndicator(indicator: "", last: "", quarter: "")
    case .missingIndicator: .missingPart(part: "", indicator: "", last: "", quarter: "")
    case .missingPart: .formerlyUnknown(isHistoryPartial: false)
    case .formerlyUnknown: .formerlyStillThere(quarter: "")
    case .formerlyStillThere: .formerlyAmbiguous(quarter: "")
    case .formerlyAmbiguous: .notReported(count: 1, names: [], quarter: "")
    case .notReported: .laterQuarter(quarter: "", isForecast: true, reported: "")
    case .laterQuarter: .laterThanSettings(quarter: "", rows: 1, reported: "")
    case .laterThanSettings:
      .quarterInDoubt(now: 0, of: 1, isOfFigures: true, quarter: "", line: nil, before: "")
    case .quarterInDoubt: .datedAndUndated(dated: "")
    case .datedAndUndated: .nothingReported(quarter: nil, available: [], forecast: nil)
    case .nothingReported: .backwards(old: "", new: "")
    case .backwards: .lastQuarterDiffers(quarter: "", figure: "")
    case .lastQuarterDiffers: .titleQuarter(reported: "", named: nil)
    case .titleQuarter: nil
    }
  }
}

extension PaperFault: FaultKinds {
  static var first: Self { .cannotOpen(Refusal(code: 2, isLink: false)) }

  var next: Self? {
    switch self {
    case .cannotOpen: .isDirectory
    case .isDirectory: .notText
    case .notText: .notUTF8
    case .notUTF8: .noMarker
    case .noMarker: .malformedMarker(.notClosed)
    case .malformedMarker: .markerNotAlone
    case .markerNotAlone: .unknownBlock(suggestion: nil, known: [])
    case .unknownBlock: .unclosedBlock(title: "")
    case .unclosedBlock: .unopenedBlock(title: "")
    case .unopenedBlock: .doubledBlock(title: "", firstLine: 1)
    case .doubledBlock: .nestedBlock(title: "", outer: "", outerLine: 1)
    case .nestedBlock: .mismatchedEnd(title: "", open: "", openLine: 1)
    case .mismatchedEnd: .unknownPriority(suggestion: nil, known: [])
    case .unknownPriority: .editedBlock(title: "", edit: .known)
    case .editedBlock(_, .known): .editedBlock(title: "", edit: .unknown(quarter: nil))
    case .editedBlock: .mixedEdit(title: "", quarter: nil)
    case .mixedEdit: .noPriorities(title: "")
    case .noPriorities: .olderQuarter(title: "", held: "", given: "")
    case .olderQuarter: .markerInList
    case .markerInList: .markerInFrontMatter
    case .markerInFrontMatter: .indentedMarker
    case .indentedMarker: .markerInCode
    case .markerInCode: nil
    }
  }
}

extension AssignmentFault: FaultKinds {
  static var first: Self { .unknownColumn(suggestion: nil) }

  var next: Self? {
    switch self {
    case .unknownColumn: .headerNotFound(name: "")
    case .headerNotFound: .nothingToFill
    case .nothingToFill: nil
    }
  }
}

extension PlanFault: FaultKinds {
  static var first: Self { .emptyFile }

  var next: Self? {
    switch self {
    case .emptyFile: .noHeader
    case .noHeader: .doubledColumn(column: .focus, first: "")
    case .doubledColumn: .missingColumn(.focus)
    case .missingColumn: .noPriorities
    case .noPriorities: .missingPriority
    case .missingPriority: .doubledPriority(name: "", column: .focus, firstLine: 1)
    case .doubledPriority: .repeatedOutcome(firstLine: 1)
    case .repeatedOutcome: .unplannedPriority(name: "", suggestion: nil)
    case .unplannedPriority: nil
    }
  }
}

extension ReplacementFault: FaultKinds {
  static var first: Self { .replaced(column: .value, by: "") }

  var next: Self? {
    switch self {
    case .replaced: .replacedNothing(column: .value)
    case .replacedNothing: nil
    }
  }
}

extension DefinitionFault: FaultKinds {
  static var first: Self { .differs(column: .unit, defined: "", at: "") }

  var next: Self? {
    switch self {
    case .differs: .outranks(column: .polarity, defined: "", at: "")
    case .outranks: .outranked(column: .polarity, defined: "", at: "")
    case .outranked: .undefinedTitle
    case .undefinedTitle: .definitions(indicators: 1, leftOut: [], unused: [])
    case .definitions: nil
    }
  }
}

extension SuppressionFault: FaultKinds {
  static var first: Self { .withheld(figures: [], ratings: []) }

  var next: Self? {
    switch self {
    case .withheld: .baseUnknown(rows: 1)
    case .baseUnknown: .smallCount(column: "", limit: 5, name: "", isLetThrough: false)
    case .smallCount: .unknownSum
    case .unknownSum: nil
    }
  }
}

extension TargetDoubt: FaultKinds {
  static var first: Self { .datePassed(subject: "", date: "", period: "") }

  var next: Self? {
    switch self {
    case .datePassed:
      .moved(
        subject: "", figure: "", now: .red, then: .green, target: "", old: "", isNewYear: false)
    case .moved: .outOfRange(subject: "", target: "", nearest: "", isAbove: true, isNew: true)
    case .outOfRange: .zeroTolerance(subject: "", tolerance: "")
    case .zeroTolerance:
      .bareTolerance(
        subject: "", size: "", share: "", isOfPercentage: true, change: nil)
    case .bareTolerance: .overrideIdle(subject: "", rating: .red)
    case .overrideIdle: nil
    }
  }
}

extension SeriesDoubt: FaultKinds {
  static var first: Self { .share(subject: "", figure: "", isNegative: false) }

  var next: Self? {
    switch self {
    case .share: .people(subject: "", figure: "", unit: "", isNegative: false)
    case .people: .unitInSome(subject: "", unit: "", with: "", without: "")
    case .unitInSome: .jump(subject: "", figure: "", other: "", period: "", isLarger: true)
    case .jump: .flat(subject: "", figure: "")
    case .flat: .gap(subject: "", from: "", to: "", missing: "")
    case .gap: nil
    }
  }
}

extension TitleDoubt: FaultKinds {
  static var first: Self { .polarity(subject: "", word: "", polarity: .higher) }

  var next: Self? {
    switch self {
    case .polarity: .cumulative(subject: "", words: "")
    case .cumulative: .lostNought(number: "", full: "", period: "")
    case .lostNought: .renumbered(number: "", old: "", period: "")
    case .renumbered: .same(subject: "", others: [], title: "")
    case .same: .priorityAlike(rare: "", rareCount: 1, other: "", otherCount: 2)
    case .priorityAlike: nil
    }
  }
}

extension CommentaryFault: FaultKinds {
  static var first: Self { .noCommentary(indicator: "", rating: "") }

  var next: Self? {
    switch self {
    case .noCommentary: .noCommentaryColumn(offTarget: 1)
    case .noCommentaryColumn: .sameCommentary(indicator: "", first: "", place: "", others: 0)
    case .sameCommentary: .unchangedCommentary(indicator: "", period: "", old: "", new: "")
    case .unchangedCommentary: .figuresOfAnother(indicator: "", other: "", figures: ["1"])
    case .figuresOfAnother: .referenceUnknown(number: "")
    case .referenceUnknown: .referenceNotListed(number: "", missingIn: nil)
    case .referenceNotListed: .referenceBelow(number: "", isSaidAbove: true)
    case .referenceBelow: .referenceToItself(number: "")
    case .referenceToItself: .referenceCircular(numbers: [])
    case .referenceCircular: .figureInWords(said: "", figure: "")
    case .figureInWords: .targetInWords(said: "", target: "")
    case .targetInWords: .figureBeforeInWords(said: "", figure: "", period: "")
    case .figureBeforeInWords: nil
    }
  }
}
