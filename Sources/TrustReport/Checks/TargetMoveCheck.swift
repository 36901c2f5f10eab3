extension Scorecard {
  /// Questions a target, or thresholds, that moved since the quarter before so that the rating is another,
  /// without a word on why. A cumulative profile moves every quarter; an annual target is compared with that of
  /// the year before (the contract's section 3.2).
  func checkTargetMoves(_ rows: [RowID], _ findings: inout FindingCollector) {
    guard let quarter else { return }
    for id in rows {
      let index = Int(id.index)
      guard returns.rows[index].rating.computed != nil,
        returns.rows[index].frequency != .cumulative, !returns.rows[index].isExplained
      else { continue }
      let before = returns.rows[index].frequency.previous(to: quarter)
      let series = returns.places[index].series
      guard let earlier = returns.earlierRow(of: series, in: quarter, asOf: before),
        returns.rows[index].hasOtherLines(than: returns.rows[Int(earlier.index)]),
        !isPlanned(id, earlier)
      else { continue }
      check(Part(id, of: returns), against: Part(earlier, of: returns), &findings)
    }
  }

  /// Whether the target moves the same way in each quarter: then it is a plan.
  private func isPlanned(_ id: RowID, _ earlier: RowID) -> Bool {
    guard let before = returns.rowBefore(earlier, inSeriesOf: id) else { return false }
    let targets = [id, earlier, before].compactMap { returns.rows[Int($0.index)].target?.value }
    guard targets.count == 3 else { return false }
    return targets[0] < targets[1] && targets[1] < targets[2]
      || targets[0] > targets[1] && targets[1] > targets[2]
  }

  private func check(_ now: Part, against then: Part, _ findings: inout FindingCollector) {
    let (row, old) = (now.row, then.row)
    guard let figure = row.figure.value, let rating = row.rating.computed,
      row.frequency == old.frequency, !row.symbols.contains(.breakInSeries),
      now.hasSamePolarity(as: then), row.mark == old.mark,
      row.unit.isEmpty || old.unit.isEmpty || Matching.isSame(row.unit, old.unit),
      let before = then.criteria.thresholds?.rating(of: figure), before != rating,
      !isFarOff(now.id), !returns.haveOtherTitles(now.id, then.id),
      let period = old.quarter.map(returns.period)
    else { return }
    var (target, oldTarget) = ("its thresholds", "those of \(period)")
    if let new = row.target, let old = old.target, !new.isSame(as: old) {
      target = new.written(in: row.mark)
      oldTarget = old.written(in: row.mark) + ", the target of \(period)"
    }
    let fault = TargetDoubt.moved(
      subject: returns.subject(of: now.id), figure: row.writtenFigure, now: rating, then: before,
      target: target, old: oldTarget, isNewYear: row.quarter?.year != old.quarter?.year)
    findings.add(fault, at: now.id, of: returns)
  }
}

extension Row {
  /// Whether a note, or words about the target, may say why something is as it is.
  var isExplained: Bool { hasNote || hasTargetBasis }

  /// Whether it has a target or thresholds, and they are not those of another row, which has some too.
  fileprivate func hasOtherLines(than other: borrowing Row) -> Bool {
    if let target, let otherTarget = other.target {
      if !target.isSame(as: otherTarget) { return true }
    } else if target != nil || other.target != nil {
      return false
    }
    guard let own = ownThresholds, let others = other.ownThresholds else { return false }
    return !(own.amber == others.amber) || !(own.red == others.red)
  }
}
