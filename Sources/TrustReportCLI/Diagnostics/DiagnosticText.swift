import TrustReport

/// Writes findings for a person, as compilers do (the contract's section 8).
struct DiagnosticText {
  let isColored: Bool

  /// The findings to show, and a last line that counts them; empty if there are none.
  func text(_ diagnostics: Diagnostics) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let lines =
      diagnostics.errorsLast.flatMap(findingLines) + diagnostics.notShown.map(notShownLine)
      + [diagnostics.countLine]
    return lines.map { $0 + "\n" }.joined()
  }

  private func findingLines(_ finding: Finding) -> [String] {
    [heading(finding)] + (finding.excerpt.map(excerptLines) ?? [])
      + (finding.hint.map { ["hint: \(TerminalText.safe($0))"] } ?? [])
  }

  private func heading(_ finding: Finding) -> String {
    let numbers = [finding.line, finding.column].compactMap(\.self).map { ":\($0)" }.joined()
    let file = finding.file.isEmpty ? "" : TerminalText.safe(finding.file) + numbers + ": "
    let severity = paint(finding.severity.rawValue, finding.severity.color)
    return "\(file)\(severity): \(TerminalText.safe(finding.message)) [\(finding.code)]"
      + finding.cellSuffix
  }

  private func excerptLines(_ excerpt: InputLocation.Excerpt) -> [String] {
    let number = String(excerpt.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let leading = String(repeating: " ", count: max(0, excerpt.leading))
    let carets = String(repeating: "^", count: max(1, excerpt.length))
    return [
      "\(number) | \(TerminalText.safe(excerpt.text))",
      "\(margin) | \(leading)\(paint(carets, green))",
    ]
  }

  private func notShownLine(_ code: String, _ severity: Finding.Severity, _ count: Int) -> String {
    "\(count) more \(code) \(severity.noun(count)) \(count == 1 ? "is" : "are") not shown"
  }

  private func paint(_ text: String, _ color: Int) -> String {
    isColored ? "\u{1B}[1;\(color)m\(text)\u{1B}[0m" : text
  }
}

private let green = 32

extension Finding.Severity {
  /// The number of its colour on a terminal: red, yellow or cyan.
  fileprivate var color: Int {
    switch self {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }
}

extension Finding {
  /// The spreadsheet's name for the cell, behind a message: ` (cell C14)`.
  var cellSuffix: String { cell.map { " (cell \(TerminalText.safe($0)))" } ?? "" }
}
