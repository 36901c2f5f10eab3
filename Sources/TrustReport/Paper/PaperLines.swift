/// The bytes of a paper, split into lines: at LF, CRLF or CR, each line with its own line end.
struct PaperLines: Sendable {
  struct Line {
    /// The characters of the line; a byte-order mark is not one of them.
    let text: Range<Int>
    /// Its line end; empty for a last line without one.
    let end: Range<Int>
  }

  let bytes: [UInt8]
  /// The offsets at which the lines begin, and the one at which the last ends.
  private let offsets: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let span = bytes.span
    let lineEnds = ByteSearch(.lineFeed, lineEnds: true)
    var offsets: [Int] = []
    var next = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while next < span.count {
      offsets.append(next)
      next = lineEnds.next(in: span, from: next)
      next += span.hasMark("\r\n", at: next) ? 2 : next < span.count ? 1 : 0
    }
    offsets.append(next)
    self.offsets = offsets
  }

  var count: Int { offsets.count - 1 }

  /// A line, by its index from 0.
  subscript(index: Int) -> Line {
    let (start, next) = (offsets[index], offsets[index + 1])
    var end = next
    if end > start, bytes[end - 1] == .lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return Line(text: start..<end, end: end..<next)
  }

  /// All bytes of a line: the first begins with the byte-order mark, if there is one.
  func whole(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : offsets[index])..<offsets[index + 1]
  }

  func isBlank(_ index: Int) -> Bool { bytes[self[index].text].allSatisfy(\.isSpace) }

  /// Lines as one text with line feeds, without the blank lines around it: what a checksum is of.
  func content(of range: Range<Int>) -> [UInt8] {
    guard let first = range.first(where: { !isBlank($0) }),
      let last = range.last(where: { !isBlank($0) })
    else { return [] }
    var content: [UInt8] = []
    content.reserveCapacity(offsets[last + 1] - offsets[first])
    for index in first...last {
      if index > first { content.append(.lineFeed) }
      content += bytes[self[index].text]
    }
    return content
  }
}

// MARK: Findings

extension FindingCollector {
  /// Adds what is wrong with what a marker names.
  mutating func add(_ fault: PaperFault, at marker: Marker, in paper: PaperLines) {
    add(fault, at: marker.part, ofLine: marker.line, in: paper)
  }

  /// Adds what is wrong with a part of a paper's line, given by its offsets there.
  mutating func add(
    _ fault: PaperFault, at part: Range<Int>, ofLine line: Int, in paper: PaperLines
  ) {
    let start = paper[line].text.lowerBound
    let range = start + part.lowerBound..<start + part.upperBound
    var value = paper.bytes[range]
    if value.first == .quote { value = value.dropFirst().dropLast() }
    add(
      fault, value: TerminalText.excerpt(String(decoding: value, as: UTF8.self)),
      at: InputLocation(of: range, inLine: line, of: paper))
  }
}

extension InputLocation {
  /// The location of a range of a paper's bytes; a paper has no cells as a spreadsheet has.
  init(of range: Range<Int>, inLine line: Int, of paper: PaperLines) {
    var record = Record()
    record.fields = [Field(cell: range.lowerBound, content: range)]
    record.bytes = paper[line].text
    record.line = line + 1
    self.init(record, field: 0, in: paper.bytes.span)
    cell = nil
  }
}

// MARK: Bytes of a line

extension Span<UInt8> {
  /// Whether there is nothing but white space from an offset on.
  func isBlank(from offset: Int) -> Bool { end(from: offset) { $0.isSpace } == count }

  /// Whether a mark, such as `-->`, is at an offset.
  func hasMark(_ mark: String, at offset: Int) -> Bool {
    var index = offset
    for byte in mark.utf8 {
      guard index < count, self[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// The range of the first mark of a kind from an offset on.
  func firstRange(of mark: String, from start: Int = 0) -> Range<Int>? {
    guard let first = mark.utf8.first else { return nil }
    let search = ByteSearch(first, lineEnds: false)
    var offset = search.next(in: self, from: start)
    while offset < count {
      if hasMark(mark, at: offset) { return offset..<offset + mark.utf8.count }
      offset = search.next(in: self, from: offset + 1)
    }
    return nil
  }
}
