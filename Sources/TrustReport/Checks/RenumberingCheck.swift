extension Scorecard {
  /// Questions what rows say of former numbers, as far as the quarter reported hears it (section 3.3).
  func checkRenumberings(_ findings: inout FindingCollector) {
    guard !returns.renumberings.isEmpty, let quarter, let earliest = returns.earliestQuarter else {
      return
    }
    for swap in returns.renumberings.swapsBack where swap.since <= quarter {
      guard let key = returns.indicator(swap.indicator),
        let indicator = Indicator(key, in: swap.since, of: returns)
      else { continue }
      findings.add(
        ScorecardFault.formerlyAmbiguous(quarter: swap.since.description), file: indicator.file,
        value: TerminalText.excerpt(swap.old.text), at: InputLocation(line: indicator.line))
    }
    for index in 0..<returns.identities.count {
      let key = IndicatorID(index)
      let identity = returns.identity(of: key)
      for statement in returns.renumberings.statements(of: identity)
      where statement.since <= quarter {
        guard let indicator = Indicator(key, in: statement.since, of: returns) else { continue }
        for old in statement.olds where old != identity {
          guard let fault = fault(of: old, since: statement.since, earliest) else { continue }
          findings.add(
            fault, file: indicator.file, value: TerminalText.excerpt(old.text),
            at: InputLocation(line: indicator.line))
        }
      }
    }
  }

  /// What is doubtful about a former number; `nil` if nothing is.
  private func fault(of old: Identity, since: Quarter, _ earliest: Quarter) -> ScorecardFault? {
    guard let key = returns.indicator(old) else {
      return earliest < since ? .formerlyUnknown : nil
    }
    if returns.hasRow(key, in: since) {
      let speaks = returns.renumberings.statements(of: old).contains { $0.since == since }
      if !speaks { return .formerlyStillThere(quarter: since.description) }
    }
    return earliest < since && returns.lastQuarter(of: old, before: since) == nil
      ? .formerlyUnknown : nil
  }
}
