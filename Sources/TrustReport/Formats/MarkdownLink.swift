/// Finds the addresses in a text that become links: those that begin with `http://`, `https://` or `www.`,
/// and no others.
///
/// A value is for one text, in which it is asked from left to right.
struct MarkdownLinkFinder {
  /// The run of characters that was scanned last, from the host of an address on. It is kept so that a long
  /// text full of `://` that are no addresses is not scanned to its end from each of them.
  private var run = AddressRun(start: 0, end: 0, surplus: 0)
  /// The end of the last run with an `@` in it.
  private var mailRunEnd = 0

  private struct AddressRun {
    var start: Int
    let end: Int
    /// How many more closing than opening brackets there are in it.
    var surplus: Int
  }

  /// The range of the address around the colon at an offset; `nil` if it is none. An address does not begin
  /// within a word.
  mutating func address(in text: Span<UInt8>, around colon: Int) -> Range<Int>? {
    let host = colon + 3
    guard text.hasWord("//", at: colon + 1),
      let start = Self.start(of: ["http", "https"], before: colon, in: text),
      let first = text.scalar(at: host), Self.isLetterOrDigit(first)
    else { return nil }
    scan(in: text, from: host)
    let end = addressEnd(in: text)
    // The overlay would compose with the `>` that closes the link.
    return text.scalar(at: end) == .solidusOverlay ? nil : start..<end
  }

  /// The range of the address that begins with `www` and the dot at an offset; `nil` if it is none. As in GFM,
  /// it begins the text, or is behind white space, a quote or an opening bracket.
  mutating func webAddress(in text: Span<UInt8>, around dot: Int) -> Range<Int>? {
    let start = dot - 3
    guard text.hasWord("www", at: start), let first = text.scalar(at: dot + 1),
      Self.isLetterOrDigit(first), start == 0 || Self.canPrecede(text[start - 1])
    else { return nil }
    scan(in: text, from: dot + 1)
    // A mail address may hold `www.`, and is not linked.
    if dot < mailRunEnd { return nil }
    for offset in dot..<run.end where text[offset] == UInt8(ascii: "@") {
      mailRunEnd = run.end
      return nil
    }
    let end = addressEnd(in: text)
    return text.scalar(at: end) == .solidusOverlay ? nil : start..<end
  }

  /// The address around a character, and what its link begins with beside it; `nil` if the character is in none.
  mutating func link(
    in text: Span<UInt8>, around scalar: Unicode.Scalar, at offset: Int
  ) -> (address: Range<Int>, scheme: StaticString)? {
    switch scalar {
    case ":": address(in: text, around: offset).map { ($0, "") }
    case ".": webAddress(in: text, around: offset).map { ($0, "http://") }
    default: nil
    }
  }

  private static func canPrecede(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "(", "[", "\"", "'": true
    default: byte <= 0x20
    }
  }

  private mutating func scan(in text: Span<UInt8>, from host: Int) {
    if host < run.end {
      shortenRun(in: text, to: host)
    } else {
      scanRun(in: text, from: host)
    }
  }

  private mutating func scanRun(in text: Span<UInt8>, from start: Int) {
    var (end, surplus) = (start, 0)
    while let scalar = text.scalar(at: end), Self.isAllowed(scalar, in: text, at: end) {
      surplus += Self.surplus(scalar)
      end += UTF8.width(scalar)
    }
    run = AddressRun(start: start, end: end, surplus: surplus)
  }

  private mutating func shortenRun(in text: Span<UInt8>, to start: Int) {
    for offset in run.start..<start { run.surplus -= Self.surplus(Unicode.Scalar(text[offset])) }
    run.start = start
  }

  private static func surplus(_ scalar: Unicode.Scalar) -> Int {
    scalar == ")" ? 1 : scalar == "(" ? -1 : 0
  }

  /// The end of the address: it does not end in punctuation, nor in a bracket that was opened before it.
  private func addressEnd(in text: Span<UInt8>) -> Int {
    var (end, surplus) = (run.end, run.surplus)
    while end > run.start {
      switch Unicode.Scalar(text[end - 1]) {
      case ")" where surplus > 0: surplus -= 1
      case "(": surplus += 1
      case ".", "~", ":", "?", "#", "[", "]", "@", "!", "$", "'", "*", ",", ";", "_", "%": break
      default: return end
      }
      end -= 1
    }
    return end
  }

  /// Whether an address may have a character: what RFC 3986 allows, and letters of any script, except what
  /// would need an escape of its own (a character reference, or `|` in a table).
  private static func isAllowed(
    _ scalar: Unicode.Scalar, in text: Span<UInt8>, at offset: Int
  ) -> Bool {
    switch scalar {
    case "-", ".", "_", "~", ":", "/", "?", "#", "[", "@", "!", "$", "'", "(", ")", "*", "+", ",",
      ";", "=", "%":
      true
    case "&": !MarkdownSyntax.beginsReference(text, at: offset)
    // `](` is Markdown that the author typed: the address before it ends there.
    case "]": text.scalar(at: offset + 1) != "("
    default: isLetterOrDigit(scalar)
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(ascii: scalar).isASCIIAlphanumeric }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The start of the scheme that ends before a colon; it does not begin within a word.
  private static func start(
    of schemes: [StaticString], before colon: Int, in text: Span<UInt8>
  ) -> Int? {
    for scheme in schemes {
      let start = colon - scheme.utf8CodeUnitCount
      if text.hasWord(scheme, at: start), !text.isAlphanumeric(at: start - 1) { return start }
    }
    return nil
  }

  /// The end of the mail address behind the colon of `mailto:` or `xmpp:`, which GFM would link in a way of
  /// its own; `nil` if there is none.
  static func mailEnd(in text: Span<UInt8>, after colon: Int) -> Int? {
    let at = text.end(from: colon + 1, while: isAllowedBeforeAt)
    guard at > colon + 1, text.scalar(at: at) == "@", text.isAlphanumeric(at: at + 1),
      start(of: ["mailto", "xmpp"], before: colon, in: text) != nil
    else { return nil }
    var end = text.end(from: at + 1) { $0.isASCIIAlphanumeric }
    var hasDot = false
    while let mark = text.scalar(at: end), mark == "." || mark == "-",
      text.isAlphanumeric(at: end + 1)
    {
      if mark == "." { hasDot = true }
      end = text.end(from: end + 1) { $0.isASCIIAlphanumeric }
    }
    // An underscore would be bare beside the link's end, and a character may compose with its `>`.
    let isWhole = text.scalar(at: end).map { $0 != "_" && $0.isASCII } ?? true
    return hasDot && isWhole ? end : nil
  }

  private static func isAllowedBeforeAt(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ".", "+", "-", "_": true
    default: byte.isASCIIAlphanumeric
    }
  }
}

/// A link to a file.
enum MarkdownLink {
  /// A path as the destination of a link between `<` and `>`: what could end it, or be read as anything else, is
  /// written as its hexadecimal bytes.
  static func destination(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch Unicode.Scalar(byte) {
      case "-", ".", "_", "~", "/", ",", "+", "=": text.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where byte.isASCIIAlphanumeric: text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text +=
          "%" + String(byte >> 4, radix: 16).uppercased()
          + String(byte & 15, radix: 16).uppercased()
      }
    }
    return text
  }
}
