/// Takes out of findings whatever could show what is withheld (the contract's section 8): the line, the value
/// and the caret of a row that holds a withheld cell, and of a record that is no row, such as a total.
struct FindingRedaction {
  private struct Line: Hashable {
    let file: String
    let line: Int
  }

  /// The rows of which nothing is withheld.
  private var shown: Set<Line> = []
  /// The lines whose figure could not be read: it may be a small count.
  private let unread: Set<Line>

  /// Codes of findings about a header, which holds no figures.
  private static let ofHeaders: Set<String> = [
    "annual-target", "columns-guessed", "doubled-column", "missing-column", "no-figure-column",
    "number-and-title", "only-months", "periods-left-out", "quarter-without-year",
    "unknown-column", "unnamed-column", "value-beside-quarters", "year-from-title",
  ]
  /// Codes of checks whose message names a cell's value.
  private static let withValues: Set<String> = ["published-differs", "whole-with-figure"]

  /// - Parameters:
  ///   - returns: the returns with everything withheld.
  ///   - files: the names of the inputs, in their order.
  ///   - findings: what was found in reading.
  init(of returns: Returns, files: [String], findings: Findings) {
    func line(_ row: Row) -> Line {
      Line(file: files[Int(row.input)], line: row.line)
    }
    shown = Set(returns.rows.map(line))
    for (index, row) in returns.rows.enumerated() {
      let basis = returns.basis(of: index)
      // A numerator is a count of its own.
      let holdsCounts = basis?.numerator != nil || basis?.denominator != nil
      if case .missing(.withheld) = row.figure { shown.remove(line(row)) }
      let last = returns.lastQuarterFigures[RowID(index)]
      if holdsCounts || last?.isWithheld ?? false { shown.remove(line(row)) }
    }
    let codes = [
      "unreadable-value", "unreadable-numerator", "unreadable-denominator",
      "unreadable-last-quarter",
    ]
    unread = Set(
      findings.filter { codes.contains($0.code) }.compactMap { finding in
        finding.line.map { Line(file: finding.file, line: $0) }
      })
  }

  /// A finding of reading: of a hidden row it says what its code means, and no more.
  func redacted(_ finding: Finding) -> Finding {
    guard isHidden(finding) else { return finding }
    let meaning = CodeExplanation.all.first { $0.code == finding.code }?.meaning ?? finding.code
    return finding.redacted(
      message: Self.phrase(meaning),
      hint: "nothing of the row is shown, as it may hold a small count")
  }

  /// A finding of a check, which saw nothing that is withheld: its message stays.
  func redactedOfCheck(_ finding: Finding) -> Finding {
    guard isHidden(finding) else { return finding }
    return Self.withValues.contains(finding.code)
      ? redacted(finding) : finding.redacted(message: finding.message, hint: finding.hint)
  }

  private func isHidden(_ finding: Finding) -> Bool {
    guard let line = finding.line, !Self.ofHeaders.contains(finding.code) else { return false }
    let place = Line(file: finding.file, line: line)
    return !shown.contains(place) || unread.contains(place)
  }

  /// The first sentence of a text of the manual, as part of a sentence.
  private static func phrase(_ text: String) -> String {
    let words = text.filter { $0 != "`" }.split(separator: " ")
    let end = words.firstIndex { $0.hasSuffix(".") || $0.hasSuffix(":") } ?? words.count - 1
    let sentence = words[...end].joined(separator: " ")
    return sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast()
  }
}

extension Finding {
  /// The finding without its line, value and caret: line number and cell stay.
  fileprivate func redacted(message: String, hint: String?) -> Finding {
    var place = location
    place?.column = nil
    place?.excerpt = nil
    return Finding(
      severity: severity, code: code, file: file, location: place, value: nil, message: message,
      hint: hint, isUnreadableInput: isUnreadableInput)
  }
}
