extension Scorecard {
  /// Questions a file with rows of the quarter reported whose titles name quarters, and that one not among them
  /// (the contract's section 2.2).
  func checkTitleQuarters(_ titles: [TitleRow], _ findings: inout FindingCollector) {
    guard let quarter else { return checkUndated(titles, &findings) }
    for (file, rows) in Dictionary(grouping: titles, by: \.file).sorted(by: { $0.key < $1.key }) {
      let isNamed = rows.contains { $0.periods.contains { $0.isOrMayBe(quarter) } }
      guard !isNamed, let first = rows.first,
        returns.rows.contains(where: { $0.input == file && $0.quarter == quarter })
      else { continue }
      findings.add(
        ScorecardFault.titleQuarter(reported: quarter.description, named: nil), file: file,
        value: TerminalText.excerpt(first.text), at: first.location)
    }
  }

  /// Questions a quarter that a title names where no row does: the report names none.
  private func checkUndated(_ titles: [TitleRow], _ findings: inout FindingCollector) {
    for title in titles {
      let quarters = title.periods.compactMap(\.quarter)
      guard quarters.count == 1 else { continue }
      findings.add(
        ScorecardFault.titleQuarter(reported: nil, named: quarters[0].description),
        file: title.file, value: TerminalText.excerpt(title.text), at: title.location)
    }
  }
}

extension HeaderPeriod {
  /// Whether it is a quarter, or names its number without the year.
  fileprivate func isOrMayBe(_ other: Quarter) -> Bool {
    switch self {
    case .quarter(let quarter): quarter == other
    case .quarterNumber(let number): number == other.number
    case .year, .month, .yearToDate: false
    }
  }
}
