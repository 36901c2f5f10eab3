extension Scorecard {
  /// Questions targets that were due by the end of the quarter reported: they may be out of date.
  func checkTargetDates(_ measured: [RowID], _ findings: inout FindingCollector) {
    guard let quarter else { return }
    var doubts = DoubtList<TargetDoubt>()
    let rows = returns.rows
    for id in measured {
      let index = Int(id.index)
      guard let date = rows[index].targetDate, date.hasPassed(by: quarter),
        rows[index].target != nil, rows[index].rating.reason != .dataOnly
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
