/// One difference between two scorecards, of one kind, and what each of them says.
public struct Change: Sendable {
  let record: ChangeRecord
  private let pair: IndicatorPairs.Pair

  /// The indicator on the other side that has the same title; `nil` if there is none.
  let twin: Indicator?

  init(_ record: ChangeRecord, of pair: IndicatorPairs.Pair, twin: Indicator?) {
    (self.record, self.pair, self.twin) = (record, pair, twin)
  }

  /// What has changed.
  public var kind: Kind { record.kind }
  /// The indicator as it was; `nil` if it is new.
  public var before: Indicator? { pair.old }
  /// The indicator as it is; `nil` if it is gone.
  public var after: Indicator? { pair.new }

  /// What the indicator was split from or merged of; `nil` if it was neither.
  var origin: IndicatorPairs.Origin? { pair.origin }

  /// The note with which the new scorecard ends the indicator; `nil` if it does not.
  var endNote: String? { pair.endNote }

  /// What one of the scorecards says.
  struct Side: Sendable {
    let indicator: Indicator
    /// The part that has changed; `nil` for the indicator as a whole.
    let part: Part?
    /// The row whose figure is told: as a rule the compared one.
    let told: Part

    init(_ indicator: Indicator, part: RowID?, told: RowID?) {
      self.indicator = indicator
      self.part = part.map { Part($0, of: indicator.returns) }
      self.told =
        told.map { Part($0, of: indicator.returns) } ?? self.part ?? indicator.decisive
    }

    /// The part that has changed, or the one that speaks for the indicator.
    var compared: Part { part ?? indicator.decisive }
    /// The rating of what has changed.
    var rating: Rating { part?.rating ?? indicator.rating }
  }

  /// What the old scorecard says; `nil` if it does not have the indicator.
  var old: Side? {
    pair.old.map { Side($0, part: record.part?.old, told: record.told?.old) }
  }

  /// What the new scorecard says; `nil` if it does not have the indicator.
  var new: Side? {
    pair.new.map { Side($0, part: record.part?.new, told: record.told?.new) }
  }

  /// The indicator as it is now, or was last.
  private var indicator: Indicator? { pair.new ?? pair.old }
  /// The indicator's number now, or its last one; `nil` if it is known by its title.
  public var number: String? { indicator?.number }
  /// The indicator's title now, or its last one.
  public var title: String { indicator?.title ?? "" }
  /// The name of the part that has changed; `nil` for the indicator as a whole.
  public var part: String? { record.part == nil ? nil : new?.part?.name }

  /// What moved the rating, of the part that has changed or of the indicator; `nil` unless there are both
  /// sides.
  var ratingMove: RatingMove? {
    guard let old, let new else { return nil }
    if let before = old.part, let after = new.part { return RatingMove(from: before, to: after) }
    return RatingMove(from: old.indicator, to: new.indicator)
  }

  /// What moved of the criteria of the row compared; `nil` unless there are both sides.
  var criteriaMove: CriteriaMove? {
    guard let old, let new else { return nil }
    return CriteriaMove(from: old.compared, to: new.compared)
  }

  /// The shorthand beside the figures of the change.
  var symbols: Shorthand {
    [old, new].compactMap(\.self).reduce([]) { symbols, side in
      symbols.union((kind == .revised ? side.told : side.compared).row.symbols)
    }
  }
}
