/// A comment that begins or ends a block: `<!-- trustreport:begin red-amber -->`.
///
/// Its ranges are offsets in its line.
struct Marker: Sendable {
  enum Kind: Sendable {
    case begin, end
  }

  /// `nil` if the comment is meant for the tool, and says neither.
  let kind: Kind?
  /// The block's name; empty if there is none.
  private(set) var name = ""
  /// The name of the priority in `priority "Be Safe"`.
  private(set) var argument = ""
  /// The checksum of an end marker; empty if there is none.
  private(set) var checksum = ""
  /// The quarter or year of an end marker, from which the block was filled; `nil` if there is none.
  private(set) var period: Period?
  /// The range of quarter or year and checksum, or where they are to be inserted.
  private var stampRange: Range<Int>
  /// The part that findings about the marker are about.
  private(set) var part: Range<Int>
  /// What is wrong with its form, and where.
  private(set) var fault: (kind: PaperFault, part: Range<Int>)?
  /// What the markers of one block have in common.
  private(set) var key = ""

  /// The index of its line.
  var line = 0
  /// The level of the last heading between the marker before this one and this one, if there is any.
  var headingLevel: Int?

  /// The block as findings name it: `priority "Be Safe"`.
  var title: String { argument.isEmpty ? name : "\(name) \"\(escapedArgument)\"" }
  private var escapedArgument: String {
    argument.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
  /// The block that is meant; `nil` if there is none with the name, or the form is wrong.
  var block: PaperBlock? { fault == nil ? PaperBlock(name: name, argument: argument) : nil }
}

extension Marker {
  /// Reads the first comment of a line; `nil` if it is not meant for the tool.
  init?(comment line: Span<UInt8>) {
    guard let open = line.firstRange(of: "<!--") else { return nil }
    let close = line.firstRange(of: "-->", from: open.upperBound)
    var words = MarkerWord.words(
      of: line, in: open.upperBound..<(close?.lowerBound ?? line.count))[...]
    guard let first = words.popFirst(), first.isForTool(before: words.first) else { return nil }
    kind = first.kind
    part = first.range
    // A new checksum is inserted after the last word; the spaces before `-->` stay.
    let end = words.last?.range.upperBound ?? first.range.upperBound
    stampRange = end..<end
    if let close {
      let rest = line.end(from: close.upperBound) { $0.isSpace }
      if kind == nil {
        fault = (.malformedMarker(.neitherBeginNorEnd), first.range)
      } else if rest < line.count {
        fault = (.markerNotAlone, rest..<line.count)
      }
    } else {
      fault = (.malformedMarker(.notClosed), open.lowerBound..<line.count)
    }
    take(words)
    key = name + "\n" + Matching.folded(argument)
  }

  /// Takes the words after `trustreport:begin`: a name, its argument, a checksum.
  private mutating func take(_ words: ArraySlice<MarkerWord>) {
    var words = words
    if let last = words.last, last.isChecksum, kind == .end {
      checksum = last.text.lowercased()
      stampRange = last.range
      words.removeLast()
    }
    if let last = words.last, let period = last.period, kind == .end {
      self.period = period
      stampRange = last.range.lowerBound..<max(last.range.upperBound, stampRange.upperBound)
      words.removeLast()
    }
    guard let name = words.popFirst(), !name.isQuoted else {
      return report(.malformedMarker(.noName(known: PaperBlock.names)), part)
    }
    self.name = name.text.lowercased()
    part = name.range
    if self.name == PaperBlock.priorityName {
      let argument = words.popFirst()
      guard let argument, argument.isQuoted, !argument.text.isEmpty else {
        let end = (words.last ?? argument ?? name).range.upperBound
        return report(.malformedMarker(.noPriority), name.range.lowerBound..<end)
      }
      self.argument = argument.text
      part = argument.range
    }
    if let extra = words.first { report(.malformedMarker(.extraWord), extra.range) }
  }

  /// Notes what is wrong, unless something else is.
  private mutating func report(_ fault: PaperFault, _ part: Range<Int>) {
    self.fault = self.fault ?? (fault, part)
  }

  /// The line of an end marker with another quarter or year and checksum, and without its indent: a list at the end
  /// of the block would take an indented one in. Nothing else of it is changed.
  func line(with period: Period?, _ checksum: String, in paper: PaperLines) -> [UInt8] {
    let text = paper.bytes[paper[line].text]
    let space = self.checksum.isEmpty && self.period == nil ? " " : ""
    let stamp = [period?.stamp, checksum].compactMap(\.self).joined(separator: " ")
    let margin = text.prefix(stampRange.lowerBound).drop(while: \.isSpace)
    return margin + Array((space + stamp).utf8)
      + text.dropFirst(stampRange.upperBound)
  }
}

/// A word of a marker.
private struct MarkerWord {
  /// The word without its quotes.
  let text: String
  let range: Range<Int>
  let isQuoted: Bool

  /// The words in a range of a line, between white space; what is in quotes is one word, in which `\"` is
  /// a quote.
  static func words(of line: Span<UInt8>, in range: Range<Int>) -> [MarkerWord] {
    let text = line.extracting(0..<range.upperBound)
    var words: [MarkerWord] = []
    var start = text.end(from: range.lowerBound) { $0.isSpace }
    while start < text.count {
      let quote = text[start] == .quote ? Self.closingQuote(in: text, from: start + 1) : nil
      let end = quote.map { $0 + 1 } ?? text.end(from: start) { !$0.isSpace }
      let content = quote.map { start + 1..<$0 } ?? start..<end
      words.append(
        MarkerWord(
          text: Self.unescaped(text.extracting(content).string, isQuoted: quote != nil),
          range: start..<end, isQuoted: quote != nil))
      start = text.end(from: end) { $0.isSpace }
    }
    return words
  }

  private static func closingQuote(in text: Span<UInt8>, from start: Int) -> Int? {
    var next = text.firstIndex(of: .quote, from: start)
    while let quote = next, text[quote - 1] == .backslash {
      next = text.firstIndex(of: .quote, from: quote + 1)
    }
    return next
  }

  private static func unescaped(_ text: String, isQuoted: Bool) -> String {
    guard isQuoted, text.utf8.contains(.backslash) else { return text }
    return text.pieces(between: "\\\"").joined(separator: "\"")
  }

  /// The quarter or year that the word is, as end markers have it: `2022-23-Q3`, `2022-23`.
  var period: Period? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard !isQuoted, 2...3 ~= parts.count, let year = Int(parts[0]), Quarter.years ~= year
    else { return nil }
    let number = parts.count == 2 ? 4 : Int(parts[2].dropFirst()) ?? 0
    guard 1...4 ~= number else { return nil }
    let period = Period(
      quarter: Quarter(year: year, number: number), isYear: parts.count == 2)
    return period.stamp.lowercased() == text.lowercased() ? period : nil
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
  func isForTool(before next: MarkerWord?) -> Bool {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    let tool = Matching.distance(
      Array((parts.first ?? "").unicodeScalars), Array("trustreport".unicodeScalars), atMost: 2)
    return tool != nil && (parts.count > 1 || ["begin", "end"].contains(next?.text.lowercased()))
  }
}

extension Period {
  /// The quarter or year as end markers have it: `2022-23-Q3`, `2022-23`.
  fileprivate var stamp: String {
    let year = quarter.financialYear.split(separator: "/").joined(separator: "-")
    return isYear ? year : year + "-Q\(quarter.number)"
  }
}
