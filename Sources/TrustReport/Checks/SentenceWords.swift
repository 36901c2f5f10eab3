/// A sentence of a commentary, or a line of it without an end of a sentence, as words.
struct SentenceWords {
  /// A word in lower case, and the signs around it.
  struct Word {
    let text: String
    /// The word as the author has it.
    let written: String
    /// Whether a bracket or a quote opens before it.
    let isOpening: Bool
    /// Whether a sign behind it ends a clause: `.`, `,`, `;`, `:` or a bracket.
    let isClosing: Bool
    /// Whether a full stop or the end of the sentence is behind it.
    fileprivate(set) var isLast: Bool
  }

  let words: [Word]
  /// The sentence as the author has it.
  let text: String
  /// Where it is in the commentary.
  let range: Range<Int>

  /// The sentence that a position of a commentary is in.
  init(around position: Int, in bytes: Span<UInt8>) {
    range =
      bytes.sentenceStart(before: position)..<bytes.sentenceEnd(after: position)
    text = bytes.extracting(range).string
    var words: [Word] = []
    var start = range.lowerBound
    for index in range where bytes[index] <= .space {
      if let word = Word(bytes.extracting(start..<index)) { words.append(word) }
      start = index + 1
    }
    if let word = Word(bytes.extracting(start..<range.upperBound)) { words.append(word) }
    if !words.isEmpty { words[words.count - 1].isLast = true }
    self.words = words
  }

  /// Whether it is the first of its commentary.
  var isFirst: Bool { range.lowerBound == 0 }

  /// How many words from a place on are one of several phrases; `nil` if none is there.
  func length(of phrases: [String], at place: Int) -> Int? {
    let first = self[place].utf8.first
    // Nearly all differ in their first byte.
    for phrase in phrases where phrase.utf8.first == first {
      if let length = length(of: phrase, at: place) { return length }
    }
    return nil
  }

  /// How many words from a place on are a phrase, such as `see also`; `nil` if it is not there.
  func length(of phrase: String, at place: Int) -> Int? {
    guard !phrase.isEmpty, words.indices.contains(place) else { return nil }
    var index = place
    var rest = words[place].text.utf8[...]
    for byte in phrase.utf8 {
      if byte == .space {
        index += 1
        guard rest.isEmpty, index < words.count else { return nil }
        rest = words[index].text.utf8[...]
      } else if rest.popFirst() != byte {
        return nil
      }
    }
    return rest.isEmpty ? index + 1 - place : nil
  }

  /// Whether the words from a place on are those of a phrase.
  func has(_ phrase: String, at place: Int) -> Bool { length(of: phrase, at: place) != nil }

  /// Where one of several phrases begins whose last word is before a place; `nil` if none is there.
  func start(of phrases: [String], before end: Int) -> Int? {
    (max(0, end - 4)..<max(0, end)).first { start in
      let first = words[start].text.utf8.first
      return phrases.contains {
        $0.utf8.first == first && length(of: $0, at: start) == end - start
      }
    }
  }

  /// The text of the word at a place; empty behind the last.
  subscript(place: Int) -> String { words.indices.contains(place) ? words[place].text : "" }
}

extension SentenceWords.Word {
  /// `nil` for signs alone, a bullet for example; a dash between words is a word.
  fileprivate init?(_ written: Span<UInt8>) {
    var (start, end) = (written.trimmedRange.lowerBound, written.trimmedRange.upperBound)
    let whole = start..<end
    while start < end, let length = written.openingLength(at: start) { start += length }
    var isLast = false
    while start < end, let length = written.closingLength(before: end) {
      end -= length
      isLast = isLast || written[end] == UInt8(ascii: ".")
    }
    let core = written.extracting(start..<end)
    guard core.isWordOrDash else { return nil }
    self.written = core.string
    text = self.written.lowercased()
    (isOpening, isClosing) = (start > whole.lowerBound, end < whole.upperBound)
    self.isLast = isLast
  }
}

extension Span<UInt8> {
  /// The length of a sign at a position that opens a bracket or a quotation; `nil` if there is none.
  fileprivate func openingLength(at position: Int) -> Int? {
    switch self[position] {
    case UInt8(ascii: "("), UInt8(ascii: "["), .quote, UInt8(ascii: "'"): 1
    default: holds(.openingQuote, at: position) || holds(.openingQuotes, at: position) ? 3 : nil
    }
  }

  /// The length of a sign before a position that ends a clause, a bracket or a quotation; `nil` if there is none.
  fileprivate func closingLength(before position: Int) -> Int? {
    switch self[position - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), .quote,
      UInt8(ascii: "'"):
      1
    default:
      holds(.closingQuote, at: position - 3) || holds(.closingQuotes, at: position - 3) ? 3 : nil
    }
  }

  /// Whether it has a letter or a digit, or is a dash.
  fileprivate var isWordOrDash: Bool {
    if count == 1, self[0] == UInt8(ascii: "-") { return true }
    if count == 3, holds(.bullet, at: 0) || holds(.blackCircle, at: 0) { return false }
    return indices.contains { self[$0].isASCIIAlphanumeric || self[$0] >= 0x80 }
  }
}

extension Sign {
  fileprivate static let openingQuote = Sign(text: "‘")
  fileprivate static let openingQuotes = Sign(text: "“")
  fileprivate static let closingQuote = Sign(text: "’")
  fileprivate static let closingQuotes = Sign(text: "”")
}
