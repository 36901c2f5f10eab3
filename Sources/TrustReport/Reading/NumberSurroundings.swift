/// What the bytes around a number in a commentary say of it, without taking the sentence apart.
extension Span<UInt8> {
  private static let nouns = WordKey.keys(
    "see", "indicator", "indicators", "measure", "measures", "kpi", "kpis", "pi", "no")
  private static let prepositions = WordKey.keys(
    "in", "at", "for", "to", "under", "on", "by", "as", "per")
  private static let verbs = WordKey.keys(
    "is", "was", "at", "to", "of", "remains", "now", "currently")
  private static let comparisons = WordKey.keys("from", "with", "to")
  private static let all = nouns + prepositions + verbs + comparisons + articles
  private static let target = WordKey("target")
  private static let referring = WordKey.keys("refer", "back", "referring")

  /// Whether a commentary has to be kept to be checked: it may name an indicator, or give a figure.
  var maySpeakOfNumbers: Bool {
    var position = nextDigit(from: 0)
    while position < count {
      if isLikeReference(from: position) || maySpeak(at: position) { return true }
      while position < count, self[position] > .space { position &+= 1 }
      position = nextDigit(from: position)
    }
    return false
  }

  /// How many digits a figure, a target and a figure before must have, so that they are hardly there by chance.
  static var leastDigitsOfFigures: Int { 8 }

  /// The lines that may give a figure, a target and a figure before, such as 28, 32.2 and 28.5: three numbers of two
  /// digits or more, and so many digits in all.
  var linesOfFigures: [Range<Int>] {
    var lines: [Range<Int>] = []
    var position = nextDigit(from: 0)
    while position < count {
      var start = position
      while start > 0, !isLineEnd(at: start &- 1) { start &-= 1 }
      var (numbers, digits) = (0, 0)
      while position < count, !isLineEnd(at: position) {
        let length = digitCount(from: &position)
        if length > 1 { (numbers, digits) = (numbers &+ 1, digits &+ length) }
      }
      if numbers > 2, digits >= Self.leastDigitsOfFigures { lines.append(start..<position) }
      position = nextDigit(from: position)
    }
    return lines
  }

  private func isLineEnd(at position: Int) -> Bool {
    self[position] == .lineFeed || self[position] == .carriageReturn
  }

  /// How many digits the number at a position has, 0 if there is none; moves the position behind it.
  private func digitCount(from position: inout Int) -> Int {
    guard self[position].isDigit else {
      position &+= 1
      return 0
    }
    var digits = 0
    while position < count {
      let byte = self[position]
      if byte.isDigit {
        digits &+= 1
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: ",") {
        break
      }
      position &+= 1
    }
    return digits
  }

  /// Whether the number at a position may be that of an indicator, or a figure that the sentence gives.
  func maySpeak(at position: Int) -> Bool {
    var start = position
    while start > 0, self[start &- 1].isASCIILetter || self[start &- 1] == UInt8(ascii: "-") {
      start &-= 1
    }
    if start > 1, holds(.pound, at: start &- 2) { start &-= 2 }
    let before = word(before: start)
    if before.isEmpty { return false }
    let key = WordKey(self, before)
    guard Self.all.contains(key) else { return false }
    if Self.nouns.contains(key) { return true }
    if Self.prepositions.contains(key), isLikeReference(from: start) { return true }
    if Self.verbs.contains(key) {
      let first = WordKey(self, word(before: before.lowerBound))
      if first == Self.target || Self.referring.contains(first) { return true }
      if mayGiveFigure(sentenceOf: before.lowerBound) { return true }
    }
    if Self.articles.contains(key), isFollowed(position, by: Self.targets) { return true }
    return Self.comparisons.contains(key) && isFollowed(position, by: Self.quarterWords)
  }

  /// Whether a number looks like an indicator's: `3.14`, `1.1b`, `CS03`; no percentage and no sum.
  private func isLikeReference(from start: Int) -> Bool {
    guard start == 0 || self[start &- 1] < 0x80 else { return false }
    var (end, isLike) = (start, false)
    while end < count, self[end].isASCIIAlphanumeric || self[end] == UInt8(ascii: ".") {
      let isPoint = self[end] == UInt8(ascii: ".") && end &+ 1 < count && self[end &+ 1].isDigit
      isLike = isLike || self[end].isASCIILetter || isPoint
      end &+= 1
    }
    return isLike && (end == count || self[end] != UInt8(ascii: "%"))
  }

  private static let articles = WordKey.keys("a", "the", "our")
  /// What may follow a number that is a target, or the first word of "last quarter" and "in the previous quarter".
  private static let targets = WordKey.keys("target", "per", "percent")
  private static let quarterWords = WordKey.keys("last", "in", "the", "at", "per", "percent")

  /// Whether the word behind a number is one of some words, the unit aside.
  private func isFollowed(_ position: Int, by words: [WordKey]) -> Bool {
    var end = position
    while end < count, self[end] > .space { end &+= 1 }
    // Behind a sign another clause begins.
    guard self[end &- 1].isDigit || self[end &- 1] == UInt8(ascii: "%") else { return false }
    return words.contains(WordKey(self, word(from: end)))
  }

  private static let openings = WordKey.keys(
    "performance", "current", "currently", "overall", "now", "latest", "q1", "q2", "q3", "q4")
  private static let determiners = WordKey.keys(
    "the", "our", "this", "in", "at", "for", "as", "up", "down")
  private static let subjects = WordKey.keys(
    "figure", "rate", "result", "outturn", "score", "performance", "percentage", "proportion",
    "share",
    "number", "total", "value", "actual", "target", "current", "latest", "quarter", "quarterly",
    "reported",
    "overall", "the", "this", "from", "q1", "q2", "q3", "q4")

  /// Whether the sentence that a position is in begins as one about the indicator's own figure does.
  private func mayGiveFigure(sentenceOf position: Int) -> Bool {
    let first = word(from: sentenceStart(before: position))
    let key = WordKey(self, first)
    if Self.openings.contains(key) { return true }
    return Self.determiners.contains(key)
      && Self.subjects.contains(WordKey(self, word(from: first.upperBound)))
  }
}
