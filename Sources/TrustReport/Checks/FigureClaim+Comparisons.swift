extension FigureClaimReader {
  private static let comparisons = ["against", "below", "above", "under", "over", "than"]
  private static let articles = ["a", "the", "our"]
  private static let targetSubjects = [
    "the target is", "our target is", "the target remains", "our target remains",
  ]

  /// The targets: `against a target of 70%`, `against the 70% target`, `The target is 70%`.
  var targets: [FigureClaim] {
    guard sentence.words.contains(where: { $0.text == "target" }) else { return [] }
    return sentence.words.indices.compactMap { place in
      guard let number = WordedNumber(at: place, in: sentence), !speaksOfOtherTarget(at: place)
      else { return nil }
      if isBeforeTarget(number, at: place) { return FigureClaim(kind: .target, number: number) }
      let isOf =
        sentence.has("target of", at: place - 2)
        && Self.articles.contains(sentence[place - 3])
        && Self.comparisons.contains(sentence[place - 4])
      guard isOf || sentence.length(of: Self.targetSubjects, at: 0) == place,
        isTargetEnd(behind: number, at: place)
      else { return nil }
      return FigureClaim(kind: .target, number: number)
    }
  }

  private static let sides = [
    "or below", "or above", "or more", "or less", "or fewer", "or lower", "or higher", "or better",
  ]

  /// Whether a clause ends behind a target, `or below` aside.
  private func isTargetEnd(behind number: WordedNumber, at place: Int) -> Bool {
    sentence.length(of: Self.sides, at: place + number.wordCount) != nil
      || clauseEnd(behind: number, at: place) != nil
  }

  /// Whether a number is that of `against the 70% target`.
  private func isBeforeTarget(_ number: WordedNumber, at place: Int) -> Bool {
    sentence[place + number.wordCount] == "target" && Self.articles.contains(sentence[place - 1])
      && sentence[place - 2] == "against"
  }

  private static let otherTargets = [
    "national", "nationally", "regional", "annual", "yearly", "year", "years", "year-end",
    "previous", "previously", "former", "formerly", "old", "last", "next", "original", "stretch",
    "interim", "government", "was", "were", "had",
  ]

  /// Whether the clause that a number is in may speak of another target: of a place, a year or another quarter.
  private func speaksOfOtherTarget(at place: Int) -> Bool {
    let words = sentence.words
    let start = words[..<place].lastIndex(where: \.isClosing).map { $0 + 1 } ?? 0
    let end = words[place...].firstIndex(where: \.isClosing) ?? words.count - 1
    return namesOthers || words[start...end].contains { Self.otherTargets.contains($0.text) }
  }

  /// Whether there is a name within the sentence, of a place or a month for example, or another quarter than the
  /// one reported and the one before it. The end of the quarter may be named by its month.
  private var namesOthers: Bool {
    sentence.words.indices.dropFirst().contains { place in
      let word = sentence.words[place]
      guard let first = word.written.unicodeScalars.first, first.properties.isUppercase else {
        return false
      }
      return !quarterNames.contains(word.text)
        && !(sentence.has("end of", at: place - 2) && word.text == lastMonth)
    }
  }

  /// The last month of the quarter reported, in small letters.
  var lastMonth: String? {
    quarter.map { ["june", "september", "december", "march"][$0.number - 1] }
  }

  private var quarterNames: [String] {
    quarter.map { ["q\($0.number)", "q\($0.previous.number)"] } ?? []
  }
}

// MARK: The quarter before

extension FigureClaimReader {
  private static let fromWords = ["from", "compared with", "compared to"]
  private static let lastQuarter = [
    "last quarter", "in the last quarter", "the previous quarter", "in the previous quarter",
    "the quarter before", "in the quarter before", "at the end of last quarter",
    "at the end of the previous quarter",
  ]
  private static let movements = ["up", "down"]

  /// The figures of the quarter before: `up from 48% last quarter`.
  var before: [FigureClaim] {
    guard !namesOthers else { return [] }
    return sentence.words.indices.compactMap { place in
      guard sentence.start(of: Self.fromWords, before: place) != nil,
        let number = WordedNumber(at: place, in: sentence), speaksOfOwnFigure(before: place)
      else { return nil }
      var end = place + number.wordCount
      if let length = sentence.length(of: unit, at: end) { end += length }
      return isQuarterBefore(at: end) ? FigureClaim(kind: .before, number: number) : nil
    }
  }

  /// Whether what is compared is the indicator's own figure: the sentence begins with it, or gives it.
  private func speaksOfOwnFigure(before place: Int) -> Bool {
    if subject != nil || Self.movements.contains(sentence[0]) { return true }
    if sentence.has("this is", at: 0), Self.movements.contains(sentence[2]) { return true }
    guard let own else { return false }
    return (0..<place).contains { WordedNumber(at: $0, in: sentence)?.value == own.value }
  }

  /// Whether the words from a place on name the quarter before: `last quarter`, `in Q2`.
  private func isQuarterBefore(at place: Int) -> Bool {
    if sentence.length(of: Self.lastQuarter, at: place) != nil { return true }
    guard let before = quarter?.previous, ["in", "at"].contains(sentence[place]) else {
      return false
    }
    let name = place + (sentence.length(of: ["in", "at the end of"], at: place) ?? 0)
    return name > place && nameLength(of: before, at: name) != nil
  }
}
