/// Which indicators of two returns are the same, followed through renumbering.
struct IndicatorMatch {
  /// A pair of the same indicator; one side is `nil` where it is new or gone.
  struct Pair {
    var old: Assessment?
    var new: Assessment?
  }

  private let old: Performance
  private let new: Performance
  private let isForward: Bool
  /// Where each indicator of the earlier return stands.
  private let places: [Int32: Int]

  init(_ old: Performance, _ new: Performance) {
    (self.old, self.new) = (old, new)
    // Renumbering is told by the later return, whichever side it stands on.
    isForward = (old.quarter ?? .distantPast) <= (new.quarter ?? .distantPast)
    let indicators = (isForward ? old : new).indicators
    places = Dictionary(
      indicators.enumerated().map { ($1.indicator, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pairs: those with an indicator now in its order, then those gone in theirs.
  var pairs: [Pair] {
    let (earlier, later) = isForward ? (old, new) : (new, old)
    var partners: [Int32: Assessment] = [:]
    var taken: Set<Int32> = []
    for indicator in later.indicators {
      guard let partner = partner(of: indicator, in: earlier, from: later),
        taken.insert(partner.indicator).inserted
      else { continue }
      partners[indicator.indicator] = partner
    }
    let matched = later.indicators.map { ($0, partners[$0.indicator]) }
    let rest = earlier.indicators.filter { !taken.contains($0.indicator) }
    guard isForward else {
      let byOld = Dictionary(
        matched.compactMap { later, earlier in earlier.map { ($0.indicator, later) } },
        uniquingKeysWith: { first, _ in first })
      let gone = matched.filter { $0.1 == nil }.map { Pair(old: $0.0, new: nil) }
      return new.indicators.map { Pair(old: byOld[$0.indicator], new: $0) } + gone
    }
    return matched.map { Pair(old: $0.1, new: $0.0) } + rest.map { Pair(old: $0, new: nil) }
  }

  /// The earlier return's indicator that is the same as a later one's.
  private func partner(
    of indicator: Assessment, in earlier: Performance, from later: Performance
  ) -> Assessment? {
    let key = later.returns.key(of: indicator.indicator)
    let former = later.returns.key(of: indicator.indicator, asOf: earlier.quarter)
    let own = assessment(key, in: earlier)
    guard former != key else { return own }
    // The earlier return may have the new number already, with the same word of the old.
    if let own, earlier.returns.formerKeys(of: own.indicator).contains(former) { return own }
    return assessment(former, in: earlier)
  }

  private func assessment(_ key: [UInt8], in earlier: Performance) -> Assessment? {
    guard let indicator = earlier.returns.existingIndicator(key: key) else { return nil }
    return places[indicator].map { earlier.indicators[$0] }
  }
}

extension Quarter {
  /// A quarter before all others, to stand for an undated return.
  fileprivate static let distantPast = Quarter(ordinal: .min)
}
