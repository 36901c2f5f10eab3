extension Scorecard {
  /// Questions numbers that seem to have changed without a `formerly`: 1.1 where 1.10 was, as a spreadsheet makes
  /// of it, and a title that another number had before.
  func checkNumbers(_ findings: inout FindingCollector) {
    guard let quarter else { return }
    var check = NumberCheck(self, quarter)
    check.findLostNoughts()
    check.findTitles()
    for (row, doubt) in check.doubts { findings.add(doubt, at: row, of: returns) }
  }
}

/// Looks for indicators of earlier quarters under other numbers.
private struct NumberCheck {
  private let scorecard: Scorecard
  private let returns: Returns
  private let quarter: Quarter
  /// Whether each indicator has a row in the quarter, and whether a row says what it has become.
  private var hasRow: [Bool]
  private var isClaimed: [Bool]
  private(set) var doubts: [(row: RowID, doubt: TitleDoubt)] = []

  init(_ scorecard: Scorecard, _ quarter: Quarter) {
    (self.scorecard, self.quarter) = (scorecard, quarter)
    returns = scorecard.returns
    hasRow = [Bool](repeating: false, count: returns.identities.count)
    isClaimed = hasRow
    for indicator in scorecard.reported { hasRow[Int(indicator.key.index)] = true }
    for key in returns.ended(in: quarter) { hasRow[Int(key.index)] = true }
    if returns.renumberings.isEmpty { return }
    for index in isClaimed.indices {
      for statement in returns.renumberings.statements(of: returns.identities[index]) {
        for old in statement.olds { claim(old) }
      }
    }
  }

  private mutating func claim(_ old: Identity) {
    if let key = returns.indicator(old) { isClaimed[Int(key.index)] = true }
  }

  /// Whether an indicator was there before, has a number and is gone, and nothing says why.
  private func isGone(_ index: Int) -> Bool {
    !hasRow[index] && !isClaimed[index] && returns.identities[index].isNumber
      && lastRow(of: IndicatorID(index)).map { !returns.rows[Int($0.index)].isEnded } ?? false
  }

  /// The last row of an indicator before the quarter, of the whole or of its first part.
  private func lastRow(of key: IndicatorID) -> RowID? {
    if let row = lastRow(of: SeriesID(indicator: key, part: nil)) { return row }
    if returns.parts.isEmpty { return nil }
    return returns.series(of: key).lazy.compactMap { lastRow(of: $0) }.first
  }

  private func lastRow(of series: SeriesID) -> RowID? {
    var next = returns.latestRow(of: series)
    while let row = next {
      if let own = returns.rows[Int(row.index)].quarter, own < quarter { return row }
      next = returns.places[Int(row.index)].earlier
    }
    return nil
  }

  /// Whether a row was to follow this one in the quarter: an annual one has its own quarter.
  private func isDue(after last: RowID) -> Bool {
    let row = returns.rows[Int(last.index)]
    return row.frequency != .annual || row.frequency.previous(to: quarter) == row.quarter
  }

  private func rowNow(of key: IndicatorID) -> RowID? {
    Indicator(key, in: quarter, of: returns)?.firstRow
  }

  private func titleNow(of key: IndicatorID) -> String {
    if returns.parts.isEmpty {
      let row = returns.row(of: SeriesID(indicator: key, part: nil), in: quarter)
      return row.map { returns.rows[Int($0.index)].title } ?? ""
    }
    return Indicator(key, in: quarter, of: returns)?.title ?? ""
  }

  private func titleBefore(of key: IndicatorID) -> String {
    lastRow(of: key).map(returns.title) ?? ""
  }

  private func period(of row: RowID) -> String {
    returns.rows[Int(row.index)].quarter.map { returns.period(of: $0).description } ?? ""
  }
}

// MARK: 1.10 and 1.1

extension NumberCheck {
  mutating func findLostNoughts() {
    for index in hasRow.indices where isGone(index) {
      let full = returns.identities[index].text
      guard full.utf8.last == UInt8(ascii: "0"), full.utf8.contains(UInt8(ascii: ".")) else {
        continue
      }
      let short = Identity(number: String(full.dropLast()))
      guard let key = returns.indicator(short), hasRow[Int(key.index)],
        let row = rowNow(of: key), let before = lastRow(of: IndicatorID(index)),
        let last = returns.rows[Int(before.index)].quarter
      else { continue }
      let isNew = !returns.hasRow(key, in: last) && isDue(after: before)
      let title = titleBefore(of: IndicatorID(index))
      guard isNew || !title.isEmpty && Matching.isSame(titleNow(of: key), title) else { continue }
      isClaimed[index] = true
      doubts.append(
        (
          row,
          .lostNought(
            number: TerminalText.excerpt(short.text), full: TerminalText.excerpt(full),
            period: period(of: before))
        ))
    }
  }
}

// MARK: Titles

extension NumberCheck {
  /// Looks for titles of the quarter that another number had before, and has no more.
  mutating func findTitles() {
    let changed = scorecard.reported.map(\.key).filter(hasOtherTitle)
    if changed.isEmpty { return }
    let gone = hasRow.indices.filter(isGone).map { IndicatorID($0) }
    let freed = gone + changed.filter { lastRow(of: $0) != nil }
    if freed.isEmpty { return }
    var holders: [String: [IndicatorID]] = [:]
    for key in changed { holders[Matching.folded(titleNow(of: key)), default: []].append(key) }
    var found: [IndicatorID: [IndicatorID]] = [:]
    for key in freed {
      let title = Matching.folded(titleBefore(of: key))
      guard !title.isEmpty, let now = holders[title], now.count == 1, now[0] != key else {
        continue
      }
      found[now[0], default: []].append(key)
    }
    for key in changed {
      guard let olds = found[key], olds.count == 1, let row = rowNow(of: key),
        let before = lastRow(of: olds[0])
      else { continue }
      doubts.append(
        (
          row,
          .renumbered(
            number: TerminalText.excerpt(returns.identity(of: key).text),
            old: TerminalText.excerpt(returns.identity(of: olds[0]).text),
            period: period(of: before))
        ))
    }
  }

  /// Whether an indicator with a number is new, or had another title before, and says nothing of a former number.
  private func hasOtherTitle(_ key: IndicatorID) -> Bool {
    let identity = returns.identity(of: key)
    guard identity.isNumber,
      returns.renumberings.isEmpty || returns.renumberings.statements(of: identity).isEmpty
    else { return false }
    guard let before = lastRow(of: key) else { return !titleNow(of: key).isEmpty }
    let title = returns.title(of: before)
    return !title.isEmpty && !Matching.isSame(title, titleNow(of: key))
  }
}
