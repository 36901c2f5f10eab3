extension Scorecard {
  /// Questions a figure about ten times its neighbours in time, or a tenth: the one reported, or the one before it
  /// where the figures on both sides are alike.
  func checkJumps(_ rows: [RowID], _ findings: inout FindingCollector) {
    for id in rows {
      let index = Int(id.index)
      guard let figure = returns.rows[index].figure.value,
        returns.rows[index].frequency != .cumulative,
        let last = returns.rowBefore(id, inSeriesOf: id)
      else { continue }
      // Nearly all figures are near the one before.
      if let before = returns.rows[Int(last.index)].figure.value, Scale.areNear(figure, before) {
        continue
      }
      let earlier = returns.comparableRows(before: id)
      guard let before = earlier.first, isTenfold(id, before) else { continue }
      let isOdd = !earlier.dropFirst().contains { areAlike($0, id) }
      if isOdd {
        report(id, against: before, &findings)
      } else if areAlike(earlier[1], id), isTenfold(earlier[1], before),
        // A season comes again.
        !earlier.dropFirst(2).contains(where: { areAlike($0, before) })
      {
        report(before, against: earlier[1], &findings)
      }
    }
  }

  private func report(_ id: RowID, against other: RowID, _ findings: inout FindingCollector) {
    let (row, old) = (returns.rows[Int(id.index)], returns.rows[Int(other.index)])
    guard !row.hasNote, let value = row.figure.value, let oldValue = old.figure.value,
      let period = old.quarter.map(returns.period)
    else { return }
    // A percentage beyond 100 was questioned by itself.
    if row.mark == .percent, value.magnitude > ExactDecimal(100) { return }
    let fault = SeriesDoubt.jump(
      subject: returns.subject(of: id), figure: row.writtenFigure, other: old.writtenFigure,
      period: period.description, isLarger: value.magnitude > oldValue.magnitude)
    findings.add(fault, at: id, of: returns)
  }

  private func isTenfold(_ left: RowID, _ right: RowID) -> Bool {
    let (left, right) = (Int(left.index), Int(right.index))
    guard let a = returns.rows[left].figure.value, let b = returns.rows[right].figure.value,
      !Scale.areNear(a, b), min(a.magnitude, b.magnitude) >= ExactDecimal(10)
    else { return false }
    return Scale.isTenfold(a, b, mark: returns.rows[left].mark)
  }

  private func areAlike(_ left: RowID, _ right: RowID) -> Bool {
    guard let left = returns.rows[Int(left.index)].figure.value,
      let right = returns.rows[Int(right.index)].figure.value
    else { return false }
    return Scale.areAlike(left, right)
  }
}
