extension Scorecard {
  /// Questions a hole in a series: a quarter without a row between two with one, in the two years before the
  /// quarter reported. The files must hold that quarter, and not only a few indicators of it.
  func checkGaps(_ rows: [RowID], _ findings: inout FindingCollector) {
    guard let quarter else { return }
    let full = fullQuarters(before: quarter)
    guard full.contains(true) else { return }
    var doubts = DoubtList<SeriesDoubt>()
    for id in rows where returns.rows[Int(id.index)].frequency != .annual {
      var row = id
      while let earlier = returns.rowBefore(row, inSeriesOf: id) {
        guard let from = returns.rows[Int(earlier.index)].quarter,
          let to = returns.rows[Int(row.index)].quarter,
          returns.rows[Int(earlier.index)].frequency != .annual
        else { break }
        row = earlier
        let (first, last) = (from.distance(to: quarter) - 1, to.distance(to: quarter) + 1)
        guard first >= last else { continue }
        let missing = (last...first).reversed().filter { full[$0] }.map(quarter.earlier)
        guard !missing.isEmpty else { continue }
        let names = missing.map { returns.period(of: $0).description }
        doubts.add(
          id,
          .gap(
            subject: returns.subject(of: id), from: returns.period(of: from).description,
            to: returns.period(of: to).description, missing: English.list(names, "or")))
        break
      }
    }
    doubts.report(to: &findings, of: returns)
  }

  /// For each of the two years' quarters before one, by its distance, whether it has at least half as many rows.
  private func fullQuarters(before quarter: Quarter) -> [Bool] {
    var counts = [Int](repeating: 0, count: 9)
    for index in returns.rows.indices {
      guard let distance = returns.rows[index].quarter?.distance(to: quarter), 0...8 ~= distance
      else { continue }
      counts[distance] += 1
    }
    return counts.indices.map { $0 > 0 && counts[$0] > 0 && 2 * counts[$0] >= counts[0] }
  }
}
