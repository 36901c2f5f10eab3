extension Scorecard {
  /// Warns of every indicator that had a row the quarter before and has none now, under any number.
  func checkMissing(_ findings: inout FindingCollector) {
    guard let quarter, !reported.isEmpty, returns.reaches(quarter.previous) else { return }
    var isAccountedFor = [Bool](repeating: false, count: returns.identities.count)
    for indicator in reported {
      if let old = returns.indicator(indicator.key, asOf: quarter.previous) {
        isAccountedFor[Int(old.index)] = true
      }
    }
    for index in isAccountedFor.indices where !isAccountedFor[index] {
      guard let missing = Indicator(IndicatorID(index), in: quarter.previous, of: returns) else {
        continue
      }
      findings.add(
        ScorecardFault.missingIndicator(
          indicator: TerminalText.excerpt(missing.name), quarter: quarter.description),
        file: missing.file, at: InputLocation(line: missing.line))
    }
  }
}
