// Text is put together as UTF-8 bytes, in one buffer that is used again and again: a string for each
// figure and each sentence would be a million objects.

extension [UInt8] {
  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Appends words that the program knows.
  @inline(__always)
  static func += (bytes: inout [UInt8], words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a string.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends a whole number.
  mutating func append(decimal number: Int) { append("\(number)") }
}

extension String {
  /// The text that `fill` puts together.
  init(_ fill: (_ text: inout [UInt8]) -> Void) {
    var text: [UInt8] = []
    fill(&text)
    self.init(decoding: text, as: UTF8.self)
  }
}
