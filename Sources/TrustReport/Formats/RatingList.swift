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
    for indicator in scorecard.indicators { Self.forEachLine(of: indicator, body) }
  }

  /// Calls `body` with the lines of one indicator: its own, and one for each of its parts.
  static func forEachLine(of indicator: Indicator, _ body: ([Line.Value]) -> Void) {
    let line = RatingLine(indicator)
    body(line.values)
    for part in indicator.parts { body(line.of(part).values) }
  }
}

/// Makes one line of the list.
private struct RatingLine {
  private typealias Value = RatingList.Line.Value

  let indicator: Indicator
  /// The indicator's number, title and priority, found once for all its lines.
  private let identity: [Value]
  /// The part that the line is about; `nil` for the indicator's own line.
  private(set) var part: Part?
  /// The words for the figures of the line; `nil` for the own line of an indicator with parts.
  private(set) var measured: PartWording?

  /// Makes the indicator's own line.
  init(_ indicator: Indicator) {
    self.indicator = indicator
    identity = [
      Self.text(indicator.number), .text(indicator.title), Self.text(indicator.priority),
    ]
    measured = indicator.hasParts ? nil : PartWording(indicator.decisive)
  }

  /// The line of one of the indicator's parts.
  func of(_ part: Part) -> RatingLine {
    var line = self
    (line.part, line.measured) = (part, PartWording(part))
    return line
  }

  private var rating: Rating { part?.rating ?? indicator.rating }
  /// The part that has the author's words; an indicator with parts may have none of its own.
  private var author: Part? { part ?? indicator.whole }

  var values: [RatingList.Line.Value] {
    var values: [Value] = []
    values.reserveCapacity(RatingList.Line.names.count)
    values += identity
    values.append(.text(part?.name))
    for group in [ratings, figure, target, movement] { values += group }
    return values
  }

  private static func text(_ text: String?) -> Value {
    .text(text?.isEmpty ?? true ? nil : text)
  }

  private var ratings: [Value] {
    let given = rating.given.map { $0.rating?.word ?? "notRated" }
    return [
      .text(rating.standing?.word), .text(rating.basis?.rawValue), .text(rating.computed?.word),
      .text(given), .text(rating.reason?.rawValue), Self.text(author?.overrideReason),
    ]
  }

  private var figure: [Value] {
    let figure = measured?.figure
    let unit = figure.map { $0.unit.isEmpty ? $0.mark.rawValue : $0.unit }
    return [
      .text(figure?.value?.description), Self.text(unit),
      .list(figure.map { $0.isWithheld ? ["c"] : $0.symbols.letters } ?? []),
      Self.text(author?.note),
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
    let hasRun = rating.standing != nil && !moving.figure.isWithheld
    return [
      .text(distance?.gap.trimmed.description), .text(distance?.percentage?.description),
      .text(moving.sinceLastQuarter?.direction.rawValue),
      .text(moving.overTheYear?.direction.rawValue), .count(hasRun ? run : nil),
    ]
  }
}

extension RAGRating {
  /// The rating as data has it: `red`, `amber`, `green`.
  var word: String { name.lowercased() }
}
