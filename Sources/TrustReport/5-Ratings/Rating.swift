/// Why an indicator has no computed rating: missing is never Red.
public enum NotRatedReason: String, Sendable, BitwiseCopyable {
  /// Its polarity is `none`: the figure is for information.
  case dataOnly
  /// There is no figure.
  case notAvailable
  /// The figure is confidential, or too small to publish.
  case suppressed
  /// No figure can apply.
  case notApplicable
  /// The figure rounds to 0 but is not 0.
  case low
  /// None was recorded in a survey.
  case noneRecorded
  /// There is nothing to hold the figure against.
  case noTarget
}

/// The rating of one indicator, or part of one, in one quarter: what was computed, what the author
/// published, and which of the two stands (the contract's section 3, rules 7 and 8).
struct Rating: Sendable {
  /// What the rating that stands rests on.
  enum Basis: String, Sendable {
    case computed, published, override
  }

  /// The rating that the arithmetic gives; `nil` where ``reason`` says why not.
  var computed: RAGRating?
  var reason: NotRatedReason?
  var published: PublishedRating?
  /// The rating that stands; `nil` for not rated.
  var standing: RAGRating?
  var basis: Basis?

  /// - Parameter isOverridden: whether the author gave a reason why the published rating stands.
  init(
    computed: RAGRating?, reason: NotRatedReason?, published: PublishedRating?, isOverridden: Bool
  ) {
    self.computed = computed
    self.reason = reason
    self.published = published
    if let computed {
      let overrides = isOverridden && published != nil && published?.rating != computed
      standing = overrides ? published?.rating : computed
      basis = overrides ? .override : .computed
    } else {
      standing = published?.rating
      basis = standing == nil ? nil : .published
    }
  }

  /// Whether the author published something other than what was computed.
  var differs: Bool {
    guard let computed, let published else { return false }
    return published.rating != computed
  }
}
