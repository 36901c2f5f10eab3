/// The parts of an indicator in two scorecards, matched by their names.
struct PartPairs {
  /// The parts that both have, in the order of the later ones.
  let both: [(old: Part, new: Part)]
  /// Whether either has a part that the other lacks.
  let areDifferent: Bool

  init(_ old: Indicator, _ new: Indicator) {
    let (oldParts, newParts) = (old.parts, new.parts)
    let named = oldParts.map { (Matching.folded($0.name ?? ""), $0) }
    let known = Dictionary(named, uniquingKeysWith: { first, _ in first })
    both = newParts.compactMap { part in
      known[Matching.folded(part.name ?? "")].map { ($0, part) }
    }
    areDifferent = both.count != oldParts.count || both.count != newParts.count
  }

  /// What two indicators are compared by: the parts that both have, or without parts they themselves.
  static func measured(_ old: Indicator, _ new: Indicator) -> [(old: Part, new: Part)] {
    old.hasParts || new.hasParts ? PartPairs(old, new).both : [(old.decisive, new.decisive)]
  }
}
