/// One difference between two returns, of one kind; what it says is put into words when it is asked for.
struct Change: Sendable {
  /// What has changed; the raw value is its name on the command line and in JSON.
  enum Kind: String, Sendable, CaseIterable {
    // In the order in which they print.
    case worsened, improved, rated, unrated, target, figure, revised, new, gone, renumbered,
      retitled
    case part, priority, polarity, unit, reason, commentary

    /// Its place in that order.
    var place: Int { Self.order.firstIndex(of: self) ?? 0 }

    private static let order = allCases

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

  /// What was found to have changed, without words: there may be a million of them.
  struct Found: Sendable, BitwiseCopyable {
    var kind: Kind
    /// Whether a rating moved only because its target did.
    var isByTarget = false
    /// The place of the indicator's pair in the comparison.
    var pair: Int32
    /// The part that has changed, of the new return; -1 for the indicator as a whole.
    var part: Int32 = -1
    /// The rows compared; -1 for none.
    var before: Int32
    var after: Int32
    /// The rows whose figures are told, where these are others.
    var toldBefore: Int32
    var toldAfter: Int32

    /// The indicator and part that it is about.
    var subject: UInt64 {
      UInt64(UInt32(bitPattern: pair)) << 32 | UInt64(UInt32(bitPattern: part))
    }

    init(_ kind: Kind, pair: Int32, before: Int32, after: Int32) {
      (self.kind, self.pair, self.before, self.after) = (kind, pair, before, after)
      (toldBefore, toldAfter) = (before, after)
    }
  }

  let found: Found
  private let pair: IndicatorMatch.Pair
  private let returns: (old: Performance, new: Performance)

  init(_ found: Found, of pair: IndicatorMatch.Pair, old: Performance, new: Performance) {
    (self.found, self.pair, returns) = (found, pair, (old, new))
  }

  var kind: Kind { found.kind }

  /// The old return's side, where there was a row.
  var old: ChangeSide? {
    pair.old.map {
      ChangeSide(
        performance: returns.old, indicator: $0, row: found.before, told: found.toldBefore,
        isOfPart: found.part >= 0)
    }
  }

  /// The new return's side, where there is a row.
  var new: ChangeSide? {
    pair.new.map {
      ChangeSide(
        performance: returns.new, indicator: $0, row: found.after, told: found.toldAfter,
        isOfPart: found.part >= 0)
    }
  }
}

// MARK: Words

extension Change {
  /// The side that names the indicator: as it is now, or was last.
  private var naming: ChangeSide? { new ?? old }
  /// The number now, or the last one; empty without one.
  var number: String { String { appendNumber(to: &$0) } }
  var title: String { naming.map { $0.performance.title(of: $0.indicator) } ?? "" }
  /// The part that has changed; `nil` for the indicator as a whole.
  var part: String? { found.part < 0 ? nil : returns.new.part(of: found.after) }

  /// Appends the number now, or the last one.
  func appendNumber(to text: inout TextBuffer) {
    naming?.appendNumber(to: &text)
  }

  /// Appends the title, and the part.
  func appendTitle(to text: inout TextBuffer) {
    naming?.appendTitle(to: &text)
    if let part { text.append(", \(part)") }
  }

  /// What it was, in words.
  var before: String? { old.map { side in String { append(side, to: &$0) } } }
  /// What it is, in words.
  var after: String? { new.map { side in String { append(side, to: &$0) } } }

  /// Appends what one side says; a dash where there is no such side.
  func append(_ side: ChangeSide?, to text: inout TextBuffer) {
    guard let side else {
      text += "–"
      return
    }
    if kind == .target, let old, let new, old.targetOrNone == new.targetOrNone {
      text.append(side.limits)
    } else {
      side.append(kind, to: &text)
    }
  }

  /// What is to be said beyond the kind: "only because the target moved"; `nil` for nothing.
  var remark: String? {
    switch kind {
    case .worsened, .improved, .rated, .unrated: hasOwnRatings ? effect.remarkOnRating : nil
    case .target: effect.isSameYardstick ? nil : effect.remarkOnTarget
    case .commentary:
      "word for word \(returns.old.quarter.map { "that of \($0.title)" } ?? "the earlier one")"
    default: nil
    }
  }

  /// The shorthand that the words hold.
  var symbols: Figure.Symbols {
    let rows =
      kind == .revised
      ? (found.toldBefore, found.toldAfter) : (found.before, found.after)
    func symbols(_ performance: Performance, _ row: Int32) -> Figure.Symbols {
      row < 0 ? [] : performance.returns.rows[Int(row)].figure.symbols
    }
    return symbols(returns.old, rows.0).union(symbols(returns.new, rows.1))
  }

  private var effect: TargetEffect {
    TargetEffect(
      old: returns.old, new: returns.new, before: found.before, after: found.after)
  }

  /// Whether the ratings are the rows' own, so that a target can have moved them.
  private var hasOwnRatings: Bool {
    if found.part >= 0 { return true }
    return pair.hasOwnRatings(returns.old, returns.new)
  }
}
