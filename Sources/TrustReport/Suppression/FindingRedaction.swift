/// Takes out of findings whatever could show what is withheld (the contract's section 8): the line, the value
/// and the caret of a row that holds a withheld cell, and of a record that is no row, such as a total.
struct FindingRedaction {
  private struct Line: Hashable {
    let file: String
    let line: Int

    init(file: String, line: Int) { (self.file, self.line) = (file, line) }

    /// The line of a finding; `nil` if it is about none.
    init?(_ finding: Finding) {
      guard let line = finding.line else { return nil }
      self.init(file: finding.file, line: line)
    }
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
    let rows = returns.rows
    for index in rows.indices where !Self.holdsWithheld(index, returns) {
      shown.insert(Line(file: files[Int(rows[index].input)], line: rows[index].line))
    }
    // A line may hold several rows: one that holds anything withheld is not shown.
    for index in rows.indices where Self.holdsWithheld(index, returns) {
      shown.remove(Line(file: files[Int(rows[index].input)], line: rows[index].line))
    }
    let codes = [
      "unreadable-value", "unreadable-numerator", "unreadable-denominator",
      "unreadable-last-quarter",
    ]
    unread = Set(findings.filter { codes.contains($0.code) }.compactMap(Line.init))
  }

  /// Whether anything is withheld of a row, or it holds a numerator, which is a count of its own.
  private static func holdsWithheld(_ index: Int, _ returns: Returns) -> Bool {
    if returns.quarterlyFigure(of: RowID(index)).isWithheld { return true }
    if let basis = returns.basis(of: index), basis.numerator != nil || basis.denominator != nil {
      return true
    }
    return returns.lastQuarterFigures[RowID(index)]?.isWithheld ?? false
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
    guard let place = Line(finding), !Self.ofHeaders.contains(finding.code) else { return false }
    return !shown.contains(place) || unread.contains(place)
  }

  /// The first sentence of a text of the manual, as part of a sentence.
  private static func phrase(_ text: String) -> String {
    let words = text.filter { $0 != "`" }.split(separator: " ")
    let length = words.prefix { !$0.hasSuffix(".") && !$0.hasSuffix(":") }.count + 1
    let sentence = words.prefix(length).joined(separator: " ")
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
