/// A figure that a sentence plainly gives as the indicator's own.
struct FigureClaim {
  enum Kind {
    /// The figure of the quarter reported.
    case figure
    case target
    /// The figure of the quarter before.
    case before
  }

  let kind: Kind
  let number: WordedNumber
}

/// Finds the figures that a sentence plainly gives as the indicator's own.
///
/// Officers write of other places, years, groups and counts too. So a sentence speaks of the figure only in the few
/// forms that can hardly mean anything else; whatever else is in them, a word too many for example, is silence.
struct FigureClaimReader {
  let sentence: SentenceWords
  /// The quarter reported; `nil` for undated files.
  let quarter: Quarter?
  /// The unit, such as `children`, in small letters; empty without one.
  let unit: String
  /// The figure of the row.
  let own: Number?

  var claims: [FigureClaim] {
    [figure].compactMap(\.self) + targets + before
  }
}

// MARK: The figure

extension FigureClaimReader {
  private static let determiners = ["the", "our", "this", "current"]
  private static let adjectives = [
    "current", "latest", "quarterly", "quarter's", "quarter’s", "reported", "overall", "actual",
  ]
  private static let nouns = [
    "figure", "rate", "result", "outturn", "score", "performance", "percentage", "proportion",
    "share", "number", "total", "value", "actual",
  ]
  private static let present = [
    "is now at", "is currently at", "now stands at", "currently stands at", "is now",
    "is currently", "stands at", "remains at", "is at", "is", "remains",
  ]
  private static let past = [
    "was at", "stood at", "remained at", "rose to", "fell to", "increased to", "decreased to",
    "dropped to", "improved to", "declined to", "reduced to", "worsened to", "grew to",
    "rose slightly to", "fell slightly to", "increased slightly to", "decreased slightly to",
    "improved slightly to", "was",
  ]
  private static let perfect = [
    "risen to", "fallen to", "increased to", "decreased to", "dropped to", "improved to",
    "declined to", "reduced to", "worsened to", "grown to", "gone up to", "gone down to",
    "come down to", "risen slightly to", "fallen slightly to", "increased slightly to",
    "decreased slightly to", "improved slightly to", "dropped slightly to",
  ]

  /// The figure of the quarter, if the sentence begins with it: `The figure is 54.3%`.
  private var figure: FigureClaim? {
    guard let subject else { return nil }
    var (place, isOfQuarter) = (subject.end, subject.isOfQuarter)
    if let length = periodLength(at: place) { (place, isOfQuarter) = (place + length, true) }
    var isPast = false
    if let length = sentence.length(of: Self.present, at: place) {
      place += length
    } else if ["has", "have"].contains(sentence[place]),
      let length = sentence.length(of: Self.perfect, at: place + 1)
    {
      place += length + 1
    } else if let length = sentence.length(of: Self.past, at: place) {
      (place, isPast) = (place + length, true)
    } else {
      return nil
    }
    guard let number = WordedNumber(at: place, in: sentence),
      let end = clauseEnd(behind: number, at: place)
    else { return nil }
    isOfQuarter = isOfQuarter || end.isOfQuarter
    // Behind another sentence "the figure" may be that of which the other speaks, and the past any quarter.
    guard isOfQuarter || !isPast && (sentence.isFirst || subject.isOwn) else { return nil }
    return FigureClaim(kind: .figure, number: number)
  }

  struct Subject {
    /// The place of the word behind it.
    var end: Int
    /// Whether the quarter reported is named.
    var isOfQuarter: Bool
    /// Whether it can only be the indicator's own figure: `our performance`, `the latest figure`.
    var isOwn: Bool
  }

  /// What the sentence begins with, if that is the indicator's own figure.
  var subject: Subject? {
    var subject = Subject(end: 0, isOfQuarter: false, isOwn: false)
    if let length = periodLength(at: 0) {
      subject = Subject(end: length, isOfQuarter: true, isOwn: true)
    }
    let start = subject.end
    if Self.determiners.contains(sentence[subject.end]) {
      subject.isOwn = subject.isOwn || sentence[subject.end] != "the"
      subject.end += 1
    }
    while Self.adjectives.contains(sentence[subject.end]) {
      (subject.end, subject.isOwn) = (subject.end + 1, true)
    }
    guard Self.nouns.contains(sentence[subject.end]) else { return nil }
    // "Performance is" and "Q3 performance is", but not "Number is".
    let isBare = subject.end == start
    guard !isBare || ["performance", "figure", "outturn"].contains(sentence[start]) else {
      return nil
    }
    subject.end += 1
    return subject
  }
}

// MARK: Periods and ends

extension FigureClaimReader {
  private static let thisQuarter = [
    "this quarter", "in the quarter", "for the quarter", "in this quarter", "for this quarter",
    "during the quarter", "at the end of the quarter", "at the end of this quarter",
    "at quarter end", "as at the end of the quarter",
  ]
  private static let beforeNames = ["at the end of", "as at the end of", "in", "for", "during"]

  /// How many words from a place on name the quarter reported; `nil` if none do.
  private func periodLength(at place: Int) -> Int? {
    if let length = sentence.length(of: Self.thisQuarter, at: place) { return length }
    guard let quarter else { return nil }
    let before = sentence.length(of: Self.beforeNames, at: place) ?? 0
    return nameLength(of: quarter, at: place + before).map { before + $0 }
  }

  /// How many words from a place on are the name of a quarter, such as `Q3 2022/23`; `nil` if none are.
  func nameLength(of quarter: Quarter, at place: Int) -> Int? {
    let length =
      sentence[place] == "q\(quarter.number)"
      ? 1 : sentence.has("quarter \(quarter.number)", at: place) ? 2 : nil
    guard let length else { return nil }
    // Of another year it is another quarter.
    let year = sentence[place + length]
    let halves = year.split { $0 == "/" || $0 == "-" }
    guard halves.count == 2, halves[0].utf8.allSatisfy(\.isDigit) else { return length }
    let name = halves.joined(separator: "/")
    return quarter.financialYear.hasSuffix(name) && name.utf8.count >= 5 ? length + 1 : nil
  }

  private static let followers = [
    "against", "compared", "which", "but", "up", "down", "so", "–", "-",
  ]

  /// Whether a clause ends behind a number, its unit and the quarter aside; `nil` if it goes on, and so may
  /// speak of something else.
  func clauseEnd(
    behind number: WordedNumber, at place: Int
  ) -> (isOfQuarter: Bool, end: Int)? {
    var end = place + number.wordCount
    var isOfQuarter = false
    if !isClosed(before: end), let length = sentence.length(of: unit, at: end) { end += length }
    if !isClosed(before: end), let length = periodLength(at: end) {
      (end, isOfQuarter) = (end + length, true)
    }
    if speaksOfOther(from: end) { return nil }
    if isClosed(before: end) {
      // "54%, 60% and 70%" are several.
      return WordedNumber(at: end, in: sentence) == nil ? (isOfQuarter, end) : nil
    }
    if sentence.words.indices.contains(end), sentence.words[end].isOpening {
      return (isOfQuarter, end)
    }
    if sentence[end] == "and" {
      return WordedNumber(at: end + 1, in: sentence) == nil ? (isOfQuarter, end) : nil
    }
    return Self.followers.contains(sentence[end]) ? (isOfQuarter, end) : nil
  }

  /// What makes of a figure before it another: "60%, if late returns are left out", "60% (January)".
  private static let conditions = [
    "if", "when", "once", "excluding", "including", "without", "for", "in", "among", "as", "at",
  ]

  /// Whether the words from a place on say that the figure before them is another's, or name another month.
  private func speaksOfOther(from place: Int) -> Bool {
    guard sentence.words.indices.contains(place) else { return false }
    if Self.conditions.contains(sentence[place]) { return true }
    return sentence.words[place...].contains { word in
      TargetDate.months.contains(word.written) && word.text != lastMonth
    }
  }

  /// Whether a sign behind the word before a place ends a clause, or the sentence ends there.
  private func isClosed(before place: Int) -> Bool {
    place >= sentence.words.count || sentence.words[place - 1].isClosing
  }
}
