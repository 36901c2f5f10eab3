/// The rating rule of one run: the same for every row.
struct RatingRule: Sendable {
  /// The tolerance of a row that has none of its own.
  var standardTolerance: Tolerance

  /// Rates a figure, or says why it is not rated: the first reason that applies (rule 7).
  ///
  /// - Parameters:
  ///   - lines: what ``Yardstick/lines(standard:)`` gave.
  ///   - polarity: the indicator's.
  func rating(
    of figure: Figure, lines: RatingLines?, polarity: Polarity?, published: PublishedRating?,
    isOverridden: Bool
  ) -> Rating {
    let reason = Self.reason(figure, hasLines: lines != nil, polarity: polarity)
    var computed: RAGRating?
    if reason == nil, let value = figure.value { computed = lines?.rating(of: value) }
    return Rating(
      computed: computed, reason: reason, published: published, isOverridden: isOverridden)
  }

  private static func reason(
    _ figure: Figure, hasLines: Bool, polarity: Polarity?
  ) -> NotRatedReason? {
    if polarity == Polarity.none { return .dataOnly }
    switch figure.kind {
    case .notAvailable: return .notAvailable
    case .suppressed: return .suppressed
    case .notApplicable: return .notApplicable
    case .low: return .low
    case .noneRecorded: return .noneRecorded
    case .number: return hasLines ? nil : .noTarget
    }
  }
}
