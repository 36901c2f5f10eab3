@testable import TrustReport

/// A comparison in lines that can be held against those of the comparison backwards.
///
/// What a moved target did to a rating is left out: it is another question backwards.
enum MirroredComparison {
  /// The changes; mirrored, as the comparison backwards must tell them.
  static func lines(_ comparison: Comparison, mirrored: Bool) -> [String] {
    let names = otherNames(comparison)
    return comparison.changes.map { change in
      let name = "\(change.number) \(change.title)"
      let sides = [side(change.before, change.old), side(change.after, change.new)]
      let kind = mirrored ? mirror(change.kind) : change.kind
      let isOneSided = change.kind == .new || change.kind == .gone
      let other = isOneSided ? name : names[name] ?? "no such name"
      return
        ([kind.rawValue, mirrored ? other : name, change.part ?? "-"]
        + (mirrored ? sides.reversed() : sides)).joined(separator: " | ")
    }.sorted()
  }

  /// What each kind of change did to the counts; mirrored, undone.
  static func steps(_ comparison: Comparison, mirrored: Bool) -> [String] {
    let sign = mirrored ? -1 : 1
    let steps = comparison.balance.steps.map { step in
      let counts = step.counts
      let kind = mirrored ? mirror(step.kind) : step.kind
      return "\(kind) \(sign * counts.red) \(sign * counts.amber) \(sign * counts.green)"
        + " \(sign * counts.notRated)"
    }
    let ends = ["\(comparison.balance.before)", "\(comparison.balance.after)"]
    return steps.sorted() + (mirrored ? ends.reversed() : ends)
  }

  private static func side(_ words: String?, _ side: ChangeSide?) -> String {
    "\(words ?? "–") (\(side?.rating ?? "-"), \(side?.value ?? "-"), \(side?.target ?? "-"))"
  }

  private static func mirror(_ kind: Change.Kind) -> Change.Kind {
    switch kind {
    case .worsened: .improved
    case .improved: .worsened
    case .rated: .unrated
    case .unrated: .rated
    case .new: .gone
    case .gone: .new
    default: kind
    }
  }

  /// For each name under which the comparison tells changes the one that it has backwards; what is new
  /// or gone has but one.
  private static func otherNames(_ comparison: Comparison) -> [String: String] {
    let pairs = IndicatorMatch(comparison.old, comparison.new).pairs.compactMap { pair in
      pair.old.flatMap { old in
        pair.new.map { (name($0, comparison.new), name(old, comparison.old)) }
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func name(_ indicator: Assessment, _ performance: Performance) -> String {
    "\(performance.number(of: indicator)) \(performance.title(of: indicator))"
  }
}
