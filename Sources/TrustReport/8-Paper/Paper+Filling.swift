extension Paper {
  /// The paper with its blocks made anew.
  ///
  /// - Parameters:
  ///   - report: the report that the blocks are parts of.
  ///   - plan: the board's priorities; without them the blocks that print them stay as they are.
  ///   - overwritingEdits: whether a block is replaced that a person has changed since it was
  ///     generated. If not, each such block is an error.
  public func filled(
    from report: Report, plan: PriorityPlan? = nil, overwritingEdits: Bool = false
  ) -> FilledPaper {
    var log = log
    let source = BlockSource(report: report, plan: plan)
    let fillings = blocks.map { block in
      filling(block, source, overwritingEdits: overwritingEdits, &log)
    }
    return FilledPaper(self, fillings, log)
  }

  private func filling(
    _ block: MarkedBlock, _ source: BlockSource, overwritingEdits: Bool, _ log: inout FindingLog
  ) -> FilledPaper.Filling {
    let (begin, end) = (lines.lines[block.begin.line], lines.lines[block.end.line])
    let range = begin.end.upperBound..<end.text.upperBound
    let content: [UInt8]
    do {
      content = try source.content(of: block)
    } catch {
      log.add(error, line: block.begin.line, part: block.begin.part, of: lines)
      return FilledPaper.Filling(outcome: .left, range: range, bytes: [])
    }
    let bytes = text(of: block, content: content)
    var filling = FilledPaper.Filling(outcome: .rewritten, range: range, bytes: bytes)
    if lines.bytes[range].elementsEqual(bytes) {
      filling.outcome = .unchanged
    } else if isEdited(block, newContent: content) {
      filling.isEdited = true
      if !overwritingEdits {
        filling.outcome = .edited
        let fault = PaperFault.editedBlock(title: block.title)
        log.add(fault, line: block.begin.line, part: block.begin.part, of: lines)
      }
    }
    return filling
  }

  /// Whether a person has changed a block since it was generated. Blank lines around the content and
  /// line ends do not count; nor does a change to what would be written anyway.
  private func isEdited(_ block: MarkedBlock, newContent: [UInt8]) -> Bool {
    let found = lines.content(block.body)
    if found.isEmpty, block.end.checksum.isEmpty { return false }
    return block.end.checksum != Checksum.text(of: found) && found != newContent
  }

  /// What stands from behind the begin marker's line to the end of the end marker. Blank lines keep
  /// the comments apart from the content, as every Markdown reader needs it.
  private func text(of block: MarkedBlock, content: [UInt8]) -> [UInt8] {
    let lineEnd = lines.bytes[lines.lines[block.begin.line].end]
    var bytes = Array(lineEnd)
    if !content.isEmpty {
      for byte in content { if byte == .lineFeed { bytes += lineEnd } else { bytes.append(byte) } }
      bytes += lineEnd + lineEnd
    }
    return bytes + block.end.line(with: Checksum.text(of: content), in: lines)
  }
}

/// Makes the content of blocks.
private struct BlockSource {
  let report: Report
  let plan: PriorityPlan?

  /// A block's content with line feeds, without blank lines around it.
  func content(of block: MarkedBlock) throws(PaperFault) -> [UInt8] {
    let renderer = MarkdownRenderer(headingLevel: block.headingLevel)
    var bytes: [UInt8] = []
    var output = TextOutput { bytes += $0 }
    switch block.block {
    case .report(let part):
      if case .priority(let name) = part { try check(name) }
      renderer.render(part, of: report, to: &output)
    case .priorities: renderer.render(prioritiesOf: try plan(for: block), to: &output)
    case .progress: renderer.render(progressOf: try plan(for: block), to: &output)
    }
    // What takes bytes into memory does not fail.
    try? output.finish()
    let lines = PaperLines(bytes)
    return lines.content(0..<lines.count)
  }

  private func plan(for block: MarkedBlock) throws(PaperFault) -> PriorityPlan {
    guard let plan else { throw .noPriorities(title: block.title) }
    return plan
  }

  private func check(_ name: String) throws(PaperFault) {
    let known = report.priorityNames
    let folded = Name.folded(name)
    if known.contains(where: { Name.folded($0) == folded }) { return }
    let near = Name.nearest(
      to: folded, in: known.map { Name.folded($0) }, slips: max(1, folded.count / 4))
    throw .unknownPriority(suggestion: known.first { Name.folded($0) == near }, known: known)
  }
}
