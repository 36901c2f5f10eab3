extension Change {
  /// What has changed, in the order in which changes print; the raw value is its name on the command
  /// line and in JSON.
  public enum Kind: String, Sendable, CaseIterable {
    /// The rating is worse.
    case worsened
    /// The rating is better.
    case improved
    /// It has a rating now.
    case rated
    /// It has no rating any more.
    case unrated
    /// Target, thresholds, tolerance or target date moved.
    case target
    /// The figure moved, and the rating did not.
    case figure
    /// The figure of an earlier quarter, which both hold, is another.
    case revised
    /// The indicator is new.
    case new
    /// The indicator is no longer reported.
    case gone
    /// It has another number.
    case renumbered
    /// It has another title.
    case retitled
    /// A part came or went.
    case part
    /// It belongs to another priority.
    case priority
    /// It has another polarity.
    case polarity
    /// It has another unit.
    case unit
    /// The reason why it is not rated is another.
    case reason
    /// The commentary is word for word the same, although the figure moved.
    case commentary

    /// The kind of a move from one rating to another; `nil` if they are the same.
    init?(from old: RAGRating?, to new: RAGRating?) {
      switch (old, new) {
      case (let old?, let new?) where old != new: self = new < old ? .worsened : .improved
      case (nil, .some): self = .rated
      case (.some, nil): self = .unrated
      default: return nil
      }
    }
  }
}
