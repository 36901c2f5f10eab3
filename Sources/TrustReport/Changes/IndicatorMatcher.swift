/// Finds for each indicator of the later of two scorecards the one that it was in the earlier, followed
/// through renumbering, which the later one tells.
struct IndicatorMatcher {
  private let earlier: Side
  private let later: Side
  /// Which indicator of the earlier scorecard is said to have had which identity before, if both are
  /// of one quarter: then it is not known which of the two numbers came first.
  private let renumberedFrom: [Identity: IndicatorID]

  /// One of the scorecards.
  private struct Side {
    let returns: Returns
    let quarter: Quarter?
    let reported: [ReportedIndicator]
    /// The place of each indicator among those reported.
    let places: [Int32?]

    init(_ scorecard: Scorecard, _ indicators: Indicators) {
      (returns, quarter) = (scorecard.returns, scorecard.quarter)
      reported = indicators.reported
      var places = [Int32?](repeating: nil, count: returns.identities.count)
      for (place, indicator) in reported.enumerated() {
        places[Int(indicator.key.index)] = Int32(place)
      }
      self.places = places
    }

    func place(of indicator: IndicatorID) -> Int32? { places[Int(indicator.index)] }

    func place(of identity: Identity) -> Int32? {
      returns.indicator(identity).flatMap(place(of:))
    }
  }

  init(
    _ earlier: Scorecard, _ earlierIndicators: Indicators, _ later: Scorecard,
    _ laterIndicators: Indicators
  ) {
    self.earlier = Side(earlier, earlierIndicators)
    self.later = Side(later, laterIndicators)
    var renumberedFrom: [Identity: IndicatorID] = [:]
    if earlier.quarter == later.quarter, !earlier.returns.renumberings.isEmpty {
      for indicator in earlierIndicators.reported {
        for former in earlier.returns.formerIdentities(of: indicator.key)
        where renumberedFrom[former] == nil {
          renumberedFrom[former] = indicator.key
        }
      }
    }
    self.renumberedFrom = renumberedFrom
  }

  /// For each later indicator the place of the earlier one; `nil` for none.
  ///
  /// Those that say what they were formerly choose first, so that a number that was taken over by
  /// another indicator does not take its history along.
  var partners: [Int32?] {
    var partners = [Int32?](repeating: nil, count: later.reported.count)
    var isTaken = [Bool](repeating: false, count: earlier.reported.count)
    func choose(_ find: (IndicatorID) -> Int32?) {
      for place in partners.indices where partners[place] == nil {
        guard let partner = find(later.reported[place].key), !isTaken[Int(partner)] else {
          continue
        }
        isTaken[Int(partner)] = true
        partners[place] = partner
      }
    }
    let isRenumbered =
      !earlier.returns.renumberings.isEmpty || !later.returns.renumberings.isEmpty
    if isRenumbered { choose(underFormerNumber) }
    choose { earlier.place(of: later.returns.identity(of: $0)) }
    if isRenumbered {
      choose(underAnyFormerNumber)
      choose(underLaterNumber)
    }
    return partners
  }

  /// The indicator under the number that this one had in the earlier quarter.
  private func underFormerNumber(_ indicator: IndicatorID) -> Int32? {
    let identity = later.returns.identity(of: indicator)
    var former = later.returns.identity(of: indicator, asOf: earlier.quarter)
    if former == identity, earlier.quarter == later.quarter {
      // Two versions of one quarter: the number changed between them, unless both still have the old.
      former =
        later.returns.formerIdentities(of: indicator).first { later.place(of: $0) == nil }
        ?? identity
    }
    guard former != identity else { return nil }
    // The earlier scorecard may have the new number already, and say the same of the old.
    if let known = earlier.returns.indicator(identity), let own = earlier.place(of: known),
      earlier.returns.formerIdentities(of: known).contains(former)
    {
      return own
    }
    return earlier.place(of: former)
  }

  /// The indicator under any number that this one is said to have had.
  private func underAnyFormerNumber(_ indicator: IndicatorID) -> Int32? {
    later.returns.formerIdentities(of: indicator).lazy.compactMap { earlier.place(of: $0) }.first
  }

  /// The indicator that is said to have had this one's number.
  private func underLaterNumber(_ indicator: IndicatorID) -> Int32? {
    renumberedFrom[later.returns.identity(of: indicator)].flatMap { earlier.place(of: $0) }
  }
}
