extension PaperLines {
  /// The markers of the paper, in their order. Those that are not alone on their line are reported, and so
  /// is a paper without any.
  func markers(_ findings: inout FindingCollector) -> [Marker] {
    let bytes = bytes.span
    var markers: [Marker] = []
    var reader = MarkdownLineReader()
    var headingLevel: Int?
    var hasStray = false
    for index in frontMatterEnd..<count {
      let line = bytes.extracting(self[index].text)
      switch reader.kind(of: line) {
      case .heading(let level): headingLevel = level
      case .literal: break
      case .comment:
        guard var marker = Marker(comment: line) else { continue }
        (marker.line, marker.headingLevel, headingLevel) = (index, headingLevel, nil)
        markers.append(marker)
      case .other:
        // Inside a block it is text: the checksum tells what a person has changed there.
        guard markers.last?.kind != .begin, let part = line.strayMarker else { continue }
        findings.add(.markerNotAlone, at: part, ofLine: index, in: self)
        hasStray = true
      }
    }
    if markers.isEmpty, !hasStray { findings.add(PaperFault.noMarker) }
    return markers
  }

  /// The first line after the YAML from which pandoc takes a paper's title: between `---` and `---`,
  /// without blank lines.
  private var frontMatterEnd: Int {
    guard count > 0, isRule("---", at: 0) else { return 0 }
    for index in 1..<count {
      if index > 1, isRule("---", at: index) || isRule("...", at: index) { return index + 1 }
      if isBlank(index) || bytes[self[index].text].starts(with: "<!--".utf8) { break }
    }
    return 0
  }

  private func isRule(_ mark: String, at index: Int) -> Bool {
    let text = bytes[self[index].text]
    return text.starts(with: mark.utf8) && text.dropFirst(mark.utf8.count).allSatisfy(\.isSpace)
  }
}

extension Span<UInt8> {
  /// The range of a marker in a line with other text, unless it is in a code span or after a backslash.
  fileprivate var strayMarker: Range<Int>? {
    guard let start = firstRange(of: "<!--")?.lowerBound, Marker(comment: self) != nil else {
      return nil
    }
    let isInCode = extracting(0..<start).array.count { $0 == UInt8(ascii: "`") } % 2 == 1
    guard !isInCode, start == 0 || self[start - 1] != .backslash else { return nil }
    return start..<(firstRange(of: "-->", from: start + 4)?.upperBound ?? count)
  }
}
