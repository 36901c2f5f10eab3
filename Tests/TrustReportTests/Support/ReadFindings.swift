@testable import TrustReport

extension Outcome {
  /// The findings, without those that no commentary is given and that the text has no final line end: most
  /// tests' files need neither.
  var findings: Findings {
    let all = allFindings
    let kept = all.filter { $0.code != "no-commentary" && $0.code != "no-line-end" }
    return Findings(kept, leftOut: all.leftOut)
  }
}

/// The findings of a reading, a line each: `error 3:20 unreadable-value C3`.
func findings(_ outcome: Outcome) -> [String] {
  outcome.findings.map { finding in
    let place = finding.line.map { " \($0)" + (finding.column.map { ":\($0)" } ?? "") } ?? ""
    return "\(finding.severity.rawValue)\(place) \(finding.code)"
      + (finding.cell.map { " \($0)" } ?? "")
  }
}
