/// Why a rating moved, or stayed, in words (the contract's section 5).
extension RatingMove {
  /// What there is to say of the rating beside figure and criteria; `nil` for nothing: then the figure
  /// alone moved it.
  var remark: String? {
    if !circumstances.isEmpty {
      var words = circumstances.map(\.words)
      // The same of both quarters is said once.
      if words.count > 1, words[0] == "before " + words[1] {
        words[0...1] = [words[1] + " in both"]
      }
      return words.joined(separator: "; ")
    }
    guard let cause, let after = ratings?.after else { return nil }
    switch cause {
    case .movedToo: return English.list(movedNames.map { "the \($0)" }) + " moved too"
    case .onlyCriteria(let otherwise):
      return "only because " + deeds(isPast: true) + against(otherwise)
    case .notWithoutCriteria(let otherwise):
      return "not without " + deeds(isPast: false) + against(otherwise)
    case .otherwise(let otherwise):
      return "against the old \(oldName) it would be \(otherwise.name)"
    case .staysByCriteria(let otherwise):
      return "stays \(after.name) only because " + deeds(isPast: true)
        + ": against the old \(decisiveCriteria.count == 1 ? "one" : "ones") it would be "
        + otherwise.name
    }
  }

  /// What the criteria did, as a phrase: `the target was eased`.
  var deed: String { deeds(isPast: true) }

  private func against(_ otherwise: RAGRating?) -> String {
    otherwise.map { "; against the old \(oldName) it would be \($0.name)" } ?? ""
  }

  /// The criteria that moved, by name.
  private var movedNames: [String] {
    let moved = Set(criteria.flatMap(\.moved))
    return CriteriaMove.Criterion.allCases.filter(moved.contains).map(\.name)
  }

  /// The name of what moved: of one criterion its own.
  private var oldName: String { movedNames.count == 1 ? movedNames[0] : "criteria" }

  /// The criteria that took the old rating away and which way they moved: `the target was eased`, or
  /// `the easier target`.
  private func deeds(isPast: Bool) -> String {
    let decisive = decisiveCriteria
    if decisive.isEmpty { return isPast ? "the criteria were changed" : "the changed criteria" }
    return English.list(
      decisive.map { criterion in
        let ways = criteria.filter { $0.moved.contains(criterion) }.map { $0.words(criterion) }
        let isOne = ways.allSatisfy { $0.past == ways.first?.past }
        let way = isOne ? ways.first ?? CriteriaMove.changed : CriteriaMove.changed
        return isPast
          ? "the \(criterion.name) \(criterion.verb) \(way.past)"
          : "the \(way.now) \(criterion.name)"
      })
  }
}

extension CriteriaMove {
  fileprivate static let changed = (past: "changed", now: "changed")

  /// Which way a criterion moved, in words: `eased`, `easier`.
  fileprivate func words(_ criterion: Criterion) -> (past: String, now: String) {
    let isWidth = criterion == .tolerance || isOfRange
    return switch way(criterion) {
    case .easier: isWidth ? ("widened", "wider") : ("eased", "easier")
    case .harder: isWidth ? ("narrowed", "narrower") : ("tightened", "tighter")
    case .mixed: Self.changed
    }
  }

  /// What moved and which way: `the tolerance was widened`; `nil` if there was nothing to compare a figure with
  /// and is now, or the other way round.
  var description: String? {
    if old.isEmpty != new.isEmpty { return nil }
    return English.list(moved.map { "the \($0.name) \($0.verb) \(words($0).past)" })
  }
}

extension CriteriaMove.Criterion {
  fileprivate var name: String {
    switch self {
    case .target: "target"
    case .tolerance: "tolerance"
    case .thresholds: "thresholds"
    }
  }

  fileprivate var verb: String { self == .thresholds ? "were" : "was" }
}

extension RatingMove.Circumstance {
  /// What changed beside figure and criteria.
  fileprivate var words: String {
    switch self {
    case .polarity: "polarity changed too"
    case .unit: "unit changed too"
    case .frequency: "frequency changed too"
    case .targetKind(let isRange): "the target is a \(isRange ? "range" : "number") now"
    case .unratedPart(let name, hasRow: false, _): "\(name) has no row now"
    case .unratedPart(let name, _, hasFigure: false): "\(name) has no figure now"
    case .unratedPart(let name, _, _): "\(name) is not rated now"
    case .ratedPart(let name): "\(name) is rated now"
    case .parts(let hasThem): hasThem ? "it has parts now" : "it has no parts now"
    case .decisivePart(let name): "\(name) is the worst part now"
    case .oldBasis(.override): "before by override"
    case .oldBasis: "before as given"
    case .newBasis(.override): "by override"
    case .newBasis: "as given"
    }
  }
}
