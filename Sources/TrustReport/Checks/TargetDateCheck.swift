extension Scorecard {
  /// Questions targets that were due before the last day of the quarter reported: they may be out of date. One that
  /// falls due on that day is what the report compares with.
  func checkTargetDates(_ measured: [RowID], _ findings: inout FindingCollector) {
    guard let quarter else { return }
    var doubts = DoubtList<TargetDoubt>()
    let rows = returns.rows
    for id in measured {
      let index = Int(id.index)
      guard let date = rows[index].targetDate, date.hasPassed(by: quarter),
        !date.isLastDay(of: quarter), rows[index].target != nil,
        rows[index].rating.reason != .dataOnly
      else { continue }
      doubts.add(
        id,
        .datePassed(
          subject: returns.subject(of: id), date: date.text,
          period: returns.period(of: quarter).description))
    }
    doubts.report(to: &findings, of: returns)
  }
}
