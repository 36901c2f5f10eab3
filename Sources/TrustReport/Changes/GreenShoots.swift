/// What is improving: the indicators whose rating got better since the quarter before, or whose figure
/// moved towards its target in each of the last two quarters, rated or not.
struct GreenShoots: Sendable {
  private let pairs: IndicatorPairs
  /// The places of the improving indicators among the pairs.
  private let places: [Int]

  /// Finds them among the indicators of the quarter before and of the quarter reported.
  init(_ pairs: IndicatorPairs) {
    self.pairs = pairs
    places = pairs.indices.filter { GreenShoot(pairs[$0]) != nil }
  }

  /// The improving indicators, each made when it is asked for.
  var all: some Collection<GreenShoot> { places.lazy.compactMap { GreenShoot(pairs[$0]) } }

  /// The shorthand beside the figures that show it.
  var symbols: Shorthand { all.reduce([]) { $0.union($1.symbols) } }
}

/// An indicator that is improving, and how that shows.
struct GreenShoot {
  let indicator: Indicator
  /// The better rating; `nil` if the rating did not improve.
  let betterRating: BetterRating?
  /// The parts, or the indicator itself, whose figures moved the better way twice.
  let runs: [Run]

  /// A rating that improved.
  struct BetterRating {
    let old: RAGRating
    let new: RAGRating
    /// Whether it improved only because the target was eased.
    let isByTarget: Bool
  }

  /// The figures of the last three quarters, each better than the one before.
  struct Run {
    /// The part; `nil` for an indicator that has no parts.
    let part: String?
    let figures: [QuarterlyFigure]
  }

  /// `nil` if the pair's indicator is gone, or is not improving.
  init?(_ pair: IndicatorPairs.Pair) {
    guard let indicator = pair.new else { return nil }
    self.indicator = indicator
    betterRating = BetterRating(pair)
    runs = indicator.measured.compactMap { Run(of: $0) }
    if betterRating == nil, runs.isEmpty { return nil }
  }

  /// The shorthand beside the figures.
  var symbols: Shorthand { runs.flatMap(\.figures).reduce([]) { $0.union($1.symbols) } }
}

extension GreenShoot.BetterRating {
  /// `nil` if the rating did not improve.
  fileprivate init?(_ pair: IndicatorPairs.Pair) {
    guard let old = pair.old?.rating.standing, let new = pair.new?.rating.standing, new > old else {
      return nil
    }
    (self.old, self.new) = (old, new)
    isByTarget = pair.targetEffect?.isOnlyCause ?? false
  }
}

extension GreenShoot.Run {
  /// `nil` if the figure did not move the better way in each of the last two quarters.
  fileprivate init?(of part: Part) {
    guard let last = part.sinceLastQuarter, last.direction == .improving,
      let before = part.row.quarter.flatMap({ part.earlier(in: $0.previous) }),
      let first = before.sinceLastQuarter, first.direction == .improving
    else { return nil }
    self.part = part.name
    figures = [first.earlier, last.earlier, part.figure]
  }
}
