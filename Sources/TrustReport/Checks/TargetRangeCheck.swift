extension Scorecard {
  /// Questions a target about ten times all figures of its series, or a tenth: a slip of the decimal point.
  func checkTargetRanges(_ rows: [RowID], _ findings: inout FindingCollector) {
    for id in rows where isFarOff(id) {
      let earlier = returns.comparableRows(before: id)
      let row = returns.rows[Int(id.index)]
      guard let target = row.target, let figure = row.figure.value else { continue }
      let isAbove = target.value > figure
      let all = [id] + earlier
      let nearest = all.max { left, right in
        let (left, right) = (value(of: left), value(of: right))
        return isAbove ? left < right : right < left
      }
      guard let nearest else { continue }
      let old = earlier.first.flatMap { returns.rows[Int($0.index)].target }
      let fault = TargetDoubt.outOfRange(
        subject: returns.subject(of: id), target: target.written(in: row.mark),
        nearest: returns.rows[Int(nearest.index)].writtenFigure, isAbove: isAbove,
        isNew: old.map { !$0.isSame(as: target) } ?? false)
      findings.add(fault, at: id, of: returns)
    }
  }

  /// Whether a row's target is about ten times all figures of its series, or a tenth, and there are at least
  /// three.
  ///
  /// Not of a cumulative profile, nor of a percentage that all can reach: that may be an ambition.
  func isFarOff(_ id: RowID) -> Bool {
    let index = Int(id.index)
    guard let target = returns.rows[index].target, let figure = returns.rows[index].figure.value,
      !target.isRange, !Scale.areNear(figure, target.value),
      Scale.isTenfold(figure, target.value, mark: returns.rows[index].mark),
      returns.rows[index].frequency != .cumulative
    else { return false }
    let isAbove = target.value > figure
    let isReachable = target.value <= ExactDecimal(100)
    if isAbove, returns.rows[index].mark == .percent, isReachable { return false }
    let figures = returns.comparableRows(before: id).map(value)
    guard figures.count >= 2 else { return false }
    let extreme = (isAbove ? figures.max() : figures.min()) ?? figure
    return Scale.isTenfold(extreme, target.value, mark: returns.rows[index].mark)
      && (extreme < target.value) == isAbove
  }

  /// The figure of a row that has one.
  private func value(of id: RowID) -> ExactDecimal {
    returns.rows[Int(id.index)].figure.value ?? .zero
  }
}
