/// What is improving: an indicator whose rating got better since the quarter before, or whose figure
/// moved towards its target in each of the last two quarters, rated or not.
struct GreenShoots: Sendable {
  /// One of them, and why.
  struct Shoot: Sendable {
    var number: String
    var title: String
    var rating: String
    var actual: String
    var why: String
  }

  var shoots: [Shoot]

  /// Finds them; `before` is the performance of the quarter before.
  init(_ performance: Performance, before: Performance) {
    let pairs = IndicatorMatch(before, performance).pairs
    shoots = pairs.compactMap { pair in
      guard let now = pair.new, let why = Self.why(performance, before, pair.old, now) else {
        return nil
      }
      let words = IndicatorText(performance: performance, indicator: now)
      return Shoot(
        number: performance.number(of: now), title: performance.title(of: now),
        rating: words.rating.prefix(1).uppercased() + words.rating.dropFirst(),
        actual: words.actual, why: why)
    }
  }

  private static func why(
    _ performance: Performance, _ before: Performance, _ old: Assessment?, _ now: Assessment
  ) -> String? {
    var reasons: [String] = []
    if let old, let was = old.rating.standing, let isNow = now.rating.standing,
      Change.Kind(from: was, to: isNow) == .improved
    {
      reasons.append("\(was.name) to \(isNow.name)")
    }
    let rows = now.parts.isEmpty ? [now.leading] : now.parts
    for row in rows {
      guard let figures = steadyImprovement(row, performance.returns) else { continue }
      let part = performance.part(of: row).map { "\($0): " } ?? ""
      reasons.append("\(part)better in each of the last 2 quarters (\(figures))")
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// The last three figures, where each is better than the one before; `nil` otherwise.
  private static func steadyImprovement(_ row: Int32, _ returns: Returns) -> String? {
    guard let last = returns.movementSinceQuarterBefore(row), last.direction == .improving,
      let first = returns.movementSinceQuarterBefore(last.row), first.direction == .improving
    else { return nil }
    let figures = FigureText(returns: returns)
    return [first.row, last.row, row].map { figures.figure($0) }.joined(separator: ", then ")
  }
}
