/// What moved the rating of an indicator, or of a part of it, between two quarters (section 5).
struct RatingMove {
  /// What is rated by itself, in both quarters.
  let pairs: [(old: Part, new: Part)]
  /// What else changed that a rating rests on: if anything did, no cause is claimed.
  let circumstances: [Circumstance]

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
    pairs = PartPairs.measured(old, new)
    circumstances =
      Self.circumstances(old.rating, new.rating) + Self.circumstances(pairs)
      + Self.partCircumstances(old, new)
  }

  /// Compares two rows of one part.
  init(from old: Part, to new: Part) {
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

  private static func partCircumstances(_ old: Indicator, _ new: Indicator) -> [Circumstance] {
    if old.hasParts != new.hasParts { return [.parts(hasThem: new.hasParts)] }
    var found: [(name: String, circumstance: Circumstance)] = []
    let (before, after) = (namedParts(old), namedParts(new))
    for (key, (name, part)) in before where part.rating.standing != nil {
      let now = after[key]?.part
      if now?.rating.standing == nil {
        let hasFigure = now?.row.figure.value != nil
        found.append((name, .unratedPart(name, hasRow: now != nil, hasFigure: hasFigure)))
      }
    }
    for (key, (name, part)) in after
    where part.rating.standing != nil && before[key]?.part.rating.standing == nil {
      found.append((name, .ratedPart(name)))
    }
    if !found.isEmpty { return found.sorted { $0.name < $1.name }.map(\.circumstance) }
    let name = new.decisive.name ?? ""
    return Matching.isSame(old.decisive.name ?? "", name) ? [] : [.decisivePart(name)]
  }

  /// The parts of an indicator by their names, as these are compared.
  private static func namedParts(_ indicator: Indicator) -> [String: (name: String, part: Part)] {
    var named: [String: (name: String, part: Part)] = [:]
    for part in indicator.parts {
      if let name = part.name { named[Matching.folded(name)] = (name, part) }
    }
    return named
  }

  // MARK: Ratings

  /// Whether figures and criteria of the two quarters can be compared: those of an annual or cumulative
  /// row only with the same quarter of a year (section 3.2).
  var areFiguresComparable: Bool { pairs.allSatisfy { $0.old.isComparable(with: $0.new) } }

  /// The criteria of each pair, if any of them moved.
  var criteria: [CriteriaMove] {
    pairs.lazy.map { CriteriaMove(from: $0.old, to: $0.new) }
      .filter(\.hasMoved)
  }

  /// The four ratings; `nil` if one of them cannot be computed, or if figures or criteria cannot be
  /// compared.
  var ratings: CrossRatings? {
    guard areFiguresComparable,
      circumstances.allSatisfy({ if case .decisivePart = $0 { true } else { false } })
    else { return nil }
    var worst: CrossRatings?
    // A part that is rated in neither does not count; one that is rated in only one is a circumstance.
    for (old, new) in pairs where new.rating.standing != nil {
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
      for (old, new) in pairs where new.rating.standing != nil {
        let move = CriteriaMove(from: old, to: new)
        guard let figure = new.row.figure.value,
          let rating = move.restoring(criterion).thresholds?.rating(of: figure)
        else { return false }
        worst = worst.map { min($0, rating) } ?? rating
      }
      return worst != ratings.after
    }
  }

  /// Whether a better rating is a real improvement, or a worse one a real worsening: by the old criteria
  /// as well as the new, of a figure that is no forecast and that no break in the series separates from the
  /// one before. (A figure that adds up others cannot be compared with that of the quarter before.)
  var isReal: Bool {
    let symbols = pairs.reduce(Shorthand()) { $0.union($1.new.row.symbols) }
    guard symbols.isDisjoint(with: [.breakInSeries, .forecast]), let ratings else { return false }
    return ratings.isImprovement || ratings.isWorsening
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
    guard frequency == later.frequency else { return false }
    return frequency == .quarterly || row.quarter?.number == later.row.quarter?.number
  }

  func hasSamePolarity(as other: Part) -> Bool { polarity == other.polarity }

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
