import TrustReport

/// The findings of a run as they are shown, and the exit status that follows from them.
struct Diagnostics {
  /// Those to show.
  let shown: [Finding]
  /// How many more there are of a code, of which only the number is known.
  let notShown: [(code: String, severity: Finding.Severity, count: Int)]
  /// How many were found, shown or not.
  let counts: [Finding.Severity: Int]
  /// The lowest severity that is shown.
  private let lowest: Finding.Severity
  private let isStrict: Bool
  let status: ExitCode

  init(_ findings: Findings, isStrict: Bool = false, isQuiet: Bool = false) {
    let leftOut = findings.leftOut.sorted { $0.key < $1.key }.map { code, count in
      let severity = findings.filter { $0.code == code }.map(\.severity).max()
      return (code: code, severity: severity ?? .error, count: count)
    }
    var counts: [Finding.Severity: Int] = [:]
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    for more in leftOut { counts[more.severity, default: 0] += more.count }
    // What ends the run is shown even if the run is quiet.
    let fatal: Finding.Severity = isStrict ? .warning : .error
    let lowest = isQuiet ? fatal : .note
    shown = findings.filter { $0.severity >= lowest }
    notShown = leftOut.filter { $0.severity >= lowest }
    self.counts = counts
    self.lowest = lowest
    self.isStrict = isStrict
    status =
      if findings.contains(where: \.isUnreadableInput) {
        .unreadableInput
      } else if counts.keys.contains(where: { $0 >= fatal }) {
        .wrongData
      } else {
        .success
      }
  }

  var isEmpty: Bool { shown.isEmpty && notShown.isEmpty }

  /// The last line, which counts what is shown: `2 errors, 1 warning`.
  var countLine: String {
    let counted = [Finding.Severity.error, .warning, .note].filter { $0 >= lowest }
      .compactMap { severity in counts[severity].map { "\($0) \(severity.noun($0))" } }
      .joined(separator: ", ")
    // Without an error it is not plain what stopped the run.
    let isStopped = isStrict && counts[.error] == nil && counts[.warning] != nil
    return counted + (isStopped ? ": with --strict, warnings count as errors" : "")
  }

  /// What is shown, the errors last: nearest to the closing line.
  var errorsLast: [Finding] {
    shown.enumerated().sorted { left, right in
      (left.element.severity, left.offset) < (right.element.severity, right.offset)
    }.map(\.element)
  }
}

extension Finding.Severity {
  /// The word for a number of findings: `error`, `errors`.
  func noun(_ count: Int) -> String { count == 1 ? rawValue : rawValue + "s" }
}
