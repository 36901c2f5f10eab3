/// The words for one thing that is rated by itself: its figure, its target, its distance, its history.
struct PartWording {
  let part: Part
  /// The mark that its numbers are in: the figure's, the unit's or the target's.
  private let mark: Number.Mark

  init(_ part: Part) {
    self.part = part
    var mark = part.figure.mark
    if mark == .none, let target = part.target { mark = target.mark }
    self.mark = mark
  }

  var figure: QuarterlyFigure { part.figure }
  var criteria: Criteria { part.criteria }

  /// The target without its date: `672 or below`, `below 85`, `10 to 15`; `nil` without one.
  var target: String? {
    switch part.target {
    case nil: nil
    case .above(let number): "above " + text(number)
    case .below(let number): "below " + text(number)
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
    return target + " by " + date.text
  }

  /// A target's number as written, with a `%` or `£` if the target, the unit or the figure carries it.
  private func text(_ number: Number) -> String {
    FigureWording.number(
      number.written, mark: number.mark, unit: number.mark == .none ? mark.rawValue : "")
  }

  /// A computed line between ratings in the part's unit: `705.6`, `90.25%`, `£1,200`.
  func line(_ line: ExactDecimal) -> String {
    FigureWording.number(line.trimmed.text(grouped: true), unit: mark.rawValue)
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
      let isMet = !target.isStrict || part.rating.computed == .green
      text +=
        target.isRange
        ? "within the range" : isMet ? "on target" : "exactly the target, which must be bettered"
      return
    }
    let amount = FigureWording.amount(distance.gap, mark: mark)
    if let percentage = distance.percentage?.magnitude {
      text += amount + " (" + percentage.text(grouped: true) + "%)"
    } else {
      text += amount
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
  /// The direction for a table: since the quarter before, or else over the year, or else a dash.
  var direction: String {
    if let movement = part.sinceLastQuarter { return movement.direction.name }
    return part.overTheYear.map { $0.direction.name + " over the year" } ?? "–"
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
  /// Why it is not rated: the reason and the note, behind a colon if the note says why there is no
  /// figure, in brackets if it is about the figure that there is.
  var reasonForNoRating: String {
    if part.rating.basis == .override, part.rating.standing == nil { return part.overrideText }
    let reason = part.rating.reasonText
    let note = English.phrase(part.note)
    if note.isEmpty { return reason }
    return figure.value == nil ? "\(reason): \(note)" : "\(reason) (\(note))"
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
      case .notApplicable: "no figure applies"
      case .low: "the figure is low, but not 0"
      case .noneRecorded: "none was recorded"
      }
    let note = hasFigure ? "" : English.phrase(part.note)
    return note.isEmpty ? phrase : "\(phrase) (\(note))"
  }
}

extension Part {
  /// Why the author rates it as not rated, against the arithmetic.
  var overrideText: String { "Published as not rated: \(English.phrase(overrideReason))" }
}

extension Rating {
  /// The reason for having no rating, as a cell begins with it.
  var reasonText: String {
    switch reason {
    case .dataOnly: "Data only"
    case .notAvailable, nil: "Not available"
    case .suppressed: "Suppressed"
    case .notApplicable: "Not applicable"
    case .low: "Low"
    case .noneRecorded: "None recorded"
    case .noTarget: "No target"
    }
  }

  /// The rating in words: `Red`, `Red (published)`, `Amber (published; computed Red)`, `not rated`.
  var text: String {
    let word = standing?.name ?? "not rated"
    switch basis {
    case .published: return "\(word) (published)"
    case .override: return "\(word) (published; computed \(computed?.name ?? ""))"
    case .computed where differs: return "\(word) (published as \(given?.name ?? ""))"
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
