/// Why an indicator, or a part of it, is not rated, to be compared with another quarter's: white space and
/// capitals count for nothing.
struct UnratedReason: Hashable {
  /// The part; `nil` for the indicator as a whole, or if the reason is that of every part.
  private let part: String?
  /// What the arithmetic says; `nil` if the author rates it "not rated" against the arithmetic.
  private let reason: NotRatedReason?
  /// The author's note.
  private let words: String

  private init(_ reason: NotRatedReason?, note: String = "", part: String? = nil) {
    self.part = part.map(Matching.folded)
    self.reason = reason
    words = Matching.folded(English.phrase(note))
  }

  /// Why an indicator is not rated: one reason, or if they differ one for each part, in whatever order.
  ///
  /// A note counts only if there is no figure, for then it is the reason.
  static func reasons(of indicator: Indicator) -> Set<UnratedReason> {
    if indicator.measured.contains(where: { $0.row.figure.value != nil }) {
      return [UnratedReason(indicator.rating.reason)]
    }
    let reasons = Set(indicator.measured.map { UnratedReason($0.rating.reason, note: $0.note) })
    if reasons.count == 1 { return reasons }
    return Set(
      indicator.parts.map {
        UnratedReason($0.rating.reason, note: $0.note, part: $0.name)
      })
  }
}
