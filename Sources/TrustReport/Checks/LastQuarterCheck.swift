extension Scorecard {
  /// Compares the figures that rows give for the quarter before with the rows of that quarter: where they differ,
  /// the row counts.
  func checkLastQuarters(_ findings: inout FindingCollector) {
    for (id, given) in returns.lastQuarterFigures.sorted(by: { $0.key < $1.key }) {
      let part = Part(id, of: returns)
      guard let quarter = given.quarter, case .number(let number) = given.figure,
        case .number(let earlier) = part.earlier(in: quarter)?.row.figure,
        !(earlier.value == number.value)
      else { continue }
      findings.add(
        ScorecardFault.lastQuarterDiffers(quarter: quarter.description, figure: earlier.written),
        file: Int(part.row.input), value: TerminalText.excerpt(number.written),
        at: InputLocation(line: part.row.line), of: part.row.quarter)
    }
  }
}
