extension Span<UInt8> {
  /// The range of a cell's text without white space around it, and without what spreadsheets put about a
  /// text to keep it as it is: `="1.10"`, an apostrophe before a number, characters without a width.
  var cellRange: Range<Int> { cellRange(in: 0..<count) }

  /// The same of a cell that is in a range of the bytes.
  @inline(__always)
  func cellRange(in range: Range<Int>) -> Range<Int> {
    if range.isEmpty { return range }
    // Nearly every cell begins and ends with a visible ASCII character.
    let (first, last) = (self[range.lowerBound], self[range.upperBound &- 1])
    let isPlain = first > .space && first < 0x7F && last > .space && last < 0x7F
    if isPlain, first != UInt8(ascii: "="), first != UInt8(ascii: "'") { return range }
    return rangeWithoutArmour(range)
  }

  private func rangeWithoutArmour(_ cell: Range<Int>) -> Range<Int> {
    var range = rangeWithoutBlanks(cell)
    let text = extracting(range)
    if text.count >= 3, text[0] == UInt8(ascii: "="), text[1] == .quote,
      text[text.count - 1] == .quote
    {
      range = rangeWithoutBlanks(range.lowerBound + 2..<range.upperBound - 1)
    } else if text.count >= 2, text[0] == UInt8(ascii: "'"), text.isNumber(from: 1) {
      range = range.lowerBound + 1..<range.upperBound
    }
    return range
  }

  /// Whether all bytes from a position on may belong to a number, and one of them is a digit.
  private func isNumber(from start: Int) -> Bool {
    var hasDigit = false
    for index in start..<count {
      let byte = self[index]
      hasDigit = hasDigit || byte.isDigit
      let isSign = "+-.,%()/ ".utf8.contains(byte)
      guard byte.isDigit || isSign || holds(.pound, at: index) || byte == 0xA3 else { return false }
    }
    return hasDigit
  }

  /// A range without the white space, control characters and characters without a width at its ends.
  private func rangeWithoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = blankLength(at: start)
      guard length > 0, start + length <= end else { break }
      start += length
    }
    while let length = (1...3).first(where: { length in
      end - length >= start && blankLength(at: end - length) == length
    }) {
      end -= length
    }
    return start..<end
  }

  /// The number of bytes of the blank character at a position; 0 if there is another.
  private func blankLength(at index: Int) -> Int {
    let byte = self[index]
    if byte <= .space || byte == 0x7F { return 1 }
    guard byte >= 0x80 else { return 0 }
    return Sign.blanks.first { holds($0, at: index) }?.length ?? 0
  }
}
