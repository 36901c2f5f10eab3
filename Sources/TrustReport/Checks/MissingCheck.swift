extension Scorecard {
  /// Warns of every indicator, and every part of one, that is expected in the quarter and has no row there;
  /// and names what else the files hold and the report does not (the contract's section 2.6).
  func checkMissing(unread: Set<IndicatorID>, _ findings: inout FindingCollector) {
    guard let quarter, !reported.isEmpty else { return }
    var check = MissingCheck(self, quarter, unread: unread)
    check.run()
    for missing in check.missing { findings.add(missing.fault, of: missing.indicator) }
    check.addRest(to: &findings)
  }
}

/// Looks for what earlier quarters have and the quarter reported lacks.
private struct MissingCheck {
  private let scorecard: Scorecard
  private let returns: Returns
  private let quarter: Quarter
  /// Indicators of which there was a row that could not be read.
  private let unread: Set<IndicatorID>
  /// What is missing.
  private(set) var missing: [(indicator: Indicator, fault: ScorecardFault)] = []
  /// Those that are not reported and were dealt with, and the quarter in which they last had a row.
  private var settled: [(key: IndicatorID, quarter: Quarter)] = []

  init(_ scorecard: Scorecard, _ quarter: Quarter, unread: Set<IndicatorID>) {
    (self.scorecard, self.quarter, self.unread) = (scorecard, quarter, unread)
    returns = scorecard.returns
    // What ends in the quarter is not expected in it.
    settled = returns.ended(in: quarter).map { ($0, quarter) }
  }

  /// How many quarters back a quarterly indicator is looked for.
  private static let quartersBack = 4

  mutating func run() {
    var earlier = quarter.previous
    for _ in 0..<Self.quartersBack where returns.reaches(earlier) {
      let known = accounted(asOf: earlier)
      for index in known.indices {
        let key = IndicatorID(index)
        guard returns.hasRow(key, in: earlier) else { continue }
        if let successor = known[index] {
          if !returns.parts.isEmpty { checkParts(of: key, now: successor, in: earlier) }
        } else if let indicator = Indicator(key, in: earlier, of: returns) {
          check(indicator, in: earlier)
        }
      }
      earlier = earlier.previous
    }
  }

  /// For each indicator of an earlier quarter what it has become, if that is reported or settled; `nil` for
  /// the others.
  private func accounted(asOf earlier: Quarter) -> [IndicatorID?] {
    var known = [IndicatorID?](repeating: nil, count: returns.identities.count)
    func settle(_ key: IndicatorID, in quarter: Quarter) {
      if returns.renumberings.isEmpty {
        known[Int(key.index)] = key
        return
      }
      for old in returns.predecessors(of: key, in: quarter, asOf: earlier) {
        known[Int(old.index)] = key
      }
    }
    for indicator in scorecard.reported { settle(indicator.key, in: quarter) }
    for other in settled { settle(other.key, in: other.quarter) }
    return known
  }

  private mutating func check(_ indicator: Indicator, in earlier: Quarter) {
    let row = indicator.decisive.row
    guard isExpected(row, of: earlier) else { return }
    settled.append((indicator.key, earlier))
    guard !row.isEnded, !unread.contains(indicator.key) else { return }
    let name = TerminalText.excerpt(indicator.name)
    missing.append(
      (
        indicator,
        .missingIndicator(
          indicator: name, last: returns.period(of: earlier).description,
          quarter: returns.period(of: quarter).description)
      ))
  }

  /// Whether what had a row in an earlier quarter is expected in the one reported.
  private func isExpected(_ row: Row, of earlier: Quarter) -> Bool {
    switch row.frequency {
    case .quarterly, .cumulative: true
    case .annual: earlier == quarter.yearEarlier && !row.isEverySecondYear
    }
  }
}

// MARK: Parts

extension MissingCheck {
  /// Looks for the parts that an indicator had in an earlier quarter and has no more.
  private mutating func checkParts(
    of key: IndicatorID, now successor: IndicatorID, in earlier: Quarter
  ) {
    guard let ids = returns.parts[key], !unread.contains(key),
      let now = Indicator(successor, in: quarter, of: returns)
    else { return }
    // A part that ends in the quarter has a row there, and is no part of the indicator any more.
    let rows = (returns.parts[successor] ?? []).filter { part in
      returns.row(of: SeriesID(indicator: successor, part: part), in: quarter) != nil
    }
    let names = Set(rows.map { Matching.folded(returns.name(of: $0)) })
    for id in ids {
      let series = SeriesID(indicator: key, part: id)
      guard let row = returns.row(of: series, in: earlier) else { continue }
      let name = returns.name(of: id)
      guard !names.contains(Matching.folded(name)), isLast(earlier, of: series),
        isExpected(returns.rows[Int(row.index)], of: earlier),
        !returns.rows[Int(row.index)].isEnded
      else { continue }
      missing.append(
        (
          now,
          .missingPart(
            part: TerminalText.excerpt(name), indicator: TerminalText.excerpt(now.name),
            last: returns.period(of: earlier).description,
            quarter: returns.period(of: quarter).description)
        ))
    }
  }

  /// Whether a quarter is the last before the one reported in which a series has a row.
  private func isLast(_ earlier: Quarter, of series: SeriesID) -> Bool {
    var next = earlier.next
    while next < quarter {
      if returns.row(of: series, in: next) != nil { return false }
      next = next.next
    }
    return true
  }
}

// MARK: The rest

extension MissingCheck {
  /// How many of the others a note names.
  private static let namedCount = 10

  /// Counts in one note what else the files hold and the report does not.
  func addRest(to findings: inout FindingCollector) {
    var known: [Quarter: [IndicatorID?]] = [:]
    var rest: [Indicator] = []
    var reported = [Bool](repeating: false, count: returns.identities.count)
    for indicator in scorecard.reported { reported[Int(indicator.key.index)] = true }
    for index in 0..<returns.identities.count {
      let key = IndicatorID(index)
      // What has its last row in the quarter, and is not reported, is ended by it.
      guard !reported[index], unread.isEmpty || !unread.contains(key),
        let last = returns.series(of: key).compactMap(returns.latestQuarter).max(),
        last != quarter
      else { continue }
      let isKnown: Bool
      if last < quarter {
        let then = known[last] ?? accounted(asOf: last)
        known[last] = then
        isKnown = then[index] != nil
      } else {
        // A later number of one that is reported.
        let then = returns.indicator(key, in: last, asOf: quarter)
        isKnown = then.map { $0 != key && reported[Int($0.index)] } ?? false
      }
      if !isKnown, let indicator = Indicator(key, in: last, of: returns) { rest.append(indicator) }
    }
    guard let first = rest.first else { return }
    let fault = ScorecardFault.notReported(
      count: rest.count,
      names: rest.prefix(Self.namedCount).map { TerminalText.excerpt($0.number ?? $0.title) },
      quarter: returns.period(of: quarter).description)
    findings.add(fault, of: first)
  }
}

extension FindingCollector {
  fileprivate mutating func add(_ fault: ScorecardFault, of indicator: Indicator) {
    add(fault, file: indicator.file, at: InputLocation(line: indicator.line))
  }
}
