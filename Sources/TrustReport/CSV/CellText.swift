/// Decodes the content of a cell: UTF-8, doubled quotes undone, each line break a line feed.
///
/// Cells are read as UTF-8; one whose bytes are not is read as Windows-1252, as spreadsheets on
/// Windows still save "CSV".
enum CellText {
  /// How a cell was encoded.
  enum Encoding: Equatable {
    case utf8
    /// `undefined` is the first byte that is no character there.
    case windows1252(undefined: UInt8?)
  }

  /// Appends the decoded content of a cell; appends nothing, and returns `nil`, if its bytes are its
  /// text already.
  ///
  /// - Parameters:
  ///   - needsDecoding: whether the content has doubled quotes or carriage returns.
  ///   - isUTF8: whether the content is known to be UTF-8, because the whole record is.
  static func decode(
    _ content: Span<UInt8>, needsDecoding: Bool, isUTF8: Bool = false, into text: inout [UInt8]
  ) -> Encoding? {
    guard isUTF8 || content.isUTF8 else {
      var bytes: [UInt8] = []
      if needsDecoding { appendDecoded(content, to: &bytes) } else { bytes = content.array }
      return .windows1252(undefined: Windows1252.decode(bytes, into: &text))
    }
    guard needsDecoding else { return nil }
    appendDecoded(content, to: &text)
    return .utf8
  }

  /// Calls `body` with the text of a field, without white space around it.
  static func with<Value>(
    _ field: Field, in bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Value
  ) -> Value {
    let content = bytes.extracting(field.content)
    var text: [UInt8] = []
    guard decode(content, needsDecoding: field.needsDecoding, into: &text) != nil else {
      return body(bytes.extracting(bytes.cellRange(in: field.content)))
    }
    return body(text.span.extracting(text.span.cellRange))
  }

  /// The text of a field, without white space around it.
  static func string(_ field: Field, in bytes: Span<UInt8>) -> String {
    with(field, in: bytes) { $0.string }
  }

  /// Appends the content with each doubled quote made one and each line break made a line feed, run by run.
  private static func appendDecoded(_ content: Span<UInt8>, to text: inout [UInt8]) {
    let search = ByteSearch(.quote, lineEnds: true)
    var start = 0
    while start < content.count {
      let end = search.next(in: content, from: start)
      content.extracting(start..<end).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      guard end < content.count else { return }
      let byte = content[end]
      text.append(byte == .carriageReturn ? .lineFeed : byte)
      // The second quote, or the line feed behind a carriage return, says nothing more.
      let pair: UInt8? = byte == .quote ? .quote : byte == .carriageReturn ? .lineFeed : nil
      start = end + 1
      if let pair, start < content.count, content[start] == pair { start += 1 }
    }
  }
}
