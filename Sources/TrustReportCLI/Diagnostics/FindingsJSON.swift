import TrustReport

/// The findings as one JSON object, which always has the same keys in the same order.
func findingsJSON(_ diagnostics: Diagnostics) -> String {
  func count(_ severity: Finding.Severity) -> Int { diagnostics.counts[severity] }
  let findings = diagnostics.shown.map { "\n  " + object($0) }.joined(separator: ",")
  let notShown = diagnostics.notShown.map { "\(JSON.string($0.code)): \($0.count)" }
  return """
    {"schema": 1,
     "counts": {"errors": \(count(.error)), "warnings": \(count(.warning)), \
    "notes": \(count(.note)), "ignored": \(diagnostics.ignored)},
     "findings": [\(findings)],
     "notShown": {\(notShown.joined(separator: ", "))}}

    """
}

private func object(_ finding: Finding) -> String {
  func number(_ number: Int?) -> String { number.map(String.init) ?? "null" }
  let members = [
    ("severity", JSON.string(finding.severity.rawValue)),
    ("code", JSON.string(finding.code)),
    ("file", JSON.string(finding.file)),
    ("line", number(finding.line)),
    ("column", number(finding.column)),
    ("cell", JSON.string(finding.cell)),
    ("value", JSON.string(finding.value)),
    ("message", JSON.string(finding.message)),
    ("hint", JSON.string(finding.hint)),
  ]
  return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
}
