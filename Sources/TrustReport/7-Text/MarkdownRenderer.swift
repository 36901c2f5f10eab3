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

  private func headingMark(_ depth: Int, _ bytes: inout TextBuffer) {
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
    // A line has the beginning of what is kept of an indicator, a passage all of it.
    renderEach(of: section, lookingAt: 128, to: &output) { index, text, bytes in
      row(section.line(index), section.columns, &text, &bytes)
    }
    output.append { $0.append(.lineFeed) }
    renderEach(of: section, lookingAt: 1024, to: &output) { index, text, bytes in
      guard let passage = section.passage(index) else { return }
      render(passage, of: section, depth: depth, &text, &bytes)
    }
  }

  /// Prints each indicator of a section; of a long one two at a time, as they do not depend on each
  /// other.
  ///
  /// - Parameters:
  ///   - ahead: how many bytes of each indicator's text are wanted.
  ///   - body: prints an indicator; `text` is where its texts are put together before they are
  ///     escaped.
  private func renderEach(
    of section: ReportSection, lookingAt ahead: Int, to output: inout TextOutput,
    _ body: (_ index: Int, _ text: inout TextBuffer, _ bytes: inout TextBuffer) -> Void
  ) {
    var first = Workspace()
    var second = Workspace()
    var start = 0
    while start < section.count, !output.hasFailed {
      let rest = section.count - start
      let isLong = rest >= 2 * Workspace.size && hasSecondProcessor
      let middle = start + min(rest, Workspace.size)
      let end = isLong ? middle + Workspace.size : middle
      func fillFirst() { first.fill(start..<middle, of: section, lookingAt: ahead, body) }
      func fillSecond() { second.fill(middle..<end, of: section, lookingAt: ahead, body) }
      if isLong { concurrently(fillFirst, and: fillSecond) } else { fillFirst() }
      output.write(first.bytes)
      if isLong { output.write(second.bytes) }
      start = end
    }
  }

  /// What one thread prints into.
  private struct Workspace: ~Copyable {
    /// So many indicators are printed in one go.
    static let size = 512
    /// So many are looked at before the first of them is printed.
    private static let ahead = 16

    var text = TextBuffer()
    var bytes = TextBuffer()

    /// What was looked at ahead, so that it is not left out as if for nothing.
    private(set) var looked: UInt64 = 0

    mutating func fill(
      _ indices: Range<Int>, of section: ReportSection, lookingAt ahead: Int,
      _ body: (_ index: Int, _ text: inout TextBuffer, _ bytes: inout TextBuffer) -> Void
    ) {
      bytes.removeAll()
      for index in indices {
        if (index - indices.lowerBound) % Self.ahead == 0 {
          let places = index..<min(index + Self.ahead, indices.upperBound)
          looked &+= section.indicators.lookAhead(places, bytes: ahead)
        }
        body(index, &text, &bytes)
      }
    }
  }

  private func row(
    _ line: TableLine, _ columns: [ReportSection.Column], _ text: inout TextBuffer,
    _ bytes: inout TextBuffer
  ) {
    bytes.append(UInt8(ascii: "|"))
    for column in columns {
      bytes.append(.space)
      text.removeAll()
      line.append(column, to: &text)
      text.withBytes { MarkdownText.append($0, .cell, to: &bytes) }
      bytes += " |"
    }
    bytes.append(.lineFeed)
  }

  private func render(
    _ passage: Passage, of section: ReportSection, depth: Int, _ text: inout TextBuffer,
    _ bytes: inout TextBuffer
  ) {
    headingMark(depth, &bytes)
    text.removeAll()
    passage.appendHeading(to: &text)
    text.withBytes { MarkdownText.append($0, .heading, to: &bytes) }
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
  func commentary(_ text: Span<UInt8>, _ bytes: inout TextBuffer) {
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
      if isInList { bytes += "- " }
      MarkdownText.append(content, .sentences(indent: isInList ? 2 : 0), to: &bytes)
      bytes += isInList ? "\n" : "\n\n"
    }
    if isInList { bytes.append(.lineFeed) }
  }
}
