extension Scorecard {
  /// Questions a reason for an override beside a given rating that is the computed one.
  func checkOverrides(_ measured: [RowID], _ findings: inout FindingCollector) {
    var doubts = DoubtList<TargetDoubt>()
    let rows = returns.rows
    for id in measured where rows[Int(id.index)].isOverridden {
      check(id, rows[Int(id.index)].rating, &doubts)
    }
    // Of an indicator with parts the given rating is beside that of its worst part.
    for indicator in reported where indicator.row == nil {
      let whole = Indicator(indicator.key, in: quarter, of: returns)
      guard let whole, let own = whole.whole, own.row.isOverridden else { continue }
      check(own.id, whole.rating, &doubts)
    }
    doubts.report(to: &findings, of: returns)
  }

  private func check(_ id: RowID, _ rating: Rating, _ doubts: inout DoubtList<TargetDoubt>) {
    guard let computed = rating.computed, rating.given?.rating == computed else { return }
    doubts.add(id, .overrideIdle(subject: returns.subject(of: id), rating: computed))
  }
}
