/// The ratings of a quarter as a list: a line for each indicator, and one for each of its parts.
public struct RatingList: Sendable {
  let performance: Performance

  /// Makes the list of a performance's ratings.
  public init(of performance: Performance) { self.performance = performance }

  var quarter: String? { performance.quarter?.description }

  var counts: RatingCounts {
    var counts = RatingCounts()
    for indicator in performance.indicators { counts.add(indicator.rating.standing) }
    return counts
  }

  /// One line of the list. Numbers are decimal strings; what is absent is `nil`.
  struct Line {
    /// The name of each value, in the order in which they print: a name is never changed.
    static let names = [
      "number", "indicator", "priority", "part", "rating", "basis", "computed", "published",
      "reason", "overrideReason", "value", "unit", "symbols", "note", "target", "targetText",
      "targetDate", "polarity", "amberLine", "redLine", "amberLineHigh", "redLineHigh", "gap",
      "gapPercent", "direction", "directionOverYear", "quartersAtRating",
    ]

    enum Value {
      case text(String?)
      case list([String])
      case count(Int?)
    }

    var values: [Value]
    /// The rating that stands.
    var standing: RAGRating?
  }

  /// The lines, in natural order; an indicator's parts follow its own line.
  var lines: some Sequence<Line> {
    performance.indicators.sorted().lazy.flatMap { indicator in
      [RatingLine(performance: performance, indicator: indicator).line]
        + indicator.parts.map {
          RatingLine(performance: performance, indicator: indicator, part: $0).line
        }
    }
  }
}

/// Puts together a line of the list.
struct RatingLine {
  let performance: Performance
  let indicator: Assessment
  /// The row of a part; `nil` for the indicator's own line.
  var part: Int32?

  private var returns: Returns { _read { yield performance.returns } }
  private var rating: Rating { part.map { returns.rows[Int($0)].rating } ?? indicator.rating }
  /// The row whose words the line has; an indicator with parts may have none of its own.
  private var words: Int32 { part ?? indicator.whole }
  /// The row whose figures the line has; `nil` for an indicator with parts.
  private var figures: Int32? { part ?? (indicator.parts.isEmpty ? indicator.whole : nil) }

  var line: RatingList.Line {
    RatingList.Line(
      values: identity + ratings + figure + target + distance, standing: rating.standing)
  }

  private func text(_ text: Text?) -> RatingList.Line.Value {
    .text(text.flatMap { $0.isEmpty ? nil : returns.texts.string($0) })
  }

  private var detail: RowDetail? { words < 0 ? nil : returns.detail(of: words) }

  private var identity: [RatingList.Line.Value] {
    let priority = performance.priority(of: indicator)
    return [
      text(returns.number(of: indicator.indicator)), .text(performance.title(of: indicator)),
      text(priority < 0 ? nil : returns.priorityNames[Int(priority)]),
      .text(part.flatMap { performance.part(of: $0) }),
    ]
  }

  private var ratings: [RatingList.Line.Value] {
    let published = rating.published.map { $0.rating?.word ?? "notRated" }
    return [
      .text(rating.standing?.word), .text(rating.basis?.rawValue), .text(rating.computed?.word),
      .text(published), .text(rating.reason?.rawValue), text(detail?.overrideReason),
    ]
  }

  private var figure: [RatingList.Line.Value] {
    guard let index = figures else {
      return [.text(nil), .text(nil), .list([]), text(detail?.note)]
    }
    let row = returns.rows[Int(index)]
    let unit =
      row.unit < 0 ? row.figure.mark.sign : returns.texts.string(returns.units.text(row.unit))
    return [
      .text(row.figure.value?.description), .text(unit.isEmpty ? nil : unit),
      .list(row.figure.symbols.letters), text(detail?.note),
    ]
  }

  private var target: [RatingList.Line.Value] {
    guard let index = figures else { return Array(repeating: .text(nil), count: 8) }
    let detail = returns.detail(of: index)
    let yardstick = detail.yardstick
    let lines = performance.lines(of: index)
    let numbers = [lines?.amber, lines?.red, lines?.high?.amber, lines?.high?.red]
    return [
      .text(yardstick.target?.description),
      .text(FigureText(performance: performance).target(index)),
      .text(detail.targetDate?.lastDay), .text(yardstick.polarity?.rawValue),
    ] + numbers.map { .text($0?.trimmed.description) }
  }

  private var distance: [RatingList.Line.Value] {
    let gaps: [String?]
    if let index = figures, let figure = returns.rows[Int(index)].figure.value,
      let target = returns.detail(of: index).yardstick.target
    {
      let distance = Distance(of: figure, to: target)
      gaps = [distance.gap.trimmed.description, distance.percentage?.description]
    } else {
      gaps = [nil, nil]
    }
    let moving = part ?? indicator.leading
    let movements = [
      returns.movementSinceQuarterBefore(moving), returns.movementOverYear(moving),
    ]
    let run =
      part.map { performance.history.quartersAtRating(part: $0) }
      ?? performance.history.quartersAtRating(indicator)
    return gaps.map { .text($0) } + movements.map { .text($0?.direction.rawValue) }
      + [.count(rating.standing == nil ? nil : run)]
  }
}

extension RAGRating {
  /// The rating as data has it: `red`, `amber`, `green`.
  var word: String { name.lowercased() }
}

extension Performance {
  /// The lines that a row was rated by; `nil` where there were none.
  func lines(of row: Int32) -> RatingLines? {
    try? returns.detail(of: row).yardstick.lines(standard: standardTolerance)
  }
}
