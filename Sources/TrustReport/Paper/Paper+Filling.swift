extension Paper {
  /// The paper with its blocks generated again.
  ///
  /// - Parameters:
  ///   - report: the report that the blocks are parts of.
  ///   - plan: the board's priorities; without them the blocks that print them are kept.
  ///   - overwritingEdits: whether to replace a block that a person has changed since it was generated;
  ///     if not, each such block is an error.
  public func filled(
    from report: Report, plan: PriorityPlan? = nil, overwritingEdits: Bool = false
  ) -> FilledPaper {
    var collector = collector
    let fillings = blocks.map { block in
      do throws(PaperFault) {
        let content = try block.content(from: report, plan)
        // The board's priorities are of no quarter.
        let quarter = block.isOfReport ? report.quarter : nil
        if let held = block.end.quarter, let quarter, quarter < held {
          let fault = PaperFault.olderQuarter(
            title: block.title, held: held.description, given: quarter.description)
          collector.add(fault, at: block.begin, in: lines)
        }
        return filling(
          block, content, quarter, overwritingEdits: overwritingEdits, &collector)
      } catch {
        collector.add(error, at: block.begin, in: lines)
        return FilledPaper.Filling(outcome: .left, range: range(of: block), bytes: [])
      }
    }
    return FilledPaper(self, fillings, collector.findings)
  }

  private func filling(
    _ block: MarkedBlock, _ content: [UInt8], _ quarter: Quarter?, overwritingEdits: Bool,
    _ collector: inout FindingCollector
  ) -> FilledPaper.Filling {
    let bytes = text(of: block, content: content, quarter)
    var filling = FilledPaper.Filling(outcome: .rewritten, range: range(of: block), bytes: bytes)
    if lines.bytes.span.extracting(filling.range).isSame(as: bytes.span) {
      filling.outcome = .unchanged
    } else if isEdited(block, newContent: content) {
      filling.isEdited = true
      if !overwritingEdits {
        filling.outcome = .edited
        collector.add(.editedBlock(title: block.title), at: block.begin, in: lines)
      }
    }
    return filling
  }

  /// What is replaced of a block: from the end of the begin marker's line to the end of the end marker.
  private func range(of block: MarkedBlock) -> Range<Int> {
    lines[block.begin.line].end.upperBound..<lines[block.end.line].text.upperBound
  }

  /// Whether a person has changed a block since it was generated. Blank lines around the content and
  /// line ends do not count, nor does a change to what would be generated now.
  private func isEdited(_ block: MarkedBlock, newContent: [UInt8]) -> Bool {
    let found = lines.content(of: block.body)
    if found.isEmpty, block.end.checksum.isEmpty { return false }
    return block.end.checksum != Checksum.text(of: found) && found != newContent
  }

  /// What replaces a block. Blank lines separate the comments from the content, as Markdown needs it.
  private func text(of block: MarkedBlock, content: [UInt8], _ quarter: Quarter?) -> [UInt8] {
    let lineEnd = lines.bytes[lines[block.begin.line].end]
    var bytes = Array(lineEnd)
    if !content.isEmpty {
      for byte in content { if byte == .lineFeed { bytes += lineEnd } else { bytes.append(byte) } }
      bytes += lineEnd + lineEnd
    }
    return bytes + block.end.line(with: quarter, Checksum.text(of: content), in: lines)
  }
}

extension MarkedBlock {
  /// Whether it holds a part of the report, and so is of its quarter.
  fileprivate var isOfReport: Bool { if case .report = block { true } else { false } }

  /// The content of the block with line feeds, without blank lines around it.
  fileprivate func content(
    from report: Report, _ plan: PriorityPlan?
  ) throws(PaperFault) -> [UInt8] {
    let blocks = try blocks(from: report, plan)
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes += $0 }
    MarkdownWriter(headingLevel: headingLevel).write(blocks, to: &output)
    // Writing to memory does not fail.
    try? output.finish()
    let lines = PaperLines(bytes)
    return lines.content(of: 0..<lines.count)
  }

  private func blocks(
    from report: Report, _ plan: PriorityPlan?
  ) throws(PaperFault) -> [Block] {
    if case .report(let part) = block {
      if case .priority(let name) = part { try Self.check(name, in: report.priorityNames) }
      return report.blocks(for: part)
    }
    guard let plan else { throw .noPriorities(title: title) }
    if case .priorities = block { return plan.outcomeBlocks }
    return plan.progressBlocks
  }

  private static func check(_ name: String, in known: [String]) throws(PaperFault) {
    if known.contains(where: { Matching.isSame($0, name) }) { return }
    throw .unknownPriority(suggestion: PriorityPlan.name(near: name, in: known), known: known)
  }
}
