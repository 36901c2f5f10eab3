/// What is doubtful in the author's words about an indicator of the quarter reported.
enum CommentaryFault: Fault {
  case noCommentary(indicator: String, rating: String)
  case noCommentaryColumn(offTarget: Int)
  /// `place` is that of the first.
  case sameCommentary(indicator: String, first: String, place: String, others: Int)
  case unchangedCommentary(indicator: String, period: String, old: String, new: String)
  /// `figures` are the figure, the target and the figure before of the other.
  case figuresOfAnother(indicator: String, other: String, figures: [String])
  case referenceUnknown(number: String)
  /// `missingIn` is the quarter in which it has no row; `nil` where it is rated Green.
  case referenceNotListed(number: String, missingIn: String?)
  case referenceBelow(number: String, isSaidAbove: Bool)
  case referenceToItself(number: String)
  case referenceCircular(numbers: [String])
  case figureInWords(said: String, figure: String)
  case targetInWords(said: String, target: String)
  case figureBeforeInWords(said: String, figure: String, period: String)

  var severity: Finding.Severity {
    switch self {
    case .noCommentary, .sameCommentary, .unchangedCommentary, .figuresOfAnother, .referenceUnknown,
      .referenceNotListed, .referenceBelow, .referenceToItself, .referenceCircular, .figureInWords,
      .targetInWords, .figureBeforeInWords:
      .warning
    case .noCommentaryColumn: .note
    }
  }

  var code: String {
    switch self {
    case .noCommentary, .noCommentaryColumn: "no-commentary"
    case .sameCommentary: "same-commentary"
    case .unchangedCommentary: "unchanged-commentary"
    case .figuresOfAnother: "figures-of-another"
    case .referenceUnknown: "reference-unknown"
    case .referenceNotListed: "reference-not-listed"
    case .referenceBelow: "reference-below"
    case .referenceToItself, .referenceCircular: "reference-circular"
    case .figureInWords, .targetInWords, .figureBeforeInWords: "figure-in-words"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .noCommentary(let indicator, let rating):
      "\(indicator) is rated \(rating), and no commentary says what is being done"
    case .noCommentaryColumn(let offTarget):
      "no column 'commentary', and \(English.count(offTarget, "indicator is", "indicators are")) rated Red or Amber"
    case .sameCommentary(let indicator, let first, let place, let others):
      "the commentary on \(indicator) is word for word that on \(first) (\(place))"
        + (others == 0 ? "" : ", and so is that on \(English.count(others, "other", "others"))")
    case .unchangedCommentary(let indicator, let period, let old, let new):
      "the commentary on \(indicator) is word for word that of \(period), and the figure moved from \(old) to \(new)"
    case .figuresOfAnother(let indicator, let other, let figures):
      "the commentary on \(indicator) gives figure, target and figure before of \(other), \(English.list(figures)): \"\(value)\""
    case .referenceUnknown(let number):
      "the commentary refers to \(number), and no indicator has that number: \"\(value)\""
    case .referenceNotListed(let number, let quarter?):
      "the commentary refers to \(number), which has no row in \(quarter): \"\(value)\""
    case .referenceNotListed(let number, nil):
      "the commentary refers to \(number), which is rated Green, so that only --green prints its commentary: \"\(value)\""
    case .referenceBelow(let number, let isSaidAbove):
      "the commentary says that \(number) is \(isSaidAbove ? "above" : "below"), and the report prints it \(isSaidAbove ? "below" : "above"): \"\(value)\""
    case .referenceToItself(let number):
      "the commentary on \(number) refers to \(number) itself: \"\(value)\""
    case .referenceCircular(let numbers):
      "the commentary on \(English.list(numbers)) says hardly more than to see \(numbers.count == 2 ? "the other" : "the next"): \"\(value)\""
    case .figureInWords(let said, let figure):
      "the commentary gives the figure as \(said), and the figure is \(figure): \"\(value)\""
    case .targetInWords(let said, let target):
      "the commentary gives the target as \(said), and the target is \(target): \"\(value)\""
    case .figureBeforeInWords(let said, let figure, let period):
      "the commentary gives the figure of the quarter before as \(said), and that of \(period) is \(figure): \"\(value)\""
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .noCommentary: "write what is being done to improve performance into 'commentary'"
    case .noCommentaryColumn: "add one that says what is being done to improve performance"
    case .sameCommentary:
      "was it pasted below the wrong one? write what belongs here; if it is on both, refer to the other"
    case .unchangedCommentary: "write what is being done now, or that nothing has changed"
    case .figuresOfAnother:
      "was it pasted below the wrong one? move it; if it belongs here, let it name the other's number"
    case .referenceUnknown: "write the number as it is in the files; was the indicator renumbered?"
    case .referenceNotListed: "write here what is being done, or give --green"
    case .referenceBelow(_, let isSaidAbove):
      "write '\(isSaidAbove ? "below" : "above")', or leave it out: Red comes first, then Amber"
    case .referenceToItself, .referenceCircular: "say in one of them what is being done"
    case .figureInWords, .targetInWords, .figureBeforeInWords: "correct the one that is wrong"
    }
  }
}
