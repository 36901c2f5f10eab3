/// The words for one thing that is rated by itself: its figure, its target, its distance, its history.
struct PartWording {
  let part: Part
  /// The mark that its numbers are in: the figure's, the unit's or the target's.
  private let mark: Number.Mark
  /// `k`, `m` or `bn` behind the pounds that its figures are in; else empty.
  private let scale: String

  init(_ part: Part) {
    self.part = part
    scale = FigureWording.scale(of: part.row.unit)
    mark = scale.isEmpty ? part.row.mark : .pounds
  }

  var figure: QuarterlyFigure { part.figure }
  var criteria: Criteria { part.criteria }

  /// The target without its date: `672 or below`, `below 85`, `10 to 15`; `nil` without one.
  var target: String? { target(above: "above ", below: "below ") }

  /// The same, with the words before a target that must be exceeded or undercut.
  private func target(above: String, below: String) -> String? {
    switch part.target {
    case nil: nil
    // Nothing is below 0 of most things.
    case .atMost(let number) where number.value.isZero && !isBelowZero: text(number)
    case .above(let number): above + text(number)
    case .below(let number): below + text(number)
    case .within(let low, let high): text(low) + " to " + text(high)
    case .atLeast(let number): text(number) + " or above"
    case .atMost(let number): text(number) + " or below"
    case .number(let number): text(number)
    }
  }

  /// The target and when it falls due: `750 or below by March 2021`; `nil` without one.
  var targetWithDate: String? {
    let target = target
    guard let target, let date = part.row.targetDate else { return target }
    return target + (isPast(date) ? " was due by " : " due by ") + date.text
  }

  /// The same within a sentence: `under 750, which was due by March 2021`.
  var targetInSentence: String? {
    let target = target(above: "over ", below: "under ")
    guard let target, let date = part.row.targetDate else { return target }
    return target + (isPast(date) ? ", which was due by " : " due by ") + date.text
  }

  /// Whether a date had passed by the end of the quarter reported.
  private func isPast(_ date: TargetDate) -> Bool {
    part.row.quarter.map { date.hasPassed(by: $0) } ?? false
  }

  private var isBelowZero: Bool { figure.value?.isNegative ?? false }

  /// A target's number as written, with a `%` or `£` if the target, the unit or the figure carries it.
  private func text(_ number: Number) -> String {
    FigureWording.number(
      number.printed, mark: number.mark,
      unit: number.mark == .none || !scale.isEmpty ? mark.rawValue + scale : "")
  }

  /// A computed line between ratings in the part's unit: `705.6`, `90.25%`, `£1,200`.
  func line(_ line: ExactDecimal) -> String {
    FigureWording.number(line.printed.text(grouped: true), unit: mark.rawValue + scale)
  }

  /// The target as a number or a range alone: `672`, `10 to 15`; `nil` without one.
  var targetNumber: String? {
    part.target.map { target in
      target.isRange ? text(target.number) + " to " + text(target.upper) : text(target.number)
    }
  }

  /// The figure with its mark and without words: `780`, `62%`; empty without one.
  var figureNumber: String {
    guard case .number(let number) = part.row.figure else { return "" }
    return text(number)
  }

  /// The mark of its lines, as a unit: `%`, `£m`, or nothing.
  var unitOfLines: String { mark.rawValue + scale }

  /// The lines of an indicator with a tolerance or thresholds of its own: `Amber down to 130.15.`
  var ownLines: String? {
    guard part.row.ownThresholds != nil, let lines = criteria.thresholds else { return nil }
    if let upper = lines.upper {
      return "Amber from \(line(lines.red)) to \(line(upper.red))."
    }
    let way = lines.polarity == .lower ? "up to" : "down to"
    let green = part.row.ownThresholds?.amber == nil ? "" : "Green \(way) \(line(lines.amber)), "
    let amber = lines.hasAmber ? "Amber \(way) \(line(lines.red))" : "no Amber"
    return (green + amber).withFirstCapital + "."
  }

  /// How far the figure is from its target: `108 (16.1%) above target`; empty if there is no distance.
  var distance: String {
    var text = ""
    appendDistance(to: &text)
    return text
  }

  /// Appends how far the figure is from its target.
  func appendDistance(to text: inout String) {
    guard let target = part.target, let distance = part.distance else { return }
    if distance.gap.isZero {
      switch target {
      case .within: text += "within the range"
      case .above: text += "exactly the target, which must be exceeded"
      case .below: text += "exactly the target, which must be undercut"
      default: text += "on target"
      }
      return
    }
    text += FigureWording.amount(distance.gap, mark: mark, scale: scale)
    // A percentage of four digits says less than the figures do.
    if let percentage = distance.percentage?.magnitude, percentage < ExactDecimal(1000) {
      text += " ("
      text += percentage.text(grouped: true)
      text += "%)"
    }
    let side =
      switch (distance.gap.isNegative, target.isRange) {
      case (true, false): " below target"
      case (false, false): " above target"
      case (true, true): " below the range"
      case (false, true): " above the range"
      }
    text += side
  }
}

// MARK: History

extension PartWording {
  /// The direction for a table: since the quarter or year before, or else over the year, if there is one.
  var direction: String {
    if let movement = part.sinceLastPeriod { return movement.direction.name }
    return part.overTheYear.map { $0.direction.name + " over the year" } ?? "no comparison"
  }
}

extension Movement {
  /// The movement as a sentence with the earlier figure: `Improving over the year (89%).`
  func sentence(_ time: String) -> String { "\(direction.name) \(time) (\(earlier))." }
}

extension DirectionOfTravel {
  /// The direction as a word with a capital.
  var name: String {
    switch self {
    case .improving: "Improving"
    case .steady: "Steady"
    case .worsening: "Worsening"
    }
  }
}

// MARK: Why there is no rating

extension PartWording {
  /// Why it is not rated: the reason and, behind a colon, the note that says why there is no figure; a note
  /// to a figure that there is says that it is one.
  var reasonForNoRating: String {
    if part.rating.basis == .override, part.rating.standing == nil { return part.overrideText }
    let reason = part.rating.reasonText
    let note = English.phrase(part.note)
    if note.isEmpty { return reason }
    return figure.mayHaveReason ? "\(reason): \(note)" : "\(reason). Note: \(note)"
  }

  /// Why a given rating stands alone, as a phrase: a note is no reason for it.
  var causeOfGiven: String {
    switch part.rating.reason {
    case .dataOnly where figure.value != nil: "\(figure) is for information only"
    case .dataOnly: "the figure is for information only"
    case .noTarget: "\(figure) has no target"
    case .notAvailable, nil: "the return holds no figure"
    case .suppressed: "the figure is suppressed"
    case .withheld: "the figure is withheld"
    case .notApplicable: "no figure applies"
    case .low: "the figure is low, but not 0"
    case .noneRecorded: "none was recorded"
    }
  }

  /// Why no rating was computed, as a phrase: `no figure (academic year 2017/18)`.
  var cause: String {
    let hasFigure = figure.value != nil
    let phrase =
      switch part.rating.reason {
      case .dataOnly: hasFigure ? "\(figure), for information only" : "for information only"
      case .noTarget: "\(figure), with no target"
      case .notAvailable, nil: "no figure"
      case .suppressed: "the figure is suppressed"
      case .withheld: "the figure and its rating are withheld"
      case .notApplicable: "no figure applies"
      case .low: "the figure is low, but not 0"
      case .noneRecorded: "none was recorded"
      }
    let note = figure.mayHaveReason ? English.phrase(part.note) : ""
    return note.isEmpty ? phrase : "\(phrase) (\(note))"
  }
}

extension Part {
  /// Why the author rates it as not rated, against the arithmetic.
  var overrideText: String { "Given as not rated: \(English.phrase(overrideReason))" }
}

extension Rating {
  /// The reason for having no rating, as a cell begins with it.
  var reasonText: String {
    switch reason {
    case .dataOnly: "Data only"
    case .notAvailable, nil: "Not available"
    case .suppressed: "Suppressed"
    case .withheld: "Withheld"
    case .notApplicable: "Not applicable"
    case .low: "Low"
    case .noneRecorded: "None recorded"
    case .noTarget: "No target"
    }
  }

  /// The rating in words: `Red`, `Red (as given)`, `Amber (as given; computed Red)`, `not rated`.
  var text: String {
    let word = standing?.name ?? (isWithheld ? "not rated: withheld" : "not rated")
    switch basis {
    case .published: return "\(word) (as given)"
    case .override: return "\(word) (as given; computed \(computed?.name ?? ""))"
    case .computed where differs: return "\(word) (given as \(given?.name ?? ""))"
    case .computed, nil: return word
    }
  }

  /// The rating in words with a capital, as a cell of its own.
  var capitalizedText: String { standing == nil ? text.withFirstCapital : text }
}

extension String {
  /// The text with its first letter as a capital.
  var withFirstCapital: String { prefix(1).uppercased() + String(dropFirst()) }
}
