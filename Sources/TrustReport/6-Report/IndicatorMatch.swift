/// Which indicators of two returns are the same, followed through renumbering.
struct IndicatorMatch {
  /// A pair of the same indicator; one side is `nil` where it is new or gone.
  struct Pair {
    var old: Assessment?
    var new: Assessment?
  }

  private let old: Performance
  private let new: Performance
  /// The indicators of both, in the order of the report.
  private let oldIndicators: Indicators
  private let newIndicators: Indicators
  private let isForward: Bool
  /// Where each indicator of the earlier return stands.
  private let places: [Int32: Int]

  init(_ old: Performance, _ new: Performance) {
    (self.old, self.new) = (old, new)
    oldIndicators = old.indicators.sorted()
    newIndicators = new.indicators.sorted()
    // Renumbering is told by the later return, whichever side it stands on; where the quarters do not
    // say which is the later, by the one that tells it.
    isForward =
      old.quarter == new.quarter
      ? new.returns.hasRenumberings || !old.returns.hasRenumberings
      : (old.quarter ?? .distantPast) < (new.quarter ?? .distantPast)
    let indicators = isForward ? oldIndicators : newIndicators
    places = Dictionary(
      indicators.enumerated().map { ($1.indicator, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pairs: those with an indicator now in its order, then those gone in theirs.
  var pairs: [Pair] {
    let (earlier, later) =
      isForward ? (oldIndicators, newIndicators) : (newIndicators, oldIndicators)
    let partners = partners(of: later)
    let taken = Set(partners.values.map(\.indicator))
    guard isForward else {
      let byOld = Dictionary(
        later.compactMap { later in
          partners[later.indicator].map { ($0.indicator, later) }
        },
        uniquingKeysWith: { first, _ in first })
      let gone = later.filter { partners[$0.indicator] == nil }
      return newIndicators.map { Pair(old: byOld[$0.indicator], new: $0) }
        + gone.map { Pair(old: $0, new: nil) }
    }
    return later.map { Pair(old: partners[$0.indicator], new: $0) }
      + earlier.filter { !taken.contains($0.indicator) }.map { Pair(old: $0, new: nil) }
  }

  /// For each later indicator the earlier one that is the same. Those that say what they were formerly
  /// choose first, so that a number taken over by another indicator does not take its history along.
  private func partners(of indicators: Indicators) -> [Int32: Assessment] {
    var partners: [Int32: Assessment] = [:]
    var taken: Set<Int32> = []
    for find in [renumbered, sameKey, formerly, latterly] {
      for indicator in indicators where partners[indicator.indicator] == nil {
        guard let partner = find(indicator), taken.insert(partner.indicator).inserted else {
          continue
        }
        partners[indicator.indicator] = partner
      }
    }
    return partners
  }

  private var earlier: Performance { isForward ? old : new }
  private var later: Performance { isForward ? new : old }
  private var earlierIndicators: Indicators { isForward ? oldIndicators : newIndicators }

  /// The indicator under the number that this one had in the earlier quarter.
  private func renumbered(_ indicator: Assessment) -> Assessment? {
    let key = later.returns.key(of: indicator.indicator)
    var former = later.returns.key(of: indicator.indicator, asOf: earlier.quarter)
    if former == key, earlier.quarter == later.quarter {
      // Two versions of one quarter: the number changed between them, unless both still have the old.
      former = later.returns.formerKeys(of: indicator.indicator).first { !isReported($0) } ?? key
    }
    guard former != key else { return nil }
    // The earlier return may have the new number already, with the same word of the old.
    if let own = assessment(key, in: earlier),
      earlier.returns.formerKeys(of: own.indicator).contains(former)
    {
      return own
    }
    return assessment(former, in: earlier)
  }

  private func isReported(_ key: [UInt8]) -> Bool {
    later.returns.existingIndicator(key: key).map { known in
      later.indicators.contains { $0.indicator == known }
    } ?? false
  }

  private func sameKey(_ indicator: Assessment) -> Assessment? {
    assessment(later.returns.key(of: indicator.indicator), in: earlier)
  }

  /// The indicator under any number that this one is said to have had.
  private func formerly(_ indicator: Assessment) -> Assessment? {
    later.returns.formerKeys(of: indicator.indicator).lazy
      .compactMap { assessment($0, in: earlier) }.first
  }

  /// The indicator that is said to have had this one's number: the order in time is not known.
  private func latterly(_ indicator: Assessment) -> Assessment? {
    guard earlier.quarter == later.quarter, earlier.returns.hasRenumberings else { return nil }
    let key = later.returns.key(of: indicator.indicator)
    return earlierIndicators.first { earlier.returns.formerKeys(of: $0.indicator).contains(key) }
  }

  private func assessment(_ key: [UInt8], in earlier: Performance) -> Assessment? {
    guard let indicator = earlier.returns.existingIndicator(key: key) else { return nil }
    return places[indicator].map { earlierIndicators[$0] }
  }
}

extension Quarter {
  /// A quarter before all others, to stand for an undated return.
  fileprivate static let distantPast = Quarter(ordinal: .min)
}
