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
      output.append { bytes in
        heading("Changes since the last quarter", depth, &bytes)
        changes(since: comparison, &bytes)
      }
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
    case .changes: output.append { changes(since: report.changes, &$0) }
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

  private func notes(_ notes: [String], _ bytes: inout [UInt8]) {
    guard !notes.isEmpty else { return line("There are no notes.", &bytes) }
    for note in notes {
      bytes += "- ".utf8
      line(note, &bytes)
    }
  }

  func heading(_ text: String, _ depth: Int, _ bytes: inout [UInt8]) {
    headingMark(depth, &bytes)
    MarkdownText.append(text, .heading, to: &bytes)
    bytes += "\n\n"
  }

  private func headingMark(_ depth: Int, _ bytes: inout [UInt8]) {
    for _ in 0..<min(level + depth, 6) { bytes.append(UInt8(ascii: "#")) }
    bytes.append(.space)
  }

  func line(_ text: String, _ bytes: inout [UInt8]) {
    MarkdownText.append(text, .line, to: &bytes)
    bytes.append(.lineFeed)
  }

  func paragraph(_ text: String, _ bytes: inout [UInt8]) {
    line(text, &bytes)
    bytes.append(.lineFeed)
  }
}

// MARK: Tables

extension MarkdownRenderer {
  private func priorities(_ report: Report, _ bytes: inout [UInt8]) {
    let names = ["Red", "Amber", "Green", "Not rated", "All"]
    header([("Priority", false)] + names.map { ($0, true) }, &bytes)
    for priority in report.priorities { counts(priority.name, priority.counts, &bytes) }
    counts("All", report.counts, &bytes)
    bytes.append(.lineFeed)
  }

  func counts(_ name: String, _ counts: RatingCounts, _ bytes: inout [UInt8]) {
    let numbers = [counts.red, counts.amber, counts.green, counts.notRated, counts.all]
    row([name] + numbers.map { "\($0)" }, &bytes)
  }

  func header(_ columns: [(name: String, isFigure: Bool)], _ bytes: inout [UInt8]) {
    row(columns.map(\.name), &bytes)
    bytes.append(UInt8(ascii: "|"))
    for column in columns { bytes += (column.isFigure ? " ---: |" : " --- |").utf8 }
    bytes.append(.lineFeed)
  }

  func row(_ cells: [String], _ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "|"))
    for cell in cells {
      bytes.append(.space)
      MarkdownText.append(cell, .cell, to: &bytes)
      bytes += " |".utf8
    }
    bytes.append(.lineFeed)
  }
}

// MARK: Sections

extension MarkdownRenderer {
  private func render(_ section: ReportSection, depth: Int, to output: inout TextOutput) {
    output.append { bytes in
      if section.count == 0 {
        paragraph(section.sentenceWhenEmpty, &bytes)
      } else {
        header(section.columns.map { ($0.name, $0.isFigure) }, &bytes)
      }
    }
    guard section.count > 0 else { return }
    // Where each text is put together, before it is escaped.
    var text: [UInt8] = []
    for index in 0..<section.count {
      output.append { row(section.line(index), section.columns, &text, &$0) }
    }
    output.append { $0.append(.lineFeed) }
    for index in 0..<section.count {
      guard let passage = section.passage(index) else { continue }
      output.append { bytes in render(passage, of: section, depth: depth, &text, &bytes) }
    }
  }

  private func row(
    _ line: TableLine, _ columns: [ReportSection.Column], _ text: inout [UInt8],
    _ bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "|"))
    for column in columns {
      bytes.append(.space)
      text.removeAll(keepingCapacity: true)
      line.append(column, to: &text)
      MarkdownText.append(text.span, .cell, to: &bytes)
      bytes += " |"
    }
    bytes.append(.lineFeed)
  }

  private func render(
    _ passage: Passage, of section: ReportSection, depth: Int, _ text: inout [UInt8],
    _ bytes: inout [UInt8]
  ) {
    headingMark(depth, &bytes)
    text.removeAll(keepingCapacity: true)
    passage.appendHeading(to: &text)
    MarkdownText.append(text.span, .heading, to: &bytes)
    bytes += "\n\n"
    passage.forEachStatement(&text) { statement in
      MarkdownText.append(statement, .line, to: &bytes)
      bytes += "\n\n"
    }
    for remark in passage.remarks {
      if let part = remark.part { paragraph("\(part):", &bytes) }
      section.withText(of: remark) { text in commentary(text, &bytes) }
    }
  }

  /// An author's commentary: each line is a paragraph, or a bullet where it begins with one.
  func commentary(_ text: Span<UInt8>, _ bytes: inout [UInt8]) {
    var start = 0
    var isInList = false
    while start < text.count {
      let end = Commentary.endOfLine(text, from: start)
      let whole = text.extracting(start..<end)
      let trimmed = whole.extracting(whole.trimmedRange)
      start = end + 1
      guard !trimmed.isEmpty else { continue }
      let bullet = Commentary.bulletLength(trimmed)
      let content = trimmed.extracting(bullet..<trimmed.count)
      // A line of characters that nobody sees says nothing.
      guard MarkdownText.isVisible(content) else { continue }
      if isInList, bullet == 0 { bytes.append(.lineFeed) }
      isInList = bullet > 0
      if isInList { bytes += "- ".utf8 }
      MarkdownText.append(content, .sentences(indent: isInList ? 2 : 0), to: &bytes)
      bytes += (isInList ? "\n" : "\n\n").utf8
    }
    if isInList { bytes.append(.lineFeed) }
  }
}
