/// What one row of a file says of an indicator, or part of one, in one quarter: what the history of
/// any quarter needs, in 64 bytes because there may be a million of them.
struct Row: Sendable, BitwiseCopyable {
  // In an order that leaves no gaps.
  var figure: Figure
  /// The series (an indicator or part, over the quarters) that the row belongs to.
  var series: Int32 = -1
  /// The series' row of the next earlier quarter there is, or -1.
  var earlier: Int32 = -1
  /// The unit's name, or -1.
  var unit: Int32 = -1
  /// Sums up the row's cells, to tell a row given twice from two rows that contradict each other.
  var fingerprint: Fingerprint
  /// The figure as it was written, without its shorthand.
  var figureText = Text.empty
  /// The cells that a report prints, as ``KeptCells`` has them; empty where they are not kept.
  var cells = Text.empty
  /// The priority, or -1.
  var priority: Int32 = -1
  /// The line on which the row begins.
  var line: Int32
  /// The row's place in time; a row without a quarter stands before all others.
  let order: Int16
  private let computed: RAGRating?
  private let reason: NotRatedReason?
  private let published: PublishedRating?
  var givenPolarity: Polarity?
  var marks: Marks

  /// What is yes or no of a row.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// It holds a figure, a shorthand or a published rating, and so makes its quarter one that can be
    /// reported.
    static let reported = Marks(rawValue: 1)
    /// The published rating stands for a reason that is given.
    static let overridden = Marks(rawValue: 2)
    static let hasTarget = Marks(rawValue: 4)
    static let hasTitle = Marks(rawValue: 8)
    /// Its figure is compared with the quarter before.
    static let quarterly = Marks(rawValue: 16)
  }

  /// A row that is not yet in its place: its series, names and text are added there.
  init(
    quarter: Quarter?, figure: Figure, rating: Rating, givenPolarity: Polarity?, marks: Marks,
    line: Int, fingerprint: Fingerprint
  ) {
    self.figure = figure
    order = quarter?.ordinal ?? .min
    (computed, reason, published) = (rating.computed, rating.reason, rating.published)
    self.givenPolarity = givenPolarity
    self.marks = marks
    self.line = Int32(line)
    self.fingerprint = fingerprint
  }

  /// `nil` for an undated return.
  var quarter: Quarter? { order == .min ? nil : Quarter(ordinal: order) }

  var rating: Rating {
    Rating(
      computed: computed, reason: reason, published: published,
      isOverridden: marks.contains(.overridden))
  }
}

/// One indicator, or one part of it, over the quarters.
struct Series: Sendable {
  var indicator: Int32
  /// The part's name, or -1 for the whole.
  var part: Int32
  /// The row of the latest quarter, or -1.
  var latest: Int32 = -1
  /// The indicator's next series, in the order in which they first appear, or -1.
  var next: Int32 = -1
}
