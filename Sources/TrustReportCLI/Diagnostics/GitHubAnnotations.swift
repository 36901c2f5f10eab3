import TrustReport

/// The findings as workflow commands, which GitHub shows beside the lines of a pull request.
func githubAnnotations(_ diagnostics: Diagnostics) -> String {
  let notShown = diagnostics.notShown.map { code, severity, count in
    annotation(severity, [("title", code)], "\(count) more not shown")
  }
  let ignored =
    diagnostics.ignored == 0
    ? [] : [annotation(.note, [("title", "ignored")], "\(diagnostics.ignored) ignored")]
  return (diagnostics.shown.map(annotation) + notShown + ignored).joined()
}

private func annotation(_ finding: Finding) -> String {
  let properties = [
    ("file", finding.file.isEmpty ? nil : finding.file), ("line", finding.line.map(String.init)),
    ("col", finding.column.map(String.init)), ("title", finding.code),
  ]
  let message =
    TerminalText.safe(finding.message) + finding.cellSuffix
    + (finding.hint.map { "\nhint: \(TerminalText.safe($0))" } ?? "")
  return annotation(finding.severity, properties, message)
}

private func annotation(
  _ severity: Finding.Severity, _ properties: [(name: String, value: String?)], _ message: String
) -> String {
  let list = properties.compactMap { name, value in
    value.map { "\(name)=\(escape(TerminalText.safe($0), isProperty: true))" }
  }
  let command = severity == .note ? "notice" : severity.rawValue
  return "::\(command) \(list.joined(separator: ","))::\(escape(message, isProperty: false))\n"
}

/// Escapes the characters that would end a property or the command, as GitHub's runner expects it.
private func escape(_ text: String, isProperty: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    case ":" where isProperty: result += "%3A"
    case "," where isProperty: result += "%2C"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
