/// Which ratings of a scorecard would be others under another rule.
public struct WhatIfRatings: Sendable {
  /// One indicator or part, before and after.
  struct Line: Sendable {
    let indicator: Indicator
    /// The part that the line is about; `nil` for the indicator itself.
    let part: String?
    /// What has the figure: the part, or an indicator without parts; `nil` for one that has parts.
    let measured: (before: Part, after: Part)?
    let before: Rating
    let after: Rating

    /// Whether the rating that counts would change.
    var changesStanding: Bool { before.standing != after.standing }
    /// Whether the computed rating would change.
    var changesComputed: Bool { before.computed != after.computed }
    /// What is withheld by either rule is left out (section 9, rule 6).
    fileprivate var changes: Bool {
      !before.isWithheld && !after.isWithheld && (changesStanding || changesComputed)
    }
  }

  let rules: [WhatIf]
  let before: Scorecard
  let after: Scorecard
  /// Every indicator and part with a rating, computed or counting, that would change, in natural order; with
  /// a part its indicator too.
  let lines: [Line]

  /// Rates a scorecard under another rule, and finds what differs.
  ///
  /// - Parameters:
  ///   - scorecard: the scorecard as it is.
  ///   - rules: what is to be otherwise.
  /// - Throws: a rule that names no indicator of the scorecard, or that a row contradicts.
  public init(of scorecard: Scorecard, under rules: [WhatIf]) throws(InvalidWhatIf) {
    self.rules = rules
    before = scorecard
    after = try scorecard.rated(under: rules)
    // Which indicators there are, and their order, no rule changes.
    lines = zip(before.indicators, after.indicators).flatMap(Self.lines)
  }

  private static func lines(_ before: Indicator, _ after: Indicator) -> [Line] {
    let own = Line(
      indicator: after, part: nil,
      measured: before.hasParts ? nil : (before.decisive, after.decisive), before: before.rating,
      after: after.rating)
    let parts = zip(before.parts, after.parts).map { before, after in
      Line(
        indicator: own.indicator, part: after.name, measured: (before, after),
        before: before.rating, after: after.rating)
    }.filter(\.changes)
    if before.rating.isWithheld || after.rating.isWithheld { return [] }
    return own.changes || !parts.isEmpty ? [own] + parts : []
  }

  /// How many indicators would have each rating: those whose ratings are withheld are counted as they are.
  var countsAfter: RatingCounts {
    var counts = before.counts
    for line in lines where line.part == nil && line.changesStanding {
      counts.add(line.before.standing, -1)
      counts.add(line.after.standing)
    }
    return counts
  }

  /// How many indicators are rated by a tolerance or a red threshold of their own, which a tolerance for all
  /// leaves as it is; 0 if no rule is one for all.
  var untouched: Int {
    let isForAll = rules.contains { if case .standardTolerance = $0.rule { true } else { false } }
    guard isForAll else { return 0 }
    return after.indicators.count { indicator in
      indicator.measured.contains { part in
        let own = part.row.ownThresholds
        return part.rating.computed != nil && (own?.tolerance != nil || own?.red != nil)
      }
    }
  }
}
