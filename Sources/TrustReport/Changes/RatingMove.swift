/// What moved the rating of an indicator, or of a part of it, between two quarters (section 5).
struct RatingMove {
  /// What is rated by itself, in both quarters.
  let pairs: [(old: Part, new: Part)]
  /// What else changed that a rating rests on: if anything did, no cause is claimed.
  let circumstances: [Circumstance]
  private let isIndicator: Bool

  /// Something other than figure and criteria that a rating rests on.
  enum Circumstance: Equatable {
    case polarity, unit, frequency
    /// A number became a range, or a range a number.
    case targetKind(isRange: Bool)
    /// A part is not rated any more, because it has no row, no figure or for another reason.
    case unratedPart(String, hasRow: Bool, hasFigure: Bool)
    /// A part is rated that was not.
    case ratedPart(String)
    /// The indicator got parts, or lost them.
    case parts(hasThem: Bool)
    /// Another part is the worst.
    case decisivePart(String)
    /// The rating before was not computed, but given by the author or an override.
    case oldBasis(Rating.Basis)
    case newBasis(Rating.Basis)
  }

  /// Compares two indicators.
  init(from old: Indicator, to new: Indicator) {
    isIndicator = true
    guard old.hasParts || new.hasParts else {
      pairs = [(old.decisive, new.decisive)]
      circumstances = Self.circumstances(old.rating, new.rating) + Self.circumstances(pairs)
      return
    }
    pairs = PartPairs(old, new).both
    circumstances =
      Self.circumstances(old.rating, new.rating) + Self.circumstances(pairs)
      + Self.partCircumstances(old, new, pairs)
  }

  /// Compares two rows of one part.
  init(from old: Part, to new: Part) {
    isIndicator = false
    pairs = [(old, new)]
    circumstances = Self.circumstances(old.rating, new.rating) + Self.circumstances(pairs)
  }

  // MARK: Circumstances

  private static func circumstances(_ old: Rating, _ new: Rating) -> [Circumstance] {
    var found: [Circumstance] = []
    if let basis = old.basis, basis != .computed { found.append(.oldBasis(basis)) }
    if let basis = new.basis, basis != .computed { found.append(.newBasis(basis)) }
    return found
  }

  private static func circumstances(_ pairs: [(old: Part, new: Part)]) -> [Circumstance] {
    var found: [Circumstance] = []
    func add(_ circumstance: Circumstance) {
      if !found.contains(circumstance) { found.append(circumstance) }
    }
    for (old, new) in pairs {
      if !old.hasSamePolarity(as: new) { add(.polarity) }
      if !old.hasSameUnit(as: new) { add(.unit) }
      if old.frequency != new.frequency { add(.frequency) }
      if let before = old.target, let after = new.target, before.isRange != after.isRange {
        add(.targetKind(isRange: after.isRange))
      }
    }
    return found
  }

  private static func partCircumstances(
    _ old: Indicator, _ new: Indicator, _ pairs: [(old: Part, new: Part)]
  ) -> [Circumstance] {
    guard old.hasParts, new.hasParts else { return [.parts(hasThem: new.hasParts)] }
    var found: [Circumstance] = []
    let (before, after) = (RatedParts(old), RatedParts(new))
    for (key, part) in before.rated where after.rated[key] == nil {
      let now = after.all[key]
      found.append(
        .unratedPart(
          part.name ?? "", hasRow: now != nil, hasFigure: now?.row.figure.value != nil))
    }
    for (key, part) in after.rated where before.rated[key] == nil {
      found.append(.ratedPart(part.name ?? ""))
    }
    found.sort { $0.partName < $1.partName }
    let name = new.decisive.name ?? ""
    if found.isEmpty, !Matching.isSame(old.decisive.name ?? "", name) {
      found.append(.decisivePart(name))
    }
    return found
  }

  /// The parts of an indicator by their names.
  private struct RatedParts {
    var all: [String: Part] = [:]
    var rated: [String: Part] = [:]

    init(_ indicator: Indicator) {
      for part in indicator.measured {
        let key = Matching.folded(part.name ?? "")
        all[key] = part
        if part.rating.standing != nil { rated[key] = part }
      }
    }
  }

  // MARK: Ratings

  /// Whether figures and criteria of the two quarters can be compared: those of an annual or cumulative
  /// row only with the same quarter of a year (section 3.2).
  var areFiguresComparable: Bool { pairs.allSatisfy { $0.old.isComparable(with: $0.new) } }

  /// The criteria of each pair, if any of them moved.
  var criteria: [CriteriaMove] {
    pairs.lazy.map { CriteriaMove(old: $0.old.criteria, new: $0.new.criteria) }
      .filter(\.hasMoved)
  }

  /// The four ratings; `nil` if one of them cannot be computed, or if figures or criteria cannot be
  /// compared.
  var ratings: CrossRatings? {
    guard !pairs.isEmpty, areFiguresComparable,
      circumstances.allSatisfy({ if case .decisivePart = $0 { true } else { false } })
    else { return nil }
    var worst: CrossRatings?
    for (old, new) in pairs {
      // A part that is rated in neither does not count.
      if isIndicator, old.rating.standing == nil, new.rating.standing == nil { continue }
      guard let ratings = CrossRatings(old, new) else { return nil }
      worst = worst.map { $0.worse(ratings) } ?? ratings
    }
    return worst
  }

  /// What the criteria did to the rating; `nil` if they did not move, or if no cause can be claimed.
  var cause: CrossRatings.Cause? {
    guard circumstances.isEmpty, !criteria.isEmpty else { return nil }
    return ratings?.cause
  }

  /// Whether the rating moved only because the criteria did.
  var isOnlyByCriteria: Bool { if case .onlyCriteria = cause { true } else { false } }

  /// The criteria whose return alone takes the new rating away.
  var decisiveCriteria: [CriteriaMove.Criterion] {
    guard let ratings else { return [] }
    return CriteriaMove.Criterion.allCases.filter { criterion in
      var worst: RAGRating?
      for (old, new) in pairs where !isIndicator || new.rating.standing != nil {
        let move = CriteriaMove(old: old.criteria, new: new.criteria)
        guard let figure = new.row.figure.value,
          let rating = move.restoring(criterion).thresholds?.rating(of: figure)
        else { return false }
        worst = worst.map { min($0, rating) } ?? rating
      }
      return worst != ratings.after
    }
  }

  /// Whether a better rating is a real improvement, or a worse one a real worsening: by the old criteria
  /// as well as the new, of a figure that adds up no others, is no forecast and that no break in the series
  /// separates from the one before.
  var isReal: Bool {
    let isWhole = pairs.allSatisfy { pair in
      pair.new.frequency != .cumulative
        && pair.new.row.symbols.isDisjoint(with: [.breakInSeries, .forecast])
    }
    return isWhole && (ratings.map { $0.isImprovement || $0.isWorsening } ?? false)
  }
}

extension RatingMove.Circumstance {
  fileprivate var partName: String {
    switch self {
    case .unratedPart(let name, _, _), .ratedPart(let name), .decisivePart(let name): name
    default: ""
    }
  }
}

extension CrossRatings {
  /// `nil` if one of the ratings cannot be computed.
  fileprivate init?(_ old: Part, _ new: Part) {
    guard let before = old.row.figure.value, let after = new.row.figure.value,
      old.rating.basis == .computed, new.rating.basis == .computed,
      let a = old.rating.computed, let b = new.rating.computed,
      let oldLines = old.criteria.thresholds, let newLines = new.criteria.thresholds
    else { return nil }
    self.init(
      before: a, after: b, afterByOldCriteria: oldLines.rating(of: after),
      beforeByNewCriteria: newLines.rating(of: before))
  }

  /// The worse of both, rating by rating: an indicator has the rating of its worst part.
  fileprivate func worse(_ other: CrossRatings) -> CrossRatings {
    CrossRatings(
      before: min(before, other.before), after: min(after, other.after),
      afterByOldCriteria: min(afterByOldCriteria, other.afterByOldCriteria),
      beforeByNewCriteria: min(beforeByNewCriteria, other.beforeByNewCriteria))
  }
}

extension Part {
  /// Whether figure and criteria can be compared with a later row's.
  func isComparable(with later: Part) -> Bool {
    if frequency == .quarterly, later.frequency == .quarterly { return true }
    return frequency == later.frequency && row.quarter?.number == later.row.quarter?.number
  }

  func hasSamePolarity(as other: Part) -> Bool { polarity == other.polarity }

  /// Which way is better.
  private var polarity: Polarity? { row.target?.polarity ?? row.givenPolarity }

  /// Whether both are in one unit; a row without a figure need not say its unit.
  func hasSameUnit(as other: Part) -> Bool {
    row.figure.value == nil || other.row.figure.value == nil || unitName == other.unitName
  }

  /// The name of the unit, or without one the mark of the figure or the target.
  var unitName: String {
    let figure = figure
    if !figure.unit.isEmpty { return figure.unit }
    return figure.mark == .none ? (target?.mark ?? .none).rawValue : figure.mark.rawValue
  }
}
