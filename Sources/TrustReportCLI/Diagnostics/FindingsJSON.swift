import TrustReport

/// Findings as one JSON object (RFC 8259), its keys always there and in this order.
func findingsJSON(_ diagnostics: Diagnostics) -> String {
  let count = { (severity: Finding.Severity) in diagnostics.counts[severity, default: 0] }
  let findings = diagnostics.shown.map { "\n  " + object($0) }.joined(separator: ",")
  let more = diagnostics.notShown.map { "\(string($0.code)): \($0.count)" }
  return """
    {"schema": 1,
     "counts": {"errors": \(count(.error)), "warnings": \(count(.warning)), \
    "notes": \(count(.note))},
     "findings": [\(findings)],
     "notShown": {\(more.joined(separator: ", "))}}

    """
}

private func object(_ finding: Finding) -> String {
  let members = [
    ("severity", string(finding.severity.rawValue)),
    ("code", string(finding.code)),
    ("file", string(finding.file)),
    ("line", number(finding.line)),
    ("column", number(finding.column)),
    ("cell", string(finding.cell)),
    ("value", string(finding.value)),
    ("message", string(finding.message)),
    ("hint", string(finding.hint)),
  ]
  return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
}

private func number(_ number: Int?) -> String { number.map(String.init) ?? "null" }

/// A JSON string; what a terminal would act on is escaped too, for JSON is looked at in terminals.
private func string(_ text: String?) -> String {
  guard let text else { return "null" }
  var result = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" {
      result += "\\\(scalar)"
    } else if isUnsafe(scalar) {
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
