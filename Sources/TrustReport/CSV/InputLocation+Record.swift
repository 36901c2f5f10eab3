extension InputLocation {
  /// The location of a record's field: its line, column and spreadsheet cell, and an excerpt.
  ///
  /// All of it is counted only now, from the record's own bytes, because hardly any field needs it.
  init(_ record: Record, field index: Int, in bytes: Span<UInt8>) {
    let field = record.fields[index]
    let before = bytes.extracting(record.bytes.lowerBound..<field.cell)
    let (lines, lineStart) = before.lastLine
    let leading = before.extracting(lineStart..<before.count)
    let behind = bytes.extracting(field.cell..<max(record.bytes.upperBound, field.cell))
    let rest = behind.extracting(0..<behind.firstLineLength)
    let closingQuote = field.content.lowerBound > field.cell ? 1 : 0
    let length = field.content.upperBound + closingQuote - field.cell
    self.init(line: record.line + lines)
    column = leading.lossyScalarCount + 1
    cell = Self.letters(of: index) + String(record.row)
    excerpt = Excerpt(
      line: line, leading: leading, value: rest.extracting(0..<min(rest.count, length)),
      rest: rest)
  }

  /// The location of a whole record.
  init(_ record: Record, in bytes: Span<UInt8>) {
    self.init(record, field: 0, in: bytes)
    column = nil
    cell = nil
  }

  /// A spreadsheet's letters for a column: A to Z, then AA.
  static func letters(of index: Int) -> String {
    var rest = index
    var letters = ""
    repeat {
      letters.insert(Character(Unicode.Scalar(UInt8(65 + rest % 26))), at: letters.startIndex)
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

extension InputLocation.Excerpt {
  /// The most characters of a line that an excerpt shows.
  private static let limit = 100

  /// Cuts a line so that the part at fault is shown: from the line's beginning if the part is within the
  /// limit then, and otherwise from a little before the part.
  ///
  /// - Parameters:
  ///   - leading: the line before the part at fault.
  ///   - value: the part at fault.
  ///   - rest: the line from there on, `value` included.
  fileprivate init(
    line: Int, leading: Span<UInt8>, value: Span<UInt8>, rest: Span<UInt8>
  ) {
    let leadingCount = leading.lossyScalarCount
    let valueCount = value.lossyScalarCount
    let isWithinLimit = leadingCount + min(valueCount, Self.limit / 2) <= Self.limit
    let before = leading.lastScalars(isWithinLimit ? leadingCount : Self.limit / 4)
    let behind = rest.firstScalars(Self.limit - before.count)
    self.init(
      line: line, text: TerminalText.safe(before + behind), leading: before.count,
      length: max(1, min(valueCount, behind.count)))
  }
}

extension Span<UInt8> {
  /// The number of line ends in the bytes, and where the last line begins.
  fileprivate var lastLine: (lines: Int, start: Int) {
    var (lines, start) = (0, 0)
    for index in indices {
      let isReturn = self[index] == .carriageReturn
      guard self[index] == .lineFeed || isReturn else { continue }
      if isReturn, index + 1 < count, self[index + 1] == .lineFeed { continue }
      lines += 1
      start = index + 1
    }
    return (lines, start)
  }

  /// The number of bytes before the first line end.
  fileprivate var firstLineLength: Int {
    var end = 0
    while end < count, self[end] != .lineFeed, self[end] != .carriageReturn { end += 1 }
    return end
  }
}

// MARK: Characters of text in any encoding

/// A run of bytes that are not ASCII is UTF-8, or else Windows-1252, byte by byte.
extension Span<UInt8> {
  /// The number of characters, as Unicode scalars.
  fileprivate var lossyScalarCount: Int {
    var scalars = 0
    forEachRun { run in
      if run[0] < 0x80 || !run.isUTF8 {
        scalars += run.count
      } else {
        for index in run.indices where run[index] & 0xC0 != 0x80 { scalars += 1 }
      }
    }
    return scalars
  }

  /// The first characters, at most `limit`.
  fileprivate func firstScalars(_ limit: Int) -> [Unicode.Scalar] {
    var end = Swift.min(count, 4 * limit)
    while end < count, self[end] >= 0x80 { end += 1 }
    return Array(extracting(0..<end).lossyScalars.prefix(limit))
  }

  /// The last characters, at most `limit`.
  fileprivate func lastScalars(_ limit: Int) -> [Unicode.Scalar] {
    var start = Swift.max(0, count - 4 * limit)
    while start > 0, self[start - 1] >= 0x80 { start -= 1 }
    return Array(extracting(start..<count).lossyScalars.suffix(limit))
  }

  private var lossyScalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    forEachRun { run in
      if run.isUTF8 {
        scalars += run.string.unicodeScalars
      } else {
        scalars += run.array.map { Windows1252.scalar($0) ?? "\u{FFFD}" }
      }
    }
    return scalars
  }

  /// Calls `body` with each run of bytes that are all ASCII, or all not ASCII.
  private func forEachRun(_ body: (Span<UInt8>) -> Void) {
    var end = 0
    while end < count {
      let start = end
      let isASCII = self[start] < 0x80
      while end < count, (self[end] < 0x80) == isASCII { end += 1 }
      body(extracting(start..<end))
    }
  }
}
