extension Scorecard {
  /// Warns of commentary that is word for word that of the quarter before, or of an annual indicator that of the
  /// year before, although the figure moved: the rule of the change `commentary` (section 5).
  /// Words that refer to another indicator may stay, and so may those on data only: nothing is to be done.
  func checkUnchangedCommentary(_ findings: inout FindingCollector) {
    guard let quarter, returns.reaches(quarter.previous) else { return }
    for (place, indicator) in reported.enumerated() {
      if let row = indicator.row, !mayBeUnchanged(row) { continue }
      let made = unsorted[place]
      guard made.rating.standing != .green, made.rating.reason != .dataOnly,
        let moved = made.movedUnderSameCommentary,
        let told = made.rows.first(where: { $0.row.commentaryDigest != 0 }),
        !made.rows.contains(where: { IndicatorReference.isIn($0.commentary) })
      else { continue }
      let fault = CommentaryFault.unchangedCommentary(
        indicator: TerminalText.excerpt(made.name),
        period: moved.old.figure.period?.description ?? "",
        old: moved.old.row.shownFigure, new: moved.new.row.shownFigure)
      findings.add(
        fault, file: Int(told.row.input), at: InputLocation(line: told.row.line), of: quarter)
    }
  }

  /// Whether the only row of an indicator has the commentary of its series' row before it.
  private func mayBeUnchanged(_ id: RowID) -> Bool {
    let digest = returns.rows[Int(id.index)].commentaryDigest
    if digest == 0 { return false }
    // What was renumbered had another series.
    guard returns.renumberings.isEmpty else { return true }
    guard let quarter = returns.rows[Int(id.index)].quarter else { return false }
    let period = returns.rows[Int(id.index)].frequency.previous(to: quarter)
    var next = returns.places[Int(id.index)].earlier
    while let row = next, returns.rows[Int(row.index)].quarter ?? period > period {
      next = returns.places[Int(row.index)].earlier
    }
    return next.map { returns.rows[Int($0.index)].commentaryDigest == digest } ?? false
  }
}

extension Indicator {
  /// The part whose figure moved, if the commentary on the indicator and on all of its parts is that of the period
  /// before.
  fileprivate var movedUnderSameCommentary: (old: Part, new: Part)? {
    guard let own = decisive.row.quarter else { return nil }
    let quarter = decisive.frequency.previous(to: own)
    guard returns.reaches(quarter), let key = returns.indicator(key, in: own, asOf: quarter),
      let before = Indicator(key, in: quarter, of: returns),
      before.rows.compactMap(\.commentaryDigest) == rows.compactMap(\.commentaryDigest)
    else { return nil }
    let pairs = measured.lazy.compactMap { new in
      new.earlier(in: quarter).map { (old: $0, new: new) }
    }
    let moved = pairs.filter { $0.old.row.figure.value != $0.new.row.figure.value }
    return moved.first { $0.new.id == decisive.id } ?? moved.first
  }
}

extension Part {
  /// The hash of its commentary; `nil` without any.
  fileprivate var commentaryDigest: UInt64? {
    row.commentaryDigest == 0 ? nil : row.commentaryDigest
  }
}

extension Row {
  /// The figure as it was written, with its unit's mark.
  fileprivate var shownFigure: String {
    guard case .number(let number) = figure else { return "no figure" }
    let mark = number.mark == .none && Number.Mark(unit: unit) == .percent ? "%" : ""
    return TerminalText.excerpt(number.written) + mark
  }
}
