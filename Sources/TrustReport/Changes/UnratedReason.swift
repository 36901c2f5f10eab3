/// Why an indicator, or a part of it, is not rated, to be compared with another quarter's.
struct UnratedReason: Equatable {
  /// The part; `nil` for the indicator as a whole, or if the reason is that of every part.
  var part: String?
  /// What the arithmetic says.
  let reason: NotRatedReason
  /// The author's note.
  let words: String

  /// The reason that the arithmetic gives.
  private init(_ reason: NotRatedReason?, note: String = "") {
    self.reason = reason ?? .notAvailable
    words = English.phrase(note)
  }

  /// Why an indicator is not rated: one reason, or if they differ one for each part.
  ///
  /// A note counts only if there is no figure, for then it is the reason.
  static func reasons(of indicator: Indicator) -> [UnratedReason] {
    if indicator.measured.contains(where: { $0.row.figure.value != nil }) {
      return [UnratedReason(indicator.rating.reason)]
    }
    // Without a figure nothing is computed, and no author's rating stands against it.
    var reasons = indicator.measured.map { UnratedReason($0.rating.reason, note: $0.note) }
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
