extension MarkdownRenderer {
  /// Prints a comparison of two returns.
  public func render(_ comparison: Comparison, to output: inout TextOutput) {
    if comparison.isEmpty { return output.append { line(comparison.summary, &$0) } }
    output.append { bytes in
      heading("Changes" + (comparison.period.map { ": \($0)" } ?? ""), 0, &bytes)
      paragraph(comparison.summary, &bytes)
    }
    table(comparison, to: &output)
    output.append { bytes in
      heading("Ratings before and after", 1, &bytes)
      balance(comparison.balance, &bytes)
    }
  }

  /// Prints a report's section on what changed; without a quarter before, that there is none.
  func changes(since before: Comparison?, to output: inout TextOutput) {
    guard let before else { return output.append { noQuarterBefore(&$0) } }
    let summary = [before.summary, before.newcomers].compactMap(\.self).joined(separator: " ")
    output.append { paragraph(summary, &$0) }
    table(before, to: &output)
  }

  /// Prints the changes as a table.
  private func table(_ comparison: Comparison, to output: inout TextOutput) {
    guard !comparison.isEmpty else { return }
    let isNumbered = comparison.changes.contains { !$0.number.isEmpty }
    let names = (isNumbered ? ["Number"] : []) + ["Indicator", "Change", "Before", "After"]
    output.append { header(names.map { ($0, false) }, &$0) }
    let changes = comparison.changes
    PrintedInTurns.print(
      changes.count, of: changes, copy: { changes.copy }, to: &output,
      lookAhead: { $0.lookAhead($1) },
      { changes, index, text, bytes in
        row(changes[index], isNumbered: isNumbered, &text, &bytes)
      })
    output.append { $0.append(.lineFeed) }
  }

  private func row(
    _ change: Change, isNumbered: Bool, _ text: inout TextBuffer, _ bytes: inout TextBuffer
  ) {
    bytes.append(UInt8(ascii: "|"))
    if isNumbered {
      change.appendNumber(to: &text)
      cell(&text, &bytes)
    }
    change.appendTitle(to: &text)
    cell(&text, &bytes)
    text.append(change.words)
    cell(&text, &bytes)
    change.append(change.old, to: &text)
    cell(&text, &bytes)
    change.append(change.new, to: &text)
    cell(&text, &bytes)
    bytes.append(.lineFeed)
  }

  /// Prints what was put together as a cell, and empties it.
  private func cell(_ text: inout TextBuffer, _ bytes: inout TextBuffer) {
    bytes.append(.space)
    text.withBytes { MarkdownText.append($0, .cell, to: &bytes) }
    bytes += " |"
    text.removeAll()
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
