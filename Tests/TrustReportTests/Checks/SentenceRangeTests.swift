import Testing

@testable import TrustReport

/// Where the checks of a commentary take a sentence to begin and to end (the contract's section 4).
@Suite struct SentenceRangeTests {
  static let texts: [[String]] = [
    ["One."], ["One.", "Two is here."], ["Why?", "3 are new!", "É is a letter", "\n", "Next line"],
    ["It is (so.)", "Two."], ["He said \"so.\"", "Two."], ["It is (\"so!\") \"Two\""],
    ["see no. 3 and nos. 4, ref. 5, approx. 6, fig. 7 and para. 8 there."],
    ["one. two"], ["one) Two"], ["a.b 3.14 c"], ["It costs £9.", "It rose"], ["\") Two"], ["? "],
    ["One.", "éa", "\r", "b"], ["1."], [""],
  ]

  @Test(arguments: texts) func ranges(_ sentences: [String]) {
    // A line end is an item of its own; other sentences have a space between them.
    var text = ""
    for (place, sentence) in sentences.enumerated() {
      let isJoined = place == 0 || sentence == "\n" || sentence == "\r" || text.hasSuffix("\n")
      text += (isJoined || text.hasSuffix("\r") ? "" : " ") + sentence
    }
    let expected = sentences.filter { $0 != "\n" && $0 != "\r" && !$0.isEmpty }
    text.withUTF8Span { text in
      var found: [String] = []
      var start = 0
      while start < text.count {
        let end = text.sentenceEnd(after: start)
        found.append(text.extracting(start..<end).string)
        for position in [start, (start + end) / 2, end] {
          #expect(text.sentenceStart(before: position) == start)
          #expect(text.sentenceEnd(after: position) == end)
        }
        start = end + 1
      }
      #expect(found == expected)
    }
  }
}
