extension Scorecard {
  /// Questions a row's own tolerance that does not do what it seems to: a share of a target of 0, and a bare
  /// number beside a percentage, which may be points or a share.
  func checkTolerances(_ measured: [RowID], _ findings: inout FindingCollector) {
    var zeros = DoubtList<TargetDoubt>()
    var bare = DoubtList<TargetDoubt>()
    var deciding = DoubtList<TargetDoubt>()
    let rows = returns.rows
    for id in measured {
      let index = Int(id.index)
      guard let own = rows[index].ownThresholds, let tolerance = own.tolerance,
        own.red == nil, !tolerance.size.isZero, let target = rows[index].target,
        rows[index].rating.reason != .dataOnly
      else { continue }
      if tolerance.kind == .percent, !target.isRange, target.value.isZero {
        zeros.add(
          id,
          .zeroTolerance(subject: returns.subject(of: id), tolerance: tolerance.description))
      } else if own.isToleranceBare,
        let share = share(meantBy: tolerance.size, target, rows[index].mark)
      {
        let change = change(of: Part(id, of: returns), share)
        let fault = { [returns] in
          TargetDoubt.bareTolerance(
            subject: returns.subject(of: id), size: "\(tolerance.size)", share: "\(share.trimmed)",
            isOfPercentage: rows[index].mark == .percent, change: change)
        }
        if change == nil { bare.add(id, fault()) } else { deciding.add(id, fault()) }
      }
    }
    zeros.report(to: &findings, of: returns)
    // The column is one cause: where it decides a rating, that says enough.
    (deciding.isEmpty ? bare : deciding).report(to: &findings, of: returns)
  }

  /// The share of the target, in per cent, that a bare number may mean: that number of a percentage, and of a
  /// fraction a hundred times as much, as a spreadsheet holds 5% as 0.05; `nil` if it hardly means a share.
  private func share(
    meantBy size: ExactDecimal, _ target: Target, _ mark: Number.Mark
  ) -> ExactDecimal? {
    let least = min(target.number.value.magnitude, target.upper.value.magnitude)
    if size < ExactDecimal(1), size < least.percent(ExactDecimal(1)) {
      return size.percent(ExactDecimal(10_000))
    }
    return mark == .percent ? size : nil
  }

  /// The rating, and what it would be if the tolerance were a share of the target; `nil` if they are the same.
  private func change(
    of part: Part, _ percentage: ExactDecimal
  ) -> (points: RAGRating, percent: RAGRating)? {
    let share = OwnThresholds(
      amber: part.criteria.amberThreshold, red: nil,
      tolerance: Tolerance(percentage, .percent))
    let criteria = part.criteria
    guard let figure = part.row.figure.value, let rating = part.rating.computed,
      let lines = try? Thresholds(
        target: criteria.target, own: share, standardTolerance: criteria.standardTolerance,
        polarity: criteria.polarity)
    else { return nil }
    let other = lines.rating(of: figure)
    return other == rating ? nil : (rating, other)
  }
}
