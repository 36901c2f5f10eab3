/// One quarter's performance: the indicators that were returned for it, rated, with their history.
///
/// Everything is read and rated when it is made; what is wrong or doubtful is in ``findings``.
public final class Performance: Sendable {
  let returns: Returns
  /// The quarter reported; `nil` for an undated return.
  public let quarter: Quarter?
  /// What is wrong or doubtful, by input, line and column.
  public let findings: [Finding]
  /// How many findings of a code there are beyond the first 100, which ``findings`` holds.
  public let findingsLeftOut: [String: Int]
  /// Whether any finding is an error: then there is nothing to report.
  public let hasErrors: Bool
  /// The indicators reported, in the order in which they first appear.
  let reported: [ReportedIndicator]
  /// The tolerance of rows without one of their own.
  let standardTolerance: Tolerance
  /// Whether the standard tolerance was asked for.
  let isToleranceGiven: Bool
  /// Whether what was written about indicators rated Green was kept.
  let holdsGreenText: Bool

  /// Reads the inputs, one after the other, and rates what they say.
  ///
  /// - Parameters:
  ///   - inputs: indicator CSVs; several of them give the history.
  ///   - options: the quarter to report, the tolerance, the delimiter.
  public init(reading inputs: [Input], options: ReadingOptions = ReadingOptions()) {
    var reader = ReturnReader(options: options)
    for input in inputs { reader.read(input) }
    reader.finish()
    returns = reader.returns
    var log = reader.log
    quarter = Self.quarter(in: returns, asked: options.quarter, &log)
    let assessor = Assessor(returns: returns, quarter: quarter)
    reported = assessor.reported
    assessor.check(reported, &log)
    holdsGreenText = !options.leavesOutGreenText
    standardTolerance = options.tolerance ?? .standard
    isToleranceGiven = options.tolerance != nil
    findings = log.findings
    findingsLeftOut = log.leftOut
    hasErrors = log.hasErrors
  }

  /// The performance of another quarter that the same inputs hold.
  private init(_ other: Performance, in quarter: Quarter) {
    returns = other.returns
    self.quarter = quarter
    reported = Assessor(returns: returns, quarter: quarter).reported
    holdsGreenText = other.holdsGreenText
    standardTolerance = other.standardTolerance
    isToleranceGiven = other.isToleranceGiven
    (findings, findingsLeftOut, hasErrors) = ([], [:], false)
  }

  /// The same performance as an object of its own, for another thread: two that count the references to
  /// one object wait for each other.
  init(copyOf other: Performance) {
    (returns, quarter, reported) = (other.returns, other.quarter, other.reported)
    (findings, findingsLeftOut) = (other.findings, other.findingsLeftOut)
    (hasErrors, holdsGreenText) = (other.hasErrors, other.holdsGreenText)
    (standardTolerance, isToleranceGiven) = (other.standardTolerance, other.isToleranceGiven)
  }

  /// The performance of the quarter before; `nil` where the inputs do not hold it.
  var quarterBefore: Performance? {
    guard let quarter, let earliest = returns.earliestQuarter, earliest < quarter else {
      return nil
    }
    let before = Performance(self, in: quarter.previous)
    return before.indicators.isEmpty ? nil : before
  }

  /// The quarter to report: the one asked for, or the latest with a figure, a shorthand or a rating.
  private static func quarter(
    in returns: Returns, asked: Quarter?, _ log: inout FindingLog
  ) -> Quarter? {
    // Where something could not be read, what is missing is no news; a quarter that is not there is.
    let isMissing =
      if let asked { !returns.rows.contains { $0.quarter == asked } } else {
        !returns.hasReportedRows
      }
    if isMissing, !log.hasErrors || asked != nil && !returns.rows.isEmpty {
      let quarters = Set(returns.rows.compactMap(\.quarter)).sorted()
      log.add(
        .nothingReported(quarter: asked?.description, available: quarters.map(\.description)))
    }
    return asked ?? returns.latestReportedQuarter
  }
}
