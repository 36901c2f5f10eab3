/// Turns the content of a cell into text: UTF-8, doubled quotes undone, white space trimmed.
///
/// Cells are read as UTF-8; one whose bytes are not is read as Windows-1252, as spreadsheets on
/// Windows still save "CSV".
enum TextDecoding {
  /// What a cell's bytes turned out to be.
  enum Encoding: Equatable {
    case utf8
    /// `undefined` is the first byte that stands for nothing there.
    case windows1252(undefined: UInt8?)
  }

  /// Appends a cell's content as text, where its bytes are not its text already; `nil` where they are.
  ///
  /// - Parameter isUTF8: whether the content is known to be UTF-8, since the whole record is.
  static func append(
    _ content: Span<UInt8>, undoubling: Bool, isUTF8: Bool = false, to text: inout [UInt8]
  ) -> Encoding? {
    let isUTF8 = isUTF8 || content.isUTF8
    guard undoubling || !isUTF8 else { return nil }
    guard !isUTF8 else {
      appendUndoubled(content, to: &text)
      return .utf8
    }
    var bytes: [UInt8] = []
    if undoubling { appendUndoubled(content, to: &bytes) } else { bytes = content.array }
    let (decoded, undefined) = Windows1252.utf8(bytes)
    text += decoded
    return .windows1252(undefined: undefined)
  }

  /// Lets `body` look at a cell's text.
  static func withText<Result>(
    _ bytes: Span<UInt8>, _ field: Field, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    let content = bytes.extracting(field.content)
    var text: [UInt8] = []
    guard append(content, undoubling: field.hasDoubledQuotes, to: &text) != nil else {
      return body(content.extracting(content.trimmedRange))
    }
    return body(text.span.extracting(text.span.trimmedRange))
  }

  /// Appends the content with each doubled quote made one, run by run.
  private static func appendUndoubled(_ content: Span<UInt8>, to text: inout [UInt8]) {
    let search = ByteSearch(.quote, lineEnds: false)
    var start = 0
    while start < content.count {
      let quote = min(search.next(in: content, from: start) + 1, content.count)
      content.extracting(start..<quote).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      start = quote + 1
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are well-formed UTF-8: the standard's table of byte sequences, with ASCII passed
  /// over many bytes at a time.
  var isUTF8: Bool {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index < count {
      if index &+ 32 <= count,
        (word(at: index) | word(at: index &+ 8) | word(at: index &+ 16) | word(at: index &+ 24))
          & highBits == 0
      {
        index &+= 32
        continue
      }
      // One of the next bytes is not ASCII, or there are few left.
      var length = asciiLength(at: index)
      while length == 8, index &+ 8 < count {
        index &+= 8
        length = asciiLength(at: index)
      }
      index &+= length
      if index < count, self[index] >= 0x80 {
        let length = sequenceLength(at: index)
        if length == 0 { return false }
        index &+= length
      }
    }
    return true
  }

  /// How many of the eight bytes at a position, or of the fewer that are left, are ASCII up to the first
  /// that is not.
  @inline(__always)
  private func asciiLength(at index: Int) -> Int {
    guard index &+ 8 <= count else { return self[index] < 0x80 ? 1 : 0 }
    let high = word(at: index) & 0x8080_8080_8080_8080
    return high == 0 ? 8 : high.trailingZeroBitCount / 8
  }

  /// How long the sequence of several bytes is that begins at a position; 0 where it is not well-formed
  /// (The Unicode Standard, table 3-7).
  private func sequenceLength(at index: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch self[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, index + length <= count, second ~= self[index + 1] else { return 0 }
    for offset in index + 2..<index + length where self[offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
