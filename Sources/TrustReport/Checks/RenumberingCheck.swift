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
        ScorecardFault.formerlyAmbiguous(quarter: returns.period(of: swap.since).description),
        file: indicator.file,
        value: TerminalText.excerpt(swap.old.text), at: InputLocation(line: indicator.line))
    }
    var isPartial: Bool?
    for index in 0..<returns.identities.count {
      let key = IndicatorID(index)
      let identity = returns.identity(of: key)
      for statement in returns.renumberings.statements(of: identity)
      where statement.since <= quarter {
        guard let indicator = Indicator(key, in: statement.since, of: returns) else { continue }
        for old in statement.olds where old != identity {
          guard var fault = fault(of: old, since: statement.since, earliest) else { continue }
          if case .formerlyUnknown = fault {
            let known = isPartial ?? returns.isHistoryPartial(before: quarter)
            (isPartial, fault) = (known, .formerlyUnknown(isHistoryPartial: known))
          }
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
      return earliest < since ? .formerlyUnknown(isHistoryPartial: false) : nil
    }
    if returns.hasRow(key, in: since) {
      let speaks = returns.renumberings.statements(of: old).contains { $0.since == since }
      if !speaks { return .formerlyStillThere(quarter: returns.period(of: since).description) }
    }
    return earliest < since && returns.lastQuarter(of: old, before: since) == nil
      ? .formerlyUnknown(isHistoryPartial: false) : nil
  }
}

extension Returns {
  /// Whether every earlier quarter has fewer than half as many indicators as one: then a number that none of
  /// them has is no surprise.
  fileprivate func isHistoryPartial(before quarter: Quarter) -> Bool {
    // Each indicator of each quarter once, by how long before the other the quarter is.
    var found: [Int] = []
    for index in rows.indices {
      guard let distance = rows[index].quarter?.distance(to: quarter), distance >= 0 else {
        continue
      }
      found.append(distance * identities.count + Int(places[index].series.indicator.index))
    }
    found.sort()
    var counts = [Int](repeating: 0, count: (found.last ?? 0) / max(identities.count, 1) + 1)
    var last = -1
    for entry in found where entry != last {
      counts[entry / identities.count] += 1
      last = entry
    }
    return counts.dropFirst().allSatisfy { 2 * $0 < counts[0] || $0 == 0 }
  }
}
