extension Scorecard {
  /// Reports texts that the report prints and that name a small count of people.
  ///
  /// - Parameter cells: where the cells of the rows are.
  func checkSmallCounts(
    _ suppression: Suppression, _ cells: [RowID: RowCells], _ findings: inout FindingCollector
  ) {
    let text = SmallCountText(smallCounts: suppression.smallCounts)
    let allowed = Set(suppression.allowedTexts.map(Matching.folded))
    for index in returns.rows.indices where isPrinted(returns.rows[index].quarter) {
      let row = returns.rows[index]
      let identity = returns.identity(of: returns.places[index].series.indicator)
      for (column, words) in row.printedTexts where text.isFound(in: words) {
        let name = identity.number ?? TerminalText.excerpt(row.title)
        let isAllowed =
          allowed.contains(Matching.folded(identity.text))
          || allowed.contains(Matching.folded(row.title))
        var location = InputLocation(line: row.line)
        location.cell = cells[RowID(index)]?.cell(of: column)
        findings.add(
          SuppressionFault.smallCount(
            column: column.name, limit: suppression.threshold, name: name, isLetThrough: isAllowed),
          file: Int(row.input), at: location)
      }
    }
  }

  /// Whether a report may print the text of a quarter: of the one reported, or of the one before.
  private func isPrinted(_ own: Quarter?) -> Bool {
    guard let own, let quarter else { return true }
    return own == quarter || own == quarter.previous || own == quarter.yearEarlier
  }
}

extension Row {
  /// The texts of a row that a report prints, by their columns.
  fileprivate var printedTexts: [(column: Column, words: String)] {
    let all = [
      (Column.indicator, title), (.commentary, prose?.commentary ?? ""),
      (.note, prose?.note ?? ""), (.targetBasis, prose?.targetBasis ?? ""),
      (.overrideReason, prose?.overrideReason ?? ""),
    ]
    return all.filter { !$0.1.isEmpty }
  }
}
