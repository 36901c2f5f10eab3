import TrustReport

/// Findings laid out for a person, as compilers do (the contract's section 6).
struct DiagnosticText {
  let isColored: Bool

  /// All that there is to show, closed by a line that counts it; empty where there is nothing.
  func text(_ diagnostics: Diagnostics) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let lines =
      diagnostics.shown.flatMap(findingLines) + diagnostics.notShown.map(moreLine)
      + [diagnostics.countLine]
    return lines.map { $0 + "\n" }.joined()
  }

  private func findingLines(_ finding: Finding) -> [String] {
    [heading(finding)] + (finding.excerpt.map(excerptLines) ?? [])
      + (finding.hint.map { ["hint: \(safe($0))"] } ?? [])
  }

  private func heading(_ finding: Finding) -> String {
    let numbers = [finding.line, finding.column].compactMap(\.self).map { ":\($0)" }.joined()
    let place = finding.file.isEmpty ? "" : safe(finding.file) + numbers + ": "
    let severity = paint(finding.severity.rawValue, finding.severity.color)
    let cell = finding.cell.map { " (cell \(safe($0)))" } ?? ""
    return "\(place)\(severity): \(safe(finding.message)) [\(finding.code)]\(cell)"
  }

  private func excerptLines(_ excerpt: Finding.Excerpt) -> [String] {
    let number = String(excerpt.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let leading = String(repeating: " ", count: max(0, excerpt.leading))
    let carets = String(repeating: "^", count: max(1, excerpt.length))
    return [
      "\(number) | \(safe(excerpt.text))", "\(gutter) | \(leading)\(paint(carets, .green))",
    ]
  }

  private func moreLine(_ code: String, _ severity: Finding.Severity, _ count: Int) -> String {
    "\(count) more \(code) \(severity.noun(count)) \(count == 1 ? "is" : "are") not shown"
  }

  private func paint(_ text: String, _ color: TerminalColor) -> String {
    isColored ? "\u{1B}[1;\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}

private enum TerminalColor: Int {
  case red = 31
  case green = 32
  case yellow = 33
  case cyan = 36
}

extension Finding.Severity {
  fileprivate var color: TerminalColor {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
