extension MarkdownRenderer {
  /// Prints a section without a heading of its own: a table of its indicators, then what is said of each.
  func render(_ section: ReportSection, depth: Int, to output: inout TextOutput) {
    output.append { bytes in
      if section.count == 0 {
        paragraph(section.sentenceWhenEmpty, &bytes)
      } else {
        header(section.columns.map { ($0.name, $0.isFigure) }, &bytes)
      }
    }
    guard section.count > 0 else { return }
    // A line has the beginning of what is kept of an indicator, a passage all of it.
    renderEach(of: section, lookingAt: 128, to: &output) { section, index, text, bytes in
      row(section.line(index), section.columns, &text, &bytes)
    }
    output.append { $0.append(.lineFeed) }
    renderEach(of: section, lookingAt: 1024, to: &output) { section, index, text, bytes in
      guard let passage = section.passage(index) else { return }
      render(passage, of: section, depth: depth, &text, &bytes)
    }
  }

  /// Prints each indicator of a section.
  ///
  /// - Parameter ahead: how many bytes of each indicator's text are wanted.
  private func renderEach(
    of section: ReportSection, lookingAt ahead: Int, to output: inout TextOutput,
    _ body: (ReportSection, Int, _ text: inout TextBuffer, _ bytes: inout TextBuffer) -> Void
  ) {
    PrintedInTurns.print(
      section.count, of: section, copy: { section.copy }, to: &output,
      lookAhead: { $0.indicators.lookAhead($1, bytes: ahead) }, body)
  }

  private func row(
    _ line: TableLine, _ columns: [ReportSection.Column], _ text: inout TextBuffer,
    _ bytes: inout TextBuffer
  ) {
    bytes.append(UInt8(ascii: "|"))
    for column in columns {
      bytes.append(.space)
      if column.isPlain {
        line.append(column, to: &bytes)
      } else {
        text.removeAll()
        line.append(column, to: &text)
        text.withBytes { MarkdownText.append($0, .cell, to: &bytes) }
      }
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
    passage.forEachRemark { remark in
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
