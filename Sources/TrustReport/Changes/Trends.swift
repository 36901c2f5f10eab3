/// What is getting better, or worse, beyond doubt: green shoots or early warnings (section 5).
struct Trends: Sendable {
  /// Which way.
  enum Kind: Sendable {
    /// Better: green shoots.
    case better
    /// Worse: early warnings.
    case worse
  }

  let kind: Kind
  /// Whether the inputs hold the two periods before: one alone cannot show a trend.
  let hasThreePeriods: Bool
  /// Whether anything is withheld, and so shows no trend.
  let hasWithheld: Bool
  /// Whether the periods are years.
  let isOfYears: Bool
  private let pairs: IndicatorPairs
  /// The places of the indicators among the pairs.
  private let places: [Int]

  /// Finds them among the indicators of the period before and of the one reported.
  init(
    _ kind: Kind, among pairs: IndicatorPairs, isOfYears: Bool, hasThreePeriods: Bool,
    hasWithheld: Bool
  ) {
    (self.kind, self.pairs, self.hasWithheld) = (kind, pairs, hasWithheld)
    (self.isOfYears, self.hasThreePeriods) = (isOfYears, hasThreePeriods)
    places = pairs.indices.filter { Trend(kind, of: pairs[$0]) != nil }
  }

  /// The indicators, each made when it is asked for.
  var all: some Collection<Trend> { places.lazy.compactMap { Trend(kind, of: pairs[$0]) } }

  /// Whether there are rows that are not quarterly: their ratings are not compared with the quarter before.
  var hasOtherRows: Bool {
    !isOfYears
      && pairs.indices.contains { place in
        pairs[place].new?.measured.contains { $0.frequency != .quarterly } ?? false
      }
  }

  /// Whether figures moved that way in both of the last two periods, but are no trend: forecasts, figures
  /// without a target, and figures of an indicator whose rating moved the other way.
  var hasPassedOver: Bool {
    pairs.indices.contains { place in
      pairs[place].new?.measured.contains { Trend.Run.figures(kind, of: $0) != nil } ?? false
    }
  }

  /// The shorthand beside the figures that show it.
  var symbols: Shorthand { all.reduce([]) { $0.union($1.symbols) } }
}

/// An indicator that is getting better, or worse, and how that shows.
struct Trend {
  let indicator: Indicator
  /// The rating that really moved; `nil` if none did.
  let rating: RatingChange?
  /// The parts, or the indicator itself, whose figures moved that way twice.
  let runs: [Run]

  /// A rating that is another by the old criteria as well as by the new ones.
  struct RatingChange {
    let old: RAGRating
    let new: RAGRating
    let move: RatingMove
  }

  /// The figures of the last three quarters, or years.
  struct Run {
    /// The part; `nil` for an indicator that has no parts.
    let part: String?
    let figures: [QuarterlyFigure]
  }

  /// `nil` if the pair's indicator is new, gone, or not moving that way.
  init?(_ kind: Trends.Kind, of pair: IndicatorPairs.Pair) {
    guard let indicator = pair.new else { return nil }
    self.indicator = indicator
    rating = RatingChange(kind, pair)
    if let old = pair.old?.rating.standing, let new = indicator.rating.standing, old != new,
      (new > old) != (kind == .better)
    {
      return nil
    }
    runs = indicator.measured.compactMap { Run(kind, of: $0) }
    if rating == nil, runs.isEmpty { return nil }
  }

  /// The shorthand beside the figures.
  var symbols: Shorthand { runs.flatMap(\.figures).reduce([]) { $0.union($1.symbols) } }
}

extension Trend.RatingChange {
  /// `nil` if the rating did not really move that way.
  fileprivate init?(_ kind: Trends.Kind, _ pair: IndicatorPairs.Pair) {
    guard let before = pair.old, let after = pair.new, let old = before.rating.standing,
      let new = after.rating.standing, kind == .better ? new > old : new < old
    else { return nil }
    let move = RatingMove(from: before, to: after)
    guard move.isReal else { return nil }
    (self.old, self.new, self.move) = (old, new, move)
  }
}

extension Trend.Run {
  /// `nil` if the figure did not move that way in each of the last two periods; or if it met its
  /// target a period ago, and so had nothing to gain; or if it is Red, and has nothing to lose; or if it is a
  /// forecast, or has no target.
  fileprivate init?(_ kind: Trends.Kind, of part: Part) {
    guard part.target != nil, !part.row.symbols.contains(.forecast),
      let figures = Self.figures(kind, of: part)
    else { return nil }
    self.part = part.name
    self.figures = figures
  }

  /// The figures of the last three periods, if they moved that way in both of the last two; a forecast, or a
  /// figure without a target, may be among them.
  fileprivate static func figures(_ kind: Trends.Kind, of part: Part) -> [QuarterlyFigure]? {
    let direction: DirectionOfTravel = kind == .better ? .improving : .worsening
    guard let last = part.sinceLastPeriod, last.direction == direction,
      let quarter = part.row.quarter, let middle = last.earlier.value,
      let before = part.earlier(in: part.frequency.previous(to: quarter)),
      let middleQuarter = before.row.quarter, before.frequency == part.frequency,
      let first = part.earlier(in: part.frequency.previous(to: middleQuarter)),
      first.frequency == part.frequency, let start = first.row.figure.value,
      !before.row.symbols.contains(.breakInSeries),
      before.figure.hasComparableUnit(to: first.figure),
      // By the latest target, whatever the targets were then.
      DirectionOfTravel(
        from: start, to: middle, polarity: part.polarity, target: part.target) == direction
    else { return nil }
    switch kind {
    case .better: if part.target == nil || part.criteria.isTargetMet(by: middle) { return nil }
    case .worse: guard let rating = part.rating.standing, rating != .red else { return nil }
    }
    return [first.figure, last.earlier, part.figure]
  }
}
