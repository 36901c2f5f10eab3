extension MarkdownRenderer {
  /// Prints a comparison of two returns.
  public func render(_ comparison: Comparison, to output: inout TextOutput) {
    output.append { bytes in
      if comparison.isEmpty { return line(comparison.summary, &bytes) }
      heading("Changes" + (comparison.period.map { ": \($0)" } ?? ""), 0, &bytes)
      paragraph(comparison.summary, &bytes)
      table(comparison, &bytes)
      heading("Ratings before and after", 1, &bytes)
      balance(comparison.balance, &bytes)
    }
  }

  /// Prints a report's section on what changed; without a quarter before, that there is none.
  func changes(since before: Comparison?, _ bytes: inout TextBuffer) {
    guard let before else { return noQuarterBefore(&bytes) }
    paragraph([before.summary, before.newcomers].compactMap(\.self).joined(separator: " "), &bytes)
    table(before, &bytes)
  }

  /// Prints the changes as a table.
  private func table(_ comparison: Comparison, _ bytes: inout TextBuffer) {
    guard !comparison.isEmpty else { return }
    let isNumbered = comparison.changes.contains { !$0.number.isEmpty }
    let names = (isNumbered ? ["Number"] : []) + ["Indicator", "Change", "Before", "After"]
    header(names.map { ($0, false) }, &bytes)
    for change in comparison.changes {
      let title = change.part.map { "\(change.title), \($0)" } ?? change.title
      let cells = [title, change.words, change.before ?? "–", change.after ?? "–"]
      row((isNumbered ? [change.number] : []) + cells, &bytes)
    }
    bytes.append(.lineFeed)
  }

  /// Prints how the counts before became those after.
  private func balance(_ balance: RatingBalance, _ bytes: inout TextBuffer) {
    let names = ["Red", "Amber", "Green", "Not rated", "All"]
    header([("Ratings", false)] + names.map { ($0, true) }, &bytes)
    counts("Before", balance.before, &bytes)
    for step in balance.steps {
      let counts = step.counts
      let numbers = [counts.red, counts.amber, counts.green, counts.notRated, counts.all]
      row([step.kind.name] + numbers.map(English.signed), &bytes)
    }
    counts("After", balance.after, &bytes)
  }

  private func noQuarterBefore(_ bytes: inout TextBuffer) {
    paragraph("The quarter before is not in the data.", &bytes)
  }

  /// Prints what is improving: a list, or a sentence.
  func greenShoots(_ greenShoots: GreenShoots?, _ bytes: inout TextBuffer) {
    guard let greenShoots else { return noQuarterBefore(&bytes) }
    guard !greenShoots.shoots.isEmpty else {
      return paragraph(
        "No rating has improved, and no figure has moved the better way twice running.", &bytes)
    }
    for shoot in greenShoots.shoots {
      bytes += "- "
      line("\(shoot.name): \(shoot.why)", &bytes)
    }
    bytes.append(.lineFeed)
  }
}
