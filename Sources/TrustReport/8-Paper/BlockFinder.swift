/// A block of a paper: what it holds, and where it stands.
struct MarkedBlock: Sendable {
  var block: PaperBlock
  var begin: Marker
  var end: Marker
  /// The level of the topmost headings inside: one below the heading that the block stands under.
  var headingLevel: Int

  var title: String { begin.title }
  /// The lines between the markers.
  var body: Range<Int> { begin.line + 1..<end.line }
}

/// Pairs the markers of a paper, and logs what is wrong with them.
struct BlockFinder {
  private let paper: PaperLines
  private let outline: PaperOutline
  private var blocks: [MarkedBlock] = []
  private var open: [Open] = []
  /// Where each block begins.
  private var firstLines: [String: Int] = [:]

  /// A block that has begun.
  private struct Open {
    var marker: Marker
    /// Whether something is wrong with it that was reported.
    var isFaulty: Bool
    var headingLevel: Int
  }

  /// Finds the blocks.
  static func blocks(in paper: PaperLines, log: inout FindingLog) -> [MarkedBlock] {
    var finder = BlockFinder(paper: paper, outline: PaperOutline(paper, log: &log))
    for index in finder.outline.markers.indices { finder.take(index, &log) }
    for open in finder.open { finder.reportUnclosed(open, &log) }
    return finder.blocks
  }

  private init(paper: PaperLines, outline: PaperOutline) {
    self.paper = paper
    self.outline = outline
  }

  private mutating func take(_ index: Int, _ log: inout FindingLog) {
    let marker = outline.markers[index]
    if let (fault, part) = marker.fault {
      log.add(fault, line: marker.line, part: part, of: paper)
    }
    // A word that is neither begin nor end stands for the one that is due.
    switch marker.kind ?? (open.isEmpty ? .begin : .end) {
    case .begin: begin(index, &log)
    case .end: end(marker, &log)
    }
  }

  private func report(_ fault: PaperFault, at marker: Marker, _ log: inout FindingLog) {
    log.add(fault, line: marker.line, part: marker.part, of: paper)
  }
}

// MARK: Beginnings

extension BlockFinder {
  private mutating func begin(_ index: Int, _ log: inout FindingLog) {
    let marker = outline.markers[index]
    while let outer = open.last, !goesOn(outer.marker, behind: index) {
      reportUnclosed(outer, &log)
      open.removeLast()
    }
    let fault = fault(ofBeginning: marker)
    if let fault { report(fault, at: marker, &log) }
    // What holds another block can be filled no more than that one.
    if !open.isEmpty { open[open.count - 1].isFaulty = true }
    let isFaulty = fault != nil || marker.fault != nil
    let level = outline.level(above: marker.line, besides: blocks)
    open.append(Open(marker: marker, isFaulty: isFaulty, headingLevel: min(level + 1, 6)))
  }

  /// Whether a block that is open can have another begin inside it: whether it ends further on.
  private func goesOn(_ outer: Marker, behind index: Int) -> Bool {
    outer.key != outline.markers[index].key
      && outline.markers[index...].contains { $0.kind == .end && $0.key == outer.key }
  }

  /// What is wrong with a block's beginning here, its form aside.
  private func fault(ofBeginning marker: Marker) -> PaperFault? {
    if let outer = open.last?.marker {
      return .nestedBlock(title: marker.title, outer: outer.title, outerLine: outer.line + 1)
    }
    guard marker.fault == nil else { return nil }
    if marker.block == nil {
      return .unknownBlock(suggestion: PaperBlock.suggestion(for: marker.name))
    }
    return firstLines[marker.key].map { .doubledBlock(title: marker.title, firstLine: $0 + 1) }
  }
}

// MARK: Ends

extension BlockFinder {
  private mutating func end(_ marker: Marker, _ log: inout FindingLog) {
    if let own = open.lastIndex(where: { $0.marker.key == marker.key }) {
      for other in open[(own + 1)...] { reportUnclosed(other, &log) }
      close(open[own], marker)
      open.removeSubrange(own...)
    } else if let innermost = open.popLast() {
      guard !innermost.isFaulty, marker.fault == nil else { return }
      let begin = innermost.marker
      let fault = PaperFault.mismatchedEnd(
        title: marker.title, open: begin.title, openLine: begin.line + 1)
      report(fault, at: marker, &log)
    } else if marker.fault == nil {
      report(.unopenedBlock(title: marker.title), at: marker, &log)
    }
  }

  private mutating func close(_ open: Open, _ end: Marker) {
    if !open.isFaulty { firstLines[open.marker.key] = open.marker.line }
    guard !open.isFaulty, end.fault == nil, let block = open.marker.block else { return }
    blocks.append(
      MarkedBlock(block: block, begin: open.marker, end: end, headingLevel: open.headingLevel))
  }

  private func reportUnclosed(_ open: Open, _ log: inout FindingLog) {
    guard !open.isFaulty else { return }
    report(.unclosedBlock(title: open.marker.title), at: open.marker, &log)
  }
}
