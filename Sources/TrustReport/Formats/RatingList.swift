/// The ratings of a quarter as a list: a line for each indicator, and one for each of its parts.
public struct RatingList: Sendable {
  let scorecard: Scorecard

  /// Makes the list of a scorecard's ratings.
  public init(of scorecard: Scorecard) { self.scorecard = scorecard }

  /// One line of the list, as data.
  struct Line {
    /// The name of each value, in the order in which they print: a name is never changed.
    static let names = [
      "number", "indicator", "priority", "part", "rating", "basis", "computed", "published",
      "reason", "overrideReason", "value", "unit", "symbols", "note", "target", "targetText",
      "targetDate", "polarity", "amberLine", "redLine", "amberLineHigh", "redLineHigh", "gap",
      "gapPercent", "direction", "directionOverYear", "quartersAtRating",
    ]

    /// A value. Numbers are decimal strings; what is absent is `nil`.
    enum Value {
      case text(String?)
      case list([String])
      case count(Int?)
    }
  }

  /// Calls `body` with each line, in natural order; the lines of an indicator's parts follow its own.
  func forEachLine(_ body: ([Line.Value]) -> Void) {
    for indicator in scorecard.indicators {
      body(RatingLine(indicator).values)
      for part in indicator.parts { body(RatingLine(indicator, part: part).values) }
    }
  }
}

/// Makes one line of the list.
private struct RatingLine {
  private typealias Value = RatingList.Line.Value

  let indicator: Indicator
  /// The part that the line is about; `nil` for the indicator's own line.
  let part: Part?
  /// The words for the figures of the line; `nil` for the own line of an indicator with parts.
  let measured: PartWording?

  init(_ indicator: Indicator, part: Part? = nil) {
    (self.indicator, self.part) = (indicator, part)
    measured = (part ?? (indicator.parts.isEmpty ? indicator.decisive : nil)).map(PartWording.init)
  }

  private var rating: Rating { part?.rating ?? indicator.rating }
  /// The part that has the author's words; an indicator with parts may have none of its own.
  private var author: Part? { part ?? indicator.whole }

  var values: [RatingList.Line.Value] { identity + ratings + figure + target + movement }

  private func text(_ text: String?) -> Value { .text(text?.isEmpty ?? true ? nil : text) }

  private var identity: [Value] {
    [
      text(indicator.number), .text(indicator.title), text(indicator.priority), .text(part?.name),
    ]
  }

  private var ratings: [Value] {
    let given = rating.given.map { $0.rating?.word ?? "notRated" }
    return [
      .text(rating.standing?.word), .text(rating.basis?.rawValue), .text(rating.computed?.word),
      .text(given), .text(rating.reason?.rawValue), text(author?.overrideReason),
    ]
  }

  private var figure: [Value] {
    let figure = measured?.figure
    let unit = figure.map { $0.unit.isEmpty ? $0.mark.rawValue : $0.unit }
    return [
      .text(figure?.value?.description), text(unit), .list(figure?.symbols.letters ?? []),
      text(author?.note),
    ]
  }

  private var target: [Value] {
    let criteria = measured?.criteria
    let thresholds = criteria?.thresholds
    let lines = [
      thresholds?.amber, thresholds?.red, thresholds?.upper?.amber, thresholds?.upper?.red,
    ]
    return [
      .text(criteria?.target?.description), .text(measured?.target),
      .text(criteria?.targetDate?.lastDay), .text(criteria?.polarity?.rawValue),
    ] + lines.map { .text($0?.trimmed.description) }
  }

  private var movement: [Value] {
    let distance = measured?.part.distance
    let moving = part ?? indicator.decisive
    let run = part?.quartersAtRating ?? indicator.quartersAtRating
    return [
      .text(distance?.gap.trimmed.description), .text(distance?.percentage?.description),
      .text(moving.sinceLastQuarter?.direction.rawValue),
      .text(moving.overTheYear?.direction.rawValue), .count(rating.standing == nil ? nil : run),
    ]
  }
}

extension RAGRating {
  /// The rating as data has it: `red`, `amber`, `green`.
  var word: String { name.lowercased() }
}
