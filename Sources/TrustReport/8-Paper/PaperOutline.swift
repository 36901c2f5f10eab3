/// The headings and the markers of a paper, in their order.
struct PaperOutline {
  private(set) var markers: [Marker] = []
  private var headings: [(line: Int, level: Int)] = []

  /// Reads a paper; markers that stand where they cannot count are logged, and so is a paper without
  /// any.
  init(_ paper: PaperLines, log: inout FindingLog) {
    var reader = MarkdownLineReader()
    var hasStray = false
    for index in paper.frontMatterEnd..<paper.count {
      let text = paper.text(index)
      switch reader.kind(of: text) {
      case .heading(let level): headings.append((index, level))
      case .literal: break
      case .comment:
        guard var marker = Marker(comment: text) else { continue }
        marker.line = index
        markers.append(marker)
      case .other:
        // Inside a block it is text: what a person does there, the checksum tells.
        guard let range = text.strayMarker, markers.last?.kind != .begin else { continue }
        log.add(.markerNotAlone, line: index, part: range, of: paper)
        hasStray = true
      }
    }
    if markers.isEmpty, !hasStray { log.add(.paper(.noMarker)) }
  }

  /// The level of the heading that a line stands under; 0 for none. What stands inside a block is
  /// generated, and nothing stands under it.
  func level(above line: Int, besides blocks: [MarkedBlock]) -> Int {
    let heading = headings.last { heading in
      heading.line < line && !blocks.contains { $0.body.contains(heading.line) }
    }
    return heading?.level ?? 0
  }
}

extension PaperLines {
  /// The first line behind the YAML that pandoc takes a paper's title from: between `---` and `---`,
  /// without blank lines.
  fileprivate var frontMatterEnd: Int {
    guard count > 0, isLine(0, "---") else { return 0 }
    for index in 1..<count {
      if index > 1, isLine(index, "---") || isLine(index, "...") { return index + 1 }
      if isBlank(index) || text(index).starts(with: "<!--".utf8) { break }
    }
    return 0
  }

  private func isLine(_ index: Int, _ mark: String) -> Bool {
    let text = text(index)
    return text.starts(with: mark.utf8) && text.dropFirst(mark.utf8.count).allSatisfy(\.isSpace)
  }
}

extension ArraySlice<UInt8> {
  /// Where a marker stands in a line with other text, if not in a code span or behind a backslash.
  fileprivate var strayMarker: Range<Int>? {
    guard let start = firstRange(of: "<!--".utf8), Marker(comment: self) != nil else { return nil }
    let before = self[..<start.lowerBound]
    let isInCode = !before.count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2)
    guard before.last != .backslash, !isInCode else { return nil }
    let end = self[start.upperBound...].firstRange(of: "-->".utf8)
    return start.lowerBound..<(end?.upperBound ?? endIndex)
  }
}

extension FindingLog {
  /// Adds what is wrong at a part of a paper's line.
  mutating func add(_ fault: PaperFault, line: Int, part: Range<Int>, of paper: PaperLines) {
    let isQuoted = paper.bytes[part].first == .quote
    let value = isQuoted ? paper.bytes[part].dropFirst().dropLast() : paper.bytes[part]
    add(
      .paper(fault), value: Finding.Excerpt.printable(value.string.unicodeScalars.prefix(200)),
      place: Place(line: line, part: part, of: paper))
  }
}
