/// Which indicators of two returns are the same, followed through renumbering.
struct IndicatorMatch {
  /// A pair of the same indicator; one side is `nil` where it is new or gone.
  struct Pair: Sendable {
    var old: Assessment?
    var new: Assessment?
  }

  /// The indicators of both, in the order of the report.
  private let old: Indicators
  private let new: Indicators
  private let isForward: Bool
  /// For each indicator of the earlier return its place in that order; -1 for none.
  private let places: [Int32]

  init(_ old: Performance, _ new: Performance) {
    (self.old, self.new) = concurrently(
      ofMany: new.reported.count, { old.indicators.sorted() }, and: { new.indicators.sorted() })
    // Renumbering is told by the later return, whichever side it stands on; where the quarters do not
    // say which is the later, by the one that tells it.
    isForward =
      old.quarter == new.quarter
      ? new.returns.hasRenumberings || !old.returns.hasRenumberings
      : (old.quarter ?? .distantPast) < (new.quarter ?? .distantPast)
    let earlier = isForward ? self.old : self.new
    var places = [Int32](repeating: -1, count: earlier.performance.returns.indicatorCount)
    for place in earlier.indices { places[Int(earlier.indicator(at: place))] = Int32(place) }
    self.places = places
  }

  /// The pairs: those with an indicator now in its order, then those gone in theirs.
  var pairs: Pairs {
    let partners = partners
    var inverse = [Int32](repeating: -1, count: earlier.count)
    for (place, partner) in partners.enumerated() where partner >= 0 {
      inverse[Int(partner)] = Int32(place)
    }
    let (now, then) = isForward ? (partners, inverse) : (inverse, partners)
    var places = now.enumerated().map { (old: $1, new: Int32($0)) }
    for (place, partner) in then.enumerated() where partner < 0 {
      places.append((old: Int32(place), new: -1))
    }
    return Pairs(old: old, new: new, mayBeRenumbered: isRenumbered, places: places)
  }

  /// The pairs, each made when it is asked for.
  struct Pairs: RandomAccessCollection, Sendable {
    let old: Indicators
    let new: Indicators
    /// Whether any indicator was renumbered, so that the two of a pair may have different numbers.
    let mayBeRenumbered: Bool
    fileprivate let places: [(old: Int32, new: Int32)]

    /// The same for another thread.
    var copy: Pairs {
      Pairs(old: old.copy, new: new.copy, mayBeRenumbered: mayBeRenumbered, places: places)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    subscript(index: Int) -> Pair {
      let (old, new) = places[index]
      return Pair(
        old: old < 0 ? nil : self.old[Int(old)], new: new < 0 ? nil : self.new[Int(new)])
    }

    /// Looks at what is kept of some of the pairs' indicators, before it is needed.
    ///
    /// - Parameter bytes: how much of each text will be wanted.
    func lookAhead(_ pairs: some Sequence<Int>, bytes: Int) -> UInt64 {
      let then = pairs.lazy.map { Int(places[$0].old) }.filter { $0 >= 0 }
      let now = pairs.lazy.map { Int(places[$0].new) }.filter { $0 >= 0 }
      return old.lookAhead(then, bytes: bytes) &+ new.lookAhead(now, bytes: bytes)
    }
  }

  /// For each later indicator the place of the earlier one that is the same, or -1. Those that say what
  /// they were formerly choose first, so that a number taken over by another indicator does not take its
  /// history along.
  private var partners: [Int32] {
    let sameKeys = sameKeys
    var partners = [Int32](repeating: -1, count: later.count)
    var isTaken = [Bool](repeating: false, count: earlier.count)
    func sameKey(_ indicator: Int32) -> Int32? {
      let known = sameKeys[Int(indicator)]
      return known < 0 ? nil : place(of: known)
    }
    for find in isRenumbered ? [renumbered, sameKey, formerly, latterly] : [sameKey] {
      for place in later.indices where partners[place] < 0 {
        guard let partner = find(later.indicator(at: place)), !isTaken[Int(partner)] else {
          continue
        }
        isTaken[Int(partner)] = true
        partners[place] = partner
      }
    }
    return partners
  }

  private var isRenumbered: Bool {
    earlier.performance.returns.hasRenumberings || later.performance.returns.hasRenumberings
  }

  private var earlier: Indicators { isForward ? old : new }
  private var later: Indicators { isForward ? new : old }

  /// The indicator under the number that this one had in the earlier quarter.
  private func renumbered(_ indicator: Int32) -> Int32? {
    let (earlier, later) = (earlier.performance, later.performance)
    let key = later.returns.key(of: indicator)
    var former = later.returns.key(of: indicator, asOf: earlier.quarter)
    if former == key, earlier.quarter == later.quarter {
      // Two versions of one quarter: the number changed between them, unless both still have the old.
      former = later.returns.formerKeys(of: indicator).first { !isReported($0) } ?? key
    }
    guard former != key else { return nil }
    // The earlier return may have the new number already, with the same word of the old.
    if let own = place(key), let known = earlier.returns.existingIndicator(key: key),
      earlier.returns.formerKeys(of: known).contains(former)
    {
      return own
    }
    return place(former)
  }

  private func isReported(_ key: [UInt8]) -> Bool {
    later.performance.returns.existingIndicator(key: key).map { known in
      later.contains { $0.indicator == known }
    } ?? false
  }

  /// For each indicator of the later return the earlier one with its key, or -1.
  ///
  /// They are looked up in the order in which they first appear, in which their keys were kept.
  private var sameKeys: [Int32] {
    let (earlier, later) = (earlier.performance.returns, later.performance.returns)
    func found(_ indicators: Range<Int>) -> [Int32] {
      indicators.map { indicator in
        later.withKey(of: Int32(indicator)) { earlier.existingIndicator(key: $0) ?? -1 }
      }
    }
    let (count, half) = (later.indicatorCount, later.indicatorCount / 2)
    let (first, second) = concurrently(
      ofMany: count, { found(0..<half) }, and: { found(half..<count) })
    return first + second
  }

  /// The indicator under any number that this one is said to have had.
  private func formerly(_ indicator: Int32) -> Int32? {
    later.performance.returns.formerKeys(of: indicator).lazy.compactMap { place($0) }.first
  }

  /// The indicator that is said to have had this one's number: the order in time is not known.
  private func latterly(_ indicator: Int32) -> Int32? {
    let (earlier, later) = (earlier.performance, later.performance)
    guard earlier.quarter == later.quarter, earlier.returns.hasRenumberings else { return nil }
    let key = later.returns.key(of: indicator)
    let found = self.earlier.first {
      earlier.returns.formerKeys(of: $0.indicator).contains(key)
    }
    return found.flatMap { place(of: $0.indicator) }
  }

  /// The place of the earlier indicator with a key.
  private func place(_ key: [UInt8]) -> Int32? {
    earlier.performance.returns.existingIndicator(key: key.span).flatMap(place(of:))
  }

  private func place(of indicator: Int32) -> Int32? {
    let place = places[Int(indicator)]
    return place >= 0 ? place : nil
  }
}

extension Quarter {
  /// A quarter before all others, to stand for an undated return.
  fileprivate static let distantPast = Quarter(ordinal: .min)
}
