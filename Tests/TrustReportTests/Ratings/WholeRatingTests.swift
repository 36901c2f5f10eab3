import Testing

@testable import TrustReport

/// What an indicator with parts is rated, whatever its worst part rests on and the author gave (the contract's
/// section 2.6), and what a single figure's rating rests on.
@Suite struct WholeRatingTests {
  private static let computed = Rating(
    computed: .amber, reason: nil, given: nil, isOverridden: false)
  private static let overridden = Rating(
    computed: .amber, reason: nil, given: .rated(.green), isOverridden: true)
  private static let published = Rating(
    computed: nil, reason: .noTarget, given: .rated(.red), isOverridden: false)
  private static let unrated = Rating(
    computed: nil, reason: .suppressed, given: nil, isOverridden: false)

  /// Of the whole: the rating that counts, what it rests on, what was computed, the reason for none, what was given.
  @Test(
    arguments: [
      // Nothing is given: all is the worst part's.
      (computed, nil, false, "Amber, computed, of Amber, because -, given -"),
      (overridden, nil, false, "Green, override, of Amber, because -, given -"),
      (published, nil, false, "Red, published, of -, because noTarget, given -"),
      (unrated, nil, false, "not rated, -, of -, because suppressed, given -"),
      // The same is given: what the part's rating rests on, the whole's rests on too.
      (computed, .rated(.amber), false, "Amber, computed, of Amber, because -, given Amber"),
      (overridden, .rated(.green), false, "Green, override, of Amber, because -, given Green"),
      // Another is given: it counts with a reason, and without one it only differs.
      (computed, .rated(.red), false, "Amber, computed, of Amber, because -, given Red"),
      (computed, .rated(.red), true, "Red, override, of Amber, because -, given Red"),
      (overridden, .rated(.red), false, "Green, computed, of Green, because -, given Red"),
      (overridden, .rated(.red), true, "Red, override, of Green, because -, given Red"),
      (overridden, .notRated, false, "Green, computed, of Green, because -, given not rated"),
      (computed, .notRated, true, "not rated, override, of Amber, because -, given not rated"),
      // Where no part's rating was computed, nothing is called computed.
      (published, .rated(.amber), false, "Amber, published, of -, because noTarget, given Amber"),
      (published, .rated(.red), false, "Red, published, of -, because noTarget, given Red"),
      (unrated, .rated(.green), true, "Green, published, of -, because suppressed, given Green"),
      // A given N/A is no rating beside parts whose ratings are given.
      (published, .notRated, false, "Red, published, of -, because noTarget, given not rated"),
      (unrated, .notRated, false, "not rated, -, of -, because suppressed, given not rated"),
    ] as [(Rating, GivenRating?, Bool, String)])
  func ofItsWorstPart(
    _ worst: Rating, _ given: GivenRating?, _ isOverridden: Bool, _ expected: String
  ) {
    let whole = Rating(
      ofWorstPart: worst, worstComputed: worst.computed, given: given, isOverridden: isOverridden)
    #expect(description(of: whole) == expected)
  }

  /// Beside a part that an override makes the worst, another is the worst by the arithmetic.
  @Test(
    arguments: [
      (.amber, "Red, override, of Amber, because -, given -"),
      (.green, "Red, override, of Green, because -, given -"),
      (.red, "Red, computed, of Red, because -, given -"),
    ] as [(RAGRating, String)])
  func besideAnOverriddenPart(_ worstComputed: RAGRating, _ expected: String) {
    let worst = Rating(computed: .green, reason: nil, given: .rated(.red), isOverridden: true)
    let whole = Rating(
      ofWorstPart: worst, worstComputed: worstComputed, given: nil, isOverridden: false)
    #expect(description(of: whole) == expected)
  }

  /// A reason for another rating says nothing without the other rating.
  @Test(
    arguments: [
      (nil, "Red, computed, of Red, because -, given -"),
      (.rated(.red), "Red, computed, of Red, because -, given Red"),
      (.rated(.green), "Green, override, of Red, because -, given Green"),
    ] as [(GivenRating?, String)])
  func ofAFigure(_ given: GivenRating?, _ expected: String) {
    let rating = Rating(computed: .red, reason: nil, given: given, isOverridden: true)
    #expect(description(of: rating) == expected)
  }

  private func description(of rating: Rating) -> String {
    "\(rating.standing?.name ?? "not rated"), \(rating.basis?.rawValue ?? "-"),"
      + " of \(rating.computed?.name ?? "-"), because \(rating.reason?.rawValue ?? "-"),"
      + " given \(rating.given.map { $0.rating?.name ?? "not rated" } ?? "-")"
  }
}
