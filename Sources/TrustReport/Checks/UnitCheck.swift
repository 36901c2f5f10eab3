extension Scorecard {
  /// Questions a unit that only one of two neighbouring figures has: perhaps they are in different units.
  func checkUnits(_ rows: [RowID], _ findings: inout FindingCollector) {
    var doubts = DoubtList<SeriesDoubt>()
    for id in rows {
      guard let earlier = returns.rowBefore(id, inSeriesOf: id),
        returns.rows[Int(id.index)].figure.value != nil,
        returns.rows[Int(earlier.index)].figure.value != nil
      else { continue }
      let (unit, before) = (unit(of: id), unit(of: earlier))
      guard unit.isEmpty != before.isEmpty, !returns.haveOtherTitles(id, earlier),
        let now = period(of: id), let then = period(of: earlier)
      else { continue }
      doubts.add(
        id,
        .unitInSome(
          subject: returns.subject(of: id),
          unit: TerminalText.excerpt(unit.isEmpty ? before : unit),
          with: unit.isEmpty ? then : now, without: unit.isEmpty ? now : then))
    }
    doubts.report(to: &findings, of: returns)
  }

  private func unit(of id: RowID) -> String {
    let index = Int(id.index)
    let unit = returns.rows[index].unit
    return unit.isEmpty ? returns.rows[index].mark.rawValue : unit
  }

  private func period(of id: RowID) -> String? {
    returns.rows[Int(id.index)].quarter.map { returns.period(of: $0).description }
  }
}
