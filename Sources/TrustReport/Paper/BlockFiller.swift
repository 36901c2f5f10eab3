/// Generates the blocks of a paper again, and finds which of them a person has changed.
struct BlockFiller {
  private let lines: PaperLines
  private let report: Report
  private let parts: ReportParts
  private let plan: PriorityPlan?
  private let overwritingEdits: Bool
  /// The report of the quarter or year before, if the data hold it; it is made when it is first asked for.
  private lazy var partsBefore = report.reportBefore.map { ReportParts(of: $0) }
  /// What is wrong with the paper, and with what its blocks ask for.
  private(set) var findings: FindingCollector
  /// Notes on the edits that cannot be told apart from changes in the data.
  private(set) var mixedEdits = FindingCollector()

  init(_ paper: Paper, report: Report, plan: PriorityPlan?, overwritingEdits: Bool) {
    lines = paper.lines
    self.report = report
    parts = ReportParts(of: report)
    self.plan = plan
    self.overwritingEdits = overwritingEdits
    findings = paper.collector
    mixedEdits.begin(file: findings.files.last ?? "")
  }

  /// What becomes of a block; adds what is wrong with it to the findings.
  mutating func fill(_ block: MarkedBlock) -> FilledPaper.Filling {
    do throws(PaperFault) {
      let content = try block.content(from: parts, plan)
      // The board's priorities are of no quarter.
      let period = block.isOfReport ? report.period : nil
      if let held = block.end.period, let period, period.quarter < held.quarter {
        let fault = PaperFault.olderQuarter(
          title: block.title, held: held.description, given: period.description)
        findings.add(fault, at: block.begin, in: lines)
      }
      return filling(block, content, period)
    } catch {
      findings.add(error, at: block.begin, in: lines)
      return FilledPaper.Filling(outcome: .left, range: range(of: block), bytes: [])
    }
  }

  private mutating func filling(
    _ block: MarkedBlock, _ content: [UInt8], _ period: Period?
  ) -> FilledPaper.Filling {
    let end = block.end.line(with: period, Checksum.text(of: content), in: lines)
    let bytes = text(of: block, content: content, end: end)
    var filling = FilledPaper.Filling(outcome: .rewritten, range: range(of: block), bytes: bytes)
    if lines.bytes.span.extracting(filling.range).isSame(as: bytes.span) {
      filling.outcome = .unchanged
    } else if isEdited(block, newContent: content) {
      if !overwritingEdits { filling.outcome = .edited }
      filling.edit = edit(of: block, newContent: content)
    }
    return filling
  }

  /// What is replaced of a block: from the end of the begin marker's line to the end of the end marker.
  private func range(of block: MarkedBlock) -> Range<Int> {
    lines[block.begin.line].end.upperBound..<lines[block.end.line].text.upperBound
  }

  /// What replaces a block. Blank lines separate the comments from the content, as Markdown needs it.
  private func text(of block: MarkedBlock, content: [UInt8], end: [UInt8]) -> [UInt8] {
    let lineEnd = lines.bytes[lines[block.begin.line].end]
    var bytes = Array(lineEnd)
    if !content.isEmpty {
      for byte in content { if byte == .lineFeed { bytes += lineEnd } else { bytes.append(byte) } }
      bytes += lineEnd + lineEnd
    }
    return bytes + end
  }
}

// MARK: Edits

extension BlockFiller {
  /// Whether a person has changed a block since it was generated. Blank lines around the content and
  /// line ends do not count, nor does a change to what would be generated now.
  private func isEdited(_ block: MarkedBlock, newContent: [UInt8]) -> Bool {
    let found = lines.content(of: block.body)
    if found.isEmpty, block.end.checksum.isEmpty { return false }
    return block.end.checksum != Checksum.text(of: found) && found != newContent
  }

  /// The edit of a block; adds to the findings that the block is kept, or that its edit is not known.
  private mutating func edit(of block: MarkedBlock, newContent: [UInt8]) -> FilledPaper.Edit {
    let title = block.title
    guard let original = originalContent(of: block, newContent: newContent) else {
      let quarter = block.end.period.flatMap { $0 == report.period ? nil : $0.description }
      if overwritingEdits {
        mixedEdits.add(.mixedEdit(title: title, quarter: quarter), at: block.begin, in: lines)
      } else {
        let fault = PaperFault.editedBlock(title: title, edit: .unknown(quarter: quarter))
        findings.add(fault, at: block.begin, in: lines)
      }
      return .unknown
    }
    if !overwritingEdits {
      findings.add(.editedBlock(title: title, edit: .known), at: block.begin, in: lines)
    }
    // The marker is as it was: a person has changed the text alone.
    let end = lines.bytes[lines[block.end.line].text]
    return .known(before: text(of: block, content: original, end: Array(end)))
  }

  /// The content of a block before the edit: what has its checksum, of that which the data give now and
  /// for the quarter or year before. `nil` if neither has.
  private mutating func originalContent(
    of block: MarkedBlock, newContent: [UInt8]
  ) -> [UInt8]? {
    func isOriginal(_ content: [UInt8]) -> Bool {
      Checksum.text(of: content) == block.end.checksum
    }
    if isOriginal(newContent) { return newContent }
    guard block.isOfReport, let held = block.end.period, held.quarter == report.period?.previous,
      let partsBefore, partsBefore.report.period == held,
      let content = try? block.content(from: partsBefore, plan)
    else { return nil }
    return isOriginal(content) ? content : nil
  }
}
