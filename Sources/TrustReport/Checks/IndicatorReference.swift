/// A place in a commentary that plainly refers to the number of an indicator: `see 3.14 above`.
struct IndicatorReference {
  /// Where in the report it says that the indicator is.
  enum Side {
    case above
    case below
  }

  /// The number as the author has it.
  let number: String
  /// `nil` where the author says nothing of it.
  let side: Side?
  /// Whether it may as well be a date or another decimal: `as at 2.3`.
  let isDoubtful: Bool
}

extension IndicatorReference {
  /// The words that lead to a number, whatever follows it. A number behind any other word may be a section's, a date
  /// or a figure.
  private static let strongCues = [
    "described under", "set out under", "explained under", "covered under", "given under",
    "detailed under", "comments on", "comments for", "comments under", "comment on", "comment for",
    "comment under", "commentary on", "commentary for", "commentary under", "narrative for",
    "narrative on", "narrative under", "update under", "note under",
  ]
  /// The words that lead to a number if the clause ends behind it.
  private static let cues = [
    "see", "see also", "refer to", "refer also to", "refer back to", "referring to", "as in",
    "as for", "as per", "as under", "same as", "reason as", "reasons as", "described in",
    "described at", "set out in", "set out at", "explained in", "explained at", "covered in",
    "covered by", "given in", "given at", "detailed in", "comments at", "comment at",
    "commentary at", "update on", "update for", "note on",
  ]
  /// What may be between these and the number.
  private static let nouns = [
    "indicator", "indicators", "measure", "measures", "kpi", "kpis", "pi", "kpi no", "no",
  ]
  /// What leads to a number only if `above` or `below` is behind it.
  private static let prepositions = ["in", "under", "on", "for"]
  /// What may follow a number that is a reference; most other words would make it a figure.
  private static let followers = [
    "above", "below", "and", "or", "for", "on", "also", "too", "where", "which", "because", "as",
    "–", "-",
  ]

  /// The references in a sentence, in their order.
  static func all(in sentence: SentenceWords) -> [IndicatorReference] {
    var found: [IndicatorReference] = []
    var place = 0
    while place < sentence.words.count {
      let numbers = numbers(at: place, in: sentence)
      guard let last = numbers.last else {
        place += 1
        continue
      }
      let side = side(behind: last, in: sentence)
      if let cue = cue(before: place, of: sentence, side: side, end: last) {
        found += numbers.map {
          IndicatorReference(
            number: sentence.words[$0].written, side: side, isDoubtful: cue == .doubtful)
        }
      }
      place = last + 1
    }
    return found
  }

  private enum Cue {
    case plain
    case doubtful
  }

  /// What leads to the numbers from a place on; `nil` if nothing makes a reference of them.
  private static func cue(
    before place: Int, of sentence: SentenceWords, side: Side?, end: Int
  ) -> Cue? {
    let last = sentence.words[end]
    let noun = sentence.start(of: nouns, before: place)
    let start = noun ?? place
    // "See" and a whole number may be of anything, unless it says of what.
    let isPlain = noun != nil || sentence.words[place].text.contains { !"0123456789".contains($0) }
    guard isPlain else { return nil }
    if sentence.start(of: strongCues, before: start) != nil { return .plain }
    if sentence.start(of: cues, before: start) != nil || noun != nil && start == 0 && side != nil {
      let follower = sentence[end + 1]
      return noun != nil || side != nil || last.isClosing || last.isLast
        || followers.contains(follower) ? .plain : nil
    }
    if side != nil, sentence.start(of: prepositions, before: start) != nil { return .plain }
    // "As at 2.3." is of an indicator, and "as at 30.9, 45 children" of a date.
    if start == 2, sentence.has("as at", at: 0), side != nil || last.isLast {
      return .doubtful
    }
    return nil
  }

  /// The places of the numbers that follow each other from a place on: `3.14, 3.15 and 4.1`.
  private static func numbers(at place: Int, in sentence: SentenceWords) -> [Int] {
    guard isNumber(sentence[place]) else { return [] }
    var places = [place]
    while true {
      let last = places[places.count - 1]
      if sentence.words[last].isLast { return places }
      let isJoined = ["and", "or", "&"].contains(sentence[last + 1])
      let next = last + (isJoined ? 2 : 1)
      guard isJoined || sentence.words[last].isClosing, isNumber(sentence[next]) else {
        return places
      }
      places.append(next)
    }
  }

  /// Whether a word may be an indicator's number: it has a digit and few other signs, and is no year or
  /// percentage.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.count <= 12 && word.utf8.contains(where: \.isDigit)
      && word.utf8.allSatisfy {
        $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }

  /// The side that is said behind a number: not of "3.5 above the target".
  private static func side(behind place: Int, in sentence: SentenceWords) -> Side? {
    let side: Side? =
      switch sentence[place + 1] {
      case "above": .above
      case "below": .below
      default: nil
      }
    guard side != nil else { return nil }
    let word = sentence.words[place + 1]
    let follower = sentence[place + 2]
    let isEnd = word.isClosing || word.isLast || ["and", "for", "which", "too"].contains(follower)
    return isEnd ? side : nil
  }
}
