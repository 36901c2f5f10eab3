/// A rating: the worst first.
public enum RAGRating: Int, Sendable, CaseIterable, Comparable {
  /// Worse than the red line.
  case red
  /// Off target, within tolerance.
  case amber
  /// On target.
  case green

  /// The word itself, which is always printed: colour alone never carries a rating.
  public var name: String {
    switch self {
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    }
  }

  /// A worse rating is less.
  public static func < (left: RAGRating, right: RAGRating) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The rating that the author wrote down (column `published`).
public enum GivenRating: Sendable, Equatable {
  /// Red, Amber or Green.
  case rated(RAGRating)
  /// `N/A`: no rating.
  case notRated

  /// The rating; `nil` if the author gave none.
  public var rating: RAGRating? { if case .rated(let rating) = self { rating } else { nil } }

  /// The word for people.
  var name: String { rating?.name ?? "not rated" }
}

/// Why an indicator has no computed rating: missing is never Red.
public enum NotRatedReason: String, Sendable {
  /// Its polarity is `none`: the figure is for information.
  case dataOnly
  /// There is no figure.
  case notAvailable
  /// The figure is confidential, or too small to publish.
  case suppressed
  /// The rating is withheld, because it would give a small count away (`--suppress-below`).
  case withheld
  /// No figure can apply.
  case notApplicable
  /// The figure rounds to 0 but is not 0.
  case low
  /// None was recorded in a survey.
  case noneRecorded
  /// There is nothing to compare the figure with.
  case noTarget

  init(_ missing: MissingReason) {
    switch missing {
    case .notAvailable: self = .notAvailable
    case .suppressed: self = .suppressed
    case .withheld: self = .withheld
    case .notApplicable: self = .notApplicable
    case .low: self = .low
    case .noneRecorded: self = .noneRecorded
    }
  }
}

/// The rating of one indicator, or part of one, in one quarter: what was computed, what the author gave,
/// and which of the two counts (the contract's section 3.1, rules 7 and 8).
public struct Rating: Sendable {
  /// What the rating that counts rests on.
  public enum Basis: String, Sendable {
    /// The arithmetic.
    case computed
    /// The author's rating, because nothing can be computed.
    case published
    /// The author's rating, for a reason given, against the arithmetic.
    case override
  }

  /// The rating that the arithmetic gives; `nil` if ``reason`` says why not.
  public let computed: RAGRating?
  /// Why no rating was computed; `nil` if one was.
  public let reason: NotRatedReason?
  /// The rating that the author gave; `nil` if the cell is empty.
  public let given: GivenRating?
  /// The rating that counts; `nil` for not rated.
  public let standing: RAGRating?
  /// What the rating that counts rests on; `nil` for not rated without an override.
  public let basis: Basis?

  /// A rating of which nothing is told: neither what was computed nor what the author gave.
  static let withheld = Rating(
    computed: nil, reason: .withheld, given: nil, isOverridden: false)

  /// - Parameter isOverridden: whether the author gave a reason why the given rating counts.
  init(computed: RAGRating?, reason: NotRatedReason?, given: GivenRating?, isOverridden: Bool) {
    self.computed = computed
    self.reason = reason
    self.given = given
    if let computed {
      let overrides = isOverridden && given != nil && given?.rating != computed
      standing = overrides ? given?.rating : computed
      basis = overrides ? .override : .computed
    } else {
      standing = given?.rating
      basis = standing == nil ? nil : .published
    }
  }

  /// Rates a figure, or says why it is not rated: the first reason that applies (rule 7).
  init(
    of figure: Figure, thresholds: Thresholds?, polarity: Polarity?, given: GivenRating?,
    isOverridden: Bool
  ) {
    let reason: NotRatedReason?
    var computed: RAGRating?
    switch figure {
    case _ where polarity == Polarity.none: reason = .dataOnly
    case .missing(let missing): reason = NotRatedReason(missing)
    case .number(let number):
      computed = thresholds?.rating(of: number.value)
      reason = computed == nil ? .noTarget : nil
    }
    self.init(computed: computed, reason: reason, given: given, isOverridden: isOverridden)
  }

  /// The rating of an indicator with parts: that of its worst rated part, unless the author gave the
  /// whole another.
  ///
  /// - Parameter worstComputed: the worst rating that was computed of any part.
  init(
    ofWorstPart worst: Rating, worstComputed: RAGRating?, given: GivenRating?, isOverridden: Bool
  ) {
    // Where no part's rating was computed, nothing is called computed.
    let known = worst.basis == .published ? nil : worst.standing
    let own = Rating(
      computed: known, reason: known == nil ? worst.reason : nil, given: given,
      isOverridden: isOverridden)
    // A given N/A is no rating beside parts whose ratings are given.
    let saysNothing = known == nil && given?.rating == nil
    if saysNothing || own.basis == .computed && !own.differs {
      // What the worst part's rating rests on, the whole's rests on too.
      (reason, self.given, standing) = (worst.reason, given, worst.standing)
      // By the arithmetic another part may be the worst.
      computed = worst.basis == .override ? worstComputed : worst.computed
      basis = worst.basis == .override && computed == standing ? .computed : worst.basis
    } else {
      self = own
    }
  }

  /// Whether the rating is withheld.
  var isWithheld: Bool { reason == .withheld }

  /// Whether the author gave another rating than was computed.
  public var differs: Bool {
    guard let computed, let given else { return false }
    return given.rating != computed
  }
}
