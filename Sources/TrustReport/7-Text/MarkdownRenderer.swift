/// Prints a report as GitHub-flavoured Markdown that needs no raw HTML and survives the way to Word.
public struct MarkdownRenderer: Sendable {
  /// The level of the topmost heading.
  private let level: Int

  /// Makes a renderer.
  ///
  /// - Parameter headingLevel: the level of the topmost heading, 1 to 6; others follow below it, and
  ///   none below the sixth.
  public init(headingLevel: Int = 1) {
    level = min(max(headingLevel, 1), 6)
  }

  /// Prints the report.
  public func render(_ report: Report, to output: inout TextOutput) {
    output.append { bytes in
      heading(report.heading, 0, &bytes)
      if let months = report.months { paragraph(months, &bytes) }
      paragraph(report.counts.summary, &bytes)
      heading("Ratings by priority", 1, &bytes)
      priorities(report, &bytes)
    }
    renderSections(of: report, depth: 1, to: &output)
  }

  /// Prints all that comes behind the counts, each section under its heading.
  private func renderSections(of report: Report, depth: Int, to output: inout TextOutput) {
    if let comparison = report.changes {
      output.append { heading("Changes since the last quarter", depth, &$0) }
      changes(since: comparison, to: &output)
    }
    render(report.offTarget, under: depth, to: &output)
    if let shoots = report.greenShoots {
      output.append { bytes in
        heading("Green shoots", depth, &bytes)
        greenShoots(shoots, &bytes)
      }
    }
    if let green = report.green { render(green, under: depth, to: &output) }
    render(report.notRated, under: depth, to: &output)
    output.append { bytes in
      heading("Notes", depth, &bytes)
      notes(report.notes, &bytes)
    }
  }

  /// Prints a section under its heading.
  private func render(_ section: ReportSection, under depth: Int, to output: inout TextOutput) {
    output.append { heading(section.heading, depth, &$0) }
    render(section, depth: depth + 1, to: &output)
  }

  /// Prints one part of the report, for a paper that has the rest: without a heading of its own.
  public func render(_ block: ReportBlock, of report: Report, to output: inout TextOutput) {
    switch block {
    case .summary:
      output.append { bytes in
        paragraph(report.counts.summary, &bytes)
        priorities(report, &bytes)
      }
    case .changes: changes(since: report.changes, to: &output)
    case .greenShoots: output.append { greenShoots(report.greenShoots, &$0) }
    case .redAmber: render(report.offTarget, depth: 0, to: &output)
    case .notRated: render(report.notRated, depth: 0, to: &output)
    case .notes: output.append { notes(report.notes, &$0) }
    case .priority(let name):
      guard let priority = report.priority(named: name) else { return }
      output.append { paragraph(priority.counts.counts.summary, &$0) }
      render(priority.section, depth: 0, to: &output)
    case .report:
      output.append { bytes in
        paragraph(report.counts.summary, &bytes)
        heading("Ratings by priority", 0, &bytes)
        priorities(report, &bytes)
      }
      renderSections(of: report, depth: 0, to: &output)
    }
  }

  private func notes(_ notes: [String], _ bytes: inout TextBuffer) {
    guard !notes.isEmpty else { return line("There are no notes.", &bytes) }
    for note in notes {
      bytes += "- "
      line(note, &bytes)
    }
  }

  func heading(_ text: String, _ depth: Int, _ bytes: inout TextBuffer) {
    headingMark(depth, &bytes)
    MarkdownText.append(text, .heading, to: &bytes)
    bytes += "\n\n"
  }

  func headingMark(_ depth: Int, _ bytes: inout TextBuffer) {
    for _ in 0..<min(level + depth, 6) { bytes.append(UInt8(ascii: "#")) }
    bytes.append(.space)
  }

  func line(_ text: String, _ bytes: inout TextBuffer) {
    MarkdownText.append(text, .line, to: &bytes)
    bytes.append(.lineFeed)
  }

  func paragraph(_ text: String, _ bytes: inout TextBuffer) {
    line(text, &bytes)
    bytes.append(.lineFeed)
  }
}

// MARK: Tables

extension MarkdownRenderer {
  private func priorities(_ report: Report, _ bytes: inout TextBuffer) {
    let names = ["Red", "Amber", "Green", "Not rated", "All"]
    header([("Priority", false)] + names.map { ($0, true) }, &bytes)
    for priority in report.priorities { counts(priority.name, priority.counts, &bytes) }
    counts("All", report.counts, &bytes)
    bytes.append(.lineFeed)
  }

  func counts(_ name: String, _ counts: RatingCounts, _ bytes: inout TextBuffer) {
    let numbers = [counts.red, counts.amber, counts.green, counts.notRated, counts.all]
    row([name] + numbers.map { "\($0)" }, &bytes)
  }

  func header(_ columns: [(name: String, isFigure: Bool)], _ bytes: inout TextBuffer) {
    row(columns.map(\.name), &bytes)
    bytes.append(UInt8(ascii: "|"))
    for column in columns { bytes += column.isFigure ? " ---: |" : " --- |" }
    bytes.append(.lineFeed)
  }

  func row(_ cells: [String], _ bytes: inout TextBuffer) {
    bytes.append(UInt8(ascii: "|"))
    for cell in cells {
      bytes.append(.space)
      MarkdownText.append(cell, .cell, to: &bytes)
      bytes += " |"
    }
    bytes.append(.lineFeed)
  }
}
