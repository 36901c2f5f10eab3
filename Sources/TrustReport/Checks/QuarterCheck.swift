extension Returns {
  /// Questions which quarter is reported: one that was asked for, or the latest with anything to report.
  func checkQuarters(_ options: ReadingOptions, _ findings: inout FindingCollector) {
    let asked = options.quarter
    checkReported(asked, &findings)
    if let asked {
      if options.isQuarterOfSettings { checkSettings(asked, &findings) }
    } else {
      checkLater(&findings)
    }
  }

  /// Questions settings that name a quarter earlier than the latest of which there is anything to report:
  /// they may be those of a quarter ago. One finding says it, at the first row.
  private func checkSettings(_ asked: Quarter, _ findings: inout FindingCollector) {
    guard let latest = latestReportedQuarter, latest > asked else { return }
    let later = rows.indices.filter { rows[$0].isReported && rows[$0].quarter == latest }
    guard let first = later.first else { return }
    let fault = ScorecardFault.laterThanSettings(
      quarter: period(of: latest).description, rows: later.count,
      reported: period(of: asked).description)
    findings.add(
      fault, file: Int(rows[first].location.input),
      at: InputLocation(line: rows[first].location.line))
  }

  /// Reports that nothing is there for the quarter asked for, or for any.
  private func checkReported(_ asked: Quarter?, _ findings: inout FindingCollector) {
    // If something could not be read, what is missing is no news; a quarter that is not there is.
    let isMissing =
      if let asked {
        !rows.contains { $0.quarter == asked && $0.content >= .forecast }
      } else {
        !hasReportedRows
      }
    guard isMissing, !findings.hasErrors || asked != nil && !rows.isEmpty else { return }
    let quarters = Set(rows.compactMap(\.quarter)).sorted().map(\.description)
    let forecast = rows.lazy.filter { $0.content == .forecast }.compactMap(\.quarter).min()
    findings.add(
      ScorecardFault.nothingReported(
        quarter: asked?.description, available: quarters,
        forecast: asked == nil ? forecast?.description : nil))
  }

  /// Names quarters later than the one reported that have nothing but forecasts and words, each at the
  /// first of its rows that say most.
  private func checkLater(_ findings: inout FindingCollector) {
    guard let reported = latestReportedQuarter, let latest = latestQuarter, latest > reported else {
      return
    }
    var later: [Quarter: (content: RowContent, location: RowLocation)] = [:]
    for row in rows where row.content > .nothing {
      guard let quarter = row.quarter, quarter > reported else { continue }
      if later[quarter].map({ row.content > $0.content }) ?? true {
        later[quarter] = (row.content, row.location)
      }
    }
    for (quarter, found) in later.sorted(by: { $0.key < $1.key }) {
      let fault = ScorecardFault.laterQuarter(
        quarter: period(of: quarter).description, isForecast: found.content == .forecast,
        reported: period(of: reported).description)
      findings.add(
        fault, file: Int(found.location.input), at: InputLocation(line: found.location.line))
    }
  }
}
