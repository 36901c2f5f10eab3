/// What each indicator is known by, in the order in which they first appear.
///
/// An indicator is found by a hash of what it is known by: a dictionary of the identities themselves
/// would hold each of them a second time, and hash it more slowly.
struct IdentityList: Sendable {
  private var identities: [Identity] = []
  private var known: [UInt64: IndicatorID] = [:]
  /// Those that share their hash with an identity that was there before.
  private var others: [Identity: IndicatorID] = [:]

  var count: Int { identities.count }

  subscript(indicator: IndicatorID) -> Identity { identities[Int(indicator.index)] }

  /// The indicator with an identity; `nil` if there is none.
  func indicator(_ identity: Identity) -> IndicatorID? {
    guard let first = known[identity.digest] else { return nil }
    return self[first] == identity ? first : others[identity]
  }

  /// The indicator with an identity; it is added if there is none.
  mutating func add(_ identity: Identity) -> IndicatorID {
    let new = IndicatorID(count)
    // One lookup finds it or adds it.
    let first = { (known: inout IndicatorID) in known }(&known[identity.digest, default: new])
    if first != new {
      if self[first] == identity { return first }
      if let other = others[identity] { return other }
      others[identity] = new
    }
    identities.append(identity)
    return new
  }
}

extension Identity {
  /// A hash that is another in each run.
  fileprivate var digest: UInt64 {
    text.withUTF8Span { $0.hash(from: isNumber ? Self.seed : ~Self.seed) }
  }

  private static let seed = UInt64.random(in: .min ... .max)
}
