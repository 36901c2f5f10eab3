/// A block of a paper: what it holds, and its markers.
struct MarkedBlock: Sendable {
  let block: PaperBlock
  let begin: Marker
  let end: Marker
  /// The level of the topmost headings inside: one below the heading above the block.
  let headingLevel: Int

  var title: String { begin.title }
  /// The lines between the markers.
  var body: Range<Int> { begin.line + 1..<end.line }
}

/// Pairs the markers of a paper, and finds what is wrong with them.
struct BlockFinder {
  /// A block that has begun.
  private struct Open {
    let marker: Marker
    /// The level of the heading above it; 0 for none.
    let levelAbove: Int
    /// Whether something is wrong with it that was reported.
    var isFaulty: Bool
  }

  private let paper: PaperLines
  private(set) var blocks: [MarkedBlock] = []
  private(set) var findings: FindingCollector
  private var open: [Open] = []
  /// How many open blocks have a key.
  private var openCounts: [String: Int] = [:]
  /// The line on which each block begins.
  private var firstLines: [String: Int] = [:]
  /// The line of the last end marker of each block.
  private var lastEnds: [String: Int] = [:]
  /// The level of the last heading outside the blocks, which are generated; 0 for none.
  private var level = 0

  /// Finds the blocks of a paper, and adds to the findings.
  init(_ paper: PaperLines, findings: FindingCollector) {
    self.paper = paper
    self.findings = findings
    let markers = paper.markers(&self.findings)
    for marker in markers where marker.kind == .end { lastEnds[marker.key] = marker.line }
    for marker in markers { take(marker) }
    for block in open { reportUnclosed(block) }
  }

  private mutating func take(_ marker: Marker) {
    level = marker.headingLevel ?? level
    if let (fault, part) = marker.fault {
      findings.add(fault, at: part, ofLine: marker.line, in: paper)
    }
    // A word that is neither begin nor end is taken for the one that is due.
    switch marker.kind ?? (open.isEmpty ? .begin : .end) {
    case .begin: begin(marker)
    case .end: end(marker)
    }
  }
}

// MARK: Beginnings

extension BlockFinder {
  private mutating func begin(_ marker: Marker) {
    while let outer = open.last, !canHold(marker, outer.marker) {
      reportUnclosed(outer)
      removeOpen(from: open.count - 1)
    }
    let fault = fault(ofBeginning: marker)
    if let fault { findings.add(fault, at: marker, in: paper) }
    // A block inside another makes both impossible to fill.
    if !open.isEmpty { open[open.count - 1].isFaulty = true }
    let isFaulty = fault != nil || marker.fault != nil
    open.append(Open(marker: marker, levelAbove: level, isFaulty: isFaulty))
    openCounts[marker.key, default: 0] += 1
  }

  /// Whether another block can begin inside an open one: whether the open one ends below it.
  private func canHold(_ marker: Marker, _ outer: Marker) -> Bool {
    outer.key != marker.key && lastEnds[outer.key].map { $0 > marker.line } ?? false
  }

  /// What is wrong with the beginning of a block here, its form aside.
  private func fault(ofBeginning marker: Marker) -> PaperFault? {
    if let outer = open.last?.marker {
      return .nestedBlock(title: marker.title, outer: outer.title, outerLine: outer.line + 1)
    }
    guard marker.fault == nil else { return nil }
    if marker.block == nil {
      let suggestion = PaperBlock.suggestion(for: marker.name)
      return .unknownBlock(suggestion: suggestion, known: PaperBlock.names)
    }
    return firstLines[marker.key].map { .doubledBlock(title: marker.title, firstLine: $0 + 1) }
  }
}

// MARK: Ends

extension BlockFinder {
  private mutating func end(_ marker: Marker) {
    if openCounts[marker.key, default: 0] > 0,
      let own = open.lastIndex(where: { $0.marker.key == marker.key })
    {
      for other in open[(own + 1)...] { reportUnclosed(other) }
      close(open[own], marker)
      removeOpen(from: own)
    } else if let innermost = open.last {
      removeOpen(from: open.count - 1)
      guard !innermost.isFaulty, marker.fault == nil else { return }
      let begin = innermost.marker
      findings.add(
        .mismatchedEnd(title: marker.title, open: begin.title, openLine: begin.line + 1),
        at: marker, in: paper)
    } else if marker.fault == nil {
      findings.add(.unopenedBlock(title: marker.title), at: marker, in: paper)
    }
  }

  private mutating func close(_ open: Open, _ end: Marker) {
    if !open.isFaulty { firstLines[open.marker.key] = open.marker.line }
    guard !open.isFaulty, end.fault == nil, let block = open.marker.block else { return }
    level = open.levelAbove
    blocks.append(
      MarkedBlock(
        block: block, begin: open.marker, end: end, headingLevel: min(open.levelAbove + 1, 6)))
  }

  private mutating func removeOpen(from index: Int) {
    for block in open[index...] { openCounts[block.marker.key, default: 0] -= 1 }
    open.removeSubrange(index...)
  }

  private mutating func reportUnclosed(_ open: Open) {
    guard !open.isFaulty else { return }
    findings.add(.unclosedBlock(title: open.marker.title), at: open.marker, in: paper)
  }
}
