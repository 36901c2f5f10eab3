/// What is improving: an indicator whose rating got better since the quarter before, or whose figure
/// moved towards its target in each of the last two quarters, rated or not.
struct GreenShoots: Sendable {
  /// One of them, and why.
  struct Shoot: Sendable {
    var name: String
    var why: String
    /// The shorthand that the words hold.
    var symbols: Figure.Symbols
  }

  var shoots: [Shoot]

  /// Finds them; `before` is the performance of the quarter before.
  init(_ performance: Performance, before: Performance) {
    let pairs = IndicatorMatch(before, performance).pairs
    shoots = pairs.compactMap { pair in
      guard let now = pair.new else { return nil }
      var symbols: Figure.Symbols = []
      let reasons =
        Self.betterRating(performance, before, pair.old, now)
        + Self.betterFigures(performance, now, &symbols)
      guard !reasons.isEmpty else { return nil }
      return Shoot(
        name: performance.name(of: now), why: reasons.joined(separator: "; "), symbols: symbols)
    }
  }

  private static func betterRating(
    _ performance: Performance, _ before: Performance, _ old: Assessment?, _ now: Assessment
  ) -> [String] {
    guard let old, let was = old.rating.standing, let isNow = now.rating.standing,
      Change.Kind(from: was, to: isNow) == .improved
    else { return [] }
    let effect = TargetEffect(
      old: before, new: performance, before: old.leading, after: now.leading)
    let isOwn = old.rating.basis == .computed && now.rating.basis == .computed
    let isSamePart =
      Name.folded(before.part(of: old.leading) ?? "")
      == Name.folded(performance.part(of: now.leading) ?? "")
    let isByTarget = isOwn && isSamePart && effect.isWhole
    let remark = isByTarget ? ", only because the target was eased" : ""
    return ["\(was.name) to \(isNow.name)\(remark)"]
  }

  private static func betterFigures(
    _ performance: Performance, _ now: Assessment, _ symbols: inout Figure.Symbols
  ) -> [String] {
    let rows = now.figureRows
    var reasons: [String] = []
    for row in rows {
      guard let run = steadyImprovement(row, performance.returns) else { continue }
      for row in run { symbols.formUnion(performance.returns.rows[Int(row)].figure.symbols) }
      let figures = FigureText(performance: performance)
      let part = performance.part(of: row).map { "\($0): " } ?? ""
      let words = run.map { figures.figure($0) }.joined(separator: ", then ")
      reasons.append("\(part)better in each of the last 2 quarters (\(words))")
    }
    return reasons
  }

  /// The last three rows, where each figure is better than the one before; `nil` otherwise.
  private static func steadyImprovement(_ row: Int32, _ returns: Returns) -> [Int32]? {
    guard let last = returns.movementSinceQuarterBefore(row), last.direction == .improving,
      let first = returns.movementSinceQuarterBefore(last.row), first.direction == .improving
    else { return nil }
    return [first.row, last.row, row]
  }
}
