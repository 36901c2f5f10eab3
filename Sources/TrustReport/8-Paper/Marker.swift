/// A comment that begins or ends a block: `<!-- trustreport:begin red-amber -->`.
struct Marker: Sendable {
  enum Kind: Sendable {
    case begin, end
  }

  /// `nil` where the comment is the tool's and says neither.
  var kind: Kind?
  /// The block's name; empty where there is none.
  var name = ""
  /// The name of the priority in `priority "Be Safe"`.
  var argument = ""
  /// The checksum of an end marker.
  var checksum = ""
  /// Where a checksum stands in the bytes, or would be put.
  private var checksumRange = 0..<0
  /// What a finding about the marker points at.
  var part: Range<Int>
  /// What is wrong with its form, and where.
  var fault: (problem: PaperFault, part: Range<Int>)?
  /// Its line, from 0.
  var line = 0

  /// What tells one block from another.
  var key: String { name + "\n" + Name.folded(argument) }
  /// The block as findings name it: `priority "Be Safe"`.
  var title: String { argument.isEmpty ? name : "\(name) \"\(argument)\"" }
  /// The block that is meant; `nil` where there is no such one, or the form is wrong.
  var block: PaperBlock? { fault == nil ? PaperBlock(name: name, argument: argument) : nil }
}

extension Marker {
  /// Reads a line that begins with a comment; `nil` where the comment is not the tool's.
  init?(comment line: ArraySlice<UInt8>) {
    guard let open = line.firstRange(of: "<!--".utf8) else { return nil }
    let close = line[open.upperBound...].firstRange(of: "-->".utf8)
    let inside = line[open.upperBound..<(close?.lowerBound ?? line.endIndex)]
    var words = MarkerWord.words(of: inside)[...]
    guard let first = words.popFirst(), first.isToolsOwn(before: words.first) else { return nil }
    part = first.range
    kind = first.kind
    let rest = line[(close?.upperBound ?? line.endIndex)...]
    if close == nil {
      fault = (.malformedMarker(.notClosed), open.lowerBound..<line.endIndex)
    } else if kind == nil {
      fault = (.malformedMarker(.neitherBeginNorEnd), first.range)
    } else if let start = rest.firstIndex(where: { !$0.isSpace }) {
      fault = (.markerNotAlone, start..<line.endIndex)
    }
    // A new checksum comes behind the last word; the spaces before `-->` stay.
    let last = words.last?.range.upperBound ?? first.range.upperBound
    checksumRange = last..<last
    take(words)
  }

  /// Takes the words behind `trustreport:begin`: a name, its argument, a checksum.
  private mutating func take(_ words: ArraySlice<MarkerWord>) {
    var words = words
    if let checksum = words.last, checksum.isChecksum, kind == .end {
      self.checksum = checksum.text.lowercased()
      checksumRange = checksum.range
      words.removeLast()
    }
    guard let name = words.popFirst(), !name.isQuoted else {
      fault = fault ?? (.malformedMarker(.noName), part)
      return
    }
    self.name = name.text.lowercased()
    part = name.range
    if self.name == PaperBlock.priorityName {
      let argument = words.popFirst()
      guard let argument, argument.isQuoted, !argument.text.isEmpty else {
        let wrong = name.range.lowerBound..<(words.last ?? argument ?? name).range.upperBound
        fault = fault ?? (.malformedMarker(.noPriority), wrong)
        return
      }
      self.argument = argument.text
      part = argument.range
    }
    if let extra = words.first {
      fault = fault ?? (.malformedMarker(.extraWord), extra.range)
    }
  }

  /// The marker's line with a checksum; nothing else of it is changed.
  func line(with checksum: String, in paper: PaperLines) -> [UInt8] {
    let text = paper.lines[line].text
    let space = self.checksum.isEmpty ? " " : ""
    return paper.bytes[text.lowerBound..<checksumRange.lowerBound] + Array((space + checksum).utf8)
      + paper.bytes[checksumRange.upperBound..<text.upperBound]
  }
}

/// A word of a marker, and where it stands in the bytes.
private struct MarkerWord {
  /// The word without its quotes.
  var text: String
  var range: Range<Int>
  var isQuoted: Bool

  /// The words between white space; what stands in quotes is one.
  static func words(of text: ArraySlice<UInt8>) -> [MarkerWord] {
    var words: [MarkerWord] = []
    var rest = text
    while let start = rest.firstIndex(where: { !$0.isSpace }) {
      let quote = rest[start] == .quote ? rest[(start + 1)...].firstIndex(of: .quote) : nil
      let end = quote.map { $0 + 1 } ?? rest[start...].firstIndex(where: \.isSpace)
      let range = start..<(end ?? rest.endIndex)
      let content = quote.map { start + 1..<$0 } ?? range
      words.append(MarkerWord(text: rest[content].string, range: range, isQuoted: quote != nil))
      rest = rest[range.upperBound...]
    }
    return words
  }

  var kind: Marker.Kind? {
    switch text.lowercased() {
    case "trustreport:begin": .begin
    case "trustreport:end": .end
    default: nil
    }
  }

  var isChecksum: Bool { !isQuoted && text.lowercased().hasPrefix(Checksum.prefix) }

  /// Whether a comment that begins with this word is meant for the tool, if in another spelling.
  func isToolsOwn(before next: MarkerWord?) -> Bool {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    let isNear = Name.slips(parts.first.map(String.init) ?? "", "trustreport") < 3
    return isNear && (parts.count > 1 || ["begin", "end"].contains(next?.text.lowercased()))
  }
}
