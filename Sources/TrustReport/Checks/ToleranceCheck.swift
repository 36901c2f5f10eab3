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
      } else if own.isToleranceBare, rows[index].mark == .percent {
        let change = change(of: Part(id, of: returns), tolerance)
        let fault = { [returns] in
          TargetDoubt.bareTolerance(
            subject: returns.subject(of: id), size: "\(tolerance.size)", change: change)
        }
        if change == nil { bare.add(id, fault()) } else { deciding.add(id, fault()) }
      }
    }
    zeros.report(to: &findings, of: returns)
    // The column is one cause: where it decides a rating, that says enough.
    (deciding.isEmpty ? bare : deciding).report(to: &findings, of: returns)
  }

  /// The rating, and what it would be if the tolerance were a share of the target; `nil` if they are the same.
  private func change(
    of part: Part, _ tolerance: Tolerance
  ) -> (points: RAGRating, percent: RAGRating)? {
    let share = OwnThresholds(
      amber: part.criteria.amberThreshold, red: nil,
      tolerance: Tolerance(tolerance.size, .percent))
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
