extension Scorecard {
  /// Questions a figure that is the same in four quarters: perhaps it is copied, or annual.
  ///
  /// Not 0, all or the target, which may well last; nor a small count.
  func checkFlatSeries(_ rows: [RowID], _ findings: inout FindingCollector) {
    guard let quarter, returns.reaches(quarter.earlier(by: 3)) else { return }
    var doubts = DoubtList<SeriesDoubt>()
    for id in rows where isFlat(id) {
      doubts.add(
        id,
        .flat(
          subject: returns.subject(of: id), figure: returns.rows[Int(id.index)].writtenFigure))
    }
    doubts.report(to: &findings, of: returns)
  }

  private func isFlat(_ id: RowID) -> Bool {
    let index = Int(id.index)
    guard let figure = returns.rows[index].figure.value, var quarter,
      returns.rows[index].frequency == .quarterly, !returns.rows[index].hasNote, !figure.isZero
    else { return false }
    var row = id
    for _ in 0..<3 {
      guard let earlier = returns.rowBefore(row, inSeriesOf: id),
        returns.rows[Int(earlier.index)].quarter == quarter.previous,
        let before = returns.rows[Int(earlier.index)].figure.value, before == figure
      else { return false }
      (row, quarter) = (earlier, quarter.previous)
    }
    let mark = returns.rows[index].mark
    if mark == .percent, figure == ExactDecimal(100) { return false }
    if mark == .none, figure.trimmed.scale <= 0, figure.magnitude < ExactDecimal(10) {
      return false
    }
    guard let target = returns.rows[index].target else { return true }
    return !(figure == target.value || figure == target.upper.value)
  }
}
