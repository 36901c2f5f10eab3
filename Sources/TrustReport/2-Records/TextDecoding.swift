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

  /// A cell's content that had to be made anew; `nil` where its bytes are its text.
  static func decoded(_ content: Span<UInt8>, undoubling: Bool) -> (text: [UInt8], Encoding)? {
    let isUTF8 = content.isASCII || content.isUTF8
    guard undoubling || !isUTF8 else { return nil }
    let bytes = undoubling ? undoubled(content) : content.array
    guard !isUTF8 else { return (bytes, .utf8) }
    let (text, undefined) = Windows1252.utf8(bytes)
    return (text, .windows1252(undefined: undefined))
  }

  /// Lets `body` look at a cell's text.
  static func withText<Result>(
    _ bytes: Span<UInt8>, _ field: Field, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    let content = bytes.extracting(field.content)
    guard let (text, _) = decoded(content, undoubling: field.hasDoubledQuotes) else {
      return body(content.extracting(content.trimmedRange))
    }
    return body(text.span.extracting(text.span.trimmedRange))
  }

  /// The content with each doubled quote made one, copied run by run.
  private static func undoubled(_ content: Span<UInt8>) -> [UInt8] {
    let search = ByteSearch(.quote, .quote, .quote)
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var start = 0
    while start < content.count {
      let quote = min(search.next(in: content, from: start) + 1, content.count)
      content.extracting(start..<quote).withUnsafeBufferPointer { result.append(contentsOf: $0) }
      start = quote + 1
    }
    return result
  }
}

extension Span<UInt8> {
  /// Whether every byte is ASCII, looked at eight at a time.
  var isASCII: Bool {
    var index = 0
    let raw = bytes
    while index &+ 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return false }
      index &+= 8
    }
    while index < count {
      if self[index] >= 0x80 { return false }
      index += 1
    }
    return true
  }

  /// Whether the bytes are well-formed UTF-8.
  ///
  /// Most text is ASCII but for a sign here and there: the validating decoder of the standard library is
  /// asked only about the runs that are not.
  var isUTF8: Bool {
    var index = 0
    while index < count {
      if self[index] < 0x80 {
        index += 1
        continue
      }
      let start = index
      while index < count, self[index] >= 0x80 { index += 1 }
      let isWellFormed = extracting(start..<index).withUnsafeBufferPointer {
        String(validating: $0, as: UTF8.self) != nil
      }
      if !isWellFormed { return false }
    }
    return true
  }
}
