extension Place {
  /// The most characters of a line that an excerpt shows.
  private static let excerptLimit = 100
  /// So many bytes behind a field are enough for its excerpt.
  static let excerptBytes = 4 * excerptLimit

  /// Where a record's field stands: its line, column and spreadsheet cell, and an excerpt.
  ///
  /// All of it is counted only now, from the record's own bytes, because nearly no field needs it.
  init(_ record: Record, field index: Int, in bytes: Span<UInt8>) {
    let field = record.fields[index]
    let before = bytes.extracting(record.bytes.lowerBound..<field.cell)
    let (lines, lineStart) = before.lastLine
    let start = record.bytes.lowerBound + lineStart
    self.init(line: record.line + lines)
    let leading = bytes.extracting(start..<field.cell).lossyScalars
    column = leading.count + 1
    cell = Self.letters(of: index) + String(record.row)
    let end = field.content.upperBound + (field.content.lowerBound > field.cell ? 1 : 0)
    let untilEnd = bytes.extracting(field.cell..<Swift.max(record.bytes.upperBound, field.cell))
    let rest = untilEnd.extracting(0..<untilEnd.firstLineLength)
    let value = rest.extracting(0..<Swift.min(rest.count, end - field.cell)).lossyScalars
    excerpt = Finding.Excerpt(
      line: record.line + lines, leading: leading, value: value, rest: rest.lossyScalars,
      limit: Self.excerptLimit)
  }

  /// Where a whole record stands.
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

extension Finding.Excerpt {
  /// Cuts the excerpt so that the part at fault is in it: from the line's beginning where that does,
  /// else from a little before the part.
  init(
    line: Int, leading: [Unicode.Scalar], value: [Unicode.Scalar], rest: [Unicode.Scalar],
    limit: Int
  ) {
    let whole = leading + rest
    let fits = leading.count + Swift.min(value.count, limit / 2) <= limit
    let first = fits ? 0 : leading.count - limit / 4
    let shown = whole[first..<Swift.min(whole.count, first + limit)]
    self.line = line
    text = Self.printable(shown)
    self.leading = leading.count - first
    length = Swift.max(1, Swift.min(value.count, first + shown.count - leading.count))
  }

  /// The characters with those replaced that would disturb a terminal or hide what stands there.
  static func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar.isPrintable ? scalar : "\u{B7}") }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the character can go to a terminal: no control character, no line end, and nothing that
  /// turns the writing direction round.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    case .format: value == 0x200D || value == 0xAD
    default: true
    }
  }
}

extension Span<UInt8> {
  /// How many line ends the bytes hold, and where the last line begins.
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

  /// How many bytes stand before the first line end.
  fileprivate var firstLineLength: Int {
    var end = 0
    while end < count, self[end] != .lineFeed, self[end] != .carriageReturn { end += 1 }
    return end
  }

  /// The characters, however broken: a run that is not UTF-8 is taken for Windows-1252, byte by byte.
  fileprivate var lossyScalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var index = 0
    while index < count {
      let start = index
      let isASCII = self[index] < 0x80
      while index < count, (self[index] < 0x80) == isASCII { index += 1 }
      let run = extracting(start..<index)
      if let text = run.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) {
        scalars += text.unicodeScalars
      } else {
        scalars += run.array.map { Windows1252.scalar($0) ?? "\u{FFFD}" }
      }
    }
    return scalars
  }
}
