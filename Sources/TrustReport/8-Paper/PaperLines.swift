/// The bytes of a paper, cut into lines: at LF, CRLF or CR, each line with the end that it has.
struct PaperLines: Sendable {
  struct Line: Sendable {
    /// Where the line's characters stand; a byte-order mark is none of them.
    var text: Range<Int>
    /// Where its line end stands; empty for a last line without one.
    var end: Range<Int>
  }

  let bytes: [UInt8]
  let lines: [Line]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Line] = []
    var start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    while start < bytes.count {
      let textEnd =
        bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.count
      let isPair = bytes[textEnd...].starts(with: [.carriageReturn, .lineFeed])
      let next = min(textEnd + (isPair ? 2 : 1), bytes.count)
      lines.append(Line(text: start..<textEnd, end: textEnd..<next))
      start = next
    }
    self.lines = lines
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  var count: Int { lines.count }

  /// The characters of a line.
  func text(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].text] }

  /// All the bytes of a line: before the first stands the byte-order mark, if there is one.
  func whole(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : lines[index].text.lowerBound)..<lines[index].end.upperBound]
  }

  func isBlank(_ index: Int) -> Bool { text(index).allSatisfy(\.isSpace) }

  /// Lines as one text with line feeds, without the blank lines around it: what a checksum is of.
  func content(_ range: Range<Int>) -> [UInt8] {
    guard let first = range.first(where: { !isBlank($0) }),
      let last = range.last(where: { !isBlank($0) })
    else { return [] }
    return Array((first...last).map { text($0) }.joined(separator: [.lineFeed]))
  }
}

extension Place {
  /// Where part of a line of a paper stands.
  init(line index: Int, part: Range<Int>, of paper: PaperLines) {
    var record = Record()
    record.fields = [Field(cell: part.lowerBound, content: part)]
    record.bytes = paper.lines[index].text
    record.line = index + 1
    self.init(record, field: 0, in: paper.bytes.span)
    // A paper has no spreadsheet's cells.
    cell = nil
  }
}
