/// One difference between two returns, of one kind.
struct Change: Sendable {
  /// What has changed; the raw value is its name on the command line and in JSON.
  enum Kind: String, Sendable, CaseIterable {
    // In the order in which they print.
    case worsened, improved, rated, unrated, target, figure, revised, new, gone, renumbered,
      retitled
    case part, priority, polarity, unit, reason, commentary

    /// Its place in that order.
    var place: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(
      uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

    /// The change in words, as the board's table has it.
    var name: String {
      switch self {
      case .worsened: "Worsened"
      case .improved: "Improved"
      case .rated: "Now rated"
      case .unrated: "No longer rated"
      case .target: "Target moved"
      case .figure: "Figure moved"
      case .revised: "Figure revised"
      case .new: "New"
      case .gone: "Gone"
      case .renumbered: "Renumbered"
      case .retitled: "Retitled"
      case .part: "Parts changed"
      case .priority: "Priority changed"
      case .polarity: "Polarity changed"
      case .unit: "Unit changed"
      case .reason: "Reason changed"
      case .commentary: "Commentary unchanged"
      }
    }
  }

  var kind: Kind
  /// The number now, or the last one; empty without one.
  var number: String
  var title: String
  /// The part that has changed; `nil` for the indicator as a whole.
  var part: String?
  /// What is to be said beyond the kind: "only because the target moved"; `nil` for nothing.
  var remark: String?
  /// Whether a rating moved only because its target did.
  var isByTarget = false
  /// What it was, and what it is, in words.
  var before: String?
  var after: String?
  /// The shorthand that the words hold.
  var symbols: Figure.Symbols = []
  /// The same as data, where there was or is a row.
  var old: Side?
  var new: Side?

  /// The indicator and part that it is about.
  var name: String { "\(number)\n\(title)\n\(part ?? "")" }

  /// An indicator's rating, figure and target on one side, as data has them.
  struct Side: Sendable {
    private let performance: Performance
    private let row: Int32
    private let standing: RAGRating?

    /// The side of a row; `rating` is the indicator's, or the part's.
    init(_ performance: Performance, row: Int32, rating: RAGRating?) {
      (self.performance, self.row, standing) = (performance, row, rating)
    }

    var rating: String? { standing?.word }
    var value: String? { performance.returns.rows[Int(row)].figure.value?.description }
    var target: String? { performance.returns.detail(of: row).yardstick.target?.description }
  }
}
