import TrustReport

/// The findings of a run as they are to be shown, and what they come to.
struct Diagnostics {
  /// Those to show.
  let shown: [Finding]
  /// Those of which only the number is known, by code.
  let notShown: [(code: String, severity: Finding.Severity, count: Int)]
  /// How many were found, shown or not.
  let counts: [Finding.Severity: Int]
  /// The least severity that is shown.
  private let least: Finding.Severity
  /// The exit status that they ask for.
  let status: ExitCode

  init(_ performance: Performance, _ options: OptionValues) {
    self.init(
      performance.findings, leftOut: performance.findingsLeftOut,
      hasErrors: performance.hasErrors, isStrict: options.isStrict, isQuiet: options.isQuiet)
  }

  init(
    _ findings: [Finding], leftOut: [String: Int] = [:], hasErrors: Bool = false,
    isStrict: Bool = false, isQuiet: Bool = false
  ) {
    let leftOut = leftOut.sorted { $0.key < $1.key }.map { code, count in
      let severity = findings.filter { $0.code == code }.map(\.severity).max()
      return (code: code, severity: severity ?? .error, count: count)
    }
    var counts: [Finding.Severity: Int] = [:]
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    for more in leftOut { counts[more.severity, default: 0] += more.count }
    // What ends the run is shown, however quiet it is to be.
    let fatal: Finding.Severity = isStrict ? .warning : .error
    let least = isQuiet ? fatal : .note
    let isWrong = hasErrors || counts.contains { $0.key >= fatal }
    self.shown = findings.filter { $0.severity >= least }
    self.notShown = leftOut.filter { $0.severity >= least }
    self.counts = counts
    self.least = least
    self.status =
      findings.contains(where: \.isUnreadableInput)
      ? .unreadableInput : isWrong ? .wrongData : .success
  }

  var isEmpty: Bool { shown.isEmpty && notShown.isEmpty }

  /// The line that closes what is shown: `2 errors, 1 warning`.
  var countLine: String {
    [Finding.Severity.error, .warning, .note].filter { $0 >= least }.compactMap { severity in
      counts[severity].map { "\($0) \(severity.noun($0))" }
    }.joined(separator: ", ")
  }
}

extension Finding.Severity {
  /// The word for so many findings: `error`, `errors`.
  func noun(_ count: Int) -> String { count == 1 ? rawValue : rawValue + "s" }
}
