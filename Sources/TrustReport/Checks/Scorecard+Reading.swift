extension Scorecard {
  /// Reads indicator CSVs, rates what they say, and checks it.
  ///
  /// - Parameters:
  ///   - inputs: indicator CSVs; several of them give the history.
  ///   - options: the quarter to report, the tolerance, the delimiter.
  /// - Throws: everything that is wrong, with all warnings and notes, if anything is an error.
  public init(
    contentsOf inputs: [Input], options: ReadingOptions = ReadingOptions()
  ) throws(InvalidData) {
    var reader = FileReader(options: options)
    for input in inputs { reader.read(input) }
    reader.finish()
    var findings = reader.findings
    let (sources, unread) = (reader.collector.sources, reader.collector.unread)
    let returns = Returns(reader.collector.collected)
    let quarter = options.quarter ?? returns.latestReportedQuarter
    returns.checkReported(options.quarter, &findings)
    let scorecard = Scorecard(returns, quarter: quarter)
    scorecard.checkTitles(&findings)
    scorecard.checkWholes(sources, &findings)
    scorecard.checkRenumberings(&findings)
    scorecard.checkMissing(unread: unread, &findings)
    if let quarter { findings.forgive(before: quarter) }
    guard !findings.hasErrors else { throw InvalidData(findings: findings.findings) }
    self = scorecard.with(findings.findings)
  }
}

extension Returns {
  /// Reports that nothing is there for the quarter asked for, or for any.
  fileprivate func checkReported(_ asked: Quarter?, _ findings: inout FindingCollector) {
    // If something could not be read, what is missing is no news; a quarter that is not there is.
    let isMissing =
      if let asked {
        !rows.contains { $0.quarter == asked && $0.isReported }
      } else {
        !hasReportedRows
      }
    guard isMissing, !findings.hasErrors || asked != nil && !rows.isEmpty else { return }
    let quarters = Set(rows.compactMap(\.quarter)).sorted().map(\.description)
    findings.add(ScorecardFault.nothingReported(quarter: asked?.description, available: quarters))
  }
}
