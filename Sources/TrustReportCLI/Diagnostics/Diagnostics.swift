import TrustReport

/// The findings of a run as they are shown, and the exit status that follows from them.
struct Diagnostics {
  /// Those to show.
  let shown: [Finding]
  /// How many more there are of a code, of which only the number is known.
  let notShown: [(code: String, severity: Finding.Severity, count: Int)]
  /// How many were found, shown or not, without those that are ignored.
  let counts: SeverityCounts
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
    var counts = SeverityCounts()
    var ignored = SeverityCounts()
    for (code, severity, count) in all {
      if isIgnored(code, severity) {
        ignored[severity] += count
      } else {
        counts[severity] += count
      }
    }
    // What ends the run is shown even if the run is quiet.
    let fatal: Finding.Severity = isStrict ? .warning : .error
    let lowest = isQuiet ? fatal : .note
    shown = findings.filter { $0.severity >= lowest }
    notShown = leftOut.filter { $0.severity >= lowest }
    self.counts = counts
    self.ignored = ignored.sum(from: .note)
    ignoredOfShown = ignored.sum(from: lowest)
    self.lowest = lowest
    self.isStrict = isStrict
    status =
      if findings.contains(where: \.isUnreadableInput) {
        .unreadableInput
      } else if counts.sum(from: fatal) > 0 {
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
      .filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.noun(counts[$0]))" }
      + (ignoredOfShown == 0 ? [] : ["\(ignoredOfShown) ignored"])).joined(separator: ", ")
    // Without an error it is not plain what stopped the run.
    let isStopped = isStrict && counts[.error] == 0 && counts[.warning] > 0
    return counted + (isStopped ? ": with --strict, warnings count as errors" : "")
  }

  /// What is shown, the errors last: nearest to the closing line.
  var errorsLast: [Finding] {
    shown.enumerated().sorted { left, right in
      (left.element.severity, left.offset) < (right.element.severity, right.offset)
    }.map(\.element)
  }
}

/// How many there are of each severity.
struct SeverityCounts {
  private var counts: (errors: Int, warnings: Int, notes: Int) = (0, 0, 0)

  subscript(severity: Finding.Severity) -> Int {
    get {
      switch severity {
      case .error: counts.errors
      case .warning: counts.warnings
      case .note: counts.notes
      }
    }
    set {
      switch severity {
      case .error: counts.errors = newValue
      case .warning: counts.warnings = newValue
      case .note: counts.notes = newValue
      }
    }
  }

  /// How many there are of a severity and of higher ones.
  func sum(from lowest: Finding.Severity) -> Int {
    counts.errors + (lowest <= .warning ? counts.warnings : 0)
      + (lowest <= .note ? counts.notes : 0)
  }
}

extension Finding.Severity {
  /// The word for a number of findings: `error`, `errors`.
  func noun(_ count: Int) -> String { count == 1 ? rawValue : rawValue + "s" }
}
