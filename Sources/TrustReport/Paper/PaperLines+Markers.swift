extension PaperLines {
  /// The markers of the paper, in their order. Those that are not alone on their line are reported, and so
  /// is a paper without any.
  func markers(_ findings: inout FindingCollector) -> [Marker] {
    let bytes = bytes.span
    var markers: [Marker] = []
    var reader = MarkdownLineReader()
    var headingLevel: Int?
    var hasStray = false
    func report(_ fault: PaperFault, _ part: Range<Int>, _ index: Int) {
      findings.add(fault, at: part, ofLine: index, in: self)
      hasStray = true
    }
    let frontMatterEnd = frontMatterEnd
    for index in 0..<frontMatterEnd {
      if let part = bytes.extracting(self[index].text).marker {
        report(.markerInFrontMatter, part, index)
      }
    }
    for index in frontMatterEnd..<count {
      let line = bytes.extracting(self[index].text)
      let kind = reader.kind(of: line)
      switch kind {
      case .heading(let level): headingLevel = level
      case .literal: break
      case .commented:
        // A marker that is not closed on its line is reported, and needs no second finding.
        guard markers.last?.fault == nil, let part = line.marker else { continue }
        report(.markerNotAlone, part, index)
      case .fenced:
        guard markers.last?.kind != .begin, let part = line.marker else { continue }
        findings.add(.markerInCode, at: part, ofLine: index, in: self)
      case .commentInList, .indented:
        guard markers.last?.kind != .begin, let part = line.strayMarker else { continue }
        let isInList = kind == .commentInList
        report(isInList ? .markerInList : .indentedMarker, part, index)
      case .comment:
        guard var marker = Marker(comment: line) else {
          if markers.last?.kind != .begin, let part = line.strayMarker {
            report(.markerNotAlone, part, index)
          }
          continue
        }
        (marker.line, marker.headingLevel, headingLevel) = (index, headingLevel, nil)
        markers.append(marker)
      case .other:
        // Inside a block it is text: the checksum tells what a person has changed there.
        guard markers.last?.kind != .begin, let part = line.strayMarker else { continue }
        report(.markerNotAlone, part, index)
      }
    }
    if markers.isEmpty, !hasStray { findings.add(PaperFault.noMarker) }
    return markers
  }

  /// The first line after the YAML from which pandoc takes a paper's title: between `---` and `---`,
  /// without blank lines unless it begins with a key.
  private var frontMatterEnd: Int {
    guard count > 1, isRule("---", at: 0) else { return 0 }
    let beginsWithKey = bytes.span.extracting(self[1].text).beginsWithKey
    for index in 1..<count {
      if index > 1, isRule("---", at: index) || isRule("...", at: index) { return index + 1 }
      if isBlank(index), !beginsWithKey { break }
    }
    return 0
  }

  private func isRule(_ mark: String, at index: Int) -> Bool {
    let text = bytes[self[index].text]
    return text.starts(with: mark.utf8) && text.dropFirst(mark.utf8.count).allSatisfy(\.isSpace)
  }
}

extension Span<UInt8> {
  /// Whether a line begins as an entry of YAML does: `title: …`.
  fileprivate var beginsWithKey: Bool {
    let end = end(from: 0) { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
    return end > 0 && hasMark(":", at: end)
  }

  /// The range of a marker in a line with other text, unless it is in a code span or after a backslash.
  fileprivate var strayMarker: Range<Int>? {
    guard let marker else { return nil }
    let start = marker.lowerBound
    let isInCode = extracting(0..<start).array.count { $0 == UInt8(ascii: "`") } % 2 == 1
    return isInCode || start > 0 && self[start - 1] == .backslash ? nil : marker
  }

  /// The range of the comment of a line that is a marker, wherever it is.
  fileprivate var marker: Range<Int>? {
    var open = firstRange(of: "<!--")
    while let start = open?.lowerBound {
      if Marker(comment: extracting(start..<count)) != nil {
        return start..<(firstRange(of: "-->", from: start + 4)?.upperBound ?? count)
      }
      open = firstRange(of: "<!--", from: start + 4)
    }
    return nil
  }
}
