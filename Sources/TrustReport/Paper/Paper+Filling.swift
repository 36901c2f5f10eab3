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
    var filler = BlockFiller(
      self, report: report, plan: plan, overwritingEdits: overwritingEdits)
    let fillings = blocks.map { filler.fill($0) }
    return FilledPaper(
      self, fillings, filler.findings.findings, mixedEdits: filler.mixedEdits.findings)
  }
}

extension MarkedBlock {
  /// Whether it holds a part of the report, and so is of its quarter.
  var isOfReport: Bool { if case .report = block { true } else { false } }

  /// The content of the block with line feeds, without blank lines around it.
  func content(
    from parts: ReportParts, _ plan: PriorityPlan?
  ) throws(PaperFault) -> [UInt8] {
    let blocks = try blocks(from: parts, plan)
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes += $0 }
    MarkdownWriter(headingLevel: headingLevel).write(blocks, to: &output)
    // Writing to memory does not fail.
    try? output.finish()
    let lines = PaperLines(bytes)
    return lines.content(of: 0..<lines.count)
  }

  private func blocks(
    from parts: ReportParts, _ plan: PriorityPlan?
  ) throws(PaperFault) -> [Block] {
    if case .report(let part) = block {
      if case .priority(let name) = part, !parts.has(priority: name) {
        let known = parts.report.priorityNames
        throw .unknownPriority(suggestion: PriorityPlan.name(near: name, in: known), known: known)
      }
      return parts.blocks(for: part)
    }
    guard let plan else { throw .noPriorities(title: title) }
    if case .priorities = block { return plan.outcomeBlocks }
    return plan.progressBlocks
  }
}
