/// Finds the addresses in a text that become links: `http://` and `https://`, and nothing else.
enum MarkdownLink {
  /// The address around the colon at a position; `nil` where there is none.
  ///
  /// An address does not begin within a word.
  static func address(_ text: Span<UInt8>, around colon: Int) -> Range<Int>? {
    guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
      text[colon + 2] == UInt8(ascii: "/"), let start = schemeStart(text, before: colon),
      start == 0 || !text[start - 1].isASCIIAlphanumeric
    else { return nil }
    let host = colon + 3
    guard text[host].isASCIIAlphanumeric || text[host] >= 0x80 else { return nil }
    var end = host
    while end < text.count, isAllowed(text, at: end) { end += 1 }
    end = withoutTrailingPunctuation(text, host..<end)
    // U+0338 would compose with the `>` that closes the link.
    let isStruck = end + 1 < text.count && text[end] == 0xCC && text[end + 1] == 0xB8
    return end > host && !isStruck ? start..<end : nil
  }

  /// Where the mail address ends that stands behind the colon of `mailto:` or `xmpp:`, which GFM would
  /// link in a way of its own; `nil` where none does.
  static func mailEnd(_ text: Span<UInt8>, after colon: Int) -> Int? {
    // Behind nearly every other colon stands a space.
    guard colon + 1 < text.count, text[colon + 1] != .space, isMailScheme(text, before: colon)
    else { return nil }
    var at = colon + 1
    while at < text.count, text[at].isASCIIAlphanumeric || localMarks.contains(text[at]) { at += 1 }
    guard at > colon + 1, at < text.count, text[at] == UInt8(ascii: "@") else { return nil }
    var end = at + 1
    var hasDot = false
    while end < text.count {
      if !text[end].isASCIIAlphanumeric {
        let isMark = text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "-")
        guard isMark, end > at + 1, end + 1 < text.count, text[end + 1].isASCIIAlphanumeric
        else { break }
        if text[end] == UInt8(ascii: ".") { hasDot = true }
      }
      end += 1
    }
    // An underscore would stand bare beside the link's end, and U+0338 compose with its `>`.
    let isWhole = end == text.count || text[end] != UInt8(ascii: "_") && text[end] < 0x80
    return hasDot && isWhole ? end : nil
  }

  private static func isMailScheme(_ text: Span<UInt8>, before colon: Int) -> Bool {
    for scheme in ["mailto", "xmpp"] as [StaticString] {
      let start = colon - scheme.utf8CodeUnitCount
      guard start >= 0, text.extracting(start..<colon).isWord(scheme) else { continue }
      return start == 0 || !text[start - 1].isASCIIAlphanumeric
    }
    return false
  }

  private static let localMarks: Set<UInt8> = Set(".+-_".utf8)

  private static func schemeStart(_ text: Span<UInt8>, before colon: Int) -> Int? {
    for scheme in ["http", "https"] as [StaticString] {
      let start = colon - scheme.utf8CodeUnitCount
      if start >= 0, text.extracting(start..<colon).isWord(scheme) { return start }
    }
    return nil
  }

  /// Whether an address may hold the character: what RFC 3986 allows, and letters of any script, but for
  /// what would need an escape of its own (a character reference, or `|` in a table).
  private static func isAllowed(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte.isASCIIAlphanumeric { return true }
    if byte >= 0x80 { return isLetter(text, at: index) }
    if byte == UInt8(ascii: "&") { return !MarkdownEscape.beginsReference(text, at: index) }
    // `](` is Markdown that the author typed: the address before it ends there.
    if byte == UInt8(ascii: "]") {
      return index + 1 >= text.count || text[index + 1] != UInt8(ascii: "(")
    }
    return punctuation.contains(byte)
  }

  /// Whether a byte beyond ASCII belongs to a letter or a digit.
  private static func isLetter(_ text: Span<UInt8>, at index: Int) -> Bool {
    var start = index
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let scalar = text.extracting(start..<end).string.unicodeScalars.first
    return scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  private static let punctuation: Set<UInt8> = Set("-._~:/?#[]@!$'()*+,;=%".utf8)

  /// What an address does not end in, though it may hold it.
  private static let trailing: Set<UInt8> = Set(".~:?#[]@!$'*,;_%".utf8)

  /// An address does not end in punctuation, nor in a bracket that was opened before it.
  private static func withoutTrailingPunctuation(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let address = text.extracting(range)
    // Closing brackets that were opened before the address; counted once, for it may be long.
    var surplus =
      address.occurrences(of: UInt8(ascii: ")")) - address.occurrences(of: UInt8(ascii: "("))
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte == UInt8(ascii: ")") {
        guard surplus > 0 else { break }
        surplus -= 1
      } else if byte == UInt8(ascii: "(") {
        surplus += 1
      } else if !trailing.contains(byte) {
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
