import TrustReport

/// The findings of a run as they are shown, and the exit status that follows from them.
struct Diagnostics {
  /// Those to show.
  let shown: [Finding]
  /// How many more there are of a code, of which only the number is known.
  let notShown: [(code: String, severity: Finding.Severity, count: Int)]
  /// How many were found, shown or not, without those that are ignored.
  let counts: [Finding.Severity: Int]
  /// How many were found and ignored, whether or not they would be shown.
  let ignored: Int
  /// How many were ignored that would have been shown.
  private let ignoredOfShown: Int
  /// The lowest severity that is shown.
  private let lowest: Finding.Severity
  private let isStrict: Bool
  let status: ExitCode

  /// - Parameter codes: the codes of warnings and notes that are neither shown nor counted as what they are.
  init(
    _ findings: Findings, isStrict: Bool = false, isQuiet: Bool = false,
    ignoring codes: Set<String> = []
  ) {
    func isIgnored(_ code: String, _ severity: Finding.Severity) -> Bool {
      severity < .error && codes.contains(code)
    }
    let allLeftOut = findings.leftOut.sorted { $0.key < $1.key }.map { code, count in
      let severity = findings.filter { $0.code == code }.map(\.severity).max()
      return (code: code, severity: severity ?? .error, count: count)
    }
    let all = findings.map { (code: $0.code, severity: $0.severity, count: 1) } + allLeftOut
    let findings = findings.filter { !isIgnored($0.code, $0.severity) }
    let leftOut = allLeftOut.filter { !isIgnored($0.code, $0.severity) }
    var counts: [Finding.Severity: Int] = [:]
    var ignored: [Finding.Severity: Int] = [:]
    for (code, severity, count) in all {
      if isIgnored(code, severity) {
        ignored[severity, default: 0] += count
      } else {
        counts[severity, default: 0] += count
      }
    }
    // What ends the run is shown even if the run is quiet.
    let fatal: Finding.Severity = isStrict ? .warning : .error
    let lowest = isQuiet ? fatal : .note
    shown = findings.filter { $0.severity >= lowest }
    notShown = leftOut.filter { $0.severity >= lowest }
    self.counts = counts
    self.ignored = ignored.values.reduce(0, +)
    ignoredOfShown = ignored.filter { $0.key >= lowest }.values.reduce(0, +)
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

  var isEmpty: Bool { shown.isEmpty && notShown.isEmpty && ignoredOfShown == 0 }

  /// The last line, which counts what is shown and what was ignored: `2 errors, 1 warning, 3 ignored`.
  var countLine: String {
    let counted =
      ([Finding.Severity.error, .warning, .note].filter { $0 >= lowest }
      .compactMap { severity in counts[severity].map { "\($0) \(severity.noun($0))" } }
      + (ignoredOfShown == 0 ? [] : ["\(ignoredOfShown) ignored"])).joined(separator: ", ")
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
