import Testing

@testable import TrustReport

/// What is fast because it examines many bytes at a time gives what the plain way gives.
@Suite struct ShortcutTests {
  /// Pieces of text in which words of eight and sixteen bytes begin and end anywhere.
  private static let pieces = [
    "a", "B", "é", "É", "’", "£", "1", "07", ".", " ", "  ", "\t", "\u{A0}", "\u{2028}", "-",
    "ab c",
    "Straße", "ſ", "K", "e\u{301}", "👩‍👧", "\r\n", "long words of plain text",
  ]

  private func text(_ random: inout SeededGenerator, upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test func theKeyOfANumberSortsAsTheNumberDoes() {
    var random = SeededGenerator(seed: 1)
    let parts = [
      "0", "1", "9", "10", "010", "99", "1234567890", "12345678901", ".", "a", "B", "-", "é",
    ]
    for _ in 0..<20_000 {
      let numbers = (0..<2).map { _ in
        (0..<Int.random(in: 1...6, using: &random))
          .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      }
      let keys = (NaturalOrder.key(numbers[0]), NaturalOrder.key(numbers[1]))
      let isBefore = NaturalOrder.isBefore(numbers[0], numbers[1])
      #expect(keys.0 == keys.1 || isBefore == (keys.0 < keys.1), "\(numbers)")
    }
  }

  @Test func textsAreTheSameIfTheirFoldedFormsAre() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<20_000 {
      let left = text(&random, upTo: 4)
      let others = [
        text(&random, upTo: 4), left.uppercased(), left + " \u{3000}",
        "\u{2003}" + left.replacing(" ", with: "\u{A0} "),
      ]
      let right = others.randomElement(using: &random) ?? ""
      #expect(
        Matching.isSame(left, right) == (Matching.folded(left) == Matching.folded(right)),
        "\(left.debugDescription) \(right.debugDescription)")
    }
  }

  /// What an author wrote is compared without a copy of it, and no further than it agrees.
  @Test func commentaryIsTheSameIfItsWordsAre() {
    /// The plain way. By scalars: a combining mark behind a space would otherwise hide it.
    func words(_ text: String) -> [[Unicode.Scalar]] {
      text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(Array.init)
    }
    var random = SeededGenerator(seed: 3)
    var same = 0
    for _ in 0..<20_000 {
      let left = text(&random, upTo: 4)
      let others = [
        text(&random, upTo: 4), left + " \u{301}x", left + "\u{B}\u{3000}", " " + left,
        left.replacing(" ", with: "\u{85}\u{2003}"), String(left.dropLast()),
      ]
      let right = others.randomElement(using: &random) ?? ""
      let isSame = words(left) == words(right)
      same += isSame ? 1 : 0
      #expect(
        English.isSame(left, right) == isSame,
        "\(left.debugDescription) \(right.debugDescription)")
      let sentence = words(left).map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
      let end = sentence.isEmpty || ".!?".contains(sentence.last ?? " ") ? "" : "."
      #expect(English.sentence(left) == sentence + end)
    }
    #expect((5_000...15_000).contains(same))
  }

  /// White space folds wherever it is in a text: the eight bytes that are examined together begin
  /// anywhere in it.
  @Test func whiteSpaceFoldsAtEveryOffset() {
    for before in 0..<24 {
      for space in ["  ", " \t", "\t ", "   ", " \u{2028}", "\u{2028} "] {
        let words = (String(repeating: "x", count: before), "yyy yyyy yyyyy yyyyyy yyyyyyy")
        for context in [MarkdownEscaper.Context.cell, .heading, .line, .sentences(indent: 0)] {
          var bytes: [UInt8] = []
          MarkdownEscaper.append(words.0 + space + words.1, in: context, to: &bytes)
          let folded = String(decoding: bytes, as: UTF8.self)
          #expect(
            folded == (before == 0 ? "" : words.0 + " ") + words.1,
            "\(before) \(space.debugDescription)")
        }
      }
    }
  }

  /// Text is trimmed and compared as it would be byte by byte.
  @Test func textIsTrimmedAndComparedAsByteByByte() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<20_000 {
      let words = text(&random, upTo: 4)
      let bytes = Array(words.utf8)
      let blank: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n", "\u{A0}"]
      let plain = words.unicodeScalars.drop { blank.contains($0) }.reversed()
        .drop { blank.contains($0) }.reversed()
      let trimmed = bytes.span.extracting(bytes.span.trimmedRange).string
      #expect(trimmed == String(String.UnicodeScalarView(plain)), "\(words.debugDescription)")

      var other = bytes
      if let index = other.indices.randomElement(using: &random) {
        other[index] ^= UInt8.random(in: 0...3, using: &random)
      }
      #expect(bytes.span.isSame(as: other.span) == (bytes == other))
      #expect((bytes.span.hash(from: 5) == other.span.hash(from: 5)) == (bytes == other))
    }
  }

  /// A text is folded in one pass as it is by its characters.
  @Test func textIsFoldedAsByItsCharacters() {
    var random = SeededGenerator(seed: 5)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x20, 0x01...0x1F, 0x7F...0x24F, 0x250...0x52F, 0x1E00...0x203F,
      0x300...0x301, 0x1F600...0x1F603,
    ]
    for _ in 0..<20_000 {
      var text = ""
      let known = Int.random(in: 1...ranges.count, using: &random)
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let range = ranges[..<known].randomElement(using: &random) ?? 0x20...0x20
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let (quick, plain) = (Matching.folded(text), Matching.foldedByCharacters(text))
      #expect(quick.utf8.elementsEqual(plain.utf8), "\(text.debugDescription)")
    }
  }

  @Test func bytesAreUTF8IfTheStandardLibraryTakesThemForIt() {
    var random = SeededGenerator(seed: 3)
    let bytes: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for round in 0..<50_000 {
      // Sometimes far enough for whole words to be skipped.
      var some = [UInt8](repeating: 0x61, count: round % 7 == 0 ? 33 : 0)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        some.append(bytes.randomElement(using: &random) ?? 0)
      }
      #expect(some.span.isUTF8 == (String(validating: some, as: UTF8.self) != nil), "\(some)")
    }
  }

  @Test func aNumberPrintsTheSameByWordsAndByWideIntegers() {
    for scale in [-3, 0, 1, 2, 7] {
      for units: Int128 in [0, 5, -5, 999, 1000, -123_456, 1_234_567_890] {
        let number = ExactDecimal(units, scale: scale)
        // The same number with more zeros than a machine word holds.
        let zeros: Int128 = 10_000_000_000_000_000_000
        let wide = ExactDecimal(units * zeros, scale: scale + 19).trimmed
        #expect(wide.text(grouped: true) == number.trimmed.text(grouped: true))
      }
    }
    #expect(ExactDecimal(-1_234_567, scale: 2).text(grouped: true) == "-12,345.67")
    #expect(ExactDecimal(5, scale: 3).text(grouped: true) == "0.005")
    // The longest that need no memory of their own, and the next.
    #expect(ExactDecimal(-999_999_999).text(grouped: true) == "-999,999,999")
    #expect(ExactDecimal(-1_000_000_000).text(grouped: true) == "-1,000,000,000")
    #expect(ExactDecimal(-123_456_789, scale: 8).text(grouped: true) == "-1.23456789")
    #expect(ExactDecimal(-1, scale: 8).text(grouped: true) == "-0.00000001")
    #expect(ExactDecimal(-1, scale: 9).text(grouped: true) == "-0.000000001")
    #expect(ExactDecimal(54, scale: -5).text(grouped: true) == "5,400,000")
    #expect(ExactDecimal(54, scale: -5).text(grouped: false) == "5400000")
  }
}
