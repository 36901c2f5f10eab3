extension Scorecard {
  /// Questions figures that are a hundred or a thousand times the figure of the quarter before, or a part of
  /// it that small (the contract's section 2.4).
  func checkScales(_ findings: inout FindingCollector) {
    for index in returns.rows.indices {
      guard let earlier = returns.places[index].earlier else { continue }
      check(returns.rows[index], against: returns.rows[Int(earlier.index)], &findings)
    }
  }

  private func check(
    _ row: borrowing Row, against earlier: borrowing Row, _ findings: inout FindingCollector
  ) {
    guard case .number(let new) = row.figure, case .number(let old) = earlier.figure,
      Scale.isDoubtful(new.value, old.value, mark: new.mark)
    else { return }
    // What was defined anew is not compared.
    guard !row.symbols.contains(.breakInSeries), new.mark == old.mark, row.unit == earlier.unit
    else { return }
    let fault = RowFault.scale(
      figure: new.written, other: old.written, quarter: earlier.quarter?.description, meant: nil)
    findings.add(
      fault, file: Int(row.input), value: TerminalText.excerpt(new.written),
      at: InputLocation(line: row.line), of: row.quarter)
  }
}
