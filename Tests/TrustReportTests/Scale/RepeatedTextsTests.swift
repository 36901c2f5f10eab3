import Testing

@testable import TrustReport

@Suite("Texts that occur again and again")
struct RepeatedTextsTests {
  @Test("each is the string that the plain way makes of it")
  func samePlainStrings() {
    var generator = SeededGenerator(seed: 7)
    var texts = RepeatedTexts()
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0x61...0x63, using: &generator) }
      #expect(texts.string(bytes.span) == bytes.span.string)
    }
  }
}
