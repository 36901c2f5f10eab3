/// What is doubtful about what a figure is rated by, or about the rating that the author gave.
enum TargetDoubt: Fault {
  case datePassed(subject: String, date: String, period: String)
  case moved(
    subject: String, figure: String, now: RAGRating, then: RAGRating, target: String, old: String,
    isNewYear: Bool)
  case outOfRange(subject: String, target: String, nearest: String, isAbove: Bool, isNew: Bool)
  case zeroTolerance(subject: String, tolerance: String)
  /// The share of the target that may be meant is in per cent.
  case bareTolerance(
    subject: String, size: String, share: String, isOfPercentage: Bool,
    change: (points: RAGRating, percent: RAGRating)?)
  case overrideIdle(subject: String, rating: RAGRating)

  var severity: Finding.Severity {
    switch self {
    case .datePassed, .moved(_, _, _, _, _, _, isNewYear: false),
      .outOfRange(_, _, _, _, isNew: true), .bareTolerance(_, _, _, _, .some):
      .warning
    case .moved, .outOfRange, .zeroTolerance, .bareTolerance, .overrideIdle: .note
    }
  }

  var code: String {
    switch self {
    case .datePassed: "target-date-passed"
    case .moved: "target-moved"
    case .outOfRange: "target-out-of-range"
    case .zeroTolerance: "zero-tolerance"
    case .bareTolerance: "bare-tolerance"
    case .overrideIdle: "override-idle"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .datePassed(let subject, let date, let period):
      "\(subject): the target was due by \(date), and the report is of \(period)"
    case .moved(let subject, let figure, let now, let then, let target, let old, _):
      "\(subject): \(figure) is \(now.name) against \(target), and would be \(then.name) against \(old)"
    case .outOfRange(let subject, let target, let nearest, let isAbove, _):
      "\(subject): the target is \(target), and no figure was \(isAbove ? "above" : "below") \(nearest)"
    case .zeroTolerance(let subject, let tolerance):
      "\(subject): \(tolerance) of a target of 0 is 0, so that no figure is Amber"
    case .bareTolerance(let subject, let size, let share, let isOfPercentage, let change):
      "\(subject): a tolerance of \(size) "
        + (isOfPercentage ? "on a percentage counts as points" : "is in the figure's own unit")
        + (change.map {
          ": \($0.points.name); as \(share)% of the target it would be \($0.percent.name)"
        } ?? "")
    case .overrideIdle(let subject, let rating):
      "\(subject): an override reason, and the rating is computed as \(rating.name) too"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .datePassed:
      "give the new target and its date; if the old one still holds, say so in 'target basis' and take the date out"
    case .moved: "say why it moved in 'target basis' or 'note', or correct it"
    case .outOfRange: "is its decimal point in the right place?"
    case .zeroTolerance: "write it in points, as in 2 points, or give a red threshold"
    case .bareTolerance(_, let size, let share, let isOfPercentage, _):
      "write "
        + English.list(
          (share == size ? [] : ["\(share)%"]) + (isOfPercentage ? ["\(size)%"] : [])
            + ["\(size) points"], "or")
    case .overrideIdle: "take the reason out, or correct the given rating"
    }
  }
}
