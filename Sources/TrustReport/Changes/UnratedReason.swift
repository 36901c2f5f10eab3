/// Why an indicator, or a part of it, is not rated, to be compared with another quarter's.
struct UnratedReason: Equatable {
  /// The part; `nil` for the indicator as a whole, or if the reason is that of every part.
  var part: String?
  /// What the arithmetic says; `nil` if the author rates it "not rated" against the arithmetic.
  let reason: NotRatedReason?
  /// The author's note or, against the arithmetic, the author's reason.
  let words: String

  /// The reason that the arithmetic gives.
  private init(_ reason: NotRatedReason?, note: String = "") {
    self.reason = reason ?? .notAvailable
    words = English.phrase(note)
  }

  /// The author's reason against the arithmetic.
  private init(overrideOf part: Part) {
    reason = nil
    words = English.phrase(part.overrideReason)
  }

  private init(of part: Part) {
    if part.rating.basis == .override, part.rating.standing == nil {
      self.init(overrideOf: part)
    } else {
      self.init(part.rating.reason, note: part.note)
    }
  }

  /// Why an indicator is not rated: one reason, or if they differ one for each part.
  ///
  /// A note counts only if there is no figure, for then it is the reason.
  static func reasons(of indicator: Indicator) -> [UnratedReason] {
    if indicator.measured.contains(where: { $0.row.figure.value != nil }) {
      return [UnratedReason(indicator.rating.reason)]
    }
    if indicator.rating.basis == .override, let whole = indicator.whole {
      return [UnratedReason(overrideOf: whole)]
    }
    var reasons = indicator.measured.map { UnratedReason(of: $0) }
    if reasons.allSatisfy({ $0 == reasons.first }) { return Array(reasons.prefix(1)) }
    for (place, part) in indicator.parts.enumerated() { reasons[place].part = part.name }
    return reasons
  }

  /// Whether two are the same, white space and capitals aside.
  func isSame(as other: UnratedReason) -> Bool {
    reason == other.reason && Matching.isSame(part ?? "", other.part ?? "")
      && Matching.isSame(words, other.words)
  }
}
