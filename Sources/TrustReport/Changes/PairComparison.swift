/// Finds what changed of one indicator between two scorecards.
struct PairComparison {
  let old: Indicator
  let new: Indicator
  /// The pair's place among the pairs.
  let place: Int
  /// Whether the scorecards are of different quarters, or the old one is of none.
  let isOfAnotherQuarter: Bool
  /// Whether the two may have different numbers, as some indicator was renumbered.
  let mayBeRenumbered: Bool

  /// Adds what changed.
  func add(to changes: inout ChangeCollector) {
    addRating(to: &changes)
    addIdentity(to: &changes)
    let haveParts = old.hasParts || new.hasParts
    let parts = haveParts ? PartPairs(old, new) : nil
    if parts?.areDifferent ?? false { changes.add(change(.part)) }
    let pairs = parts?.both ?? [(old.decisive, new.decisive)]
    let hasMoved = old.rating.standing != new.rating.standing
    for (oldPart, newPart) in pairs {
      let isDecisive = oldPart.id == old.decisive.id && newPart.id == new.decisive.id
      PartComparison(
        old: oldPart, new: newPart, pair: place, isPart: haveParts,
        isRatingTold: hasMoved && isDecisive
      ).add(to: &changes)
    }
    addCommentary(of: pairs, to: &changes)
    addWording(of: parts?.both ?? [], to: &changes)
  }

  private func change(_ kind: Change.Kind) -> ChangeRecord { ChangeRecord(pair: place, kind: kind) }

  /// The rating, or the reason for none; the rating that the author gave the indicator as a whole.
  private func addRating(to changes: inout ChangeCollector) {
    if let kind = Change.Kind(from: old.rating.standing, to: new.rating.standing) {
      var change = change(kind)
      change.isByCriteria = RatingMove(from: old, to: new).isOnlyByCriteria
      changes.add(change)
    } else if new.rating.standing == nil, hasOtherReason {
      changes.add(change(.reason))
    }
    if old.rating.given != new.rating.given { changes.add(change(.published)) }
  }

  private var hasOtherReason: Bool {
    UnratedReason.reasons(of: old) != UnratedReason.reasons(of: new)
  }

  /// What the indicator is: its number, title, priority and parts.
  private func addIdentity(to changes: inout ChangeCollector) {
    if mayBeRenumbered, new.number != old.number { changes.add(change(.renumbered)) }
    if !Matching.isSame(old.title, new.title) { changes.add(change(.retitled)) }
    if !Matching.isSame(old.priorityTitle, new.priorityTitle) { changes.add(change(.priority)) }
  }

  /// Commentary word for word that of the return before, although a figure moved.
  private func addCommentary(of pairs: [(old: Part, new: Part)], to changes: inout ChangeCollector)
  {
    guard isOfAnotherQuarter, changes.wants(.commentary) else { return }
    // The figures of the part that gives the rating, or else of the first that moved.
    let moved = pairs.lazy.filter { pair in
      !pair.old.hasSameFigure(as: pair.new) && !pair.old.figure.isWithheld
        && !pair.new.figure.isWithheld
    }
    guard let told = moved.first(where: { $0.new.id == new.decisive.id }) ?? moved.first,
      hasSameCommentary
    else { return }
    var change = change(.commentary)
    change.told = ChangeRecord.Rows(old: told.old.id, new: told.new.id)
    changes.add(change)
  }

  /// Whether there is commentary, the same in both.
  private var hasSameCommentary: Bool {
    let before = old.rows.lazy.map(\.row.commentaryDigest).filter { $0 != 0 }
    let after = new.rows.lazy.map(\.row.commentaryDigest).filter { $0 != 0 }
    return !after.isEmpty && before.elementsEqual(after)
  }

  /// What is written otherwise in the rows that both have.
  private func addWording(
    of parts: [(old: Part, new: Part)], to changes: inout ChangeCollector
  ) {
    guard changes.wants(.wording) else { return }
    var wording: ChangeRecord.Wording = []
    if let before = old.whole, let after = new.whole { wording = before.otherWording(in: after) }
    for (before, after) in parts {
      wording.formUnion(before.otherWording(in: after))
    }
    if wording.isEmpty { return }
    var change = change(.wording)
    change.wording = wording
    changes.add(change)
  }
}

extension PairComparison {
  /// Whether figures or criteria of an indicator differ that cannot be compared.
  static func hasUncompared(_ old: Indicator, _ new: Indicator) -> Bool {
    PartPairs.measured(old, new).contains { before, after in
      !before.isComparable(with: after) && !before.figure.isWithheld && !after.figure.isWithheld
        && (!before.hasSameFigure(as: after) || CriteriaMove(from: before, to: after).hasMoved)
    }
  }
}

extension Part {
  /// What a later row says otherwise.
  fileprivate func otherWording(in later: Part) -> ChangeRecord.Wording {
    var wording: ChangeRecord.Wording = []
    func add(_ kind: ChangeRecord.Wording, _ old: String?, _ new: String?) {
      if !English.isSame(old ?? "", new ?? "") { wording.insert(kind) }
    }
    let (old, new) = (row.prose, later.row.prose)
    add(.commentary, old?.commentary, new?.commentary)
    add(.note, old?.note, new?.note)
    add(.targetBasis, old?.targetBasis, new?.targetBasis)
    add(.overrideReason, old?.overrideReason, new?.overrideReason)
    if row.targetDate != later.row.targetDate { wording.insert(.targetDate) }
    if row.symbols != later.row.symbols { wording.insert(.shorthand) }
    return wording
  }
}

extension Indicator {
  /// The name of its priority as the report prints it.
  var priorityTitle: String {
    Priority(name: priority, counts: RatingCounts(), id: priorityID).title
  }

  /// The names of its parts, sorted.
  var partNames: [String] { parts.compactMap(\.name).sorted() }
}
