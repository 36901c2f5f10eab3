/// The indicators of two scorecards, each with the one that it became or was: those that there are now
/// in their order, then those that are gone in theirs.
struct IndicatorPairs: RandomAccessCollection, Sendable {
  private let old: Indicators
  private let new: Indicators
  /// Whether any indicator was renumbered, so that the two of a pair may have different numbers.
  let mayBeRenumbered: Bool
  /// For each new indicator the place of the old one; `nil` for none.
  private let partners: [Int32?]
  /// The places of the old indicators that are gone.
  private let gone: [Int32]
  /// What indicators without a partner were split from or merged of, by the numbers on either side.
  private let origins: [String: Origin]
  /// Whether the new scorecard is the later one.
  let isForward: Bool

  /// What an indicator was split from or merged of; or, of one that was, what it has become.
  struct Origin: Sendable {
    let isSplit: Bool
    var numbers: [String]
    var isOfEarlier = false
  }

  /// The same indicator in two scorecards; one side is `nil` if it is new or gone.
  struct Pair: Sendable {
    let old: Indicator?
    let new: Indicator?
    /// How the side that there is was split or merged; `nil` if it was not.
    var origin: Origin?
    /// The note with which the new scorecard ends the indicator; `nil` if it does not.
    var endNote: String?

    /// Whether only one side is there because the indicator is annual, and not due in the other's quarter
    /// (the contract's section 3.2).
    func isNotDue(_ old: Quarter?, _ new: Quarter?) -> Bool {
      guard let old, let new, old.number != new.number, origin == nil, endNote == nil,
        let only = self.old == nil ? self.new : self.new == nil ? self.old : nil
      else { return false }
      return only.measured.allSatisfy { $0.frequency == .annual }
    }
  }

  init(_ old: Scorecard, _ new: Scorecard) {
    (self.old, self.new) = (old.indicators, new.indicators)
    mayBeRenumbered = !old.returns.renumberings.isEmpty || !new.returns.renumberings.isEmpty
    let isForward = Self.isForward(old, new)
    let matcher =
      isForward
      ? IndicatorMatcher(old, self.old, new, self.new)
      : IndicatorMatcher(new, self.new, old, self.old)
    let ofLater = matcher.partners
    self.isForward = isForward
    origins =
      mayBeRenumbered ? Self.origins(ofLater, matcher, isForward ? self.new : self.old) : [:]
    var ofEarlier = [Int32?](repeating: nil, count: isForward ? self.old.count : self.new.count)
    for (place, partner) in ofLater.enumerated() {
      if let partner { ofEarlier[Int(partner)] = Int32(place) }
    }
    partners = isForward ? ofLater : ofEarlier
    let ofOld = isForward ? ofEarlier : ofLater
    gone = ofOld.indices.filter { ofOld[$0] == nil }.map { Int32($0) }
  }

  /// Whether the new scorecard is the later one, which says what was renumbered. If the quarters do not
  /// tell which is the later, it is the one that says so.
  private static func isForward(_ old: Scorecard, _ new: Scorecard) -> Bool {
    if old.quarter == new.quarter {
      return !new.returns.renumberings.isEmpty || old.returns.renumberings.isEmpty
    }
    // An undated scorecard comes before all others.
    guard let earlier = old.quarter else { return true }
    return new.quarter.map { earlier < $0 } ?? false
  }

  var startIndex: Int { 0 }
  var endIndex: Int { partners.count + gone.count }

  subscript(place: Int) -> Pair {
    if place < partners.count {
      let new = new[place]
      guard let partner = partners[place] else {
        return Pair(old: nil, new: new, origin: origin(of: new, isLater: isForward))
      }
      return Pair(old: old[Int(partner)], new: new)
    }
    let old = old[Int(gone[place - partners.count])]
    return Pair(
      old: old, new: nil, origin: origin(of: old, isLater: !isForward),
      endNote: new.endNote(of: old.returns.identity(of: old.key)))
  }

  /// How an indicator without a partner was split or merged: the later one says so, and the earlier one is
  /// named by it.
  private func origin(of indicator: Indicator, isLater: Bool) -> Origin? {
    if origins.isEmpty { return nil }
    return origins[Self.key(indicator.id, isLater: isLater)]
  }

  private static func key(_ id: String, isLater: Bool) -> String { (isLater ? "+" : "-") + id }

  private static func origins(
    _ partners: [Int32?], _ matcher: IndicatorMatcher, _ later: Indicators
  ) -> [String: Origin] {
    var origins: [String: Origin] = [:]
    for place in partners.indices where partners[place] == nil {
      guard let origin = matcher.origin(ofLater: place) else { continue }
      origins[key(later[place].id, isLater: true)] = origin
      for number in origin.numbers {
        let key = key(number, isLater: false)
        let earlier = Origin(isSplit: origin.isSplit, numbers: [], isOfEarlier: true)
        origins[key, default: earlier].numbers.append(later[place].id)
      }
    }
    return origins
  }
}

extension IndicatorPairs {
  /// The places in the natural order of the numbers, with those that are gone where they were.
  var placesInOrder: [Int] {
    if gone.isEmpty { return Array(indices) }
    var places: [Int] = []
    places.reserveCapacity(count)
    var next = 0
    for place in partners.indices {
      let number = new.number(at: place)
      while next < gone.count, Self.isBefore(old.number(at: Int(gone[next])), number) {
        places.append(partners.count + next)
        next += 1
      }
      places.append(place)
    }
    return places + (next..<gone.count).map { partners.count + $0 }
  }

  /// Whether a number that is gone comes before another; without numbers it comes last.
  private static func isBefore(_ gone: String?, _ other: String?) -> Bool {
    guard let gone else { return false }
    return other.map { NaturalOrder.isBefore(gone, $0) } ?? true
  }
}
