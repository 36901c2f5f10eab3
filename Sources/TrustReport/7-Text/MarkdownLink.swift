/// Finds the addresses in a text that become links: `http://` and `https://`, and nothing else.
enum MarkdownLink {
  /// Where the address that begins at a position ends; `nil` where none begins there.
  ///
  /// - Parameter last: the byte before the position: an address does not begin within a word.
  static func end(_ text: Span<UInt8>, at start: Int, after last: UInt8) -> Int? {
    guard text[start].lowercased == UInt8(ascii: "h"), !last.isASCIIAlphanumeric,
      let host = schemeEnd(text, at: start)
    else { return nil }
    var end = host
    while end < text.count, isAllowed(text, at: end) { end += 1 }
    end = withoutTrailingPunctuation(text, host..<end)
    guard end > host, text[host].isASCIIAlphanumeric else { return nil }
    return end
  }

  private static func schemeEnd(_ text: Span<UInt8>, at start: Int) -> Int? {
    for scheme in ["http://", "https://"] as [StaticString] {
      let end = start + scheme.utf8CodeUnitCount
      if end < text.count, text.extracting(start..<end).isWord(scheme) { return end }
    }
    return nil
  }

  /// Whether an address may hold the character: what RFC 3986 allows, but for what would need an
  /// escape of its own (a character reference, or `|` in a table).
  private static func isAllowed(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte.isASCIIAlphanumeric { return true }
    if byte == UInt8(ascii: "&") { return !MarkdownEscape.beginsReference(text, at: index) }
    return punctuation.contains(byte)
  }

  private static let punctuation: Set<UInt8> = Set("-._~:/?#[]@!$'()*+,;=%".utf8)

  /// An address does not end in punctuation, nor in a bracket that was opened before it.
  private static func withoutTrailingPunctuation(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte == UInt8(ascii: ")") {
        let address = text.extracting(range.lowerBound..<end)
        if address.occurrences(of: UInt8(ascii: "(")) >= address.occurrences(of: byte) { break }
      } else if byte.isASCIIAlphanumeric || byte == UInt8(ascii: "/") {
        break
      }
      end -= 1
    }
    return end
  }
}

extension Span<UInt8> {
  fileprivate func occurrences(of byte: UInt8) -> Int {
    var count = 0
    for index in indices where self[index] == byte { count += 1 }
    return count
  }
}
