/// Makes arbitrary text, the same for the same seed, biased towards what Markdown and HTML read as
/// markup.
struct ArbitraryText {
  private var random: Generator
  private let extra: [String]

  /// - Parameter extra: fragments beyond the usual ones, which then stand in every second text.
  init(seed: UInt64, extra: [String] = []) {
    random = Generator(state: seed)
    self.extra = extra
  }

  /// The SplitMix64 generator: deterministic on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func one(of choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  /// Text without line ends, which begins and ends with something that can be seen.
  mutating func line() -> String {
    let kinds = MarkupFragments.kinds
    var text = ""
    for _ in 0..<number(1...8) { text += one(of: kinds[number(0...kinds.count - 1)]) }
    if !extra.isEmpty, number(0...1) == 0 {
      text += one(of: extra) + one(of: MarkupFragments.inline)
    }
    let visible = text.unicodeScalars.drop(while: HTMLText.isBlank)
    let end = visible.lastIndex { !HTMLText.isBlank($0) }
    return end.map { String(visible[...$0]) } ?? line()
  }

  /// Text that may hold line ends.
  mutating func lines() -> String {
    var text = line()
    for _ in 0..<number(0...2) { text += one(of: MarkupFragments.lineEnds) + line() }
    return text
  }

  /// Text that the report can put within a sentence of its own: it does not end in a full stop.
  mutating func phrase() -> String {
    let text = lines()
    let end = HTMLText.folded(text).unicodeScalars.last
    return end.map { ".!?".unicodeScalars.contains($0) } ?? true ? text + "x" : text
  }

  /// A line of commentary that begins with no bullet, and no numbered list.
  mutating func paragraph() -> String {
    let text = line()
    let isBullet =
      text.unicodeScalars.first.map { "•●▪◦·–o-*1".unicodeScalars.contains($0) } ?? false
    let isBehindIt = text.unicodeScalars.dropFirst().first.map(HTMLText.isBlank) ?? false
    return isBullet && (isBehindIt || text.hasPrefix("1")) ? "x" + text : text
  }
}
