/// A piece of text in a ``TextStore``: where it begins and how long it is, in eight bytes.
struct Text: Sendable, Equatable {
  private let packed: UInt64

  static let empty = Text(start: 0, count: 0)

  /// `count` is below 16 MiB: a cell is at most 1 MiB, and Windows-1252 at most triples it.
  init(start: Int, count: Int) {
    packed = UInt64(start) << 24 | UInt64(count)
  }

  var start: Int { Int(packed >> 24) }
  var count: Int { Int(packed & 0xFF_FFFF) }
  var range: Range<Int> { start..<start + count }
  var isEmpty: Bool { count == 0 }
}

/// The text that is kept of what was read: one run of UTF-8 bytes, and no object for each cell.
struct TextStore: Sendable {
  private var bytes: [UInt8] = []

  /// Keeps a copy of UTF-8 bytes.
  mutating func add(_ text: Span<UInt8>) -> Text {
    guard !text.isEmpty else { return .empty }
    let start = bytes.count
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return Text(start: start, count: text.count)
  }

  /// Lets `body` look at a text's bytes.
  @inline(__always)
  func withBytes<Result>(of text: Text, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(text.range))
  }

  /// A text as a string.
  func string(_ text: Text) -> String { String(decoding: bytes[text.range], as: UTF8.self) }
}
