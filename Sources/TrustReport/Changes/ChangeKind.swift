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
    /// The target, a threshold or the tolerance moved.
    case target
    /// The figure moved, and the rating did not.
    case figure
    /// The figure of an earlier quarter, which both hold, is another.
    case revised
    /// The indicator is new.
    case new
    /// The indicator is no longer reported.
    case gone
    /// It is one of several that were one indicator.
    case split
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
    /// It is reported more or less often.
    case frequency
    /// The author gave another rating.
    case published
    /// The reason why it is not rated is another.
    case reason
    /// The commentary is word for word the same, although the figure moved.
    case commentary
    /// Commentary, note, target basis, target date, override reason or shorthand are others.
    case wording

    /// The kind of a move from one rating to another; `nil` if they are the same.
    init?(from old: RAGRating?, to new: RAGRating?) {
      switch (old, new) {
      case (let old?, let new?) where old != new: self = new < old ? .worsened : .improved
      case (nil, .some): self = .rated
      case (.some, nil): self = .unrated
      default: return nil
      }
    }

    /// Its place in the order of kinds.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether a rating moved, came or went.
    var isOfRating: Bool {
      switch self {
      case .worsened, .improved, .rated, .unrated: true
      default: false
      }
    }

    /// Whether the change is told in one line with the rating or the figure that it goes with.
    var belongsToFigure: Bool {
      switch self {
      case .worsened, .improved, .rated, .unrated, .figure, .target, .published, .commentary: true
      default: false
      }
    }
  }
}
