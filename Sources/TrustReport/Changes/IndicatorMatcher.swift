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
    guard !earlier.returns.renumberings.isEmpty || !later.returns.renumberings.isEmpty else {
      choose { earlier.place(of: later.returns.identity(of: $0)) }
      return partners
    }
    if let quarters {
      choose { underFormerNumber($0, quarters) }
      choose { underNumberThen($0, quarters) }
      if earlier.returns !== later.returns {
        choose { underRestatedNumber($0, quarters.earlier) }
        choose { underNumberLeftBefore($0, quarters.earlier) }
      }
    } else {
      choose(underFormerNumberOfOneQuarter)
      choose { earlier.place(of: later.returns.identity(of: $0)) }
      choose(underAnyFormerNumber)
      choose(underLaterNumber)
    }
    return partners
  }

  /// The two quarters, if one is before the other.
  private var quarters: (earlier: Quarter, later: Quarter)? {
    guard let earlier = earlier.quarter, let later = later.quarter, earlier < later else {
      return nil
    }
    return (earlier, later)
  }

  // MARK: Of two quarters

  /// The indicator under another number that this one had in the earlier quarter.
  private func underFormerNumber(
    _ indicator: IndicatorID, _ quarters: (earlier: Quarter, later: Quarter)
  ) -> Int32? {
    let identity = later.returns.identity(of: indicator)
    guard
      let former = later.returns.identity(
        of: indicator, in: quarters.later, asOf: quarters.earlier), former != identity
    else { return nil }
    return known(identity, asFormer: former) ?? earlier.place(of: former)
  }

  /// The indicator under this one's number, if it had it then.
  private func underNumberThen(
    _ indicator: IndicatorID, _ quarters: (earlier: Quarter, later: Quarter)
  ) -> Int32? {
    let identity = later.returns.identity(of: indicator)
    let former = later.returns.identity(
      of: indicator, in: quarters.later, asOf: quarters.earlier)
    return former == identity ? earlier.place(of: identity) : nil
  }

  /// The indicator under a former number, if the later files give it its new number in the earlier quarter
  /// already.
  private func underRestatedNumber(_ indicator: IndicatorID, _ quarter: Quarter) -> Int32? {
    later.returns.formerIdentities(of: indicator, upTo: quarter).lazy
      .compactMap { earlier.place(of: $0) }.first
  }

  /// The indicator under the same number, if the earlier files say too that another had it before.
  private func underNumberLeftBefore(_ indicator: IndicatorID, _ quarter: Quarter) -> Int32? {
    let identity = later.returns.identity(of: indicator)
    guard earlier.returns.renumberings.isLeft(identity, upTo: quarter) else { return nil }
    return earlier.place(of: identity)
  }

  /// The indicator of the earlier scorecard that has the new number already, and says the same of the old.
  private func known(_ identity: Identity, asFormer former: Identity) -> Int32? {
    guard let known = earlier.returns.indicator(identity), let own = earlier.place(of: known),
      earlier.returns.formerIdentities(of: known, upTo: earlier.quarter).contains(former)
    else { return nil }
    return own
  }

  // MARK: Of one quarter, or undated

  /// The indicator under a former number, in two versions of one quarter: the number changed between them,
  /// unless both still have the old.
  private func underFormerNumberOfOneQuarter(_ indicator: IndicatorID) -> Int32? {
    let identity = later.returns.identity(of: indicator)
    let former = later.returns.formerIdentities(of: indicator).first {
      later.place(of: $0) == nil
    }
    guard let former, former != identity else { return nil }
    return known(identity, asFormer: former) ?? earlier.place(of: former)
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

// MARK: Splits and merges

extension IndicatorMatcher {
  /// What a later indicator was split from or merged of since the earlier quarter; `nil` if it was neither.
  func origin(ofLater place: Int) -> IndicatorPairs.Origin? {
    guard let quarters, !later.returns.renumberings.isEmpty else { return nil }
    let identity = later.returns.identity(of: later.reported[place].key)
    guard
      let statement = later.returns.renumberings.origin(
        of: identity, in: quarters.later, after: quarters.earlier)
    else { return nil }
    return IndicatorPairs.Origin(
      isSplit: statement.isSplit(asHeardIn: quarters.later), numbers: statement.olds.map(\.text))
  }
}
