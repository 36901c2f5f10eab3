/// Inputs that were read and not checked yet: what is withheld is decided in between, so that no check can tell
/// of it.
struct ReadInputs {
  private let options: ReadingOptions
  private let sources: [RowID: SourceRecord]
  private let unread: Set<IndicatorID>
  private let cells: [RowID: RowCells]
  private let titles: [TitleRow]
  private(set) var returns: Returns
  private var findings: FindingCollector
  private var redaction: FindingRedaction?
  /// What the returns are before anything is withheld: of that a check may only count.
  private let unprotected: Returns

  init(_ inputs: [Input], _ options: ReadingOptions) {
    var reader = FileReader(options: options)
    reader.read(inputs)
    reader.finish()
    self.options = options
    findings = reader.findings
    (sources, unread) = (reader.collector.sources, reader.collector.unread)
    cells = reader.collector.rowCells
    titles = reader.titles
    returns = Returns(reader.collector.collected)
    unprotected = returns
  }

  /// Withholds what the options say of one or more returns that are printed together.
  static func withhold(_ all: inout [ReadInputs]) {
    guard let suppression = all.first?.options.suppression else { return }
    let returns = all.map(\.returns)
    let withheld = Returns.withheld(of: returns, by: suppression)
    for index in all.indices { all[index].withhold(withheld, suppression, among: returns) }
  }

  private mutating func withhold(
    _ withheld: Returns.Withheld, _ suppression: Suppression, among all: [Returns]
  ) {
    returns = unprotected.withholding(withheld, below: suppression.threshold)
    let redaction = FindingRedaction(
      of: returns, files: findings.files, findings: findings.findings)
    findings.change(redaction.redacted)
    self.redaction = redaction
    unprotected.reportWithheld(withheld, cells, &findings)
    unprotected.checkBases(&findings)
    Returns.checkSums(suppression, in: all, &findings)
  }

  /// Checks what was read.
  ///
  /// - Throws: everything that is wrong, with all warnings and notes, if anything is an error.
  consuming func scorecard() throws(InvalidData) -> Scorecard {
    let quarter = options.quarter ?? returns.latestReportedQuarter
    returns.checkQuarters(options, &findings)
    let scorecard = Scorecard(returns, quarter: quarter)
    scorecard.checkTitles(&findings)
    scorecard.checkWholes(sources, &findings)
    scorecard.checkRenumberings(&findings)
    scorecard.checkScales(&findings)
    scorecard.checkLastQuarters(&findings)
    scorecard.checkTitleQuarters(titles, &findings)
    // It counts the figures that there are, whether or not they are printed.
    let isInDoubt =
      options.quarter == nil
      && Scorecard(unprotected, quarter: quarter).checkDoubt(&findings)
    if !isInDoubt {
      scorecard.checkMissing(unread: unread, &findings)
      scorecard.checkData(&findings)
    }
    scorecard.checkCommentary(
      isComplete: unread.isEmpty && !findings.hasErrors, &findings)
    if let suppression = options.suppression {
      scorecard.checkSmallCounts(suppression, cells, &findings)
    }
    if let redaction { findings.change(redaction.redactedOfCheck) }
    if let quarter { findings.forgive(before: quarter) }
    guard !findings.hasErrors else { throw InvalidData(findings: findings.findings) }
    return scorecard.with(findings.findings)
  }
}
