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
    reader.read(inputs)
    reader.finish()
    var findings = reader.findings
    let (sources, unread) = (reader.collector.sources, reader.collector.unread)
    let titles = reader.titles
    let returns = Returns(reader.collector.collected)
    let quarter = options.quarter ?? returns.latestReportedQuarter
    returns.checkQuarters(options.quarter, &findings)
    let scorecard = Scorecard(returns, quarter: quarter)
    scorecard.checkTitles(&findings)
    scorecard.checkWholes(sources, &findings)
    scorecard.checkRenumberings(&findings)
    scorecard.checkScales(&findings)
    scorecard.checkLastQuarters(&findings)
    scorecard.checkTitleQuarters(titles, &findings)
    let isInDoubt = options.quarter == nil && scorecard.checkDoubt(&findings)
    if !isInDoubt { scorecard.checkMissing(unread: unread, &findings) }
    if let quarter { findings.forgive(before: quarter) }
    guard !findings.hasErrors else { throw InvalidData(findings: findings.findings) }
    self = scorecard.with(findings.findings)
  }
}
