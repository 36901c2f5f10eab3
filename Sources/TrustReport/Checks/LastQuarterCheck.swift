extension Scorecard {
  /// Compares the figures that rows give for the quarter before with the rows of that quarter: where they differ,
  /// or that row has none, the row counts. Nothing is said of one that is suppressed or withheld.
  func checkLastQuarters(_ findings: inout FindingCollector) {
    for (id, given) in returns.lastQuarterFigures.sorted(by: { $0.key < $1.key }) {
      let part = Part(id, of: returns)
      guard let quarter = given.quarter, case .number(let number) = given.figure,
        let earlier = part.earlier(in: quarter)?.row.figure
      else { continue }
      let figure: String?
      switch earlier {
      case .number(let earlier) where earlier.value == number.value: continue
      case .number(let earlier): figure = earlier.written
      case .missing(.suppressed), .missing(.withheld): continue
      case .missing: figure = nil
      }
      findings.add(
        ScorecardFault.lastQuarterDiffers(quarter: quarter.description, figure: figure),
        file: Int(part.row.input), value: TerminalText.excerpt(number.written),
        at: InputLocation(line: part.row.line), of: part.row.quarter)
    }
  }
}
